import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFact } from '../../../../renderer/data/acts/facts.ts';
import {
  addRegular,
  changeRegular,
  removeRegular,
} from '../../../../renderer/data/acts/regulars.ts';
import { logVisit, removeVisit } from '../../../../renderer/data/acts/visits.ts';
import { bulkCommand } from '../../../../renderer/data/commands/bulk-command.ts';
import { compareCopy } from '../../../../renderer/data/copies/copy-compare.ts';
import { CopyFile } from '../../../../renderer/data/copies/copy-file.ts';
import { checkCopy } from '../../../../renderer/data/copies/copy-in.ts';
import { CopyMaker } from '../../../../renderer/data/copies/copy-maker.ts';
import { CopyPacker } from '../../../../renderer/data/copies/copy-packer.ts';
import { sourceOf } from '../../../../renderer/data/copies/copy-source.ts';
import { writeCopy } from '../../../../renderer/data/copies/copy-write.ts';
import { takeEntries } from '../../../../renderer/data/ledger/take-entries.ts';
import { allTables, type Book } from '../../../../renderer/data/store/database.ts';
import { beginEntry } from '../../../../renderer/data/store/ledger-middleware.ts';
import { newId } from '../../../../renderer/data/store/new-id.ts';
import { createRegular } from '../../../../shared/domain/regular.ts';
import { MARK } from '../../../helpers/copy-of.ts';
import { freshBook, wholeBook, worked } from '../../../helpers/fresh-book.ts';
import { fillBook } from '../../../helpers/full-book.ts';

const AT = '2026-11-22T15:02:00';

let book: Book;

beforeEach(async () => {
  book = await freshBook();
  await fillBook(book);
});

afterEach(() => book.delete());

/** A copy made while something happens each time a part of it is packed. */
async function copyWhile(happens: (part: string) => Promise<void>): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const packer = new CopyPacker(async (bytes) => void chunks.push(bytes));
  const packing = {
    add: async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
      await happens(name);
      await packer.add(name, bytes);
    },
    finish: packer.finish.bind(packer),
  };
  await new CopyMaker(book, packing, {}).make(MARK);
  return new Blob(chunks);
}

const compare = async (file: Blob) => compareCopy(await CopyFile.open(sourceOf(file)), book, {});

/** Everything that is done at a counter, once. */
async function aMorning(): Promise<void> {
  const bill = await book.regulars.filter(({ name }) => name === 'Bill Rodgers').first();
  if (!bill) throw new Error('Bill is not there');
  const about = bill.name;
  const who = { regularId: bill.id, about };
  const visit = worked(await logVisit(book, { ...who, had: [], at: AT }));
  worked(await logVisit(book, { ...who, had: [], at: '2024-02-02T08:00:00' }));
  worked(await removeVisit(book, { ...who, visit, at: AT }));
  worked(await changeRegular(book, bill.id, { spot: newId(), tags: [newId()] }, AT));
  const made = worked(await addRegular(book, { name: 'Somebody' }, AT));
  const fact = { regularId: made.id, kind: 'note', layer: 'behind', origin: 'noticed' } as const;
  worked(await addFact(book, { ...fact, text: 'hums' }, 'Somebody', AT));
  if ((await book.regulars.count()) % 2 === 0) worked(await removeRegular(book, made.id, AT));
}

test('whatever is written while a copy is made is in it up to one moment, and the ledger has the rest', async () => {
  // A look that stayed open meanwhile would make each of these wait for the end of the copy.
  let mornings = 0;
  const file = await copyWhile(async () => {
    await aMorning();
    mornings += 1;
  });
  expect(mornings).toBeGreaterThan(5);
  const copy = worked(await checkCopy(file));
  expect(copy.notes).toEqual([]);
  expect(copy.manifest.lately).toBeGreaterThan(5);
  expect(copy.manifest.top > copy.manifest.from).toBe(true);

  const back = await freshBook();
  await writeCopy(copy, back, {});
  const entries = await book.ledger.toArray();
  worked(await takeEntries(back, entries));
  expect(await back.ledger.toArray()).toEqual(entries);
  expect(await wholeBook(back)).toEqual(await wholeBook(book));
  await back.delete();
});

test('a copy is the book of its newest entry, row by row', async () => {
  let before: Awaited<ReturnType<typeof wholeBook>> | undefined;
  const file = await copyWhile(async (part) => {
    if (part.startsWith('rows/ledger')) before = await wholeBook(book);
    else await aMorning();
  });
  const copy = worked(await checkCopy(file));
  const back = await freshBook();
  await writeCopy(copy, back, {});
  expect(await wholeBook(back)).toEqual(before);
  expect(copy.manifest.regulars).toBe(await back.regulars.count());
  await back.delete();
});

test('the counts of each device are in the copy, as its own ledger has them', async () => {
  const { manifest } = worked(await checkCopy(await copyWhile(aMorning)));
  const held = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0);
  expect(held).toBe(manifest.rows.ledger);
  expect(manifest.book).toBe(MARK.book);
});

test('what is written after the copy is excused when it is compared with the book', async () => {
  const file = await copyWhile(aMorning);
  await aMorning();
  expect(await compare(file)).toBeUndefined();
});

test('a row that is not as it was written is found, though every checksum is right', async () => {
  const file = await copyWhile(async () => {});
  const ada = await book.regulars.filter(({ name }) => name === 'Ada').first();
  await book.transaction('rw', allTables(book), async (transaction) => {
    beginEntry(transaction.idbtrans, { changes: undefined, touched: new Set() });
    await book.regulars.put({
      ...createRegular({ id: newId(), addedAt: AT }),
      ...ada,
      spot: 'attic',
    });
  });
  await expect(compare(file)).rejects.toThrow('copy-differs');
});

test('a row that is in the book and not in the copy is found', async () => {
  const file = await copyWhile(async () => {});
  await book.transaction('rw', allTables(book), async (transaction) => {
    beginEntry(transaction.idbtrans, { changes: undefined, touched: new Set() });
    const promise = { id: newId(), regularId: newId(), state: 'open' };
    await book.table('promises').add(promise);
  });
  await expect(compare(file)).rejects.toThrow('copy-differs');
});

test('a row of the book that cannot be right is named, and the copy of it is right', async () => {
  worked(await addRegular(book, { name: 'Zora', birthday: '--13-41' }, AT));
  const row = await book.regulars.count();
  const doubt = await compare(await copyWhile(async () => {}));
  expect(doubt).toEqual({ kind: 'not-valid-row', table: 'regulars', row });
});

test('an import that comes meanwhile makes the copy begin again', async () => {
  const act = { kind: 'brought-in', about: 'people.csv' } as const;
  let isIn = false;
  const bringIn = async () => {
    if (isIn) return;
    isIn = true;
    const note = { at: AT, act, importId: newId(), device: 'till' } as const;
    worked(
      await bulkCommand(book, note, async () => {
        await book.regulars.add(createRegular({ id: newId(), addedAt: AT, name: 'Joan' }));
        return { value: undefined, changes: [] };
      }),
    );
  };
  await expect(copyWhile(bringIn)).rejects.toThrow('book-in-motion');
  expect(await compare(await copyWhile(bringIn))).toBeUndefined();
});
