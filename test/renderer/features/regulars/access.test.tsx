import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addFact } from '../../../../renderer/data/acts/facts.ts';
import { addMenuItem } from '../../../../renderer/data/acts/menu.ts';
import { addRegular } from '../../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../../renderer/data/acts/visits.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { RegularsList } from '../../../../renderer/features/regulars/regulars-list.tsx';
import { readClock } from '../../../../renderer/platform/clock.ts';
import { addDays, dayOf } from '../../../../shared/calendar-day.ts';
import type { Fact } from '../../../../shared/domain/fact.ts';
import type { Regular } from '../../../../shared/domain/regular.ts';
import { freshBook, worked } from '../../../helpers/fresh-book.ts';
import { showScreen } from '../../../helpers/show-screen.tsx';
import { TheirPage } from '../../../helpers/their-page.tsx';

const FINGERTIP = 44;
const NAMES = ['Ada Whitcombe', 'محمد الفاسي', '🌻 Sunny', '<img src=x onerror=alert(1)>'];
let book: Book;
let bill: Regular;

beforeEach(async () => {
  book = await freshBook();
  const at = readClock();
  const tags = Array.from({ length: 40 }, (_, number) => `tag ${number}`);
  bill = worked(await addRegular(book, { name: 'Bill Rodgers', spot: 'bar', tags }, at));
  for (const name of [...NAMES, 'A'.repeat(10_000)]) worked(await addRegular(book, { name }, at));
  const tea = worked(await addMenuItem(book, { name: 'Pot of Assam' }, at));
  const had = [{ item: tea.id, quantity: 1, with: [] }];
  for (const days of [40, 8, 1]) {
    const visitAt = `${addDays(dayOf(at), -days)}T15:04:00` as const;
    worked(await logVisit(book, { regularId: bill.id, about: '', had, at: visitAt }));
  }
  const fact = { regularId: bill.id, layer: 'face-up', origin: 'told us' } as const;
  const facts: Omit<Fact, 'id' | 'at'>[] = [
    { ...fact, kind: 'caution', text: 'No nuts: change the tongs' },
    { ...fact, kind: 'preference', text: 'milk first' },
    { ...fact, kind: 'note', text: 'something tender', layer: 'behind' },
  ];
  for (const one of facts) worked(await addFact(book, one, '', at));
});

afterEach(async () => {
  delete document.documentElement.dataset.theme;
  await cleanup();
  await book.delete();
});

async function faults(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Things to press that are smaller than a fingertip. */
function small(): string[] {
  const pressed = document.querySelectorAll('button, select, [role="option"], input:not([type])');
  const seen = [...pressed].filter((element) => element.getClientRects().length > 0);
  return seen
    .filter((element) => element.getBoundingClientRect().height < FINGERTIP - 0.5)
    .map((element) => element.outerHTML.slice(0, 120));
}

describe.each(['light', 'dark'])('by %s', (theme) => {
  beforeEach(() => {
    document.documentElement.dataset.theme = theme;
  });

  test('the list can be read and pressed by everybody', async () => {
    await showScreen(book, <RegularsList onOpen={() => {}} />);
    await expect.element(page.getByText('6 regulars')).toBeVisible();
    expect(await faults()).toEqual([]);
    expect(small()).toEqual([]);
  });

  test('a person’s page can be read and pressed by everybody', async () => {
    await showScreen(book, <TheirPage id={bill.id} onBack={() => {}} onGone={() => {}} />);
    await expect.element(page.getByText('3 visits', { exact: true })).toBeVisible();
    expect(await faults()).toEqual([]);
    expect(small()).toEqual([]);
    await page.getByRole('button', { name: /^No nuts/ }).hover();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Add something that must never happen' }).click();
    await page.getByText('about their health', { exact: true }).click();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Birthday' }).click();
    await userEvent.keyboard('31 June{Enter}');
    await expect.element(page.getByText(/There is no such day/)).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});

test('names stand as they were written, each in its own direction, however long', async () => {
  await showScreen(book, <RegularsList onOpen={() => {}} />);
  await expect.element(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  const arabic = page.getByText('محمد الفاسي').element();
  expect(getComputedStyle(arabic).direction).toBe('rtl');
  const lines = page.getByRole('listbox', { name: 'Regulars' }).getByRole('option').elements();
  expect(new Set(lines.map((line) => line.getBoundingClientRect().height))).toEqual(new Set([56]));
});
