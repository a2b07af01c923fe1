import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeLines } from '../../../shared/formats/daybook/daybook-record.ts';
import { testFolder } from '../open-test-shell.ts';
import { smallDisk } from '../small-disk.ts';
import { BOOK, lineNumber, linesFrom, MONTH } from './daybook-lines.ts';
import { bytesOf, daybookIn, filesOf, lockPath, numbersIn, pathOf } from './open-daybook.ts';

const FIRST = '0001 2026-11.daybook';

const range = (first: number, last: number) => linesFrom(first, last).map((_, at) => first + at);

describe('the daybook', () => {
  test('has what was appended, in order, for its owner alone', async () => {
    const folder = await testFolder();
    const daybook = daybookIn(folder);
    const answer = await daybook.append(BOOK, MONTH, linesFrom(1, 3));
    expect(answer).toMatchObject({ ok: true, value: { free: expect.any(Number) } });
    expect(await daybook.read(BOOK, FIRST)).toEqual({
      lines: linesFrom(1, 3),
      damaged: [],
      isTorn: false,
    });
    expect((await stat(pathOf(folder, FIRST))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'daybook', BOOK))).mode & 0o777).toBe(0o700);
  });

  test('says what lies in its folder, how long, and how much room there is', async () => {
    const folder = await testFolder();
    const daybook = daybookIn(folder);
    expect(await daybook.survey()).toMatchObject({ daybooks: [], copies: [], store: 'unknown' });
    expect(await readdir(folder)).toEqual([]);
    await daybook.append(BOOK, MONTH, linesFrom(1, 2));
    await daybook.append('another-book', MONTH, linesFrom(1, 1));
    await writeFile(join(folder, 'daybook/holiday.jpg'), 'photo');
    const { daybooks, free } = await daybook.survey();
    expect(daybooks.map(({ book }) => book)).toEqual(['another-book', BOOK]);
    const lengths = daybooks.flatMap(({ files }) => files.map(({ bytes }) => bytes));
    expect(lengths[1]).toBeGreaterThan(1_000);
    expect(lengths[1]).toBeLessThan(1_400);
    expect(free).toBeGreaterThan(0);
    expect((await daybook.room()).free).toBeGreaterThan(0);
  });

  test('goes on in the same file after a start, and in a new one in a new month or after a turn', async () => {
    const folder = await testFolder();
    const daybook = daybookIn(folder);
    await daybook.append(BOOK, MONTH, linesFrom(1, 2));
    await daybook.close();
    const later = daybookIn(folder);
    await later.append(BOOK, MONTH, linesFrom(3, 3));
    expect(await filesOf(later)).toEqual([FIRST]);
    await later.append(BOOK, '2026-12', linesFrom(4, 4));
    expect(await later.turn(BOOK)).toMatchObject({ ok: true });
    expect(await later.turn(BOOK)).toMatchObject({ ok: true });
    await later.append(BOOK, '2026-12', linesFrom(5, 5));
    expect(await filesOf(later)).toEqual([FIRST, '0002 2026-12.daybook', '0003 2026-12.daybook']);
    expect(await numbersIn(later)).toEqual([1, 2, 3, 4, 5]);
    // What is not written to any more gave its room back.
    expect((await bytesOf(folder, FIRST)).at(-1)).toBe(10);
  });

  test('takes what two windows write at once, every line of it, in the order of each', async () => {
    const daybook = daybookIn(await testFolder());
    const window = async (first: number) => {
      for (const number of range(first, first + 99)) {
        const answer = await daybook.append(BOOK, MONTH, [lineNumber(number)]);
        expect(answer.ok).toBe(true);
      }
    };
    await Promise.all([window(1), window(1001)]);
    const numbers = await numbersIn(daybook);
    expect(numbers.filter((number) => number < 1000)).toEqual(range(1, 100));
    expect(numbers.filter((number) => number > 1000)).toEqual(range(1001, 1100));
  });

  test('takes hundreds at once, and lines longer than the room kept ahead', async () => {
    const daybook = daybookIn(await testFolder());
    const long = { frame: JSON.stringify({ id: 301 }), told: JSON.stringify('z'.repeat(900_000)) };
    const answers = await Promise.all([
      ...range(1, 300).map((number) => daybook.append(BOOK, MONTH, [lineNumber(number)])),
      daybook.append(BOOK, MONTH, [long]),
      daybook.append(BOOK, '2026-12', [lineNumber(302)]),
    ]);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await numbersIn(daybook)).toEqual(range(1, 302));
    expect(await filesOf(daybook)).toHaveLength(2);
  });
});

describe('the daybook, when something happens to its files', () => {
  test('cut at every byte of its last line, it loses that line alone and goes on in a new file', async () => {
    const folder = await testFolder();
    const lines = [1, 2, 3].map((id) => ({ frame: JSON.stringify({ id }), told: '{"about":""}' }));
    const whole = encodeLines(1, lines);
    for (let cut = (whole.length / 3) * 2 + 1; cut < whole.length - 1; cut += 1) {
      await rm(join(folder, 'daybook'), { recursive: true, force: true });
      await mkdir(join(folder, 'daybook', BOOK), { recursive: true });
      await writeFile(pathOf(folder, FIRST), whole.subarray(0, cut));
      const daybook = daybookIn(folder);
      expect(await daybook.read(BOOK, FIRST)).toEqual({
        lines: lines.slice(0, 2),
        damaged: [],
        isTorn: true,
      });
      await daybook.append(BOOK, MONTH, linesFrom(4, 4));
      expect(await numbersIn(daybook)).toEqual([1, 2, 4]);
      expect(await bytesOf(folder, FIRST)).toEqual(whole.subarray(0, cut));
      await daybook.close();
    }
  });

  test('a bit that fell over in an old line is named, and the rest is used', async () => {
    const folder = await testFolder();
    const daybook = daybookIn(folder);
    await daybook.append(BOOK, MONTH, linesFrom(1, 9));
    const bytes = await bytesOf(folder, FIRST);
    await writeFile(pathOf(folder, FIRST), bytes.with(700, (bytes[700] ?? 0) ^ 4));
    const read = await daybook.read(BOOK, FIRST);
    expect(read.damaged).toEqual([2]);
    expect(read.lines).toEqual([...linesFrom(1, 1), ...linesFrom(3, 9)]);
  });

  test('its folder taken away while it is open is made again, and its numbers go on', async () => {
    const folder = await testFolder();
    const daybook = daybookIn(folder);
    await daybook.append(BOOK, MONTH, linesFrom(1, 1));
    await rm(join(folder, 'daybook'), { recursive: true });
    expect(await daybook.append(BOOK, MONTH, linesFrom(2, 2))).toMatchObject({ ok: true });
    expect(await filesOf(daybook)).toEqual(['0002 2026-11.daybook']);
    await rename(join(folder, 'daybook'), join(folder, 'elsewhere'));
    await daybook.append(BOOK, MONTH, linesFrom(3, 3));
    expect(await numbersIn(daybook)).toEqual([3]);
  });

  test('a file in the place of its folder is told, and it goes on when that is gone', async () => {
    const folder = await testFolder();
    await writeFile(join(folder, 'daybook'), '');
    const daybook = daybookIn(folder);
    const refused = { ok: false, failure: { kind: 'not-writable' } };
    expect(await daybook.append(BOOK, MONTH, linesFrom(1, 1))).toEqual(refused);
    expect((await daybook.survey()).daybooks).toEqual([]);
    await rm(join(folder, 'daybook'));
    expect(await daybook.append(BOOK, MONTH, linesFrom(2, 2))).toMatchObject({ ok: true });
    expect(await numbersIn(daybook)).toEqual([2]);
  });

  test('a folder that cannot be written to is told', async () => {
    const folder = await testFolder();
    await mkdir(join(folder, 'daybook', BOOK), { recursive: true });
    lockPath(join(folder, 'daybook', BOOK));
    const refused = { ok: false, failure: { kind: 'not-writable' } };
    const daybook = daybookIn(folder);
    expect(await daybook.append(BOOK, MONTH, linesFrom(1, 1))).toEqual(refused);
    expect(await daybook.turn(BOOK)).toEqual({ ok: true, value: undefined });
  });

  test('a file that is none, or lies elsewhere, is one damaged line', async () => {
    const folder = await testFolder();
    await writeFile(join(folder, 'secret.txt'), 'secret');
    const daybook = daybookIn(folder);
    await mkdir(pathOf(folder, FIRST), { recursive: true });
    const nothing = { lines: [], damaged: [1], isTorn: false };
    expect(await daybook.read(BOOK, FIRST)).toEqual(nothing);
    expect(await daybook.read(BOOK, '../../secret.txt')).toEqual(nothing);
    expect(await daybook.read('../../..', FIRST)).toEqual(nothing);
    expect(await daybook.append(BOOK, MONTH, linesFrom(1, 1))).toMatchObject({ ok: true });
    expect(await filesOf(daybook)).toEqual([FIRST, '0002 2026-11.daybook']);
  });
});

describe('the daybook on a full disk', () => {
  test('takes the next lines into the room kept ahead, then says so, and goes on when there is room', async () => {
    const disk = await smallDisk();
    const daybook = daybookIn(disk.folder);
    await daybook.append(BOOK, MONTH, linesFrom(1, 1));
    disk.fill();
    const kept: number[] = [1];
    let number = 1;
    for (let answer = true; answer; ) {
      number += 1;
      const told = await daybook.append(BOOK, MONTH, [lineNumber(number)]);
      answer = told.ok;
      if (told.ok) kept.push(number);
      else expect(told.failure).toEqual({ kind: 'disk-full' });
    }
    // 128 KiB at least are kept ahead: two hundred lines of this length.
    expect(kept.length).toBeGreaterThan(200);
    expect(await daybook.turn(BOOK)).toEqual({ ok: false, failure: { kind: 'disk-full' } });
    expect(await numbersIn(daybook)).toEqual(kept);
    disk.empty();
    expect(await daybook.append(BOOK, MONTH, [lineNumber(9_999)])).toMatchObject({ ok: true });
    expect(await numbersIn(daybook)).toEqual([...kept, 9_999]);
    for (const file of await filesOf(daybook)) {
      expect(await daybook.read(BOOK, file)).toMatchObject({ damaged: [], isTorn: false });
    }
  });

  test('writes a new month into the old file when there is no room for a new one', async () => {
    const disk = await smallDisk();
    const daybook = daybookIn(disk.folder);
    await daybook.append(BOOK, MONTH, linesFrom(1, 1));
    disk.fill();
    expect(await daybook.append(BOOK, '2026-12', linesFrom(2, 2))).toMatchObject({ ok: true });
    expect(await numbersIn(daybook)).toEqual([1, 2]);
    expect(await filesOf(daybook)).toEqual([FIRST]);
  });

  test('leaves what little there is to the browser: nothing is kept ahead', async () => {
    const disk = await smallDisk();
    disk.fill(1024 * 1024);
    const daybook = daybookIn(disk.folder);
    expect(await daybook.append(BOOK, MONTH, linesFrom(1, 1))).toMatchObject({ ok: true });
    expect((await bytesOf(disk.folder, FIRST)).length).toBeLessThan(1_000);
  });
});
