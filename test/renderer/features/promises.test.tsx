import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { makePromise } from '../../../renderer/data/acts/promises.ts';
import { addRegular, changeRegular } from '../../../renderer/data/acts/regulars.ts';
import { keepHand } from '../../../renderer/data/looks/hand.ts';
import { useRegular } from '../../../renderer/data/people/book-context.tsx';
import type { Book } from '../../../renderer/data/store/database.ts';
import { TheirPromises } from '../../../renderer/features/promises/their-promises.tsx';
import { readClock } from '../../../renderer/platform/clock.ts';
import { addDays, dayOf } from '../../../shared/calendar-day.ts';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { freshBook, wholeBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';

let book: Book;
let ada: Regular;
const today = dayOf(readClock());

beforeEach(async () => {
  book = await freshBook();
  ada = worked(await addRegular(book, { name: 'Ada Whitcombe' }, readClock()));
});

afterEach(async () => {
  keepHand('');
  await cleanup();
  await book.delete();
});

function Theirs() {
  const whole = useRegular(ada.id);
  return whole ? <TheirPromises whole={whole} now={readClock()} /> : null;
}

const show = () => showScreen(book, <Theirs />);
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const promises = () => book.promises.toArray();
const inBook = async (given: Partial<PromiseMade>) =>
  worked(
    await makePromise(
      book,
      {
        regularId: ada.id,
        about: 'promise',
        what: 'ring when the beans arrive',
        keeper: '',
        check: '',
        checkBy: 'asking',
        ...given,
      },
      'Ada',
      readClock(),
    ),
  );

describe('a new promise', () => {
  test('is written with the keyboard alone, kept by whoever stands at the till', async () => {
    keepHand('Jo');
    await show();
    await expect.element(page.getByText(/^Nothing promised\./)).toBeVisible();
    (await page.getByRole('button', { name: 'Add a promise' }).findElement()).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field('What was promised')).toHaveFocus();
    await userEvent.keyboard('ring when the beans arrive{Tab}tomorrow');
    await expect.element(page.getByRole('status').getByText(/by .*, tomorrow/)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(promises).toMatchObject([
      {
        what: 'ring when the beans arrive',
        by: addDays(today, 1),
        keeper: 'Jo',
        state: 'open',
      },
    ]);
    await expect.element(page.getByText('Jo keeps it')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Add a promise' })).toHaveFocus();
  });

  test.each([
    ['31 june', 'There is no such day'],
    ['3 december 0026', 'all four figures'],
    ['when the beans arrive', 'Write the day by which it is kept'],
  ])('by “%s” is met with a sentence, and nothing typed is lost', async (typed, sentence) => {
    await show();
    await press('Add a promise');
    await userEvent.keyboard(`ring her{Tab}${typed}{Enter}`);
    await expect.element(page.getByRole('alert')).toHaveTextContent(sentence);
    await expect.element(field('By when')).toHaveValue(typed);
    expect(await promises()).toEqual([]);
    await field('By when').fill('');
    await userEvent.keyboard('{Enter}');
    await expect.poll(promises).toMatchObject([{ what: 'ring her' }]);
  });

  test('names used before are offered', async () => {
    await inBook({ keeper: 'Mia', what: 'keep a loaf' });
    await show();
    await press('Add a promise');
    await userEvent.keyboard('ring her');
    await press(/^Mia$/);
    await expect.element(field('Who keeps it')).toHaveValue('Mia');
    await press('Keep it');
    await expect.poll(promises).toHaveLength(2);
    expect((await promises())[1]).toMatchObject({ keeper: 'Mia' });
  });
});

describe('an open promise', () => {
  test('late ones come first and say since when', async () => {
    await inBook({ what: 'keep a loaf', by: addDays(today, 3) });
    await inBook({ what: 'find the umbrella' });
    await inBook({ what: 'ring about the beans', by: addDays(today, -2) });
    await show();
    const lines = () => page.getByRole('listitem').elements();
    await expect
      .poll(() => lines().map((line) => line.textContent))
      .toEqual([
        expect.stringMatching(/^ring about the beans.*late since \w+day/),
        expect.stringMatching(/^keep a loaf.*by .*, in 3 days/),
        expect.stringMatching(/^find the umbrella.*no day named/),
      ]);
  });

  test('is kept with a line, folds away and never disappears; Undo restores every row', async () => {
    await inBook({});
    const before = await wholeBook(book);
    await show();
    await press(/^Kept: ring when/);
    await userEvent.keyboard('she comes on Saturday{Enter}');
    await expect
      .poll(promises)
      .toMatchObject([{ state: 'kept', closed: { line: 'she comes on Saturday' } }]);
    await expect.element(page.getByRole('region', { name: 'Promised' })).toHaveFocus();
    await page.getByText('1 kept', { exact: true }).click();
    await expect.element(page.getByText('kept today: “she comes on Saturday”')).toBeVisible();
    await press('Undo');
    await expect.poll(() => wholeBook(book)).toEqual(before);
  });

  test('that cannot be kept says why, and stays in the book', async () => {
    await inBook({});
    await show();
    await press('Cannot be kept: ring when the beans arrive');
    await userEvent.keyboard('{Enter}');
    await expect.poll(promises).toMatchObject([{ state: 'not-kept', closed: { line: '' } }]);
    await expect.element(page.getByText('1 not kept', { exact: true })).toBeVisible();
  });

  test('Escape closes nothing', async () => {
    await inBook({});
    await show();
    await press(/^Kept: ring when/);
    await userEvent.keyboard('by mistake{Escape}');
    await expect.element(page.getByRole('button', { name: /^ring when/ })).toHaveFocus();
    expect(await promises()).toMatchObject([{ state: 'open' }]);
  });

  test('with a second step waits until it is known that it worked', async () => {
    await inBook({ check: 'call to see that the grinder runs', checkBy: 'doing' });
    await show();
    await press(/^Kept: ring when/);
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByText(/and then: call to see that the grinder runs/))
      .toBeVisible();
    await press('Worked: ring when the beans arrive');
    await userEvent.keyboard('like new{Enter}');
    await expect.poll(promises).toMatchObject([{ state: 'kept', checked: { line: 'like new' } }]);
  });

  test('is edited where it stands, and taken out', async () => {
    await inBook({ by: addDays(today, -40) });
    await show();
    await press(/^ring when/);
    await field('What was promised').fill('write when the beans arrive');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(promises)
      .toMatchObject([{ what: 'write when the beans arrive', by: addDays(today, -40) }]);
    await press(/^write when/);
    await press('Take it out');
    await expect.poll(promises).toEqual([]);
    await press('Undo');
    await expect.poll(promises).toHaveLength(1);
  });
});

test('what was put right becomes a question for the next visit', async () => {
  await show();
  await press('Put something right');
  await userEvent.keyboard('the cake was dry{Tab}baked a new one');
  await field('What to ask next time').fill('was the new one better');
  await userEvent.keyboard('{Enter}');
  await expect.poll(promises).toMatchObject([
    {
      about: 'put-right',
      state: 'to-check',
      closed: { line: 'baked a new one' },
      check: 'was the new one better',
      checkBy: 'asking',
    },
  ]);
  await expect.element(page.getByText('Was the new one better?')).toBeVisible();
  await expect.element(page.getByText('put right today: “baked a new one”')).toBeVisible();
});

test('nobody is reminded of a promise to somebody who has died', async () => {
  await inBook({ by: addDays(today, -2) });
  worked(await changeRegular(book, ada.id, { standing: 'deceased' }, readClock()));
  await show();
  await expect.element(page.getByText('ring when the beans arrive')).toBeVisible();
  expect(page.getByRole('button', { name: /^Kept/ }).elements()).toEqual([]);
  expect(page.getByRole('button', { name: 'Add a promise' }).elements()).toEqual([]);
  expect(document.body.textContent).not.toContain('late');
});

test.each(['light', 'dark'])('by %s everybody can read and press it', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await inBook({ by: addDays(today, -2), keeper: 'Jo', check: 'was it good' });
  await inBook({ what: 'keep a loaf' });
  await show();
  await press(/^keep a loaf/);
  await field('By when').fill('31 june');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toBeVisible();
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  delete document.documentElement.dataset.theme;
});
