import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type {} from '../../renderer/platform/desktop.ts';
import { CHANNELS, type Channel } from '../../shared/ipc.ts';
import type { StandInFrame } from '../hosts/stand-in.ts';
import { SHELL_CALL } from '../hosts/stand-in-page.ts';
import { shareTestShell, testFolder } from './open-test-shell.ts';

const shell = shareTestShell();

const OWN_FRAME: StandInFrame = {
  url: 'app://the-usual/index.html',
  origin: 'app://the-usual',
  parent: null,
};
/** The calls that come without arguments. */
const TAKING_NOTHING: readonly Channel[] = [
  'daybook-survey',
  'daybook-room',
  'copies-begin',
  'copies-list',
  'copies-second-place',
];
const FILE = { name: 'a copy.usual', bytes: new Uint8Array([1, 2, 255]) };

describe('the bridge', () => {
  test('contract, handlers and preload agree', async () => {
    const { page, standIn } = shell();
    const calls = await page.evaluate(async () => {
      const bridge: [string, unknown][] = Object.entries(window.theUsual ?? {});
      const rooms = bridge.flatMap(([room, calls]): [string, unknown][] =>
        typeof calls === 'object' && calls !== null
          ? Object.entries(calls).map(([name, call]) => [`${room}-${name}`, call])
          : [[room, calls]],
      );
      const functions = rooms.flatMap(([name, call]) =>
        typeof call === 'function' ? [[name, call] as const] : [],
      );
      const refusals = functions.map(([, call]) =>
        // A call that takes nothing has nothing to refuse.
        call.length === 0
          ? 'takes nothing'
          : Reflect.apply(call, undefined, [{ name: 'no bytes' }]).catch(
              (problem: Error) => problem.message,
            ),
      );
      return { names: functions.map(([name]) => name), refusals: await Promise.all(refusals) };
    });
    const asChannel = (name: string) =>
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(calls.names.map(asChannel).sort()).toEqual([...CHANNELS].sort());
    expect([...standIn.record.channels].sort()).toEqual([...CHANNELS].sort());
    const taking = calls.names.filter((_, at) => calls.refusals[at] !== 'takes nothing');
    expect(calls.names.length - taking.length).toBe(TAKING_NOTHING.length);
    for (const name of taking) {
      const refusal = calls.refusals[calls.names.indexOf(name)];
      expect(refusal).toContain(`${asChannel(name)}: not the agreed arguments`);
    }
  });

  test('tells the page where it is', async () => {
    const { page } = shell();
    const told = await page.evaluate(() => [window.theUsual?.kind, window.theUsual?.keyboard]);
    expect(told).toEqual(['desktop', 'other']);
  });

  test('a page from elsewhere is refused', async () => {
    const { standIn } = shell();
    const sender = standIn.contents();
    const frames: readonly (StandInFrame | null)[] = [
      { ...OWN_FRAME, origin: 'https://elsewhere.test', url: 'https://elsewhere.test/' },
      { ...OWN_FRAME, origin: 'app://elsewhere', url: 'app://elsewhere/' },
      { ...OWN_FRAME, origin: 'null', url: 'about:blank' },
      { ...OWN_FRAME, parent: OWN_FRAME },
      null,
    ];
    for (const channel of CHANNELS) {
      const handler = standIn.handlers.invoke.get(channel);
      for (const senderFrame of frames) {
        expect(() => handler?.({ sender, senderFrame }, FILE)).toThrow(`${channel}: refused`);
      }
      expect(() => handler?.({ sender: {}, senderFrame: OWN_FRAME }, FILE)).toThrow('refused');
    }
    expect(standIn.record.dialogs).toEqual([]);
  });

  test('a frame inside the page has no bridge, and is refused when it asks all the same', async () => {
    const { page, standIn } = shell();
    await page.evaluate(() => void document.body.append(document.createElement('iframe')));
    const inner = page.frames().find((frame) => frame.parentFrame() !== null);
    const told = await inner?.evaluate(async (call) => {
      const ask: unknown = Reflect.get(window, call);
      const asked = typeof ask === 'function' ? ask('keep-file', []) : Promise.reject(call);
      const answer = await asked.catch((problem: Error) => problem.message);
      return { hasBridge: 'theUsual' in window, answer };
    }, SHELL_CALL);
    expect(told?.hasBridge).toBe(false);
    expect(told?.answer).toContain('keep-file: refused');
    expect(standIn.record.dialogs).toEqual([]);
  });

  test.each([
    ['no file', []],
    ['two files', [FILE, FILE]],
    ['no bytes', [{ name: 'a copy.usual' }]],
    ['text for bytes', [{ ...FILE, bytes: 'abc' }]],
    ['something more', [{ ...FILE, mode: 0o777 }]],
    ['a name with a folder', [{ ...FILE, name: '../../.bashrc' }]],
    ['a name with a Windows folder', [{ ...FILE, name: '..\\a' }]],
    ['a hidden name', [{ ...FILE, name: '.profile' }]],
    ['an empty name', [{ ...FILE, name: '' }]],
    ['a name with a line break', [{ ...FILE, name: 'a\nb' }]],
    ['a name without end', [{ ...FILE, name: 'a'.repeat(256) }]],
  ])('a call with %s is refused', async (_what, args) => {
    const { standIn } = shell();
    const taking = CHANNELS.filter(
      (channel) => !TAKING_NOTHING.includes(channel) || args.length > 0,
    );
    for (const channel of taking) {
      const handler = standIn.handlers.invoke.get(channel);
      const call = { sender: standIn.contents(), senderFrame: OWN_FRAME };
      expect(() => handler?.(call, ...args)).toThrow('not the agreed arguments');
    }
  });
});

describe('printing the page', () => {
  const print = () =>
    shell().page.evaluate(() => window.theUsual?.printPage({ paper: 'Letter', isTurned: true }));

  test('the system’s dialog is asked for the paper the page is laid out for', async () => {
    expect(await print()).toMatchObject({ ok: true });
    expect(shell().standIn.record.prints).toEqual([
      {
        silent: false,
        pageSize: 'Letter',
        landscape: true,
        margins: { marginType: 'none' },
        printBackground: true,
      },
    ]);
  });

  test.each([
    ['Cancel', 'Print job canceled', 'cancelled'],
    ['a machine without a printer', 'Invalid printer settings', 'no-printer'],
    ['a printer that fails', 'Print job failed', 'no-printer'],
  ])('%s is told', async (_what, reason, kind) => {
    shell().standIn.printAnswers.push(reason);
    expect(await print()).toEqual({ ok: false, failure: { kind } });
  });

  test.each([['A4'], [{ paper: 'A3' }], [undefined], [{ paper: 'A4', width: 1 }]])(
    'no other paper is taken: %j',
    (paper) => {
      const { standIn } = shell();
      const call = { sender: standIn.contents(), senderFrame: OWN_FRAME };
      const handler = standIn.handlers.invoke.get('print-page');
      expect(() => handler?.(call, paper)).toThrow('print-page: not the agreed arguments');
    },
  );
});

describe('making a PDF of the page', () => {
  test('a file of the page’s own size goes where the person says', async () => {
    const folder = await testFolder();
    const { page, standIn } = shell();
    const path = join(folder, 'chosen.pdf');
    standIn.saveAnswers.push(path);
    const answer = await page.evaluate(() =>
      window.theUsual?.savePdf({ paper: 'A4' }, 'labels.pdf'),
    );
    expect(answer).toEqual({ ok: true, value: path });
    expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(standIn.record.dialogs.at(-1)?.defaultPath).toMatch(/documents.labels\.pdf$/);
  });

  test('Cancel is no failure to speak of', async () => {
    const { page, standIn } = shell();
    standIn.saveAnswers.push(undefined);
    const answer = await page.evaluate(() =>
      window.theUsual?.savePdf({ paper: 'A4' }, 'labels.pdf'),
    );
    expect(answer).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  });
});

describe('saving a file', () => {
  test('a file goes where the person says', async () => {
    const folder = await testFolder();
    const { page, standIn } = shell();
    const path = join(folder, 'chosen.usual');
    standIn.saveAnswers.push(path);
    const answer = await page.evaluate(() =>
      window.theUsual?.saveFile({ name: 'a copy.usual', bytes: new Uint8Array([1, 2, 255]) }),
    );
    expect(answer).toEqual({ ok: true, value: path });
    expect([...(await readFile(path))]).toEqual([1, 2, 255]);
    expect(standIn.record.dialogs.at(-1)?.defaultPath).toMatch(/documents.a copy\.usual$/);
  });

  test('Cancel is no failure to speak of', async () => {
    const { page, standIn } = shell();
    standIn.saveAnswers.push(undefined);
    const answer = await page.evaluate(() =>
      window.theUsual?.saveFile({ name: 'a copy.usual', bytes: new Uint8Array(1) }),
    );
    expect(answer).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  });

  test('a place that cannot be written to is told', async () => {
    const { page, standIn } = shell();
    standIn.saveAnswers.push('/nowhere/at/all/copy.usual');
    const answer = await page.evaluate(() =>
      window.theUsual?.saveFile({ name: 'a copy.usual', bytes: new Uint8Array(1) }),
    );
    expect(answer).toEqual({ ok: false, failure: { kind: 'not-writable' } });
  });
});
