import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { learnNow } from '../../../renderer/data/learning/learn-ways.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { TheBook } from '../../../renderer/features/book/the-book.tsx';
import { readClock } from '../../../renderer/platform/clock.ts';
import { PlatformProvider } from '../../../renderer/platform/platform-context.tsx';
import { standAtCounter } from '../../helpers/at-counter.tsx';
import { harbourBook } from '../../helpers/shops/harbour-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';
import { testPlatform } from '../../helpers/test-platform.ts';

let book: Book;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 10, 2) });
  await page.viewport(1280, 800);
  book = await harbourBook(readClock());
});

afterEach(async () => {
  vi.useRealTimers();
  delete document.documentElement.dataset.theme;
  await cleanup();
  await book.delete({ disableAutoOpen: true });
});

test('at the counter others are due once the shop’s own months have taught it', async () => {
  await standAtCounter(book);
  const due = () =>
    page
      .getByRole('listitem')
      .elements()
      .flatMap((line) => /(?:Neighbour|Sailor) \d+/.exec(line.textContent ?? '')?.[0] ?? []);
  await expect.poll(due).toHaveLength(8);
  const before = due();
  await learnNow(book, readClock);
  await expect.poll(due).not.toEqual(before);
  expect(due()).toHaveLength(8);
});

test.each(['light', 'dark'])(
  'the shop’s page says how well it foresees, and nothing before it is known, %s',
  async (theme) => {
    document.documentElement.dataset.theme = theme;
    const people = await showScreen(
      book,
      <PlatformProvider platform={testPlatform()}>
        <TheBook onBringIn={() => {}} onMoments={() => {}} onMenu={() => {}} />
      </PlatformProvider>,
    );
    await expect.element(page.getByRole('heading', { name: 'The shop' })).toBeVisible();
    const heading = page.getByRole('heading', { name: 'How well the book foresees here' });
    expect(heading.query()).toBeNull();
    const learned = await learnNow(book, readClock);
    await expect.element(heading).toBeVisible();
    // 85 in a hundred are at least four in five.
    const share = (learned?.due?.right ?? 0) / (learned?.due?.of ?? 1);
    expect([share >= 0.8, share < 0.9]).toEqual([true, true]);
    await expect
      .element(
        page.getByText(
          'Since 17 June, at least four in five of the regulars who walked in would have been among the first six due about now.',
        ),
      )
      .toBeVisible();
    // Nobody wrote down what they had.
    expect(page.getByText('offered as the usual').query()).toBeNull();
    // Colours fade for a moment after the light changes.
    await expect.poll(() => document.getAnimations().length).toBe(0);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    people.close();
  },
);
