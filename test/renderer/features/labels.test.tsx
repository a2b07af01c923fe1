import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { printCards } from '../../../renderer/data/acts/card-runs.ts';
import { giveCardNumbers } from '../../../renderer/data/acts/given-cards.ts';
import { addRegular, changeRegular } from '../../../renderer/data/acts/regulars.ts';
import { changeShop, readShop } from '../../../renderer/data/acts/shop.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { undoLast } from '../../../renderer/data/undo/undo.ts';
import { Labels } from '../../../renderer/features/labels/labels.tsx';
import { NameCards } from '../../../renderer/features/labels/name-cards/name-cards.tsx';
import { readClock } from '../../../renderer/platform/clock.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { cardsOf } from '../../../shared/rules/sign-up/missing-cards.ts';
import { freshBook, wholeBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';
import { type TestPlatform, testPlatform } from '../../helpers/test-platform.ts';

let book: Book;
let platform: TestPlatform;
let ada: Regular;
const write = async (given: Partial<Regular>) => worked(await addRegular(book, given, readClock()));

beforeEach(async () => {
  localStorage.clear();
  platform = testPlatform();
  book = await freshBook();
  worked(await changeShop(book, { name: 'Mill Lane Coffee', cardCode: 'KDRT' }, readClock()));
  ada = await write({ name: 'Ada Whitcombe', spot: 'bar', tags: ['chess'] });
});

afterEach(async () => {
  await cleanup();
  await book.delete();
});

const labels = () => showScreen(book, <Labels onBack={() => {}} />, platform);
const nameCards = (of?: string) =>
  showScreen(book, <NameCards of={of} onBack={() => {}} />, platform);
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const box = (name: string) => page.getByRole('combobox', { name });
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const chosen = () => page.getByRole('list', { name: 'Chosen' });
/** What stands on the labels, in their order on the pages. */
const onLabels = () =>
  [...document.querySelectorAll('figure [data-label]')].map((label) =>
    [...label.querySelectorAll('p')].map((line) => line.textContent),
  );
/** What anybody could not read or press, once a button has its lasting colour. */
const problems = async () => {
  await expect.poll(() => document.querySelector('[data-printed]')).toBeNull();
  await expect.poll(() => document.getAnimations().length).toBe(0);
  return (await axe.run(document.body)).violations.map(({ id }) => id);
};

describe('words on labels', () => {
  test('are typed, begun where the sheet is, and printed with the keyboard alone', async () => {
    await labels();
    await expect.element(page.getByText('Write what stands on the labels.')).toBeVisible();
    (await field('The words').findElement()).focus();
    await userEvent.keyboard('Plum jam{Enter}22 November{Tab}3');
    await expect.poll(onLabels).toHaveLength(3);
    expect(onLabels()[0]).toEqual(['Plum jam', '22 November']);
    await userEvent.keyboard('{Tab}{Tab}{Control>}a{/Control}5');
    await expect.element(field('Begin at label')).toHaveFocus();
    await expect
      .element(page.getByRole('button', { name: 'Begin at label 5', exact: true }))
      .toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{Control>}p{/Control}');
    await expect.poll(() => platform.printed).toEqual([{ paper: 'A4' }]);
    expect(await problems()).toEqual([]);
  });

  test('fill what is left of the sheet, several kinds in equal shares', async () => {
    await labels();
    await field('The words').fill('Plum\n\nPear\n\n\n  Quince  \n');
    await expect.poll(onLabels).toHaveLength(21);
    expect(onLabels().filter(([words]) => words === 'Quince')).toHaveLength(7);
    await field('Begin at label').fill('12');
    await expect.poll(onLabels).toHaveLength(10);
    expect(onLabels().map(([words]) => words)).toEqual([
      ...Array<string>(4).fill('Plum'),
      ...Array<string>(3).fill('Pear'),
      ...Array<string>(3).fill('Quince'),
    ]);
  });

  test('wait while another screen is open', async () => {
    await labels();
    await field('The words').fill('Plum');
    await cleanup();
    await labels();
    await expect.element(field('The words')).toHaveValue('Plum');
  });

  test('say what is wrong with a number, and keep it typed', async () => {
    await labels();
    await field('The words').fill('Plum');
    await field('Begin at label').fill('22');
    await expect.element(page.getByText('The sheet has labels 1 to 21.')).toBeVisible();
    await expect.element(field('Begin at label')).toHaveValue('22');
    await field('How many of each').fill('lots');
    await expect.element(page.getByText(/^A number from 1 to 2,000/)).toBeVisible();
    await expect.poll(onLabels).toHaveLength(21);
  });
});

describe('a sheet measured by hand', () => {
  test('is refused with what would fit, then kept, used, and forgotten again', async () => {
    await labels();
    await field('The words').fill('Plum');
    await box('Sheet').selectOptions('Another sheet, measured by hand …');
    await expect.element(page.getByText('Say how the sheet is measured.')).toBeVisible();
    await field('What it is called').fill('From the market');
    await field('Labels side by side').fill('4');
    await field('Labels one below the other').fill('5');
    await field('Width of a label').fill('wide');
    await field('Height of a label').fill('40');
    await press('Keep this sheet');
    await expect.element(page.getByText(/^Width of a label: a length/)).toBeVisible();
    await field('Width of a label').fill('60');
    await press('Keep this sheet');
    await expect
      .element(page.getByText(/reaches 240 mm .* A4 is 210 mm wide\. 3 labels fit side by side/))
      .toBeVisible();
    await field('From the left of a label to that of the next').fill('50');
    await press('Keep this sheet');
    await expect.element(page.getByText(/60 mm wide but begin every 50 mm/)).toBeVisible();
    await field('From the left of a label to that of the next').fill('');
    await field('Labels side by side').fill('3');
    expect(await problems()).toEqual([]);
    await press('Keep this sheet');
    await expect.poll(onLabels).toHaveLength(15);
    await expect
      .poll(async () => (await readShop(book))?.labelSheets)
      .toMatchObject([
        { name: 'From the market', columns: 3, rows: 5, width: 600, left: 150, top: 485 },
      ]);
    await press('Forget this sheet');
    await expect.poll(async () => (await readShop(book))?.labelSheets).toEqual([]);
    await expect.poll(onLabels).toHaveLength(21);
    expect((await undoLast(book, readClock())).ok).toBe(true);
    await expect.poll(async () => (await readShop(book))?.labelSheets).toHaveLength(1);
  });
});

describe('names on labels', () => {
  test('are chosen by spot, tag and name, each with its reason, and left out again', async () => {
    await write({ name: 'Benny Okafor', spot: 'bar' });
    await write({ name: 'Zoë Müller', tags: ['chess'] });
    await write({ name: 'Luca Romano' });
    await write({ name: 'Clara Gone', spot: 'bar', standing: 'deceased' });
    await write({ name: 'Mo Moved', spot: 'bar', standing: 'moved-away' });
    await write({ calledBy: 'blue jacket', spot: 'bar' });
    await labels();
    await page.getByText('Names', { exact: true }).click();
    await expect.element(page.getByText('Choose whose names stand on the labels.')).toBeVisible();
    await box('A spot').selectOptions('bar (2)');
    await box('A tag').selectOptions('chess (2)');
    (await box('Somebody by name').findElement()).focus();
    await userEvent.keyboard('luca{Enter}');
    await expect
      .poll(() => chosen().element().textContent?.split('leave out'))
      .toEqual([
        'Ada Whitcombesits at: bar',
        'Benny Okaforsits at: bar',
        'Luca Romanochosen by name',
        'Zoë Müllerremembered by: chess',
        '',
      ]);
    await press('Leave out Benny Okafor');
    await expect
      .poll(() => onLabels().flat())
      .toEqual(['Ada Whitcombe', 'Luca Romano', 'Zoë Müller']);
    expect(await problems()).toEqual([]);
  });

  test('leave nobody on them who has died meanwhile', async () => {
    await labels();
    await page.getByText('Names', { exact: true }).click();
    await box('A spot').selectOptions('bar (1)');
    await expect.poll(() => onLabels().flat()).toEqual(['Ada Whitcombe']);
    worked(await changeRegular(book, ada.id, { standing: 'deceased' }, readClock()));
    await expect.poll(() => onLabels()).toEqual([]);
    expect(document.body.textContent).not.toContain('Ada Whitcombe');
  });
});

describe('a printer', () => {
  test('is named and nudged, each till with its own', async () => {
    await labels();
    await page.getByText('When they come out beside the labels').click();
    await press('Another printer: name a printer');
    expect(await problems()).toEqual([]);
    await userEvent.keyboard('Brother{Enter}');
    await press('To the right: 0');
    await userEvent.keyboard('{Control>}a{/Control}20{Enter}');
    await expect
      .element(page.getByText('A length up to 10 mm, such as 0.3 or -0.3.'))
      .toBeVisible();
    await userEvent.keyboard('{Control>}a{/Control}-0,3{Enter}');
    await expect.element(page.getByText('Brother: 0.3 mm to the left')).toBeVisible();
    await expect
      .poll(async () => (await readShop(book))?.printers)
      .toEqual([{ name: 'Brother', right: -3, down: 0 }]);
    await box('Printer').selectOptions('not measured');
    await expect.element(page.getByText('When they come out beside the labels')).toBeVisible();
  });
});

describe('name cards', () => {
  test('give whoever has no number the next one, with one Undo', async () => {
    const benny = await write({ name: 'Benny Okafor', cardNumber: 'ML-0044' });
    const jacket = await write({ calledBy: 'blue jacket', spot: 'bar' });
    const printed = { count: 6, from: 1, code: 'KDRT', language: 'en', wordingVersion: 1 };
    worked(await printCards(book, printed, readClock()));
    await nameCards(benny.id);
    await box('A spot').selectOptions('bar (2)');
    await expect.element(page.getByText(/and one other have no number yet/)).toBeVisible();
    await expect.poll(onLabels).toHaveLength(1);
    expect(await problems()).toEqual([]);
    const before = await wholeBook(book);
    await press('Give them numbers');
    await expect
      .element(page.getByText('Numbers KDRT0007 to KDRT0008 are theirs now.'))
      .toBeVisible();
    await expect.poll(onLabels).toHaveLength(3);
    const codes = page.getByRole('figure').getByRole('img', { name: /^Card number KDRT000[78]$/ });
    await expect.poll(() => codes.elements()).toHaveLength(2);
    // What the shop calls somebody it does not know is not for them to read.
    expect(document.querySelector('figure')?.textContent).not.toContain('blue jacket');
    expect((await book.regulars.get(jacket.id))?.cardNumber).toMatch(/^KDRT000[78]$/);
    await press(/^Undo/);
    await expect.poll(onLabels).toHaveLength(1);
    const after = await wholeBook(book);
    expect({ ...after, ledger: [] }).toEqual({ ...before, ledger: [] });
  });

  test('never share a number with a sign-up card, and are never missing', async () => {
    worked(await giveCardNumbers(book, { ids: [ada.id], code: 'KDRT' }, readClock()));
    const given = { count: 2, code: 'KDRT', language: 'en', wordingVersion: 1 };
    const run = worked(await printCards(book, given, readClock()));
    expect(run.from).toBe(2);
    const runs = await book.cardRuns.toArray();
    expect([...cardsOf(runs, [{ cardNumber: 'KDRT0001' }], 'KDRT')]).toEqual([
      [1, 'keyed-in'],
      [2, 'missing'],
      [3, 'missing'],
    ]);
    expect([...cardsOf(runs, [], 'KDRT').keys()]).toEqual([2, 3]);
  });

  test('are given once, though two tills give them', async () => {
    await nameCards(ada.id);
    worked(await giveCardNumbers(book, { ids: [ada.id], code: 'KDRT' }, readClock()));
    const second = await giveCardNumbers(book, { ids: [ada.id], code: 'KDRT' }, readClock());
    expect(second).toMatchObject({ ok: false, failure: { kind: 'done-already' } });
    expect((await book.regulars.get(ada.id))?.cardNumber).toBe('KDRT0001');
    const other = await giveCardNumbers(book, { ids: [], code: 'BCDF' }, readClock());
    expect(other.ok).toBe(false);
  });
});
