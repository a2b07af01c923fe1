import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addRegular } from '../../../renderer/data/acts/regulars.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { BringIn } from '../../../renderer/features/bring-in/bring-in.tsx';
import { choosePlatform } from '../../../renderer/platform/platform.ts';
import { PlatformProvider } from '../../../renderer/platform/platform-context.tsx';
import type { FileToSave, Platform } from '../../../shared/platform.ts';
import { succeed } from '../../../shared/result.ts';
import { freshBook, wholeBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';

const MENU = `product_id,product_category,product,current_retail_price
52,Tea,Traditional Blend Chai Rg,$2.50
79,Bakery,Jumbo Savory Scone,$3.75 `;
const PEOPLE = `"customer_id","customer_first-name","customer_email","loyalty_card_number"
558,Kelly Key,Venus@adipiscing.edu,"908-424-2890"
559,<img src=x onerror=alert(1)>,cora@fames.gov,"032-732-6308"`;
const RECEIPTS = `transaction_id,transaction_date,transaction_time,customer_id,product_id,quantity,line_item_amount
7,15/04/2019,12:04:43,558,52,1,2.5
8,01/04/2019a,12:30:00,558,52,1,2.5
8,16/04/2019,12:30:00,558,52,1,2.5
8,16/04/2019,12:30:00,558,79,1,3.75
10,16/04/2019,9:06:00,0,52,1,2.5`;

let book: Book;
let wentOn = 0;

beforeEach(async () => {
  await page.viewport(1024, 640);
  book = await freshBook();
  wentOn = 0;
});

afterEach(() => book.delete({ disableAutoOpen: true }));

async function openPage(files: readonly File[] = [], platform: Platform = choosePlatform()) {
  const onDone = () => {
    wentOn += 1;
  };
  await showScreen(
    book,
    <PlatformProvider platform={platform}>
      <BringIn onDone={onDone} initialFiles={files} />
    </PlatformProvider>,
  );
}

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const words = (text: string | RegExp) => page.getByText(text);
const button = (name: string) => page.getByRole('button', { name });

test('three files at once are understood, brought in and taken out again', async () => {
  const before = await wholeBook(book);
  await openPage();
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('Nowhere to choose files');
  const chosen = [
    file('receipts.csv', RECEIPTS),
    file('customer.csv', PEOPLE),
    file('menu.csv', MENU),
  ];
  await userEvent.upload(input, chosen);
  await expect
    .element(words('Looks like receipts: 5 rows, 15 April to 16 April 2019, 1 person.'))
    .toBeVisible();
  await expect.element(words('Looks like people: 2 rows.')).toBeInTheDocument();
  await expect.element(words('Looks like a menu: 2 rows.')).toBeInTheDocument();
  await expect
    .element(words('2 new regulars, 2 items for the menu and 2 visits would come in.'))
    .toBeVisible();
  await expect.element(words('<img src=x onerror=alert(1)>')).toBeInTheDocument();
  await expect.element(words(/Traditional Blend Chai Rg · Jumbo Savory Scone/)).toBeInTheDocument();
  expect(await wholeBook(book)).toEqual(before);

  await button('Bring in').click();
  await expect.element(words('2 new regulars and 2 visits are in the book.')).toBeVisible();
  expect(await book.regulars.count()).toBe(2);
  await button('Take it all out again').click();
  await expect.element(words(/Taken out again/)).toBeVisible();
  expect(await wholeBook(book)).toEqual(before);
  await button('To the counter').click();
  expect(wentOn).toBe(1);
});

test('every row that stays out is listed with its reason', async () => {
  await openPage([file('receipts.csv', RECEIPTS)]);
  await expect.element(words('2 rows stay out. Here is why.')).toBeInTheDocument();
  await words('1 row has a day that is none.').click();
  await expect.element(words('line 3: 01/04/2019a')).toBeVisible();
  await expect.element(words('1 row belongs to nobody: no customer number.')).toBeInTheDocument();
});

test('the rows left out are saved as a list that a spreadsheet can open', async () => {
  const saved: FileToSave[] = [];
  const saveFile = async (one: FileToSave) => {
    saved.push(one);
    return succeed('the desk');
  };
  await openPage([file('receipts.csv', RECEIPTS)], { ...choosePlatform(), saveFile });
  await button('Save this list').click();
  await expect.element(words('The list is saved: the desk.')).toBeVisible();
  expect(saved[0]?.name).toBe('receipts, left out.csv');
  expect(new TextDecoder().decode(saved[0]?.bytes).split('\r\n')).toEqual([
    'Line,Why,What stands there',
    '3,1 row has a day that is none.,01/04/2019a',
    '6,1 row belongs to nobody: no customer number.,0',
    '',
  ]);
});

test('a day that reads both ways is asked about, in words, before anything is read', async () => {
  const unclear = 'Name,Phone,Birthday\nAda,0600000000,03/04/1990\nBob,0700000000,05/06/1991';
  await openPage([file('people.csv', unclear)]);
  await expect.element(words('03/04/1990 in this file is')).toBeVisible();
  expect(button('Bring in').query()).toBeNull();
  await button('4 March 1990').click();
  await button('Bring in').click();
  await expect.element(words(/are in the book/)).toBeVisible();
  const birthdays = (await book.regulars.toArray()).map((one) => one.birthday);
  expect(birthdays.sort()).toEqual(['1990-03-04', '1991-05-06']);
});

test('a column that was not understood is corrected by hand, with the keyboard alone', async () => {
  await openPage([file('list.csv', 'Wer,Zahl\nAda Lovelace,0600000000\nTom Lee,0700000000\n')]);
  await expect.element(words(/of a kind this page does not know/)).toBeVisible();
  await page.getByLabelText('This file holds').selectOptions('people');
  await expect.element(words(/Say below which column has a name/)).toBeVisible();
  await page.getByLabelText('“Wer”, for example Ada Lovelace, is').selectOptions('the whole name');
  await expect.element(words('2 new regulars and no new visits would come in.')).toBeVisible();
  (await button('Bring in').findElement()).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(words(/2 new regulars and no visits are in the book/)).toBeVisible();
});

test('the same file a second time brings nothing, and says so', async () => {
  worked(await addRegular(book, { name: 'Kelly Key', email: 'k@x.org' }, '2026-11-22T15:02:00'));
  await openPage([file('people.csv', 'Name,Email\nKelly Key,k@x.org')]);
  await expect.element(words('Everything in these files is in the book already.')).toBeVisible();
  expect(button('Bring in').query()).toBeNull();
});

test('a file that is no table gets a plain sentence, and the good one beside it still comes in', async () => {
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]);
  await openPage([file('empty.csv'), file('shop.zip', zip), file('people.csv', PEOPLE)]);
  await expect.element(words(/There is nothing in this file/)).toBeVisible();
  await expect.element(words(/This is a packed folder/)).toBeVisible();
  await expect.element(words(/2 new regulars/)).toBeVisible();
  await expect.element(button('Bring in')).toBeVisible();
});

test('reading can be stopped, and gone on with', async () => {
  const [header = '', ...rows] = RECEIPTS.split('\n');
  const part = new Blob([`${rows[0]}\n`.repeat(200_000)]);
  await openPage([file('large.csv', `${header}\n`, ...Array.from({ length: 30 }, () => part))]);
  await button('Stop').click();
  await expect.element(words('Stopped. Nothing was written.')).toBeVisible();
  expect(await book.regulars.count()).toBe(0);
  await expect.element(button('Read on')).toBeVisible();
});

test('writing can be stopped: nothing of it is in the book, and it can come in after all', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `Guest ${at},guest${at}@example.com\n`);
  await openPage([file('people.csv', 'Name,Email\n', ...rows)]);
  await button('Bring in').click();
  await expect.element(words('Writing into the book')).toBeVisible();
  await button('Stop').click();
  await expect.element(words(/Stopped. Nothing was written./)).toBeVisible();
  expect(await book.regulars.count()).toBe(0);
  expect(await book.ledger.count()).toBe(0);
  await button('Bring in').click();
  await expect.element(words(/20,000 new regulars and no visits are in the book/)).toBeVisible();
  expect(await book.regulars.count()).toBe(20_000);
  // Written beside the page; the book is not taken away from under it.
  await expect.poll(() => book.backPages.count()).toBeGreaterThan(0);
});

async function violations(): Promise<string[]> {
  const found = await axe.run(document.querySelector('main') ?? document);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('axe finds nothing to mend on the page, by day and by night', async () => {
  await openPage([
    file('receipts.csv', RECEIPTS),
    file('list.csv', 'Wer;Zahl\nAda;03/04/1990'),
    file('empty.csv'),
  ]);
  await expect.element(button('Bring in')).toBeVisible();
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset.theme = theme;
    // Colours take a moment to change: asked until they are settled.
    await expect.poll(violations).toEqual([]);
  }
  delete document.documentElement.dataset.theme;
});

test('everything to press is as large as a fingertip', async () => {
  await openPage([file('receipts.csv', RECEIPTS), file('customer.csv', PEOPLE)]);
  await expect.element(button('Bring in')).toBeVisible();
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const target of document.querySelectorAll('button, select, summary')) {
    expect(target.getBoundingClientRect().height, target.textContent ?? '').toBeGreaterThanOrEqual(
      44,
    );
  }
});
