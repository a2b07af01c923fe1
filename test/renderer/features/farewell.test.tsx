import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addPet, addTie } from '../../../renderer/data/acts/household.ts';
import { makePromise } from '../../../renderer/data/acts/promises.ts';
import { addRegular, changeRegular } from '../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { keepHand } from '../../../renderer/data/looks/hand.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { Farewell } from '../../../renderer/features/farewell/farewell.tsx';
import { readClock } from '../../../renderer/platform/clock.ts';
import { addDays, dayOf, yearOf } from '../../../shared/calendar-day.ts';
import type { TieKind } from '../../../shared/domain/household.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { freshBook, wholeBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';
import { TheirPage } from '../../helpers/their-page.tsx';

let book: Book;
let joan: Regular;
let bill: Regular;
let ada: Regular;
let went: string[] = [];

beforeEach(async () => {
  book = await freshBook();
  went = [];
  localStorage.removeItem('hand');
  const at = readClock();
  const add = async (name: string) => worked(await addRegular(book, { name }, at));
  joan = await add('Joan Rodgers');
  bill = await add('Bill Rodgers');
  ada = await add('Ada Lovelace');
  const tie = async (kind: TieKind, other: Regular) =>
    worked(await addTie(book, { people: [joan.id, other.id], kind }, joan.name, at));
  await tie('partner', bill);
  await tie('friend', ada);
  worked(await addPet(book, { regularId: joan.id, kind: 'cat', name: 'Mog' }, joan.name, at));
  const promise = { regularId: joan.id, about: 'promise', keeper: '', check: '' } as const;
  worked(
    await makePromise(
      book,
      { ...promise, what: 'ring when the beans arrive', checkBy: 'asking' },
      joan.name,
      at,
    ),
  );
  worked(await logVisit(book, { regularId: joan.id, about: joan.name, had: [], at }));
});

afterEach(async () => {
  await cleanup();
  localStorage.removeItem('hand');
  await book.delete();
});

const show = async () => {
  const screen = (
    <Farewell id={joan.id} onDone={() => went.push('done')} onGone={() => went.push('gone')} />
  );
  const people = await showScreen(book, screen);
  await expect.element(page.getByRole('heading', { name: /Joan Rodgers/ })).toBeVisible();
  return people;
};
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const losses = () => book.lifeEvents.toArray();

/** The month before this one, which is as good as any. */
function lastMonth() {
  const day = addDays(`${readClock().slice(0, 8)}01` as ReturnType<typeof dayOf>, -1);
  const name = new Date(`${day}T12:00:00`).toLocaleString('en-GB', { month: 'long' });
  const sameYear = yearOf(day) === yearOf(readClock());
  return { day, name, said: sameYear ? name : `${name} ${yearOf(day)}` };
}

describe('a death is one act', () => {
  test('that keeps the page quietly, writes to the household, ends promises; one Undo takes all back', async () => {
    keepHand('Jo');
    await show();
    await expect.element(field('When')).toHaveFocus();
    const before = await wholeBook(book);
    const { name, said, day } = lastMonth();
    await userEvent.keyboard(`in ${name}`);
    await expect.element(page.getByText(`${name} ${yearOf(day)}`, { exact: true })).toBeVisible();
    await expect.element(field('The line for Bill Rodgers')).toHaveValue(`lost Joan in ${said}`);
    await expect.element(page.getByText(/“ring when the beans arrive”/)).toBeVisible();
    await expect.element(field('Who of us was told')).toHaveValue('Jo');
    await field('Who told us').fill('her sister');
    await press('Write it down');
    await expect.poll(() => went).toEqual(['done']);
    const died = { kind: 'month', year: yearOf(day), month: Number(day.slice(5, 7)) };
    expect(await book.regulars.get(joan.id)).toMatchObject({ standing: 'deceased', died });
    const told = { toldBy: 'her sister', toldTo: 'Jo', mood: 'tender', when: died };
    expect(await losses()).toMatchObject([
      { ...told, regularId: bill.id, text: `lost Joan in ${said}` },
    ]);
    expect(await book.promises.toArray()).toMatchObject([
      { state: 'not-kept', closed: { line: 'Joan Rodgers has died' } },
    ]);
    expect(await book.pets.toArray()).toMatchObject([{ regularId: joan.id }]);
    await press('Undo');
    await expect.poll(() => wholeBook(book)).toEqual(before);
  });

  test('that erases everything but the lines and the pets that go elsewhere; one Undo takes all back', async () => {
    await show();
    const before = await wholeBook(book);
    await page.getByRole('radiogroup').getByText('Bill Rodgers').click();
    await page.getByText('erase everything', { exact: true }).click();
    await expect.element(page.getByText(/with its one visit/)).toBeVisible();
    await press('Write it down and erase the page');
    await expect.poll(() => went).toEqual(['gone']);
    expect(await book.regulars.get(joan.id)).toBeUndefined();
    expect(await book.ties.count()).toBe(0);
    expect(await book.promises.count()).toBe(0);
    expect(await book.pages.count()).toBe(0);
    expect(await book.pets.toArray()).toMatchObject([{ name: 'Mog', regularId: bill.id }]);
    expect(await losses()).toMatchObject([{ regularId: bill.id, text: 'lost Joan' }]);
    await press('Undo');
    await expect.poll(() => wholeBook(book)).toEqual(before);
  });

  test('after which nobody offers, finds, counts or wishes them', async () => {
    const people = await show();
    await press('Write it down');
    await expect.poll(() => people.one(joan.id, 'search')).toBeUndefined();
    for (const purpose of ['count', 'wish', 'offer', 'print', 'export', 'calendar'] as const) {
      expect(people.one(joan.id, purpose)).toBeUndefined();
    }
    expect(people.one(joan.id, 'remember')?.name).toBe('Joan Rodgers');
  });
});

describe('who gets the quiet line', () => {
  test('friends only when they are ticked, and nobody whose tick is taken away', async () => {
    await show();
    const tick = (name: RegExp) => page.getByRole('checkbox', { name });
    await expect.element(tick(/^Bill Rodgers/)).toBeChecked();
    await expect.element(tick(/^Ada Lovelace/)).not.toBeChecked();
    await tick(/^Bill Rodgers/).click();
    await tick(/^Ada Lovelace/).click();
    await field('The line for Ada Lovelace').fill('lost her oldest friend');
    await press('Write it down');
    await expect
      .poll(losses)
      .toMatchObject([
        { regularId: ada.id, text: 'lost her oldest friend', when: { kind: 'unknown' } },
      ]);
  });

  test('a line without words is met with a sentence', async () => {
    await show();
    await field('The line for Bill Rodgers').fill(' ');
    await press('Write it down');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Write the line, or take');
    expect(went).toEqual([]);
    expect(await losses()).toEqual([]);
  });
});

describe('a date that cannot be', () => {
  test.each([
    ['31 June', 'There is no such day'],
    ['14 March 0026', 'all four figures'],
    ['tomorrow', 'still to come'],
    ['peacefully', 'Write a day, a month or a season'],
  ])('%s: a sentence beside the field, nothing kept, nothing lost', async (typed, reason) => {
    await show();
    const before = await wholeBook(book);
    await userEvent.keyboard(typed);
    await field('Who told us').fill('her sister');
    await press('Write it down');
    await expect.element(page.getByRole('alert')).toHaveTextContent(reason);
    await expect.element(field('When')).toHaveFocus();
    await page.getByText('erase everything', { exact: true }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(reason);
    await expect.element(field('When')).toHaveValue(typed);
    await expect.element(field('Who told us')).toHaveValue('her sister');
    expect(await wholeBook(book)).toEqual(before);
    expect(went).toEqual([]);
  });

  test('what may be two days is asked, not guessed', async () => {
    await show();
    const today = new Date(`${dayOf(readClock())}T12:00:00`);
    await field('When').fill(today.toLocaleString('en-GB', { weekday: 'long' }));
    const which = page.getByRole('radiogroup', { name: 'Which one is meant?' });
    await expect.element(which).toBeVisible();
    await press('Write it down');
    await expect.element(page.getByRole('alert')).toHaveTextContent('It may be either');
    await which.getByText(/\d/).first().click();
    await press('Write it down');
    await expect.poll(() => went).toEqual(['done']);
  });
});

test('what is in the book already is not written twice', async () => {
  const died = { kind: 'day', day: '2019-03-14' } as const;
  worked(await changeRegular(book, joan.id, { standing: 'deceased', died }, readClock()));
  await showScreen(
    book,
    <Farewell id={joan.id} onDone={() => went.push('done')} onGone={() => {}} />,
  );
  await expect.element(page.getByText(/Joan Rodgers died on 14 March 2019/)).toBeVisible();
  await press('← Joan Rodgers');
  expect(went).toEqual(['done']);
});

describe('how they stand, on their page', () => {
  const showPage = () =>
    showScreen(book, <TheirPage id={joan.id} onBack={() => {}} onGone={() => went.push('gone')} />);

  test('is said in words, each with Undo', async () => {
    await showPage();
    await page.getByText('please don’t contact', { exact: true }).click();
    await expect.element(page.getByText(/^Served like anybody/)).toBeVisible();
    expect((await book.regulars.get(joan.id))?.standing).toBe('do-not-contact');
    await press('Undo');
    await expect.element(page.getByRole('radio', { name: 'comes here' })).toBeChecked();
    expect((await book.regulars.get(joan.id))?.standing).toBe('here');
  });

  test('of somebody who died, with a way back from a mistake', async () => {
    const died = { kind: 'day', day: '2019-03-14' } as const;
    worked(await changeRegular(book, joan.id, { standing: 'deceased', died }, readClock()));
    await showPage();
    const said = page.getByText('died on 14 March 2019', { exact: true });
    await expect.element(said.first()).toBeVisible();
    expect(said.elements(), 'under the name, and at the foot').toHaveLength(2);
    expect(page.getByRole('button', { name: 'They have died' }).elements()).toEqual([]);
    await press('This was a mistake');
    await expect.element(page.getByRole('radio', { name: 'comes here' })).toBeChecked();
    const back = await book.regulars.get(joan.id);
    expect(back?.standing).toBe('here');
    expect(back?.died).toBeUndefined();
  });
});
