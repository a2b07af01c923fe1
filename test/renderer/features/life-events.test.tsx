import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { noteAsking } from '../../../renderer/data/acts/askings.ts';
import { addLifeEvent } from '../../../renderer/data/acts/life-events.ts';
import { addRegular, changeRegular } from '../../../renderer/data/acts/regulars.ts';
import { useRegular } from '../../../renderer/data/people/book-context.tsx';
import type { Book } from '../../../renderer/data/store/database.ts';
import { TheirEvents } from '../../../renderer/features/life-events/their-events.tsx';
import { readClock } from '../../../renderer/platform/clock.ts';
import { addDays, type DayOfYear, dayOf, yearOf } from '../../../shared/calendar-day.ts';
import type { LifeEvent } from '../../../shared/domain/life-event.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { freshBook, wholeBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';

let book: Book;
let benny: Regular;
const today = dayOf(readClock());
const nextYear = yearOf(today) + 1;

beforeEach(async () => {
  book = await freshBook();
  benny = worked(await addRegular(book, { name: 'Benny Osei' }, readClock()));
});

afterEach(async () => {
  await cleanup();
  await book.delete();
});

function Theirs() {
  const whole = useRegular(benny.id);
  return whole ? <TheirEvents whole={whole} now={readClock()} /> : null;
}

const show = () => showScreen(book, <Theirs />);
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const field = (name: string) => page.getByRole('textbox', { name });
const events = () => book.lifeEvents.toArray();
const inBook = async (given: Partial<LifeEvent>) =>
  worked(
    await addLifeEvent(
      book,
      {
        regularId: benny.id,
        kind: 'wedding',
        when: { kind: 'day', day: `${nextYear}-06-12` },
        mood: 'joyful',
        text: '',
        toldBy: '',
        toldTo: '',
        ...given,
      },
      'Benny',
      readClock(),
    ),
  );

describe('something new', () => {
  test('is written down with the keyboard alone, and shows how its line was understood', async () => {
    await show();
    await expect.element(page.getByText(/^Nothing yet\. What they mention/)).toBeVisible();
    (await page.getByRole('button', { name: 'Add something in their life' }).findElement()).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field('What about')).toHaveFocus();
    await userEvent.keyboard(`Laura{Tab}12 june ${nextYear}`);
    await expect.element(page.getByRole('status').getByText(/12 Jun/)).toBeVisible();
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}{ArrowDown}');
    await expect.element(page.getByRole('radio', { name: 'wedding' })).toBeChecked();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByRole('button', { name: /^wedding \(Laura\)/ })).toBeVisible();
    expect(await events()).toMatchObject([
      { kind: 'wedding', text: 'Laura', when: { day: `${nextYear}-06-12` }, mood: 'joyful' },
    ]);
  });

  test.each([
    ['31 june', 'There is no such day'],
    ['12 june 0026', 'all four figures'],
    ['21-14 november', 'ends before it begins'],
    ['when the cows come home', 'Write a day, a month or a season'],
  ])('“%s” is met with a sentence, and nothing typed is lost', async (typed, sentence) => {
    await show();
    await press('Add something');
    await userEvent.keyboard(`Whitby{Tab}${typed}{Enter}`);
    await expect.element(page.getByRole('alert')).toHaveTextContent(sentence);
    await expect.element(field('When')).toHaveValue(typed);
    await expect.element(field('What about')).toHaveValue('Whitby');
    expect(await events()).toEqual([]);
    await field('When').fill('soon');
    await userEvent.keyboard('{Enter}');
    await expect.poll(events).toMatchObject([{ text: 'Whitby', when: { kind: 'soon' } }]);
  });

  test('a line that may be either is asked, not guessed', async () => {
    await show();
    await press('Add something');
    await userEvent.keyboard('Whitby{Tab}06/07{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('It may be either');
    expect(await events()).toEqual([]);
    await page.getByText(/7 Jun/).click();
    await userEvent.keyboard('{Enter}');
    await press('Keep it');
    await expect.poll(async () => (await events())[0]?.when).toMatchObject({ kind: 'day' });
    expect((await events())[0]?.when).toMatchObject({ day: expect.stringMatching(/-06-07$/) });
  });

  test('about health is kept only when they agree', async () => {
    await show();
    await press('Add something');
    await page.getByText('illness', { exact: true }).click();
    await field('What about').fill('hip operation');
    await press('Keep it');
    await expect.element(page.getByRole('alert')).toHaveTextContent('only when they agree');
    expect(await events()).toEqual([]);
    await page.getByText('said at the counter', { exact: true }).click();
    await press('Keep it');
    await expect
      .poll(events)
      .toMatchObject([{ kind: 'illness', mood: 'tender', health: { how: 'said at the counter' } }]);
    await expect.element(page.getByText('In the book, behind.')).toBeVisible();
    expect(page.getByText('hip operation').elements()).toEqual([]);
  });
});

describe('what is known', () => {
  test('says who told whom, what is coming first, and what was asked', async () => {
    const past = await inBook({
      kind: 'trip',
      text: 'Whitby',
      when: { kind: 'day', day: addDays(today, -30), until: addDays(today, -21) },
    });
    await inBook({ text: 'Laura', toldTo: 'Jo' });
    worked(
      await noteAsking(
        book,
        {
          regularId: benny.id,
          key: `after ${past.id}`,
          outcome: 'asked',
          answer: 'sunny all day',
          who: '',
        },
        'Benny',
        readClock(),
      ),
    );
    await show();
    const line = page.getByRole('listitem');
    await expect.element(line.nth(0)).toHaveTextContent(/wedding \(Laura\).*they told Jo today/);
    await expect
      .element(line.nth(1))
      .toHaveTextContent(/Whitby.*3 weeks ago.*asked today: “sunny all day”/);
  });

  test('tender shows only while it is held', async () => {
    await inBook({ kind: 'loss', mood: 'tender', text: 'her father', when: { kind: 'unknown' } });
    await show();
    await expect.element(page.getByText('something behind')).toBeVisible();
    expect(document.body.textContent).not.toContain('her father');
    (await page.getByRole('button', { name: 'to read what is behind' }).findElement()).focus();
    await userEvent.keyboard('{ >}');
    await expect.element(page.getByText('her father')).toBeVisible();
    await userEvent.keyboard('{/ }');
    await expect.element(page.getByText('something behind')).toBeVisible();
  });

  test('a birthday that comes soon says an age only when they told it', async () => {
    const birthday = `1924-${addDays(today, 5).slice(5)}` as DayOfYear;
    worked(await changeRegular(book, benny.id, { birthday }, readClock()));
    await show();
    await expect.element(page.getByText('birthday', { exact: true })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/turns \d/);
    worked(await changeRegular(book, benny.id, { ageTold: true }, readClock()));
    await expect.element(page.getByText(/^turns \d+$/)).toBeVisible();
    worked(await changeRegular(book, benny.id, { standing: 'deceased' }, readClock()));
    await expect.element(page.getByText(/^turns \d+$/)).not.toBeInTheDocument();
  });

  test('is edited, called off and taken out, and Undo brings back every row', async () => {
    await inBook({ text: 'Laura' });
    await show();
    await press(/^wedding \(Laura\)/);
    await field('When').fill('summer');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: /^wedding.*summer/ })).toHaveFocus();
    await press(/^wedding/);
    await press('It is called off');
    await expect.poll(events).toMatchObject([{ calledOff: true, when: { kind: 'season' } }]);
    const before = await wholeBook(book);
    await press(/^wedding/);
    await press('Take it out');
    await expect.poll(events).toEqual([]);
    await press('Undo');
    await expect.poll(events).toHaveLength(1);
    expect(await wholeBook(book)).toEqual(before);
  });

  test('what comes round every year may be kept on another day this time', async () => {
    await inBook({ kind: 'anniversary' });
    await show();
    await press(/^anniversary/);
    await page.getByRole('combobox', { name: 'Comes round' }).selectOptions('date');
    await field('12 Jun').fill('19 june');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(events)
      .toMatchObject([
        { yearly: { by: 'date' }, moved: [{ from: `${nextYear}-06-12`, to: `${nextYear}-06-19` }] },
      ]);
    await expect.element(page.getByRole('button', { name: /19 Jun/ })).toBeVisible();
  });

  test('Escape leaves it as it was', async () => {
    await inBook({ text: 'Laura' });
    await show();
    await press(/^wedding/);
    await field('What about').fill('nobody');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: /^wedding \(Laura\)/ })).toHaveFocus();
  });
});

test.each(['light', 'dark'])('by %s everybody can read and press it', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await inBook({ text: 'Laura' });
  await inBook({ kind: 'loss', mood: 'tender', text: 'her father' });
  await show();
  await press(/^wedding/);
  await field('When').fill('31 june');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toBeVisible();
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  delete document.documentElement.dataset.theme;
});
