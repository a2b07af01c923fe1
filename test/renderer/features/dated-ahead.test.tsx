import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addRegular, changeRegular } from '../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { lastWritten } from '../../../renderer/data/clock/last-written.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { visitsOf } from '../../../renderer/data/store/visit-pages.ts';
import { AheadToday } from '../../../renderer/features/clock/ahead-today.tsx';
import { DatedAhead } from '../../../renderer/features/clock/dated-ahead.tsx';
import { useClockWatch } from '../../../renderer/features/clock/use-clock-watch.ts';
import { readClock } from '../../../renderer/platform/clock.ts';
import { addMinutes, type LocalTime } from '../../../shared/calendar-day.ts';
import { freshBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';

const NOW: LocalTime = '2026-11-30T15:10:00';
const A_YEAR_AHEAD: LocalTime = '2027-11-30T15:02:00';

let book: Book;
let ada: string;
let bill: string;

function setClock(time: LocalTime): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
}

beforeEach(async () => {
  await page.viewport(1024, 640);
  setClock('2026-11-30T09:00:00');
  book = await freshBook();
  ada = worked(await addRegular(book, { name: 'Ada Lindqvist' }, readClock())).id;
  bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, readClock())).id;
  setClock(A_YEAR_AHEAD);
});

afterEach(async () => {
  vi.useRealTimers();
  await book.delete({ disableAutoOpen: true });
});

async function log(id: string, at: LocalTime = readClock()): Promise<void> {
  worked(await logVisit(book, { regularId: id, about: 'somebody', had: [], at }));
}

const timesOf = async (id: string) => (await visitsOf(book, id)).map(({ at }) => at);
const button = (name: string) => page.getByRole('button', { name });
const onLeaf = () => <DatedAhead id={ada} name="Ada Lindqvist" now={readClock()} />;

describe('on their leaf', () => {
  test('a visit of the next year is put with one press where it was, and back with another', async () => {
    await log(ada);
    setClock(NOW);
    await showScreen(book, onLeaf());
    await expect
      .element(page.getByText('A visit is dated 30 November 2027, which has not come yet.'))
      .toBeVisible();
    await button('Put it at today, 15:02').click();
    await expect
      .element(page.getByText('The visit of Ada Lindqvist is at today, 15:02 now.'))
      .toBeVisible();
    expect(await timesOf(ada)).toEqual(['2026-11-30T15:02:00']);
    await expect.element(page.getByText('A visit is dated')).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await button('Undo').click();
    await expect.element(button('Put it at today, 15:02')).toBeVisible();
    expect(await timesOf(ada)).toEqual([A_YEAR_AHEAD]);
  });

  test('another time is typed, in words, and what is no time is said', async () => {
    await log(ada);
    setClock(NOW);
    await showScreen(book, onLeaf());
    await button('Another time').click();
    const field = page.getByRole('textbox', { name: 'When it was' });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('when it rained{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Write a day and a time');
    await field.fill('1 december 10:00 2026');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Write a day and a time');
    await field.fill('23:00');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('has not come yet either');
    await field.fill('yesterday 9:30');
    await expect.element(page.getByText('Sunday 29 November 2026, 09:30')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(field).not.toBeInTheDocument();
    expect(await timesOf(ada)).toEqual(['2026-11-29T09:30:00']);
  });

  test('Escape leaves it as it is, with the keyboard where it was', async () => {
    await log(ada);
    setClock(NOW);
    await showScreen(book, onLeaf());
    await button('Another time').click();
    await userEvent.keyboard('yesterday{Escape}');
    await expect.element(button('Another time')).toHaveFocus();
    expect(await timesOf(ada)).toEqual([A_YEAR_AHEAD]);
  });

  test('nothing is said of visits that have come, nor of those of another', async () => {
    setClock(NOW);
    await log(ada);
    await log(bill, A_YEAR_AHEAD);
    await showScreen(
      book,
      <>
        <p>shown</p>
        {onLeaf()}
      </>,
    );
    await expect.element(page.getByText('shown')).toBeVisible();
    await expect.element(page.getByText('dated')).not.toBeInTheDocument();
  });

  test('after a clock that was put back three hours it is noticed too', async () => {
    setClock(NOW);
    await log(ada);
    setClock('2026-11-30T12:15:00');
    await showScreen(book, onLeaf());
    await expect
      .element(page.getByText('A visit is dated today, 15:10, which has not come yet.'))
      .toBeVisible();
  });
});

function Watching() {
  useClockWatch();
  return <p>shown</p>;
}

describe('a clock behind what was written last', () => {
  const said = () => page.getByText('but what was written last is dated 30 November 2027, 15:02.');

  test('is said at the start, until it is put away, and at the next start no more', async () => {
    await log(ada);
    setClock(NOW);
    await showScreen(book, <Watching />);
    await expect.element(said()).toBeVisible();
    await expect
      .element(said())
      .toHaveTextContent('The clock shows 30 November 2026, 15:10, but what was written last');
    await button('Put away').click();
    await expect.element(said()).not.toBeInTheDocument();
    cleanup();
    await showScreen(book, <Watching />);
    await expect.element(page.getByText('shown')).toBeVisible();
    await lastWritten(book);
    await expect.element(said()).not.toBeInTheDocument();
  });

  test('is said as soon as it is put back, and once: the newer takes the place of the older', async () => {
    await log(ada);
    await showScreen(book, <Watching />);
    await expect.element(page.getByText('shown')).toBeVisible();
    setClock('2027-11-28T15:02:00');
    window.dispatchEvent(new Event('focus'));
    const back = page.getByText('The clock was put back:');
    await expect.element(back).toHaveTextContent('28 November 2027, 15:02');
    setClock('2027-11-27T15:02:00');
    window.dispatchEvent(new Event('focus'));
    await expect.element(back).toHaveTextContent('27 November 2027, 15:02');
    expect(back.elements()).toHaveLength(1);
  });

  test('is not said of summer time', async () => {
    setClock('2026-10-25T02:50:00');
    await log(ada);
    setClock('2026-10-25T02:05:00');
    await showScreen(book, <Watching />);
    await lastWritten(book);
    await expect.element(page.getByText('shown')).toBeVisible();
    await expect.element(page.getByText('The clock')).not.toBeInTheDocument();
  });
});

describe('on Today', () => {
  test('one visit is said with whose it is', async () => {
    await log(bill);
    setClock(NOW);
    await showScreen(book, <AheadToday />);
    await expect
      .element(
        page.getByText(
          'A visit of Bill Rodgers is dated 30 November 2027, which has not come yet.',
        ),
      )
      .toBeVisible();
  });

  test('seven visits are put right together, in their order, and taken back together', async () => {
    for (let visit = 0; visit < 7; visit += 1) {
      setClock(addMinutes(A_YEAR_AHEAD, -10 * (6 - visit)));
      await log(visit % 2 === 0 ? ada : bill);
    }
    setClock(NOW);
    await showScreen(book, <AheadToday />);
    await expect.element(page.getByText('7 visits are dated in the future.')).toBeVisible();
    await expect.element(page.getByText('and 3 more')).toBeVisible();
    expect(
      (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations,
    ).toEqual([]);
    await button('Put them right').click();
    await expect.element(page.getByText('7 visits are put right.')).toBeVisible();
    expect(await timesOf(ada)).toEqual(
      ['14:02', '14:22', '14:42', '15:02'].map((clock) => `2026-11-30T${clock}:00`),
    );
    expect(await timesOf(bill)).toHaveLength(3);
    await button('Undo').click();
    await expect.element(page.getByText('7 visits are dated in the future.')).toBeVisible();
    expect((await timesOf(ada)).every((at) => at.startsWith('2027'))).toBe(true);
  });

  test('somebody who has died is not spoken of', async () => {
    await log(ada);
    await log(bill);
    setClock(NOW);
    worked(await changeRegular(book, bill, { standing: 'deceased' }, NOW));
    await showScreen(book, <AheadToday />);
    await expect.element(page.getByText('A visit of Ada Lindqvist')).toBeVisible();
    await expect.element(page.getByText('Bill')).not.toBeInTheDocument();
  });
});
