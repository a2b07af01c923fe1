import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addMenuItem } from '../../../../renderer/data/acts/menu.ts';
import { addRegular } from '../../../../renderer/data/acts/regulars.ts';
import { addPastVisit, changeVisit, logVisit } from '../../../../renderer/data/acts/visits.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { everyCard } from '../../../../renderer/data/store/index-cards.ts';
import { visitsOf } from '../../../../renderer/data/store/visit-pages.ts';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { Regular } from '../../../../shared/domain/regular.ts';
import { freshBook, wholeBook, worked } from '../../../helpers/fresh-book.ts';
import { fillDisk } from '../../../helpers/full-disk.ts';
import { showScreen } from '../../../helpers/show-screen.tsx';
import { TheirPage } from '../../../helpers/their-page.tsx';

const SUNDAY: LocalTime = '2026-11-22T15:02:00';
let book: Book;
let bill: Regular;
let tea: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 15, 2) });
  await page.viewport(1280, 900);
  book = await freshBook();
  bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, SUNDAY));
  const items = [];
  for (const name of ['Pot of Assam', 'Plain scone', 'Cheese scone', 'Flat white']) {
    items.push(worked(await addMenuItem(book, { name }, SUNDAY)).id);
  }
  tea = items[0] ?? '';
  const visit = { regularId: bill.id, about: bill.name };
  const had = [{ item: tea, quantity: 1, with: ['two cups'] }];
  worked(await logVisit(book, { ...visit, had, at: '2026-11-08T15:04:11' }));
  worked(await logVisit(book, { ...visit, had, at: '2026-11-15T15:04:12' }));
});

afterEach(async () => {
  await cleanup();
  vi.useRealTimers();
  await book.delete({ disableAutoOpen: true });
});

const show = () => showScreen(book, <TheirPage id={bill.id} onBack={() => {}} onGone={() => {}} />);
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const editor = () => page.getByRole('group', { name: /visit/ });
const when = () => page.getByRole('textbox', { name: 'When they were here' });
const kept = async () => {
  const menu = new Map((await book.menu.toArray()).map(({ id, name }) => [id, name]));
  return (await visitsOf(book, bill.id)).map(({ at, had }) =>
    [at, ...had.map((line) => [line.quantity, menu.get(line.item), ...line.with].join(' '))].join(
      ' | ',
    ),
  );
};
const BEFORE = [
  '2026-11-08T15:04:11 | 1 Pot of Assam two cups',
  '2026-11-15T15:04:12 | 1 Pot of Assam two cups',
];

test('a visit half put down is there again for whoever comes back to the page', async () => {
  await show();
  await press('Add a visit');
  await when().fill('yesterday 9 am');
  await page.getByRole('textbox', { name: /What they had/ }).fill('dragonfruit');
  await cleanup();
  await show();
  await press('Add a visit');
  await expect.element(when()).toHaveValue('yesterday 9 am');
  await expect
    .element(page.getByRole('textbox', { name: /What they had/ }))
    .toHaveValue('dragonfruit');
  expect(await kept()).toEqual(BEFORE);
});

describe('a visit nobody logged', () => {
  test('is written down with the keyboard alone, and the page follows; Undo takes it back', async () => {
    await show();
    const before = await wholeBook(book);
    (await page.getByRole('button', { name: 'Add a visit' }).findElement()).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(when()).toHaveFocus();
    await userEvent.keyboard('last Sunday 9 am{Tab}{Tab}2 flat white oat, plain scone');
    await expect.element(page.getByText('Sunday 15 November 2026, 09:00')).toBeVisible();
    await expect.element(page.getByText('2 × Flat white, oat · Plain scone')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('3 visits', { exact: true })).toBeVisible();
    expect(await kept()).toEqual([
      BEFORE[0],
      '2026-11-15T09:00:00 | 2 Flat white oat | 1 Plain scone',
      BEFORE[1],
    ]);
    const [card] = await everyCard(book);
    expect(card).toMatchObject({ visitCount: 3, lastVisitAt: '2026-11-15T15:04:12' });
    await expect.element(page.getByText(/^In the book: Sun 15 November, 09:00/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Add a visit' })).toHaveFocus();
    await press('Undo');
    await expect.element(page.getByText('2 visits', { exact: true })).toBeVisible();
    expect(await wholeBook(book)).toEqual(before);
  });

  test('is pressed together by touch alone: the day on a calendar, what they had on the menu', async () => {
    await show();
    await press('Add a visit');
    await press('Pick a day');
    await expect.element(page.getByRole('button', { name: /23 November/ })).toBeDisabled();
    await press(/Saturday,? 21 November/);
    await expect.element(when()).toHaveValue('21 November 2026, 15:04');
    await page.getByRole('button', { name: 'Pot of Assam', exact: true }).click();
    await press('One Pot of Assam more');
    await editor()
      .getByRole('button', { name: /^Keep it/ })
      .click();
    await expect.poll(kept).toEqual([...BEFORE, '2026-11-21T15:04:00 | 2 Pot of Assam']);
  });

  test('of before everything else is the first there is', async () => {
    await show();
    await press('Add a visit');
    await userEvent.keyboard('3 May 2003{Enter}');
    await expect.poll(kept).toEqual(['2003-05-03T15:04:00', ...BEFORE]);
    await expect.element(page.getByText('nothing written down')).toBeVisible();
    expect((await everyCard(book))[0]?.firstVisitAt).toBe('2003-05-03T15:04:00');
  });

  test.each([
    ['tomorrow', 'still to come'],
    ['23 November 2026, 9:00', 'still to come'],
    ['today 15:03', 'still to come'],
    ['31 June', 'no such day'],
    ['whenever', 'Write a day that has been'],
    ['5/6', 'more than one day'],
  ])('%s is met with a sentence, and nothing typed is lost', async (typed, sentence) => {
    await show();
    await press('Add a visit');
    await userEvent.keyboard(`${typed}{Tab}{Tab}flat white`);
    if (typed !== '5/6') await userEvent.keyboard('{Enter}');
    else {
      await page.getByRole('textbox', { name: 'What they had' }).click();
      await userEvent.keyboard('{Enter}');
    }
    await expect.element(editor().getByRole('alert')).toHaveTextContent(sentence);
    await expect.element(when()).toHaveValue(typed);
    expect(await kept()).toEqual(BEFORE);
  });

  test('one of several things is asked, and what is not on the menu is not made by Enter', async () => {
    await show();
    await press('Add a visit');
    await userEvent.keyboard('yesterday{Tab}{Tab}scone, horchata{Enter}');
    await expect.element(editor().getByRole('alert')).toHaveTextContent('“scone” may be several');
    await userEvent.keyboard('{Alt>}2{/Alt}');
    await expect
      .element(page.getByRole('textbox', { name: 'What they had' }))
      .toHaveValue('Cheese scone, horchata');
    await userEvent.keyboard('{Enter}');
    await expect.element(editor().getByRole('alert')).toHaveTextContent('Not on the menu');
    expect(await kept()).toEqual(BEFORE);
    expect(await book.menu.count()).toBe(4);
    await userEvent.keyboard('{F8}');
    await expect.poll(() => book.menu.count()).toBe(5);
    await expect.element(editor().getByRole('alert')).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(kept)
      .toEqual([...BEFORE, '2026-11-21T15:04:00 | 1 Cheese scone | 1 Horchata']);
  });

  test('in a minute that has one already is asked about, and is one of its own when they say so', async () => {
    await show();
    await press('Add a visit');
    await userEvent.keyboard('15 November 15:04{Enter}');
    await expect.element(editor().getByRole('alert')).toHaveTextContent('in the book already');
    await userEvent.keyboard('{Enter}');
    expect(await kept()).toEqual(BEFORE);
    await press('They were here twice');
    await expect.poll(kept).toEqual([BEFORE[0], '2026-11-15T15:04:00', BEFORE[1]]);
  });

  test('that the disk has no room for stays typed, and is kept once there is', async () => {
    await show();
    await press('Add a visit');
    await userEvent.keyboard('yesterday 11:00{Tab}{Tab}flat white');
    const makeRoom = fillDisk(book);
    await userEvent.keyboard('{Enter}');
    await expect.element(editor().getByRole('alert')).toBeVisible();
    await expect.element(when()).toHaveValue('yesterday 11:00');
    expect(await kept()).toEqual(BEFORE);
    makeRoom();
    await userEvent.keyboard('{Enter}');
    await expect.poll(kept).toEqual([...BEFORE, '2026-11-21T11:00:00 | 1 Flat white']);
  });
});

describe('a visit that is wrong', () => {
  const open = (which: RegExp) => press(which);

  test('gets another day, how many and how; Undo brings back exactly what was', async () => {
    await show();
    const before = await wholeBook(book);
    await open(/^Sun 15 November, 15:04/);
    await expect.element(when()).toHaveValue('15 November 2026, 15:04');
    await when().click();
    await userEvent.keyboard('{Control>}a{/Control}friday 8:30');
    await press('One Pot of Assam more');
    await page.getByRole('textbox', { name: 'How they have Pot of Assam' }).click();
    await userEvent.keyboard('{Control>}a{/Control}milk first{Enter}');
    await expect.poll(kept).toEqual([BEFORE[0], '2026-11-20T08:30:00 | 2 Pot of Assam milk first']);
    expect((await everyCard(book))[0]?.lastVisitAt).toBe('2026-11-20T08:30:00');
    await press('Undo');
    await expect.poll(kept).toEqual(BEFORE);
    expect(await wholeBook(book)).toEqual(before);
  });

  test('keeps its second and its questions when only what they had was wrong', async () => {
    await show();
    await open(/^Sun 8 November, 15:04/);
    await page.getByRole('textbox', { name: 'And what else' }).click();
    await userEvent.keyboard('plain scone{Enter}');
    await expect
      .poll(kept)
      .toEqual(['2026-11-08T15:04:11 | 1 Pot of Assam two cups | 1 Plain scone', BEFORE[1]]);
  });

  test('is left as it was by Escape, and taken away by a button of its own', async () => {
    await show();
    await open(/^Sun 8 November, 15:04/);
    await userEvent.keyboard('{Control>}a{/Control}yesterday{Escape}');
    await expect.element(editor()).not.toBeInTheDocument();
    expect(await kept()).toEqual(BEFORE);
    await open(/^Sun 8 November, 15:04/);
    await editor().getByRole('button', { name: 'Take out' }).click();
    await expect.poll(kept).toEqual([BEFORE[1]]);
  });

  test('what another window changed meanwhile stays, and one it took out is not brought back', async () => {
    await show();
    await open(/^Sun 15 November, 15:04/);
    const [, last] = await visitsOf(book, bill.id);
    const change = { regularId: bill.id, about: bill.name, visitId: last?.id ?? '', at: SUNDAY };
    worked(await changeVisit(book, { ...change, to: { had: [] } }));
    await when().click();
    await userEvent.keyboard('{Control>}a{/Control}yesterday 9:00{Enter}');
    await expect.poll(kept).toEqual([BEFORE[0], '2026-11-21T09:00:00']);
  });

  test('whoever was logged by mistake is here no longer once it is put on another day', async () => {
    const visit = { regularId: bill.id, about: bill.name, had: [] };
    const people = await showScreen(
      book,
      <TheirPage id={bill.id} onBack={() => {}} onGone={() => {}} />,
    );
    worked(await logVisit(book, { ...visit, at: SUNDAY }));
    await expect.poll(() => people.here(SUNDAY).map(({ id }) => id)).toEqual([bill.id]);
    await open(/^today, 15:02/);
    await userEvent.keyboard('{Control>}a{/Control}yesterday{Enter}');
    await expect.poll(() => people.here(SUNDAY)).toEqual([]);
    await press('Undo');
    await expect.poll(() => people.here(SUNDAY).map(({ id }) => id)).toEqual([bill.id]);
  });
});

test('of very many visits a year is gone to at once, and one put there is in sight', async () => {
  const visit = { regularId: bill.id, about: bill.name, had: [], at: SUNDAY };
  for (let day = 0; day < 150; day += 1) {
    const wasAt = `${2016 + (day % 10)}-0${1 + (day % 9)}-1${day % 10}T09:00:${10 + (day % 50)}`;
    worked(await addPastVisit(book, { ...visit, wasAt: wasAt as LocalTime }));
  }
  await show();
  const lines = () => page.getByRole('button', { name: /^Take out the visit/ }).elements().length;
  await expect.poll(lines).toBe(8);
  await page.getByRole('radio', { name: '2019 (15)' }).click({ force: true });
  await expect.poll(lines).toBe(15);
  await press('Add a visit');
  await userEvent.keyboard('4 July 2017, 10:10{Enter}');
  await expect.element(page.getByRole('radio', { name: '2017 (16)' })).toBeChecked();
  await expect.element(page.getByRole('button', { name: /^Tue 4 July 2017, 10:10/ })).toBeVisible();
});
