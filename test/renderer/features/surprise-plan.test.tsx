import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addRegular } from '../../../renderer/data/acts/regulars.ts';
import { changeSurprise } from '../../../renderer/data/acts/surprises.ts';
import { DaybookKeeper, keepDaybook } from '../../../renderer/data/daybook/keeper.ts';
import { keepHand } from '../../../renderer/data/looks/hand.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { SurprisePlan } from '../../../renderer/features/surprises/plan/surprise-plan.tsx';
import { readClock } from '../../../renderer/platform/clock.ts';
import { addDays, dayOf } from '../../../shared/calendar-day.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { LONGEST_WISH, type Surprise } from '../../../shared/domain/surprise.ts';
import { planFor100, signed } from '../../helpers/bills-surprise.ts';
import { freshBook, wholeBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';
import { testDaybook } from '../../helpers/test-daybook.ts';

let book: Book;
let bill: Regular;
let ada: Regular;
let plan: Surprise;
let printed: string[] = [];
const today = dayOf(readClock());

beforeEach(async () => {
  book = await freshBook();
  printed = [];
  bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, readClock()));
  ada = worked(await addRegular(book, { name: 'Ada Marsh' }, readClock()));
  plan = await planFor100(book, bill);
});

afterEach(async () => {
  keepHand('');
  await cleanup();
  await book.delete();
});

const show = (id = plan.id) =>
  showScreen(
    book,
    <SurprisePlan id={id} onBack={() => {}} onPrint={(what) => printed.push(what)} />,
  );
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const field = (name: string) => page.getByLabelText(name, { exact: true });
const alert = (words: string | RegExp) => page.getByRole('alert').getByText(words);
const inBook = async () => (await book.surprises.get(plan.id)) ?? plan;
const wishes = () => book.wishes.toArray();
const tick = (name: string | RegExp) => page.getByRole('checkbox', { name });

describe('the hand-over', () => {
  test('is moved where it stands, and what is still to do moves with it', async () => {
    await show();
    await expect
      .element(page.getByRole('heading', { name: 'Bill Rodgers turns 100' }))
      .toBeVisible();
    const before = await wholeBook(book);
    await press(/^Day of the hand-over/);
    await field('Day of the hand-over').fill('in two weeks');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await inBook()).handOver).toBe(addDays(today, 14));
    const days = (await inBook()).steps.map(({ by }) => by);
    expect(days).toEqual([5, 7, 14].map((ahead) => addDays(today, ahead)));
    await press('Undo');
    await expect.poll(() => wholeBook(book)).toEqual(before);
  });

  test.each([
    ['31 june', 'There is no such day'],
    ['yesterday', 'That day is over'],
    ['when he is in', 'Write the day'],
    ['', 'Write the day'],
  ])(
    'on “%s” is met with a sentence, and stays typed though the page is left',
    async (typed, sentence) => {
      await show();
      await press(/^Day of the hand-over/);
      await field('Day of the hand-over').fill(typed);
      await userEvent.keyboard('{Enter}');
      await expect.element(alert(sentence)).toBeVisible();
      expect((await inBook()).handOver).toBe(plan.handOver);
      await cleanup();
      await show();
      await expect.element(field('Day of the hand-over')).toHaveValue(typed);
      await userEvent.keyboard('{Escape}');
      await expect
        .element(page.getByRole('button', { name: /^Day of the hand-over/ }))
        .toBeVisible();
    },
  );

  test('where it is and what is done if they do not come are mended', async () => {
    await show();
    await press(/^Where/);
    await userEvent.keyboard('the bench by the door{Enter}');
    await press(/^If they do not come/);
    await field('If they do not come').fill('Jo rings on Monday');
    await userEvent.keyboard('{Enter}');
    await expect.poll(inBook).toMatchObject({ planB: 'Jo rings on Monday' });
    expect((await inBook()).spot).toContain('the bench by the door');
  });
});

describe('a step', () => {
  test.each([' ', '{Enter}'])('is ticked with one key (“%s”), and unticked', async (key) => {
    keepHand('Jo');
    await show();
    await expect.element(tick('Print Bill’s birthday card')).toBeVisible();
    (await tick('Print Bill’s birthday card').findElement()).focus();
    await userEvent.keyboard(key);
    await expect.poll(async () => (await inBook()).steps[0]?.done).toMatchObject({ who: 'Jo' });
    await expect.element(page.getByText('done today, Jo')).toBeVisible();
    await expect.element(tick('Print Bill’s birthday card')).toHaveFocus();
    await userEvent.keyboard(key);
    await expect.poll(async () => (await inBook()).steps[0]?.done).toBe(undefined);
  });

  test('ticked at one till stays ticked when another ticks the next', async () => {
    await show();
    await expect.element(tick('Put the card out to be signed')).toBeVisible();
    const atTheOther = changeSurprise(
      book,
      plan.id,
      (present) => ({
        ...present,
        steps: present.steps.map((step) =>
          step.kind === 'print-card' ? { ...step, done: { at: readClock(), who: 'Mia' } } : step,
        ),
      }),
      readClock(),
    );
    await tick('Put the card out to be signed').click();
    worked(await atTheOther);
    await expect
      .poll(async () => (await inBook()).steps.map(({ done }) => done?.who))
      .toEqual(['Mia', '', undefined]);
    await expect.element(page.getByText('done today, Mia')).toBeVisible();
  });

  test('gets another day and somebody who does it; taken out, one Undo brings it back', async () => {
    await show();
    await press(/^Put the card out/);
    await field('By when').fill('tomorrow');
    await field('Who does it').fill('Mia');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(async () => (await inBook()).steps[1])
      .toMatchObject({ kind: 'put-out', what: '', by: addDays(today, 1), owner: 'Mia' });
    const before = await wholeBook(book);
    await press(/^Put the card out/);
    await press('Take it out');
    await expect.poll(async () => (await inBook()).steps).toHaveLength(2);
    await press('Undo');
    await expect.poll(() => wholeBook(book)).toEqual(before);
  });

  test('of one’s own is added; what is begun waits while the page is left', async () => {
    await show();
    await press('Add a step');
    await expect.element(field('What is to be done')).toHaveFocus();
    await userEvent.keyboard('ask his sister for a photo{Enter}');
    await expect.element(alert('Write the day')).toBeVisible();
    await cleanup();
    await show();
    await expect.element(field('What is to be done')).toHaveValue('ask his sister for a photo');
    await field('By when').fill('in 3 days');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(async () => (await inBook()).steps.at(-1))
      .toMatchObject({ kind: 'own', what: 'ask his sister for a photo', by: addDays(today, 3) });
  });
});

describe('the card', () => {
  test('a name and its words take two fields and Enter; the next follows at once', async () => {
    await show();
    await field('Who signed').click();
    await userEvent.keyboard('Tom R.{Enter}');
    await expect.element(page.getByText('1 of 70', { exact: false }).first()).toBeVisible();
    await expect.element(field('Who signed')).toHaveFocus();
    await expect.element(field('Who signed')).toHaveValue('');
    await userEvent.keyboard('ada marsh{Tab}many happy returns{Enter}');
    await expect.poll(wishes).toMatchObject([
      { name: 'Tom R.', words: '' },
      { name: 'ada marsh', words: 'many happy returns', regularId: ada.id },
    ]);
    expect((await wishes())[0]).not.toHaveProperty('regularId');
    await expect.element(page.getByText('“many happy returns”')).toBeVisible();
    await userEvent.keyboard('ad');
    expect(page.getByRole('option').elements()).toEqual([]);
  });

  test('the arrows take somebody of the book; nobody who has died is offered', async () => {
    const hana = worked(await addRegular(book, { name: 'Hana Sato' }, readClock()));
    const gone = { name: 'Hanna Berg', standing: 'deceased' } as const;
    worked(await addRegular(book, gone, readClock()));
    await show();
    await field('Who signed').click();
    await userEvent.keyboard('han');
    await expect.element(page.getByRole('option', { name: 'Hana Sato' })).toBeVisible();
    expect(page.getByRole('option').elements()).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{Enter}{Enter}');
    await expect.poll(wishes).toMatchObject([{ name: 'Hana Sato', regularId: hana.id }]);
  });

  test('may be typed and added while the one before is still being kept', async () => {
    const daybook = testDaybook();
    let isKept = () => {};
    daybook.slow = new Promise<void>((settle) => {
      isKept = settle;
    });
    keepDaybook(book, new DaybookKeeper(daybook, book.name, undefined));
    const { length } = await wishes();
    await show();
    await field('Who signed').fill('Tom R.');
    await userEvent.keyboard('{Escape}');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await field('Who signed').fill('Luca');
    isKept();
    await expect.poll(async () => (await wishes()).length).toBe(length + 1);
    await expect.element(field('Who signed')).toHaveValue('Luca');
    await userEvent.keyboard('{Escape}');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(async () => (await wishes()).length).toBe(length + 2);
    await expect.element(field('Who signed')).toHaveValue('');
  });

  test('a wish with no room is met with a sentence; nothing is cut, nor lost by leaving', async () => {
    const words = 'happy '.repeat(60).trim();
    await show();
    await field('Who signed').fill('Tom R.');
    await field('What they wish, if anything').fill(words);
    await userEvent.keyboard('{Enter}');
    await expect.element(alert(/^That is 359 letters/)).toHaveTextContent(String(LONGEST_WISH));
    expect(await wishes()).toEqual([]);
    await cleanup();
    await show();
    await expect.element(field('What they wish, if anything')).toHaveValue(words);
    await expect.element(field('Who signed')).toHaveValue('Tom R.');
  });

  test.each([
    ['', 'Write the name'],
    ['bill rodgers', 'That is who the card is for'],
  ])('a wish of “%s” is met with a sentence', async (name, sentence) => {
    await show();
    await field('Who signed').fill(name);
    await field('What they wish, if anything').fill('good luck');
    await userEvent.keyboard('{Enter}');
    await expect.element(alert(sentence)).toBeVisible();
    await expect.element(field('What they wish, if anything')).toHaveValue('good luck');
    expect(await wishes()).toEqual([]);
  });

  test('a wish is mended, and taken off; one Undo each', async () => {
    await signed(book, plan, 'Tom R.', { words: 'good look' });
    await show();
    await press(/^Tom R\./);
    await page
      .getByRole('group', { name: 'A wish' })
      .last()
      .getByLabelText('What they wish, if anything')
      .fill('good luck');
    await userEvent.keyboard('{Enter}');
    await expect.poll(wishes).toMatchObject([{ name: 'Tom R.', words: 'good luck' }]);
    await press(/^Tom R\./);
    await press('Take it off the card');
    await expect.poll(wishes).toEqual([]);
    await press('Undo');
    await expect.poll(wishes).toMatchObject([{ words: 'good luck' }]);
  });

  test('too slow for what is hoped for is said, with how many are to go', async () => {
    await changeSurprise(
      book,
      plan.id,
      (present) => ({
        ...present,
        handOver: addDays(today, 2),
        target: 3,
        steps: present.steps.map((step) => ({ ...step, by: addDays(today, -7) })),
      }),
      readClock(),
    );
    await signed(book, plan, 'Tom R.');
    await show();
    await expect.element(page.getByText('1 of 3, two days left: 2 to go')).toBeVisible();
    await expect.element(page.getByText(/^At this pace it will not be enough/)).toBeVisible();
    await press(/^Signatures hoped for/);
    await field('Signatures hoped for').fill('many');
    await userEvent.keyboard('{Enter}');
    await expect.element(alert('Write a number of signatures')).toBeVisible();
    await field('Signatures hoped for').fill('1');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('1 signed, 1 hoped for')).toBeVisible();
  });

  test('somebody else is asked, signs with one press, and may be left in peace', async () => {
    await show();
    await press('Ask somebody else');
    await expect.element(field('Who else is asked to sign')).toHaveFocus();
    await userEvent.keyboard('ada{Enter}');
    await expect.poll(inBook).toMatchObject({ alsoAsk: [ada.id] });
    const notYet = page.getByRole('region', { name: 'Not yet' });
    await expect.element(notYet.getByText('chosen here')).toBeVisible();
    await press('Do not ask: Ada Marsh');
    await expect.poll(inBook).toMatchObject({ alsoAsk: [], notAsk: [ada.id] });
    await expect.element(notYet).toHaveFocus();
    await page.getByText('1 is not asked').click();
    await press('Ask after all: Ada Marsh');
    await press('Signed: Ada Marsh');
    await expect.poll(wishes).toMatchObject([{ name: 'Ada Marsh', regularId: ada.id }]);
    await expect.element(notYet.getByText('Ada Marsh')).not.toBeInTheDocument();
  });

  test('is printed from here', async () => {
    await show();
    await press('Print: the signing card');
    await press('Print: a poster');
    await press('Print: the wishes');
    expect(printed).toEqual(['signing-card', 'poster', 'wishes']);
  });
});

describe('money', () => {
  test('is held against what it may cost', async () => {
    await show();
    await press(/^It may cost/);
    await userEvent.keyboard('20{Enter}');
    await field('Spent on').click();
    await userEvent.keyboard('balloons{Tab}12,50{Enter}');
    await expect.element(page.getByText('€12.50 of €20.00 spent, €7.50 left')).toBeVisible();
    await expect.element(field('Spent on')).toHaveFocus();
    await userEvent.keyboard('a frame{Tab}9{Enter}');
    await expect.element(page.getByText('€21.50 of €20.00 spent, €1.50 too much')).toBeVisible();
    await press('Take out: balloons');
    await expect.poll(inBook).toMatchObject({ budget: 2000, spent: [{ what: 'a frame' }] });
  });

  test('that is no amount is met with a sentence', async () => {
    await show();
    await field('Spent on').fill('balloons');
    await field('How much').fill('a lot');
    await userEvent.keyboard('{Enter}');
    await expect.element(alert('Write an amount')).toBeVisible();
    await expect.element(field('How much')).toHaveValue('a lot');
    expect((await inBook()).spent).toEqual([]);
  });
});
