import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addRegular, changeRegular } from '../../../../renderer/data/acts/regulars.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { inBuckets } from '../../../../renderer/data/store/index-cards.ts';
import { RegularsList } from '../../../../renderer/features/regulars/regulars-list.tsx';
import { readClock } from '../../../../renderer/platform/clock.ts';
import { addDays, dayOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import { cardOf } from '../../../helpers/card-of.ts';
import { freshBook, worked } from '../../../helpers/fresh-book.ts';
import { showScreen } from '../../../helpers/show-screen.tsx';

const LINES_IN_PAGE = 60;
let book: Book;

afterEach(async () => {
  await cleanup();
  await book.delete();
});

const daysAgo = (days: number): LocalTime => `${addDays(dayOf(readClock()), -days)}T09:00:00`;
const idOf = (number: number) => `id-${number.toString(16).padStart(8, '0')}`;

async function showCards(cards: readonly IndexCard[], onOpen = (_id: string) => {}) {
  book = await freshBook();
  const rows = [...inBuckets(cards)].map(([bucket, held]) => ({ bucket, cards: held }));
  await book.indexCards.bulkPut(rows);
  return showScreen(book, <RegularsList onOpen={onOpen} />);
}

const FEW = [
  cardOf(idOf(1), {
    name: 'Bill Rodgers',
    visitCount: 104,
    lastVisitAt: daysAgo(7),
    tags: ['cricket'],
  }),
  cardOf(idOf(2), { name: 'Ada Whitcombe', visitCount: 30, lastVisitAt: daysAgo(1) }),
  cardOf(idOf(3), { name: 'Zoë Müller', visitCount: 8, lastVisitAt: daysAgo(90) }),
  cardOf(idOf(4), { name: '“blue jacket”', calledBy: 'blue jacket', nameless: true }),
  cardOf(idOf(5), { name: 'דנה לוי', visitCount: 2, lastVisitAt: daysAgo(0) }),
];

const options = () => page.getByRole('listbox', { name: 'Regulars' }).getByRole('option');
const lines = () =>
  options()
    .elements()
    .map((line) => line.querySelectorAll('span')[1]?.textContent);

describe('the book as a list', () => {
  test('stands in order of name, the nameless last, each with when they were last here', async () => {
    await showCards(FEW);
    await expect.element(page.getByText('5 regulars')).toBeVisible();
    expect(lines()).toEqual([
      'Ada Whitcombe',
      'Bill Rodgers',
      'Zoë Müller',
      'דנה לוי',
      '“blue jacket”',
    ]);
    await expect
      .element(page.getByRole('option', { name: 'Ada Whitcombe' }))
      .toHaveTextContent('yesterday');
    await expect
      .element(page.getByRole('option', { name: 'blue jacket' }))
      .toHaveTextContent('not here yet');
  });

  test('is sorted by visits, and shows how many', async () => {
    await showCards(FEW);
    await page.getByRole('button', { name: 'visits', exact: true }).click();
    await expect.poll(lines).toContain('Bill Rodgers');
    expect(lines()[0]).toBe('Bill Rodgers');
    await expect
      .element(page.getByRole('option', { name: 'Bill' }))
      .toHaveTextContent('104 visits');
  });

  test('is narrowed by typing, says how many and why, and Escape shows everybody again', async () => {
    await showCards(FEW);
    await userEvent.keyboard('mul');
    await expect.element(page.getByText('1 of 5 – “mul”')).toBeVisible();
    expect(lines()).toEqual(['Zoë Müller']);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('5 regulars')).toBeVisible();
  });

  test('tells who has not been seen for 60 days', async () => {
    await showCards(FEW);
    await page.getByRole('button', { name: 'not seen for 60 days' }).click();
    await expect.element(page.getByText('1 of 5 – not seen for 60 days')).toBeVisible();
    expect(lines()).toEqual(['Zoë Müller']);
  });

  test('is narrowed to a tag', async () => {
    await showCards(FEW);
    await page.getByRole('combobox', { name: 'Tag' }).selectOptions('cricket');
    await expect.element(page.getByText('1 of 5 – tagged cricket')).toBeVisible();
  });

  test('when nobody fits, one press shows everybody', async () => {
    await showCards(FEW);
    await userEvent.keyboard('nobody at all');
    await expect.element(page.getByText('Nobody fits.')).toBeVisible();
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await expect.element(page.getByText('5 regulars')).toBeVisible();
  });

  test('is walked with the arrows, Home and End, and Enter opens', async () => {
    const opened: string[] = [];
    await showCards(FEW, (id) => opened.push(id));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(opened).toEqual([idOf(1)]);
    await userEvent.keyboard('{End}{Enter}{Home}{Enter}');
    expect(opened).toEqual([idOf(1), idOf(4), idOf(2)]);
  });

  test('typing begins the walk at the first line again', async () => {
    const opened: string[] = [];
    await showCards(FEW, (id) => opened.push(id));
    await userEvent.keyboard('{End}b');
    await expect.element(page.getByText('2 of 5 – “b”')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual([idOf(1)]);
  });

  test('is as it was left when somebody comes back to it', async () => {
    const opened: string[] = [];
    await showCards(FEW, (id) => opened.push(id));
    await page.getByRole('button', { name: 'visits', exact: true }).click();
    await page.getByText('Zoë Müller').click();
    await cleanup();
    await showScreen(book, <RegularsList onOpen={(id) => opened.push(id)} />);
    await expect
      .element(page.getByRole('option', { selected: true, name: 'Zoë' }))
      .toHaveTextContent('8 visits');
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual([idOf(3), idOf(3)]);
  });

  test('opens a person by a press', async () => {
    const opened: string[] = [];
    await showCards(FEW, (id) => opened.push(id));
    await page.getByText('Zoë Müller').click();
    expect(opened).toEqual([idOf(3)]);
  });

  test('an empty book teaches how somebody comes into it', async () => {
    await showCards([]);
    await expect.element(page.getByText('Nobody is in the book yet.')).toBeVisible();
  });
});

describe('a hundred thousand people', () => {
  const NAMES = ['Ada', 'Bill', 'Chidi', 'Dana', 'Esi', 'Farid', 'Gül', 'Henk', 'Ines', 'Jun'];
  const many = Array.from({ length: 100_000 }, (_, number) =>
    cardOf(idOf(number), {
      name: `${NAMES[number % 10]} Marsh ${number}`,
      visitCount: number % 500,
      lastVisitAt: daysAgo(number % 100),
      phones: number % 1000 === 0 ? [`01632 96${number.toString().padStart(6, '0')}`] : [],
    }),
  );

  test('are listed with few lines in the page, narrowed to the right number, and quickly', async () => {
    await showCards(many);
    await expect.element(page.getByText('100,000 regulars')).toBeVisible();
    expect(lines().length).toBeLessThan(LINES_IN_PAGE);
    await expect.element(options().first()).toHaveAttribute('aria-setsize', '100000');

    const times: string[] = [];
    const timed = async (what: string, act: () => unknown, seen: string) => {
      const start = performance.now();
      await act();
      await expect.poll(() => document.body.textContent, { interval: 4 }).toContain(seen);
      times.push(`${what} ${Math.round(performance.now() - start)} ms`);
      expect(lines().length).toBeLessThan(LINES_IN_PAGE);
    };
    const press = (name: string) => () => {
      const buttons = page.getByRole('button', { name, exact: true }).elements();
      if (buttons[0] instanceof HTMLElement) buttons[0].click();
    };
    await timed('visits', press('visits'), '499 visits');
    await timed('last here', press('last here'), 'today');
    await timed('quiet', press('not seen for 60 days'), '39,000 of 100,000 – not seen for 60 days');
    await timed('quiet off', press('not seen for 60 days'), '100,000 regulars');
    await userEvent.click(page.getByRole('combobox', { name: 'Find in the list' }));
    await timed('typed', () => userEvent.keyboard('gül'), '10,000 of 100,000 – “gül”');
    await timed(
      'digits',
      () => userEvent.keyboard('{Control>}a{/Control}96055000'),
      '1 of 100,000',
    );
    console.log(times.join(', '));
  });

  test('the end of the list is one key away, and the thumb index leads to a letter', async () => {
    const opened: string[] = [];
    await showCards(many, (id) => opened.push(id));
    await userEvent.keyboard('{End}');
    await expect
      .element(page.getByRole('option', { selected: true }))
      .toHaveAttribute('aria-posinset', '100000');
    await page.getByRole('button', { name: 'H', exact: true }).click();
    await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent('Henk');
  });
});

test('the list follows a change made in another window', async () => {
  book = await freshBook();
  const bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, readClock()));
  await showScreen(book, <RegularsList onOpen={() => {}} />);
  await expect.element(page.getByText('1 regular')).toBeVisible();
  await changeRegular(book, bill.id, { name: 'William Rodgers' }, readClock());
  await expect.element(page.getByRole('option', { name: 'William Rodgers' })).toBeVisible();
});
