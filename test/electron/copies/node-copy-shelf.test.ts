import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type NodeCopyShelf, nodeCopyShelf } from '../../../electron/copies/node-copy-shelf.ts';
import { addDays, type CalendarDay } from '../../../shared/calendar-day.ts';
import type { CopyAbout, KeptCopy } from '../../../shared/daybook.ts';
import { testFolder } from '../open-test-shell.ts';
import { smallDisk } from '../small-disk.ts';

function about(day: CalendarDay, more: Partial<CopyAbout> = {}): CopyAbout {
  return {
    book: 'shop',
    shop: 'Corner',
    regulars: 60,
    visits: 9_000,
    madeAt: `${day}T18:00:00`,
    top: '0198',
    counts: { till: 12 },
    ...more,
  };
}

function shelfIn(folder: string): NodeCopyShelf {
  const shelf = nodeCopyShelf(folder);
  onTestFinished(() => shelf.close());
  return shelf;
}

function ok<Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }) {
  if (!result.ok) throw new Error('It failed.');
  return result.value;
}

/** Keeps a copy of some text the way a page does. */
async function keep(
  shelf: NodeCopyShelf,
  name: string,
  what: CopyAbout,
  text = name,
): Promise<KeptCopy> {
  const draft = ok(await shelf.begin());
  ok(await shelf.write(draft, new TextEncoder().encode(text)));
  ok(await shelf.flush(draft));
  return ok(await shelf.keep(draft, name, what));
}

const namesOf = async (shelf: NodeCopyShelf) => (await shelf.list()).map(({ name }) => name);

describe('a copy in the shell’s folder', () => {
  test('is written in pieces, read back as a draft, and kept whole', async () => {
    const folder = await testFolder();
    const shelf = shelfIn(folder);
    const draft = ok(await shelf.begin());
    const pieces = ['one, ', 'two, ', 'three'].map((text) => new TextEncoder().encode(text));
    await Promise.all(pieces.map((piece) => shelf.write(draft, piece)));
    expect(ok(await shelf.flush(draft))).toBe(15);
    expect(new TextDecoder().decode(await shelf.read(draft, 5, 100))).toBe('two, three');
    expect(await shelf.list()).toEqual([]);
    const kept = ok(await shelf.keep(draft, 'Corner.usual', about('2026-11-30')));
    expect(kept).toEqual({ name: 'Corner.usual', bytes: 15, about: about('2026-11-30') });
    expect(await shelf.list()).toEqual([kept]);
    expect(await readFile(join(folder, 'copies/Corner.usual'), 'utf8')).toBe('one, two, three');
    expect((await stat(join(folder, 'copies/Corner.usual'))).mode & 0o777).toBe(0o600);
    expect(await shelf.read('Corner.usual', 100, 10)).toEqual(new Uint8Array());
    expect(await shelf.read(draft, 0, 10)).toBeUndefined();
  });

  test('takes another number when its name is taken', async () => {
    const shelf = shelfIn(await testFolder());
    await keep(shelf, 'Corner.usual', about('2026-11-29'));
    const [second, third] = await Promise.all([
      keep(shelf, 'Corner.usual', about('2026-11-30')),
      keep(shelf, 'Corner.usual', about('2026-11-30')),
    ]);
    expect([second.name, third.name].sort()).toEqual(['Corner (2).usual', 'Corner (3).usual']);
    expect(await namesOf(shelf)).toHaveLength(3);
  });

  test('that was not finished is gone at the next start, and one thrown away at once', async () => {
    const folder = await testFolder();
    const shelf = shelfIn(folder);
    ok(await shelf.begin());
    await shelf.drop(ok(await shelf.begin()));
    expect(await readdir(join(folder, 'copies'))).toHaveLength(1);
    const later = shelfIn(folder);
    await later.drop(ok(await later.begin()));
    expect(await readdir(join(folder, 'copies'))).toEqual([]);
    expect(await shelf.write('no such.part', new Uint8Array(1))).toMatchObject({ ok: false });
  });

  test('on a full disk is told, and nothing of it stays', async () => {
    const disk = await smallDisk();
    const shelf = shelfIn(disk.folder);
    await keep(shelf, 'before.usual', about('2026-11-29'));
    disk.fill(100_000);
    const draft = ok(await shelf.begin());
    const full = { ok: false, failure: { kind: 'disk-full' } };
    expect(await shelf.write(draft, new Uint8Array(500_000).fill(1))).toEqual(full);
    await shelf.drop(draft);
    expect((await readdir(join(disk.folder, 'copies'))).sort()).toEqual([
      'before.usual',
      'copies.json',
    ]);
    disk.empty();
    await keep(shelf, 'after.usual', about('2026-11-30'));
    expect(await namesOf(shelf)).toEqual(['after.usual', 'before.usual']);
  });

  test('where no folder can be is told', async () => {
    const folder = await testFolder();
    await writeFile(join(folder, 'copies'), '');
    const shelf = shelfIn(folder);
    expect(await shelf.begin()).toEqual({ ok: false, failure: { kind: 'not-writable' } });
    expect(await shelf.list()).toEqual([]);
  });
});

describe('the list of copies', () => {
  test('is in the order they were kept in, whatever the clock said', async () => {
    const folder = await testFolder();
    const shelf = shelfIn(folder);
    for (const name of ['one.usual', 'two.usual', 'three.usual']) {
      await keep(shelf, name, about('2026-11-30'));
    }
    await utimes(join(folder, 'copies/three.usual'), new Date(0), new Date(0));
    expect(await namesOf(shelf)).toEqual(['three.usual', 'two.usual', 'one.usual']);
  });

  test('has what else was kept there, and nothing that is no copy', async () => {
    const folder = await testFolder();
    const shelf = shelfIn(folder);
    await keep(shelf, 'by itself.usual', about('2026-11-30'));
    await writeFile(join(folder, 'copies/000001 before bringing back.usual'), 'older');
    await writeFile(join(folder, 'copies/holiday.jpg'), 'photo');
    const list = await shelf.list();
    expect(list.map(({ name, about: told }) => [name, told?.book])).toEqual([
      ['000001 before bringing back.usual', undefined],
      ['by itself.usual', 'shop'],
    ]);
  });

  test.each(['', '{"copies":[1,{"name":"one.usual"}]}', '\0\0\0'])(
    'spoilt (%j) is no disaster: the copies are there, and say less',
    async (text) => {
      const folder = await testFolder();
      const shelf = shelfIn(folder);
      await keep(shelf, 'one.usual', about('2026-11-30'));
      await writeFile(join(folder, 'copies/copies.json'), text);
      expect(await shelf.list()).toEqual([{ name: 'one.usual', bytes: 9, about: undefined }]);
      await keep(shelf, 'two.usual', about('2026-11-30'));
      expect((await shelf.list()).map((copy) => copy.about?.book)).toEqual(['shop', undefined]);
    },
  );

  test('a file that is not as long as it was noted says nothing of itself', async () => {
    const folder = await testFolder();
    const shelf = shelfIn(folder);
    await keep(shelf, 'one.usual', about('2026-11-30'));
    await writeFile(join(folder, 'copies/one.usual'), 'short');
    expect(await shelf.list()).toEqual([{ name: 'one.usual', bytes: 5, about: undefined }]);
  });

  test('lets old ones go, of each book its own, and nothing it does not know', async () => {
    const folder = await testFolder();
    const shelf = shelfIn(folder);
    await mkdir(join(folder, 'copies'));
    await writeFile(join(folder, 'copies/from a friend.usual'), 'a friend');
    await keep(shelf, 'other.usual', about('2026-10-01', { book: 'other' }));
    for (let day = 0; day < 30; day += 1) {
      const on = addDays('2026-11-01', day);
      await keep(shelf, `${on}.usual`, about(on));
    }
    const names = await namesOf(shelf);
    expect(names).toContain('from a friend.usual');
    expect(names).toContain('other.usual');
    expect(names.filter((name) => name.startsWith('2026'))).toEqual(
      ['30', '29', '28', '27', '26', '25', '24', '22', '15'].map((day) => `2026-11-${day}.usual`),
    );
  });
});

describe('the second place', () => {
  const failureOf = async (shelf: NodeCopyShelf) => (await shelf.secondPlace())?.failure;

  test('gets the newest copy when it is chosen, and each one after that, byte for byte', async () => {
    const second = await testFolder();
    const shelf = shelfIn(await testFolder());
    await keep(shelf, 'one.usual', about('2026-11-29'));
    expect(ok(await shelf.chooseSecondPlace(second))).toEqual({
      folder: second,
      lastAt: '2026-11-29T18:00:00',
      failure: undefined,
    });
    await writeFile(join(second, 'two.usual'), 'somebody else’s');
    await keep(shelf, 'two.usual', about('2026-11-30'), 'two, at length');
    expect((await readdir(second)).sort()).toEqual(['one.usual', 'two (2).usual', 'two.usual']);
    expect(await readFile(join(second, 'two (2).usual'), 'utf8')).toBe('two, at length');
    expect((await shelf.secondPlace())?.lastAt).toBe('2026-11-30T18:00:00');
  });

  test('that has been taken away is told, and tried again', async () => {
    const second = join(await testFolder(), 'stick');
    await mkdir(second);
    const shelf = shelfIn(await testFolder());
    ok(await shelf.chooseSecondPlace(second));
    await keep(shelf, 'one.usual', about('2026-11-28'));
    await rm(second, { recursive: true });
    await keep(shelf, 'two.usual', about('2026-11-29'));
    expect(await shelf.secondPlace()).toMatchObject({
      failure: 'away',
      lastAt: '2026-11-28T18:00:00',
    });
    await mkdir(second);
    await keep(shelf, 'three.usual', about('2026-11-30'));
    expect(await readdir(second)).toEqual(['three.usual']);
    expect(await failureOf(shelf)).toBeUndefined();
  });

  test('on a stick that was taken out is away, though its empty folder is still there', async () => {
    const shelf = shelfIn(await testFolder());
    const disk = await smallDisk(8);
    ok(await shelf.chooseSecondPlace(disk.folder));
    disk.takeOut();
    await keep(shelf, 'one.usual', about('2026-11-30'));
    expect(await failureOf(shelf)).toBe('away');
    expect(await readdir(disk.folder)).toEqual([]);
  });

  test('that is full is told, and nothing half of it stays', async () => {
    const shelf = shelfIn(await testFolder());
    const disk = await smallDisk(8);
    ok(await shelf.chooseSecondPlace(disk.folder));
    disk.fill(20_000);
    await keep(shelf, 'one.usual', about('2026-11-30'), 'long'.repeat(20_000));
    expect(await failureOf(shelf)).toBe('disk-full');
    expect(await readdir(disk.folder)).toEqual(['ballast']);
    disk.empty();
    await keep(shelf, 'two.usual', about('2026-11-30'), 'long'.repeat(20_000));
    expect(await readdir(disk.folder)).toEqual(['two.usual']);
  });

  test('lets its own old copies go and leaves alone whatever else lies there', async () => {
    const second = await testFolder();
    await writeFile(join(second, 'tax.pdf'), 'tax');
    await writeFile(join(second, '2020-01-01.usual'), 'from another shop');
    const shelf = shelfIn(await testFolder());
    ok(await shelf.chooseSecondPlace(second));
    for (let day = 0; day < 30; day += 1) {
      const on = addDays('2026-11-01', day);
      await keep(shelf, `${on}.usual`, about(on));
    }
    const names = (await readdir(second)).sort();
    expect(names).toHaveLength(11);
    expect(names).toContain('2020-01-01.usual');
    expect(names).toContain('tax.pdf');
    expect(names).toContain('2026-11-15.usual');
    expect(names).not.toContain('2026-11-14.usual');
  });

  test('is no folder of the shell’s own, no file, and nothing that is not told in full', async () => {
    const folder = await testFolder();
    const shelf = shelfIn(folder);
    await keep(shelf, 'one.usual', about('2026-11-30'));
    const refused = { ok: false, failure: { kind: 'not-writable' } };
    for (const typed of [
      join(folder, 'copies'),
      folder,
      'stick',
      join(folder, 'copies/one.usual'),
    ]) {
      expect(await shelf.chooseSecondPlace(typed)).toEqual(refused);
    }
    expect(await shelf.secondPlace()).toBeUndefined();
  });
});
