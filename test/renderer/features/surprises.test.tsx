import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addTie } from '../../../renderer/data/acts/household.ts';
import { addRegular, changeRegular } from '../../../renderer/data/acts/regulars.ts';
import { callOff, endSurprise } from '../../../renderer/data/acts/surprises.ts';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { turnHush } from '../../../renderer/data/looks/hush-key.ts';
import { useOnScreen } from '../../../renderer/data/looks/on-screen.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { DoneLately } from '../../../renderer/features/book/done-lately.tsx';
import { keepDraft } from '../../../renderer/features/surprises/drafts.ts';
import { Surprises } from '../../../renderer/features/surprises/list/surprises.tsx';
import { readClock } from '../../../renderer/platform/clock.ts';
import { addDays, type CalendarDay, dayOf, yearOf } from '../../../shared/calendar-day.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { planFor100, signed } from '../../helpers/bills-surprise.ts';
import { freshBook, wholeBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';

let book: Book;
let bill: Regular;
let ada: Regular;
let opened: string[] = [];
const today = dayOf(readClock());
const inThreeWeeks = addDays(today, 20);

beforeEach(async () => {
  book = await freshBook();
  opened = [];
  const birthday = `${yearOf(inThreeWeeks) - 100}${inThreeWeeks.slice(4)}` as CalendarDay;
  const told = { birthday, ageTold: true, spot: 'window table' };
  bill = worked(await addRegular(book, { name: 'Bill Rodgers', ...told }, readClock()));
  ada = worked(await addRegular(book, { name: 'Ada Marsh' }, readClock()));
});

afterEach(async () => {
  if (localStorage.getItem('the-usual-hush') !== null) turnHush();
  keepDraft('own', undefined);
  await cleanup();
  await book.delete();
});

const show = () => showScreen(book, <Surprises onOpen={(id) => opened.push(id)} />);
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const field = (name: string) => page.getByLabelText(name, { exact: true });
const surprises = () => book.surprises.toArray();
const seen = () => document.body.innerText;

function OnScreen({ id }: { readonly id: string }) {
  useOnScreen(id);
  return null;
}

describe('a proposal', () => {
  test('says why, is planned from a usual visit backwards, and opens', async () => {
    await show();
    await expect.element(page.getByText(/^Bill turns 100 in 3 weeks, on \w+day/)).toBeVisible();
    await press('Plan it: Bill Rodgers turns 100');
    await expect.poll(surprises).toMatchObject([
      {
        regularId: bill.id,
        key: `${bill.id} birthday 100`,
        occasion: { kind: 'birthday', turns: 100 },
        spot: 'window table',
        planB: 'keep it under the counter for the next time',
      },
    ]);
    await expect.poll(() => opened).toEqual([(await surprises())[0]?.id]);
  });

  test('“Not this one” puts it aside for good, and one Undo brings everything back', async () => {
    await show();
    await expect.element(page.getByText(/^Bill turns 100/)).toBeVisible();
    const before = await wholeBook(book);
    await press('Not this one: Bill Rodgers turns 100');
    await expect.element(page.getByText(/^Nothing is planned/)).toBeVisible();
    await expect.element(page.getByRole('article')).toHaveFocus();
    expect(seen()).not.toContain('Bill');
    await press('Undo');
    await expect.element(page.getByText(/^Bill turns 100/)).toBeVisible();
    expect(await wholeBook(book)).toEqual(before);
  });

  test('is nobody’s who has died, moved away or wants to be left alone', async () => {
    for (const standing of ['deceased', 'moved-away', 'do-not-contact'] as const) {
      worked(await changeRegular(book, bill.id, { standing }, readClock()));
      await show();
      await expect.element(page.getByText(/^Nothing is planned/)).toBeVisible();
      expect(seen()).not.toContain('Bill');
      await cleanup();
    }
  });
});

describe('what is planned', () => {
  test('stands by the day of its hand-over, with what comes next and who has signed', async () => {
    const surprise = await planFor100(book, bill);
    await planFor100(book, ada, {
      occasion: { kind: 'own', what: 'passed the driving test' },
      key: '',
      handOver: addDays(today, 2),
      target: 0,
      steps: [],
    });
    await signed(book, surprise, 'Tom R.');
    await show();
    const lines = page.getByRole('listitem');
    await expect.element(lines.first()).toHaveTextContent(/Ada Marsh passed the driving test/);
    await expect
      .element(lines.nth(1))
      .toHaveTextContent(/Bill Rodgers turns 100.*Hand over on.*Next: Print Bill’s birthday card/);
    await expect.element(lines.nth(1)).toHaveTextContent('The card: 1 of 70');
    await lines.nth(1).getByRole('button').click();
    expect(opened).toEqual([surprise.id]);
  });

  test('folds away once it is over, with how it went', async () => {
    const held = await planFor100(book, bill);
    const off = await planFor100(book, ada);
    worked(await endSurprise(book, { id: held.id, line: 'he wept a little' }, readClock()));
    worked(await callOff(book, { id: off.id, line: '' }, readClock()));
    await show();
    await page.getByText('2 past surprises').click();
    await expect
      .element(page.getByRole('button', { name: /^Bill Rodgers/ }))
      .toHaveTextContent('Handed over today: “he wept a little”');
    await expect
      .element(page.getByRole('button', { name: /^Ada Marsh/ }))
      .toHaveTextContent('Called off today');
  });
});

describe('one’s own', () => {
  test('is planned with the keyboard alone', async () => {
    await show();
    (await page.getByRole('button', { name: 'Think of one yourself' }).findElement()).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field('For whom')).toHaveFocus();
    await userEvent.keyboard('ada');
    await expect.element(page.getByRole('option', { name: 'Ada Marsh' })).toBeVisible();
    await userEvent.keyboard('{Enter}{Tab}passed the driving test{Tab}in two weeks');
    await expect.element(page.getByRole('status').getByText(/in 2 weeks/)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(surprises).toMatchObject([
      {
        regularId: ada.id,
        key: '',
        occasion: { kind: 'own', what: 'passed the driving test' },
        day: addDays(today, 14),
      },
    ]);
    await expect.poll(() => opened).toHaveLength(1);
  });

  test.each([
    ['nobody of the book', 'zzz', 'cake', 'tomorrow', 'Nobody of that name'],
    ['nothing to do it for', 'ada', '', 'tomorrow', 'Say what it is for'],
    ['no such day', 'ada', 'cake', '31 june', 'There is no such day'],
    ['a day that is over', 'ada', 'cake', 'yesterday', 'That day is over'],
    ['no day', 'ada', 'cake', '', 'Write the day'],
  ])('with %s is met with a sentence; nothing typed is lost, nor by leaving', async (...given) => {
    const [, who, what, day, sentence] = given;
    await show();
    await press('Think of one yourself');
    await userEvent.keyboard(who);
    if (who === 'ada') await userEvent.keyboard('{Enter}');
    await field('What for').fill(what);
    await field('On which day, or near it').fill(day);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert').getByText(sentence)).toBeVisible();
    expect(await surprises()).toEqual([]);
    await cleanup();
    await show();
    await expect.element(field('What for')).toHaveValue(what);
    await expect.element(field('On which day, or near it')).toHaveValue(day);
  });

  test('is not thought of for somebody who is here', async () => {
    const at = readClock();
    worked(await logVisit(book, { regularId: ada.id, about: 'Ada', had: [], at }));
    await show();
    await press('Think of one yourself');
    await userEvent.keyboard('ada{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Who is here');
    expect(page.getByRole('option').elements()).toEqual([]);
  });
});

describe('hush', () => {
  test('one key hides everything; held, it shows, and goes on release', async () => {
    await planFor100(book, bill);
    await show();
    await expect.element(page.getByText('Bill Rodgers')).toBeVisible();
    turnHush();
    await expect.element(page.getByText(/^Something is hidden/)).toBeVisible();
    expect(seen()).not.toMatch(/Bill|100|Think of one/);
    (await page.getByRole('button', { name: 'Hold to see' }).findElement()).focus();
    await userEvent.keyboard('{ >}');
    await expect.element(page.getByText('Bill Rodgers')).toBeVisible();
    await userEvent.keyboard('{/ }');
    await expect.poll(seen).not.toContain('Bill');
  });

  test('a plan and a proposal hide while the one they are for is on a screen', async () => {
    await show();
    await expect.element(page.getByText(/^Bill turns 100/)).toBeVisible();
    await cleanup();
    const screen = (
      <>
        <OnScreen id={bill.id} />
        <Surprises onOpen={() => {}} />
      </>
    );
    await showScreen(book, screen);
    await expect.element(page.getByText(/^Something is hidden/)).toBeVisible();
    expect(seen()).not.toContain('Bill');
    await cleanup();
    await planFor100(book, bill);
    await showScreen(book, screen);
    await expect.element(page.getByText(/^Something is hidden/)).toBeVisible();
    expect(seen()).not.toContain('Bill');
  });

  test('a plan hides while somebody of the household is here', async () => {
    const tie = { people: [bill.id, ada.id], kind: 'partner' } as const;
    worked(await addTie(book, tie, 'Bill', readClock()));
    await planFor100(book, bill);
    await show();
    await expect.element(page.getByText('Bill Rodgers')).toBeVisible();
    const at = readClock();
    worked(await logVisit(book, { regularId: ada.id, about: 'Ada', had: [], at }));
    await expect.element(page.getByText(/^Something is hidden/)).toBeVisible();
    expect(seen()).not.toContain('Bill');
  });
});

test.each(['light', 'dark'])('by %s everybody can read and press it', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await planFor100(book, ada, {
    steps: [
      { id: 'late', kind: 'print-card', what: '', by: addDays(today, -2), owner: '' },
      { id: 'hand', kind: 'hand-over', what: '', by: addDays(today, 2), owner: '' },
    ],
  });
  await show();
  await press('Think of one yourself');
  await userEvent.keyboard('bill{Tab}{Enter}');
  await expect.element(page.getByRole('alert')).toBeVisible();
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const small = [...document.querySelectorAll('button, input')].filter(
    (target) => target.getBoundingClientRect().height < 44,
  );
  expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  delete document.documentElement.dataset.theme;
});

describe('what was done lately', () => {
  test('does not say that a surprise was planned while one is hidden, not even for a moment', async () => {
    await planFor100(book, bill);
    worked(await logVisit(book, { regularId: bill.id, about: 'Bill', had: [], at: readClock() }));
    const said = new Set<string>();
    const watch = new MutationObserver(() => said.add(seen()));
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    await showScreen(book, <DoneLately />);
    await expect.element(page.getByText('Changed something').first()).toBeVisible();
    watch.disconnect();
    expect([...said].filter((words) => /surprise/i.test(words))).toEqual([]);
  });
});
