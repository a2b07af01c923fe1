import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../renderer/styles/styles.css';
import { NotOpen } from '../../../renderer/app/keeping/not-open.tsx';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { start } from '../../../renderer/data/recovery/start.ts';
import { FIRST_BOOK } from '../../../renderer/data/store/database.ts';
import { readShelf } from '../../../renderer/data/store/shelf.ts';
import { Moments } from '../../../renderer/features/recovery/moments.tsx';
import { PlatformProvider } from '../../../renderer/platform/platform-context.tsx';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import { succeed } from '../../../shared/result.ts';
import { clearDatabases } from '../../helpers/clear-databases.ts';
import { worked } from '../../helpers/fresh-book.ts';
import { type KeptShop, keptShop, throwAway } from '../../helpers/shops/kept-shop.ts';
import { showScreen } from '../../helpers/show-screen.tsx';

const COPIED = '2026-11-22T07:40:00' as LocalTime;
const TEN = '2026-11-26T10:00:00' as LocalTime;
const LATER = '2026-11-26T15:02:00' as LocalTime;

let shop: KeptShop;

beforeEach(async () => {
  await clearDatabases();
  shop = await keptShop();
});

afterEach(() => shop.book.close());

async function log(at: LocalTime): Promise<void> {
  const [bill] = await shop.book.regulars.filter(({ name }) => name === 'Bill Rodgers').toArray();
  const regularId = bill?.id ?? '';
  worked(await logVisit(shop.book, { regularId, about: 'Bill Rodgers', had: [], at }));
}

/** The start of an app whose browser threw its book away, and what stands on the page then. */
async function startWithoutBook(onAgain = () => {}): Promise<void> {
  shop.book.close();
  await throwAway(FIRST_BOOK);
  const { platform } = shop;
  const started = await start(platform);
  if (started.kind === 'opened') throw new Error('The book was opened');
  const host = { platform, clock: () => LATER, appVersion: 'test' };
  await render(
    <PlatformProvider platform={platform}>
      <NotOpen start={started} host={host} onAgain={onAgain} onBeginHere={() => {}} />
    </PlatformProvider>,
  );
}

const button = (name: string) => page.getByRole('button', { name });

test('what is there is told, one press makes the book again, and the counts stand side by side', async () => {
  await shop.copy(COPIED);
  await log(TEN);
  const onAgain = vi.fn();
  await startWithoutBook(onAgain);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('made again');
  const there = page.getByRole('region', { name: 'What is there' });
  await expect.element(there).toHaveTextContent(/7 regulars/);
  await expect.element(there).toHaveTextContent(/1 change after the copy/);
  await expect.element(there).toHaveTextContent(/Nothing. Every change that was said to be kept/);
  await button('Make the book again').click();
  await expect.element(page.getByRole('row', { name: /Visits 430 431/ })).toBeVisible();
  await button('Open the book').click();
  expect(onAgain).toHaveBeenCalledOnce();
  expect((await readShelf()).open).not.toBe(FIRST_BOOK);
});

test('an empty book is begun only behind a second step that says where the old one stays', async () => {
  await shop.copy(COPIED);
  await startWithoutBook();
  await button('Begin a new shop').click();
  await expect.element(page.getByRole('dialog')).toHaveTextContent(/stay in The Usual’s folder/);
  await button('Not now').click();
  expect((await readShelf()).open).toBe(FIRST_BOOK);
});

test('what holds less than half of what there was is said before it takes its place', async () => {
  await shop.copy(COPIED);
  const [kept] = shop.platform.copies.kept;
  if (!kept?.about) throw new Error('No copy was kept');
  const fuller = { ...kept, name: 'damaged.usual', content: new Uint8Array(9) };
  shop.platform.copies.kept.push({
    ...fuller,
    about: { ...kept.about, regulars: 63, madeAt: TEN },
  });
  await startWithoutBook();
  await button('Make the book again').click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/much less/);
  expect((await readShelf()).open).toBe(FIRST_BOOK);
  await button('Take it all the same').click();
  await expect.element(button('Open the book')).toBeVisible();
});

test('the book is brought back to a day and a time, with what would be lost told first', async () => {
  await shop.copy(COPIED);
  await log(TEN);
  await log(LATER);
  const makeSafe = vi.fn(async () => succeed(undefined));
  await showScreen(shop.book, <Moments makeSafe={makeSafe} />, shop.platform);
  await expect
    .element(page.getByRole('heading', { level: 2 }).first())
    .toHaveTextContent(/Thursday 26 November/);
  await page.getByRole('textbox', { name: 'Time' }).fill('10:00');
  const lost = page.getByRole('region', { name: 'Would be lost' });
  await expect.element(lost).toHaveTextContent(/One change was written since/);
  await expect.element(lost).toHaveTextContent(/Logged a visit of Bill Rodgers/);
  await button('Bring it back to Thursday 26 November, 10:00').click();
  await expect
    .poll(async () => (await readShelf()).before?.name, { timeout: 30_000 })
    .toBe(FIRST_BOOK);
  expect(makeSafe).toHaveBeenCalledOnce();
  const opened = await start(shop.platform);
  if (opened.kind !== 'opened') throw new Error('The book was not opened');
  const visits = (await opened.book.pages.toArray()).flatMap((one) => one.visits);
  expect(visits.map(({ at }) => at)).toContain(TEN);
  expect(visits.map(({ at }) => at)).not.toContain(LATER);
  opened.book.close();
});

test('when the open book cannot be copied first, nothing is brought back', async () => {
  await shop.copy(COPIED);
  await log(TEN);
  const makeSafe = async () => ({ ok: false, failure: 'the disk is full' }) as const;
  await showScreen(shop.book, <Moments makeSafe={makeSafe} />, shop.platform);
  await button('Bring it back to').click();
  await expect
    .element(page.getByText(/could not be copied first \(the disk is full\)/))
    .toBeVisible();
  expect((await readShelf()).open).toBe(FIRST_BOOK);
});
