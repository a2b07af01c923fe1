import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkCopy } from '../../../../renderer/data/copies/copy-in.ts';
import { copyOlderBook } from '../../../../renderer/data/recovery/older-book.ts';
import { FIRST_BOOK } from '../../../../renderer/data/store/database.ts';
import { firstBook } from '../../../../renderer/data/store/migrations/001-first-book.ts';
import { openTheBook } from '../../../../renderer/data/store/open-the-book.ts';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { createRegular } from '../../../../shared/domain/regular.ts';
import { clearDatabases } from '../../../helpers/clear-databases.ts';
import { worked } from '../../../helpers/fresh-book.ts';
import { type TestPlatform, testPlatform } from '../../../helpers/test-platform.ts';

const AT: LocalTime = '2026-11-22T15:02:00';

let platform: TestPlatform;

beforeEach(async () => {
  platform = testPlatform();
  const old = new Dexie(FIRST_BOOK);
  old.version(1).stores(firstBook);
  await old.open();
  const bill = createRegular({ id: 'bill', name: 'Bill Rodgers', addedAt: AT });
  await old.table('regulars').add(bill);
  const visit = (id: string, at: string) => ({ id, at, had: [] });
  await old.table('visitPages').bulkAdd([
    { regularId: 'bill', year: 2024, visits: [visit('v1', '2024-03-03T15:00:00')] },
    { regularId: 'bill', year: 2025, visits: [visit('v2', '2025-03-03T15:00:00')] },
  ]);
  const act = { kind: 'added-regular', about: 'Bill Rodgers' };
  const change = { table: 'regulars', key: 'bill', before: undefined, after: bill };
  const entry = { id: 'e1', at: AT, who: 'counter', device: 'till', act, changes: [change] };
  await old.table('ledger').add(entry);
  old.close();
});

afterEach(clearDatabases);

const host = () => ({ platform, clock: () => AT, appVersion: '0.4.0' }) as const;

const layout = async () =>
  ((await indexedDB.databases()).find(({ name }) => name === FIRST_BOOK)?.version ?? 0) / 10;

test('a verified copy of an older book is kept as it is, and comes back in the form of today', async () => {
  expect(worked(await copyOlderBook(host()))?.kind).toBe('kept');
  expect(await layout()).toBe(1);
  const [kept] = platform.copies.kept;
  expect(kept?.about).toMatchObject({ regulars: 1, visits: 2 });
  const copy = worked(await checkCopy(new Blob([new Uint8Array(kept?.content ?? [])])));
  expect(copy.manifest).toMatchObject({ formatVersion: 2, bookVersion: 1 });
  const pages: object[] = [];
  const entries: object[] = [];
  await copy.eachBatch(async (table, rows) => {
    if (table === 'pages') pages.push(...rows);
    if (table === 'ledger') entries.push(...rows);
  });
  expect(pages).toMatchObject([
    { regularId: 'bill', page: 0, visits: [{ id: 'v1' }, { id: 'v2' }] },
  ]);
  expect(entries).toMatchObject([{ id: 'e1', form: 2, count: 1, kind: 'added-regular' }]);
});

test('an older book of which no copy can be made is not laid out anew', async () => {
  platform.copies.refuse = 'not-writable';
  const failure = { kind: 'not-laid-out', why: 'no-copy', megabytes: 0 };
  expect(await copyOlderBook(host())).toEqual({ ok: false, failure });
  expect(await layout()).toBe(1);
});

test('where there is no room for it, it is said how much is needed, and nothing is begun', async () => {
  platform.daybook.free = 8_000_000;
  const told = await copyOlderBook(host());
  expect(told).toMatchObject({ ok: false, failure: { kind: 'not-laid-out', why: 'no-room' } });
  const needed = !told.ok && 'megabytes' in told.failure ? told.failure.megabytes : 0;
  expect(needed).toBeGreaterThan(8);
  expect(platform.copies.drafts.size).toBe(0);
  expect(await layout()).toBe(1);
});

test('a book of today needs none', async () => {
  worked(await openTheBook()).close();
  expect(await copyOlderBook(host())).toEqual({ ok: true, value: undefined });
  expect(platform.copies.kept).toHaveLength(0);
});
