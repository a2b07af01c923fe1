import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addTie } from '../../../../renderer/data/acts/household.ts';
import { addRegular, changeRegular } from '../../../../renderer/data/acts/regulars.ts';
import { changeSurprise } from '../../../../renderer/data/acts/surprises.ts';
import { logVisit } from '../../../../renderer/data/acts/visits.ts';
import { turnHush } from '../../../../renderer/data/looks/hush-key.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { Regular } from '../../../../shared/domain/regular.ts';
import { LONGEST_WISH, type Surprise } from '../../../../shared/domain/surprise.ts';
import { standAtCounter } from '../../../helpers/at-counter.tsx';
import { planFor100, signed } from '../../../helpers/bills-surprise.ts';
import { freshBook, wholeBook, worked } from '../../../helpers/fresh-book.ts';

/** A Tuesday; Bill's birthday is on Friday week, and his card has been out since the Friday before. */
const NOW: LocalTime = '2027-05-04T08:05:00';
const NOT_SIGNED = 'Has not signed Bill’s birthday card yet';
let book: Book;
let bill: Regular;
let ada: Regular;
let rosa: Regular;
let plan: Surprise;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 4, 4, 8, 5) });
  await page.viewport(1280, 800);
  book = await freshBook();
  bill = await somebody('Bill Rodgers');
  ada = await somebody('Ada Marsh');
  rosa = await somebody('Rosa Rodgers');
  await tie(ada, 'friend');
  await tie(rosa, 'partner');
  plan = await planFor100(book, bill, { handOver: '2027-05-09', steps: steps('2027-05-02') });
});

afterEach(async () => {
  if (localStorage.getItem('the-usual-hush') !== null) turnHush();
  await cleanup();
  vi.useRealTimers();
  await book.delete({ disableAutoOpen: true });
});

async function somebody(name: string): Promise<Regular> {
  return worked(await addRegular(book, { name }, NOW));
}

async function tie(other: Regular, kind: 'friend' | 'partner'): Promise<void> {
  worked(await addTie(book, { people: [bill.id, other.id], kind }, 'Bill', NOW));
}

function steps(putOut: Surprise['day'], handOver: Surprise['day'] = '2027-05-09') {
  return [
    { id: 'out', kind: 'put-out', what: '', by: putOut, owner: '' },
    { id: 'table', kind: 'decorate', what: '', by: handOver, owner: '' },
    { id: 'hand', kind: 'hand-over', what: '', by: handOver, owner: '' },
  ] as const;
}

/** Another card that Ada is asked to sign, by somebody here. */
async function passedTheTest(handOver: Surprise['day']): Promise<void> {
  const leo = await somebody('Leo Bianchi');
  await planFor100(book, leo, {
    occasion: { kind: 'own', what: 'passed the driving test' },
    key: '',
    handOver,
    steps: steps('2027-05-01', handOver),
    alsoAsk: [ada.id],
  });
}

async function change(to: Partial<Surprise>): Promise<void> {
  worked(await changeSurprise(book, plan.id, (present) => ({ ...present, ...to }), NOW));
}

async function openPage(letters: string, name: string): Promise<void> {
  await userEvent.keyboard(letters);
  await expect.element(page.getByRole('option', { name: new RegExp(name) }).first()).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(name);
}

const card = () => page.getByRole('region', { name: 'A card goes round' });
const field = (name: string) => page.getByRole('textbox', { name });
const seen = () => document.body.innerText;
const seenOfIt = () => seen().match(/card|sign|surprise|100/gi);

describe('a friend', () => {
  test('has not signed yet: F5, Enter, and the name stands in the card; one Undo takes it off', async () => {
    await standAtCounter(book);
    await openPage('ada', 'Ada');
    await expect.element(card()).toHaveTextContent(NOT_SIGNED);
    const before = await wholeBook(book);
    await userEvent.keyboard('{F5}');
    await expect.element(field('Name in the card')).toHaveFocus();
    await expect.element(field('Name in the card')).toHaveValue('Ada');
    await userEvent.keyboard('{Tab}a hundred more{Enter}');
    await expect.element(card()).not.toBeInTheDocument();
    expect(await book.wishes.toArray()).toMatchObject([
      { surpriseId: plan.id, regularId: ada.id, name: 'Ada', words: 'a hundred more' },
    ]);
    expect(seenOfIt(), 'what is told, names no card').toBeNull();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.element(card()).toHaveTextContent(NOT_SIGNED);
    expect(await wholeBook(book)).toEqual(before);
  });

  test('is asked for one card at a time, the one that is handed over first', async () => {
    await passedTheTest('2027-05-06');
    await standAtCounter(book);
    await openPage('ada', 'Ada');
    await expect.element(card()).toHaveTextContent('Has not signed Leo’s card yet');
    expect(seen()).not.toContain('Bill’s');
    await userEvent.keyboard('{F5}{Enter}');
    await expect.element(card()).toHaveTextContent(NOT_SIGNED);
  });

  test('Esc leaves the line as it was typed, for the next time', async () => {
    await standAtCounter(book);
    await openPage('ada', 'Ada');
    await expect.element(card()).toBeVisible();
    await userEvent.keyboard('{F5}{Tab}dear old Bi{Escape}');
    await expect.element(page.getByRole('button', { name: 'Signed, begun' })).toBeVisible();
    await userEvent.keyboard('{F5}');
    await expect.element(field('Their words, if they wish')).toHaveValue('dear old Bi');
    await field('Their words, if they wish').fill('');
  });

  test('whose words are too long for a card, or who has no name, is told; nothing is lost', async () => {
    await standAtCounter(book);
    await openPage('ada', 'Ada');
    await expect.element(card()).toBeVisible();
    const long = 'x'.repeat(LONGEST_WISH + 1);
    await userEvent.keyboard('{F5}');
    await field('Their words, if they wish').fill(long);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('300 letters');
    await expect.element(field('Their words, if they wish')).toHaveValue(long);
    await field('Their words, if they wish').fill('');
    await field('Name in the card').fill(' ');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Write the name');
    expect(await book.wishes.count()).toBe(0);
  });

  test.each([
    ['the card is not out yet', { steps: steps('2027-05-05') }],
    ['no card goes round', { target: 0 }],
    ['the day is over', { handOver: '2027-05-03' }],
    ['it is called off', { state: 'called-off' }],
    ['staff said not to ask', 'not-ask'],
  ] as const)('is asked nothing when %s', async (_when, to) => {
    await change(to === 'not-ask' ? { notAsk: [ada.id] } : to);
    await passedTheTest('2027-05-10');
    await standAtCounter(book);
    await openPage('ada', 'Ada');
    await expect.element(card()).toHaveTextContent('Has not signed Leo’s card yet');
    expect(seen()).not.toMatch(/Bill’s|100/);
    await change(to === 'not-ask' ? { notAsk: [] } : plan);
    await expect.element(card()).toHaveTextContent(NOT_SIGNED);
  });

  test('who has died is asked for nothing', async () => {
    await standAtCounter(book);
    await openPage('ada', 'Ada');
    await expect.element(card()).toBeVisible();
    worked(await changeRegular(book, ada.id, { standing: 'deceased' }, NOW));
    await expect.element(card()).not.toBeInTheDocument();
  });

  test('nobody who does not know them is asked', async () => {
    await somebody('Leo Bianchi');
    await standAtCounter(book);
    await openPage('leo', 'Leo');
    expect(seenOfIt()).toBeNull();
    await userEvent.keyboard('{Escape}');
    await openPage('ada', 'Ada');
    await expect.element(card()).toBeVisible();
  });
});

describe('hush', () => {
  test('the line goes as soon as he, or anybody of his household, is here', async () => {
    await standAtCounter(book);
    await openPage('ada', 'Ada');
    for (const { id } of [bill, rosa]) {
      await expect.element(card()).toBeVisible();
      const visit = { regularId: id, about: '', had: [], at: NOW };
      worked(await logVisit(book, visit));
      await expect.element(card()).not.toBeInTheDocument();
      expect(seen()).not.toMatch(/100|birthday/);
      await page.getByRole('button', { name: 'Undo' }).first().click();
    }
    await expect.element(card()).toBeVisible();
  });

  test('hidden while the line is open, it comes back closed, with all that was typed', async () => {
    await standAtCounter(book);
    await openPage('ada', 'Ada');
    await expect.element(card()).toBeVisible();
    await userEvent.keyboard('{F5}{Tab}to the cricket');
    turnHush();
    await expect.element(card()).not.toBeInTheDocument();
    expect(seenOfIt()).toBeNull();
    turnHush();
    await expect.element(card()).toBeVisible();
    expect(page.getByRole('textbox', { name: 'Name in the card' }).elements()).toEqual([]);
    await userEvent.keyboard('{F5}');
    await expect.element(field('Their words, if they wish')).toHaveValue('to the cricket');
    await field('Their words, if they wish').fill('');
  });

  test('on his own card and those of his household there is nothing, peek or no peek', async () => {
    await signed(book, plan, 'Tom R.');
    await standAtCounter(book);
    for (const [letters, name] of [
      ['bill', 'Bill'],
      ['rosa', 'Rosa'],
    ] as const) {
      await openPage(letters, name);
      await userEvent.keyboard('{F5}{ >}');
      await expect.element(page.getByText('Nothing behind.')).toBeVisible();
      expect(seenOfIt()).toBeNull();
      await userEvent.keyboard('{/ }{Escape}');
    }
  });
});

describe('on the day', () => {
  beforeEach(() => change({ handOver: '2027-05-04', steps: steps('2027-04-28', '2027-05-04') }));

  test('his own card says what to do behind, and face-up nothing', async () => {
    await signed(book, plan, 'Tom R.');
    await standAtCounter(book);
    await openPage('bill', 'Bill');
    expect(seenOfIt()).toBeNull();
    await userEvent.keyboard('{ >}');
    await expect.element(page.getByText('Bill turns 100. Hand it over now.')).toBeVisible();
    await expect.element(page.getByText('Decorate the window table')).toBeVisible();
    await userEvent.keyboard('{/ }');
    await expect.poll(seenOfIt).toBeNull();
  });

  test('neither while everything is hidden by the key, nor once it is handed over', async () => {
    await standAtCounter(book);
    await openPage('bill', 'Bill');
    turnHush();
    await userEvent.keyboard('{ >}');
    await expect.element(page.getByText('Nothing behind.')).toBeVisible();
    turnHush();
    await expect.element(page.getByText(/Hand it over now/)).toBeVisible();
    const done = { at: NOW, who: '' };
    await change({ steps: plan.steps.map((step) => ({ ...step, done })) });
    await expect.element(page.getByText(/Hand it over now/)).not.toBeInTheDocument();
    await userEvent.keyboard('{/ }');
  });

  test('the opening list counts it and names nobody, and not while he is here', async () => {
    await standAtCounter(book);
    const list = page.getByRole('region', { name: 'Opening list' });
    await expect.element(list).toHaveTextContent('1 surprise today');
    expect(list.element().textContent).not.toContain('Bill');
    worked(await logVisit(book, { regularId: bill.id, about: '', had: [], at: NOW }));
    await expect.element(list).not.toBeInTheDocument();
  });
});
