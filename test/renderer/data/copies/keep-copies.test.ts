import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addRegular } from '../../../../renderer/data/acts/regulars.ts';
import { copyAfterBulk, copyBeforeBulk } from '../../../../renderer/data/copies/copies-around.ts';
import { checkCopy } from '../../../../renderer/data/copies/copy-in.ts';
import { CopyKeeper, keepCopies } from '../../../../renderer/data/copies/keep-copies.ts';
import { daybookName } from '../../../../renderer/data/daybook/daybook-lines.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { freshBook, worked } from '../../../helpers/fresh-book.ts';
import { fillBook } from '../../../helpers/full-book.ts';
import { type TestPlatform, testPlatform } from '../../../helpers/test-platform.ts';

let book: Book;
let platform: TestPlatform;
let now: LocalTime;
let keeper: CopyKeeper;

beforeEach(async () => {
  book = await freshBook();
  await fillBook(book);
  platform = testPlatform();
  now = '2026-11-22T15:02:00';
  keeper = new CopyKeeper(book, { platform, clock: () => now, appVersion: '0.4.0' });
  keepCopies(book, keeper);
});

afterEach(() => book.delete());

const write = async () => worked(await addRegular(book, { name: 'Joan' }, now));

test('a copy is put in its place under the name of the shop and the day, and says what it holds', async () => {
  const done = worked(await keeper.make());
  expect(done).toMatchObject({
    kind: 'kept',
    copy: { name: 'The Usual – Corner Café – 2026-11-22.usual' },
  });
  const [copy] = await keeper.kept();
  expect(copy?.about).toMatchObject({
    book: daybookName(book.name),
    shop: 'Corner Café',
    regulars: 7,
    visits: 430,
    madeAt: now,
    top: (await book.ledger.toCollection().last())?.id,
  });
  const [kept] = platform.copies.kept;
  const file = new Blob([new Uint8Array(kept?.content ?? [])]);
  expect(worked(await checkCopy(file)).manifest.regulars).toBe(7);
  expect(platform.copies.drafts.size).toBe(0);
});

test('after a copy the daybook goes on in a new file', async () => {
  const turned: string[] = [];
  const turn = async (name: string) => {
    turned.push(name);
    return { ok: true, value: undefined } as const;
  };
  const host = { ...platform, daybook: { ...platform.daybook, turn } };
  const turning = new CopyKeeper(book, { platform: host, clock: () => now, appVersion: '' });
  worked(await turning.make());
  expect(turned).toEqual([daybookName(book.name)]);
});

describe('a copy that is not what the book holds is never put in its place', () => {
  test.each([1, 300, 5_000, 60_000])('one bit of its byte %d, changed on the disk', async (at) => {
    const flush = async (draft: string) => {
      platform.copies.damage(draft, at);
      return platform.copies.flush(draft);
    };
    const copies = { ...platform.copies, flush };
    const host = { platform: { ...platform, copies }, clock: () => now, appVersion: '' };
    const failing = new CopyKeeper(book, host);
    const made = await failing.make();
    expect(made.ok).toBe(false);
    expect(failing.state().trouble).toBeDefined();
    expect([platform.copies.kept.length, platform.copies.drafts.size]).toEqual([0, 0]);
  });

  test.each(['disk-full', 'not-writable'] as const)('a disk that says %s', async (kind) => {
    platform.copies.refuse = kind;
    expect(await keeper.make()).toEqual({ ok: false, failure: { kind } });
    expect(keeper.state()).toMatchObject({ making: undefined, trouble: { kind } });
    platform.copies.refuse = undefined;
    worked(await keeper.make());
    expect(keeper.state().trouble).toBeUndefined();
  });
});

describe('the copy of the day', () => {
  test('is made once a day', async () => {
    expect(await keeper.makeIfDue()).toMatchObject({ ok: true });
    await write();
    expect(await keeper.makeIfDue()).toBeUndefined();
    now = '2026-11-23T08:05:00';
    expect(await keeper.makeIfDue()).toMatchObject({ ok: true });
    expect(platform.copies.kept).toHaveLength(2);
  });

  test('is made when the clock was put back, and only once', async () => {
    await keeper.makeIfDue();
    now = '2026-11-20T15:02:00';
    expect(await keeper.makeIfDue()).toMatchObject({ ok: true });
    expect(await keeper.makeIfDue()).toBeUndefined();
  });

  test('is made by one window of two', async () => {
    const other = new CopyKeeper(book, { platform, clock: () => now, appVersion: '' });
    await Promise.all([keeper.makeIfDue(), other.makeIfDue()]);
    expect(platform.copies.kept).toHaveLength(1);
  });

  test('is not made of an empty book, nor where nobody keeps copies', async () => {
    const empty = await freshBook();
    const host = { platform, clock: () => now, appVersion: '' };
    expect(await new CopyKeeper(empty, host).makeIfDue()).toBeUndefined();
    const none = { ...host, platform: { ...platform, copies: undefined } };
    expect(await new CopyKeeper(book, none).makeIfDue()).toBeUndefined();
    await empty.delete();
  });
});

test('before an import a copy is made, unless a kept one holds everything', async () => {
  expect(worked(await copyBeforeBulk(book)).kind).toBe('kept');
  expect(worked(await copyBeforeBulk(book)).kind).toBe('not-needed');
  await write();
  expect(worked(await copyBeforeBulk(book)).kind).toBe('kept');
  expect(platform.copies.kept).toHaveLength(2);
});

test('after an import there is a copy that holds it, and why not is told', async () => {
  worked(await keeper.make());
  await write();
  expect(worked(await copyAfterBulk(book)).kind).toBe('kept');
  expect(worked(await copyAfterBulk(book)).kind).toBe('not-needed');
  await write();
  platform.copies.refuse = 'disk-full';
  expect(await copyAfterBulk(book)).toEqual({ ok: false, failure: { kind: 'disk-full' } });
});

test('a browser without a shelf hands a copy to its downloads, and nobody calls it kept', async () => {
  const keepFile = async () => ({ ok: true, value: '' }) as const;
  const host = { ...platform, copies: undefined, keepFile };
  const bare = new CopyKeeper(book, { platform: host, clock: () => now, appVersion: '' });
  expect(worked(await bare.make()).kind).toBe('handed-over');
  expect(bare.state().kept).toBe(0);
});
