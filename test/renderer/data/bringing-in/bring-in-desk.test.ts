import { afterEach, expect, test } from 'vitest';
import { addRegular } from '../../../../renderer/data/acts/regulars.ts';
import { BringInDesk } from '../../../../renderer/data/bringing-in/bring-in-desk.ts';
import type { FileToRead } from '../../../../renderer/data/bringing-in/bring-in-messages.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { mappingFor } from '../../../../shared/formats/lists/table-kind.ts';
import { freshBook, wholeBook, worked } from '../../../helpers/fresh-book.ts';

const AT = '2026-11-22T15:02:00';
let book: Book;
let desk: BringInDesk;
let progress = 0;

afterEach(async () => {
  desk.close();
  await book.delete();
});

async function openDesk(): Promise<void> {
  book = await freshBook();
  progress = 0;
  desk = new BringInDesk(book, () => {
    progress += 1;
  });
}

async function inspected(file: File): Promise<FileToRead> {
  const inspection = worked(await desk.inspect(file));
  if (!inspection.ok) throw new Error(inspection.problem);
  const { shape, kind = 'receipts', order, encoding } = inspection.table;
  const table = mappingFor(shape, kind);
  return {
    file,
    encoding,
    reading: { shape, table, order: order === 'unclear' ? 'day-first' : order },
  };
}

async function problemOf(...parts: BlobPart[]): Promise<string> {
  const inspection = worked(await desk.inspect(new File(parts, 'list.csv')));
  return inspection.ok ? '' : inspection.problem;
}

function machineLog(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const minute = String(index % 60).padStart(2, '0');
    const hour = String(7 + (Math.floor(index / 60) % 12)).padStart(2, '0');
    const day = String(1 + (Math.floor(index / 720) % 28)).padStart(2, '0');
    const card = `ANON-0000-0000-${String(index % 5000).padStart(4, '0')}`;
    return `2024-03-${day},2024-03-${day} ${hour}:${minute}:00.000,card,${card},38.7,Latte`;
  });
  return `date,datetime,cash_type,card,money,coffee_name\n${lines.join('\n')}\n`;
}

test('a file is read, planned and written beside the page', async () => {
  await openDesk();
  const file = await inspected(new File([machineLog(1000)], 'index_1.csv'));
  const report = worked(await desk.plan([file], AT, 'USD'));
  expect(report).toMatchObject({ people: 1000, visits: 1000, visitsKnown: 0, items: 1 });
  expect(report.files[0]?.preview[0]).toMatchObject({ kind: 'receipts', who: 'card …0000' });
  expect(await book.regulars.count()).toBe(0);
  expect(worked(await desk.write('index_1.csv', AT))).toEqual({ people: 1000, visits: 1000 });
  expect(await book.regulars.count()).toBe(1000);
  expect((await book.shop.get('shop'))?.currency).toBe('USD');
  const again = worked(await desk.plan([file], AT, 'USD'));
  expect(again).toMatchObject({ people: 0, visits: 0, visitsKnown: 1000 });
});

test('cancelling in the middle of writing takes less than a second and leaves nothing', async () => {
  await openDesk();
  worked(await addRegular(book, { name: 'Ada' }, AT));
  const before = await wholeBook(book);
  const file = await inspected(new File([machineLog(60_000)], 'log.csv'));
  worked(await desk.plan([file], AT, 'USD'));
  const seenBefore = progress;
  const writing = desk.write('log.csv', AT);
  await expect.poll(() => progress, { interval: 10 }).toBeGreaterThan(seenBefore);
  const begun = performance.now();
  desk.cancel();
  expect(await writing).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(await wholeBook(book)).toEqual(before);
  worked(await addRegular(book, { name: 'Bob' }, AT));
});

test('a file of 300 MB is read without filling memory, and stopped within a second', async () => {
  await openDesk();
  const [header = '', ...lines] = machineLog(20_000).trim().split('\n');
  const part = new Blob([`${lines.join('\n')}\n`]);
  const parts = Array.from({ length: Math.ceil(300_000_000 / part.size) }, () => part);
  const file = new File([`${header}\n`, ...parts], 'large.csv');
  expect(file.size).toBeGreaterThan(300_000_000);
  const reading = desk.inspect(file);
  await expect.poll(() => progress, { interval: 10, timeout: 10_000 }).toBeGreaterThan(3);
  const begun = performance.now();
  desk.cancel();
  expect(await reading).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  expect(performance.now() - begun).toBeLessThan(1000);
  const timed = performance.now();
  const inspection = worked(await desk.inspect(file));
  console.info(`300 MB looked through in ${Math.round(performance.now() - timed)} ms`);
  expect(inspection).toMatchObject({ ok: true, table: { rows: parts.length * 20_000 } });
});

test('what is no table is told apart from what is', async () => {
  await openDesk();
  expect(await problemOf()).toBe('empty');
  expect(await problemOf('\ufeff\r\n \n')).toBe('empty');
  expect(await problemOf(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]))).toBe('zip');
  expect(await problemOf(new Uint8Array([0x50, 0x4b, 3, 4]), '[Content_Types].xml')).toBe(
    'spreadsheet',
  );
  expect(await problemOf('%PDF-1.7')).toBe('pdf');
  expect(await problemOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toBe('image');
  expect(await problemOf(crypto.getRandomValues(new Uint8Array(5000)))).toBe('binary');
  expect(await problemOf('Dear Sir,\nno table here.')).toBe('no-columns');
  expect(await problemOf('Name,Phone\n')).toBe('no-rows');
});

test('Japanese and French lists are read in whatever letters they were saved', async () => {
  await openDesk();
  const wide = new Uint8Array(
    new Uint16Array([...'\ufeffName,Phone\nÉlodie,0600000000'].map((c) => c.charCodeAt(0))).buffer,
  );
  // 氏名,電話番号 and 山本太郎 in Shift-JIS; Prénom;Téléphone and Zoé in Windows-1252.
  const japanese = [
    0x8e,
    0x81,
    0x96,
    0xbc,
    0x2c,
    0x93,
    0x64,
    0x98,
    0x62,
    0x94,
    0xd4,
    0x8d,
    0x86,
    0x0a,
    0x8e,
    0x52,
    0x96,
    0x7b,
    0x91,
    0xbe,
    0x98,
    0x59,
    0x2c,
    ...bytes('090-0000-1111'),
  ];
  const french = [
    ...bytes('Pr'),
    0xe9,
    ...bytes('nom;T'),
    0xe9,
    ...bytes('l'),
    0xe9,
    ...bytes('phone\nZo'),
    0xe9,
    ...bytes(';0600000001'),
  ];
  const files = [wide, new Uint8Array(japanese), new Uint8Array(french)];
  const read = [];
  for (const content of files) read.push(await inspected(new File([content], 'people.csv')));
  expect(read.map(({ encoding }) => encoding)).toEqual(['utf-16le', 'shift_jis', 'windows-1252']);
  worked(await desk.plan(read, AT, 'USD'));
  worked(await desk.write('people.csv', AT));
  const names = (await book.regulars.toArray()).map((one) => one.name);
  expect(names.sort()).toEqual(['Zoé', 'Élodie', '山本太郎']);
});

function bytes(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
