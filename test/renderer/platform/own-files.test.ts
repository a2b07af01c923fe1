import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import {
  type OwnFilesDaybook,
  ownFilesDaybook,
} from '../../../renderer/platform/own-files/own-files-daybook.ts';
import type { Daybook, DaybookLine } from '../../../shared/daybook.ts';
import { encodeLines } from '../../../shared/formats/daybook/daybook-record.ts';

const BOOK = 'the-usual';
const MONTH = '2026-11';
const FIRST = '0001 2026-11.daybook';

const opened: OwnFilesDaybook[] = [];

/** The daybook as one tab keeps it, with a worker of its own. */
function openTab(): OwnFilesDaybook {
  const daybook = ownFilesDaybook();
  opened.push(daybook);
  return daybook;
}

beforeEach(() => clear());

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const daybook of opened.splice(0)) daybook.stop();
  await clear();
});

/** Clears the daybooks away, as soon as the workers that were ended have let them go. */
async function clear(): Promise<void> {
  const own = await navigator.storage.getDirectory();
  await expect
    .poll(() => own.removeEntry('daybook', { recursive: true }).catch(nameOf))
    .toSatisfy((problem) => problem === undefined || problem === 'NotFoundError');
}

const nameOf = (problem: unknown) => (problem instanceof Error ? problem.name : String(problem));

function line(id: number | string, letters = 20): DaybookLine {
  return { frame: JSON.stringify({ id }), told: JSON.stringify({ about: 'é'.repeat(letters) }) };
}

function idOf({ frame }: DaybookLine): unknown {
  return JSON.parse(frame).id;
}

/** Every id that can be read, over all files in order, and what is wrong with them. */
async function everything(daybook: Daybook) {
  const { daybooks } = await daybook.survey();
  const files = daybooks.find(({ book }) => book === BOOK)?.files ?? [];
  const reads = [];
  for (const { name } of files) reads.push(await daybook.read(BOOK, name));
  return {
    names: files.map(({ name }) => name),
    ids: reads.flatMap(({ lines }) => lines.map(idOf)),
    damaged: reads.flatMap(({ damaged }) => damaged),
    torn: reads.filter(({ isTorn }) => isTorn).length,
  };
}

async function folder(): Promise<FileSystemDirectoryHandle> {
  const own = await navigator.storage.getDirectory();
  const all = await own.getDirectoryHandle('daybook', { create: true });
  return all.getDirectoryHandle(BOOK, { create: true });
}

/** Puts a file where the daybook is, as a fault would leave it. */
async function leave(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const file = await (await folder()).getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(bytes);
  await stream.close();
}

describe('the daybook in files of the page’s own', () => {
  test('begins with nothing, and a look at it leaves nothing', async () => {
    expect(await openTab().survey()).toEqual({
      free: expect.any(Number),
      daybooks: [],
      copies: [],
      store: 'unknown',
    });
    expect((await openTab().room()).free).toBeGreaterThan(1_000_000);
    expect(await openTab().read(BOOK, FIRST)).toEqual({ lines: [], damaged: [1], isTorn: false });
    const own = await navigator.storage.getDirectory();
    await expect(own.getDirectoryHandle('daybook')).rejects.toThrow();
  });

  test('gives back what was appended, to this tab and to one opened later', async () => {
    const tab = openTab();
    expect(await tab.append(BOOK, MONTH, [line(1), line(2)])).toMatchObject({ ok: true });
    expect(await tab.append(BOOK, MONTH, [])).toMatchObject({ ok: true });
    expect(await tab.append(BOOK, MONTH, [line(3)])).toMatchObject({ ok: true });
    const whole = { lines: [line(1), line(2), line(3)], damaged: [], isTorn: false };
    expect(await tab.read(BOOK, FIRST)).toEqual(whole);
    tab.stop();
    expect(await openTab().read(BOOK, FIRST)).toEqual(whole);
  });

  test('writes the file as the shell does, byte for byte', async () => {
    const tab = openTab();
    await tab.append(BOOK, MONTH, [line(1)]);
    await tab.append(BOOK, MONTH, [line(2)]);
    const file = await (await (await folder()).getFileHandle(FIRST)).getFile();
    expect([...(await file.bytes())]).toEqual([...encodeLines(1, [line(1), line(2)])]);
    const { daybooks } = await tab.survey();
    const files = [{ name: FIRST, month: MONTH, bytes: file.size }];
    expect(daybooks).toEqual([{ book: BOOK, files }]);
  });

  test('begins a new file each month and when it is told to, once', async () => {
    const tab = openTab();
    await tab.turn(BOOK);
    await tab.append(BOOK, MONTH, [line(1)]);
    await tab.append(BOOK, '2026-12', [line(2)]);
    await tab.turn(BOOK);
    await openTab().turn(BOOK);
    await openTab().append(BOOK, '2026-12', [line(3)]);
    expect(await everything(tab)).toEqual({
      names: [FIRST, '0002 2026-12.daybook', '0003 2026-12.daybook'],
      ids: [1, 2, 3],
      damaged: [],
      torn: 0,
    });
  });

  test('keeps two books apart, whatever they are called', async () => {
    const tab = openTab();
    for (const id of [1, 2, 3]) {
      await tab.append(BOOK, MONTH, [line(id)]);
      await tab.append('../the usual', MONTH, [line(`other ${id}`)]);
    }
    const { daybooks } = await tab.survey();
    expect(daybooks.map(({ book }) => book)).toEqual(['---the-usual', BOOK]);
    expect((await everything(tab)).ids).toEqual([1, 2, 3]);
    const other = await tab.read('../the usual', FIRST);
    expect(other.lines.map(idOf)).toEqual(['other 1', 'other 2', 'other 3']);
  });
});

describe('tabs side by side', () => {
  test('lose nothing, and every line is whole', async () => {
    const tabs = [openTab(), openTab(), openTab()];
    const numbers = Array.from({ length: 60 }, (_, at) => at);
    await Promise.all(
      tabs.map(async (tab, which) => {
        for (const number of numbers) {
          const done = await tab.append(BOOK, MONTH, [line(`${which}-${number}`, number * 20)]);
          expect(done).toMatchObject({ ok: true });
        }
      }),
    );
    const { ids, damaged, torn, names } = await everything(openTab());
    expect({ damaged, torn, names }).toEqual({ damaged: [], torn: 0, names: [FIRST] });
    for (const which of tabs.keys()) {
      const own = ids.filter((id) => String(id).startsWith(`${which}-`));
      expect(own).toEqual(numbers.map((number) => `${which}-${number}`));
    }
    expect(ids).toHaveLength(180);
  });

  test('one that only sits there gives way', async () => {
    const idle = openTab();
    await idle.append(BOOK, MONTH, [line(1)]);
    await openTab().append(BOOK, MONTH, [line(2)]);
    await idle.append(BOOK, MONTH, [line(3)]);
    expect((await everything(idle)).ids).toEqual([1, 2, 3]);
  });

  test('one that ends in the midst of an append loses that line at most, and the next goes on', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 15; round += 1) {
      const tab = openTab();
      for (let number = 0; number < round % 4; number += 1) {
        const id = `${round}-${number}`;
        await tab.append(BOOK, MONTH, [line(id, 3_000)]);
        acknowledged.push(id);
      }
      const last = tab.append(BOOK, MONTH, [line(`${round}-last`, 200_000)]);
      // Each round a little later, from before the worker has heard of it to after it has answered.
      await Promise.race([last, idleFor(round)]);
      tab.stop();
      if ((await last).ok) acknowledged.push(`${round}-last`);
    }
    const after = openTab();
    expect(await after.append(BOOK, MONTH, [line('after')])).toMatchObject({ ok: true });
    const { ids, damaged } = await everything(after);
    expect(damaged).toEqual([]);
    expect(ids.filter((id) => !String(id).endsWith('-last'))).toEqual([
      ...acknowledged.filter((id) => !id.endsWith('-last')),
      'after',
    ]);
    for (const id of acknowledged) expect(ids).toContain(id);
  });
});

/** Lets so many tasks of the page go by. */
async function idleFor(tasks: number): Promise<void> {
  for (let task = 0; task < tasks; task += 1) {
    const { port1, port2 } = new MessageChannel();
    await new Promise((next) => {
      port1.onmessage = next;
      port2.postMessage('');
    });
    port1.close();
  }
}

describe('what may become of the store or of a file', () => {
  test('the daybook is there when the browser has thrown its databases away', async () => {
    const tab = openTab();
    await tab.append(BOOK, MONTH, [line(1)]);
    await cdp().send('Storage.clearDataForOrigin', {
      origin: window.location.origin,
      storageTypes: 'indexeddb',
    });
    await tab.append(BOOK, MONTH, [line(2)]);
    expect((await everything(openTab())).ids).toEqual([1, 2]);
  });

  test('a line cut off in the midst of it is lost alone, and nothing is written behind it', async () => {
    const whole = encodeLines(1, [line(1), line(2), line(3)]);
    const torn = whole.slice(0, whole.length - 9);
    await leave(FIRST, new Uint8Array(torn));
    const tab = openTab();
    await tab.append(BOOK, MONTH, [line(4)]);
    await tab.append(BOOK, MONTH, [line(5)]);
    expect(await everything(tab)).toEqual({
      names: [FIRST, '0002 2026-11.daybook'],
      ids: [1, 2, 4, 5],
      damaged: [],
      torn: 1,
    });
    const evidence = await (await (await folder()).getFileHandle(FIRST)).getFile();
    expect(evidence.size).toBe(torn.length);
  });

  test('a damaged line is named, and the others are used and gone on behind', async () => {
    const bytes = new Uint8Array(encodeLines(1, [line(1), line(2), line(3)]));
    const second = encodeLines(1, [line(1)]).length;
    bytes.fill(0x21, second + 30, second + 33);
    await leave(FIRST, bytes);
    const tab = openTab();
    await tab.append(BOOK, MONTH, [line(4)]);
    expect(await everything(tab)).toEqual({
      names: [FIRST],
      ids: [1, 3, 4],
      damaged: [2],
      torn: 0,
    });
  });

  test('something else in its place is not written over', async () => {
    const own = await navigator.storage.getDirectory();
    await own.getFileHandle('daybook', { create: true });
    const tab = openTab();
    const refused = { ok: false, failure: { kind: 'not-writable' } };
    expect(await tab.append(BOOK, MONTH, [line(1)])).toEqual(refused);
    expect(await tab.turn(BOOK)).toEqual(refused);
    expect((await tab.survey()).daybooks).toEqual([]);
    expect(await tab.read(BOOK, FIRST)).toEqual({ lines: [], damaged: [1], isTorn: false });
  });

  test('a browser that has no worker for it says that nothing is written', async () => {
    vi.stubGlobal(
      'Worker',
      class extends Worker {
        constructor() {
          super('/no-such-worker.js', { type: 'module' });
        }
      },
    );
    const tab = openTab();
    const refused = { ok: false, failure: { kind: 'not-writable' } };
    expect(await tab.append(BOOK, MONTH, [line(1)])).toEqual(refused);
    expect(await tab.survey()).toMatchObject({ daybooks: [], free: undefined });
    vi.unstubAllGlobals();
    expect(await tab.append(BOOK, MONTH, [line(1)])).toMatchObject({ ok: true });
  });
});
