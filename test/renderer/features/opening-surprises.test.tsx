import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addTie } from '../../../renderer/data/acts/household.ts';
import { addRegular } from '../../../renderer/data/acts/regulars.ts';
import { changeSurprise, endSurprise } from '../../../renderer/data/acts/surprises.ts';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { turnHush } from '../../../renderer/data/looks/hush-key.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { Today } from '../../../renderer/features/opening/today.tsx';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import type { Surprise } from '../../../shared/domain/surprise.ts';
import { succeed } from '../../../shared/result.ts';
import { planFor100, signed } from '../../helpers/bills-surprise.ts';
import { freshBook, wholeBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';
import { type TestPlatform, testPlatform } from '../../helpers/test-platform.ts';

/** A Tuesday before the door is open; the hand-over is on Friday week. */
const NOW: LocalTime = '2027-05-04T07:05:00';
let book: Book;
let bill: Regular;
let plan: Surprise;
let went: string[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 4, 4, 7, 5) });
  await page.viewport(1280, 900);
  went = [];
  book = await freshBook();
  bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, NOW));
  plan = await planFor100(book, bill);
});

afterEach(async () => {
  if (localStorage.getItem('the-usual-hush') !== null) turnHush();
  await cleanup();
  vi.useRealTimers();
  await book.delete({ disableAutoOpen: true });
});

async function change(to: (present: Surprise) => Partial<Surprise>): Promise<void> {
  const changed = (present: Surprise) => ({ ...present, ...to(present) });
  worked(await changeSurprise(book, plan.id, changed, NOW));
}

async function open(platform: TestPlatform = testPlatform()): Promise<void> {
  const screen = (
    <Today
      onOpen={(id) => went.push(id)}
      onSurprises={() => went.push('surprises')}
      onPlan={(id) => went.push(`plan ${id}`)}
    />
  );
  await showScreen(book, screen, platform);
  await expect.element(page.getByRole('heading', { name: 'Tuesday 4 May' })).toBeVisible();
}

const part = () => page.getByRole('region', { name: 'Surprises' });
const bills = () => part().getByRole('region', { name: 'Bill turns 100' });
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const seen = () => document.body.innerText;
const inDays = (day: Surprise['day']) => () => ({ handOver: day });

describe('what surprises ask for today', () => {
  test('a step that is late says since when, is ticked, and comes back with one Undo', async () => {
    await change(({ steps }) => ({
      steps: steps.map((step) =>
        step.kind === 'print-card' ? { ...step, by: '2027-05-02', owner: 'Jo' } : step,
      ),
    }));
    await open();
    await expect
      .element(bills())
      .toHaveTextContent(
        /Friday 14 May.*Print Bill’s birthday card late since Sunday · Jo does it/,
      );
    expect(part().element().textContent, 'what is to be done another day').not.toContain('Put the');
    const before = await wholeBook(book);
    await press('Done: Print Bill’s birthday card');
    await expect.element(part()).not.toBeInTheDocument();
    expect(seen(), 'what is told, names nobody').not.toContain('Bill');
    await press('Undo');
    await expect.element(bills()).toBeVisible();
    expect(await wholeBook(book)).toEqual(before);
  });

  test('signatures that are too slow are a reason to stand here, and to ask people', async () => {
    await change(({ steps }) => ({
      handOver: '2027-05-06',
      target: 40,
      steps: steps.map((step) => ({
        ...step,
        by: '2027-04-29',
        done: { at: '2027-04-29T09:00:00', who: '' },
      })),
    }));
    // The hand-over itself is still to come.
    await change(({ steps }) => ({
      steps: steps.map(({ done, ...step }) =>
        step.kind === 'hand-over' || !done ? { ...step, by: '2027-05-06' } : { ...step, done },
      ),
    }));
    for (const name of ['Tom', 'Zoë', 'Mia']) await signed(book, plan, name);
    await open();
    await expect.element(bills()).toHaveTextContent('The card: 3 of 40, two days left: 37 to go');
  });

  test('on the day it says what to do and what if they do not come, and opens the plan', async () => {
    await change(({ steps }) => ({
      handOver: '2027-05-04',
      about: 15 * 60,
      steps: steps.map((step) => ({ ...step, by: '2027-05-04' })),
    }));
    await open();
    await expect.element(bills()).toHaveTextContent(/today, about three.*Hand it over to Bill/);
    await expect.element(bills()).toHaveTextContent('If they do not come: Mia takes it round');
    await press(/^Bill turns 100/);
    expect(went).toEqual([`plan ${plan.id}`]);
  });

  test('the day after it asks how it went, until that is written down', async () => {
    await change(inDays('2027-05-03'));
    await open();
    await expect.element(bills()).toHaveTextContent('How did it go with Bill?');
    expect(bills().element().textContent).not.toContain('Put the card out');
    await press('Write it down');
    expect(went).toEqual([`plan ${plan.id}`]);
    worked(await endSurprise(book, { id: plan.id, line: 'he wept' }, NOW));
    await expect.element(part()).not.toBeInTheDocument();
  });

  test('what the app proposes is a number, and leads to where it is looked at', async () => {
    const told = { birthday: '1927-05-16', ageTold: true } as const;
    worked(await addRegular(book, { name: 'Arthur Pell', ...told }, NOW));
    await open();
    await expect.element(part()).toHaveTextContent('1 idea to look at');
    expect(part().element().textContent).not.toContain('Arthur');
    await press('1 idea to look at');
    expect(went).toEqual(['surprises']);
  });
});

describe('hush', () => {
  beforeEach(() => change(inDays('2027-05-03')));

  test('nothing of it stands here while he or anybody of his household is in the shop', async () => {
    const rosa = worked(await addRegular(book, { name: 'Rosa Rodgers' }, NOW));
    const tie = { people: [bill.id, rosa.id], kind: 'partner' } as const;
    worked(await addTie(book, tie, 'Bill', NOW));
    await open();
    await expect.element(bills()).toBeVisible();
    worked(await logVisit(book, { regularId: rosa.id, about: '', had: [], at: NOW }));
    await expect.element(part()).not.toBeInTheDocument();
    expect(seen()).not.toMatch(/Bill|100|urprise/);
  });

  test('the key on the button hides every one, and the same button brings them back', async () => {
    await open();
    await press(/^Put all of it out of sight/);
    await expect.element(bills()).not.toBeInTheDocument();
    expect(seen()).not.toMatch(/Bill|100/);
    await press(/^Bring it back/);
    await expect.element(bills()).toBeVisible();
  });

  test('the printed sheet says nothing of it at any time', async () => {
    const papers: string[] = [];
    const printPage = async () => {
      papers.push(document.querySelector<HTMLElement>('[data-printed]')?.textContent ?? '');
      return succeed(undefined);
    };
    await open({ ...testPlatform(), printPage });
    await expect.element(bills()).toBeVisible();
    await press(/Print the sheet/);
    await expect.poll(() => papers.join()).toContain('Shred it tonight.');
    expect(papers.join()).not.toMatch(/Bill|100|urprise/);
  });
});

test.each(['light', 'dark'])('by %s everybody can read and press it', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await change(inDays('2027-05-04'));
  await open();
  await expect.element(bills()).toBeVisible();
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  delete document.documentElement.dataset.theme;
});
