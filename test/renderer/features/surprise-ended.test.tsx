import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addRegular, changeRegular, removeRegular } from '../../../renderer/data/acts/regulars.ts';
import { changeSurprise } from '../../../renderer/data/acts/surprises.ts';
import { turnHush } from '../../../renderer/data/looks/hush-key.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { keepPhoto } from '../../../renderer/features/surprises/drafts.ts';
import { SurprisePlan } from '../../../renderer/features/surprises/plan/surprise-plan.tsx';
import { readClock } from '../../../renderer/platform/clock.ts';
import { dayOf } from '../../../shared/calendar-day.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import type { Surprise } from '../../../shared/domain/surprise.ts';
import { planFor100, signed } from '../../helpers/bills-surprise.ts';
import { freshBook, wholeBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';

let book: Book;
let bill: Regular;
let plan: Surprise;
const today = dayOf(readClock());

beforeEach(async () => {
  book = await freshBook();
  bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, readClock()));
  plan = await planFor100(book, bill, { handOver: today });
});

afterEach(async () => {
  if (localStorage.getItem('the-usual-hush') !== null) turnHush();
  keepPhoto(plan.id, undefined);
  await cleanup();
  await book.delete();
});

const show = () =>
  showScreen(book, <SurprisePlan id={plan.id} onBack={() => {}} onPrint={() => {}} />);
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const field = (name: string) => page.getByLabelText(name, { exact: true });
const inBook = async () => (await book.surprises.get(plan.id)) ?? plan;
const seen = () => document.body.innerText;
const title = () => page.getByRole('heading', { name: 'Bill Rodgers turns 100' });

async function picture(width: number, height: number): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.fillRect(0, 0, width, height);
  return new File([await canvas.convertToBlob()], 'party.png', { type: 'image/png' });
}

describe('how it went', () => {
  test('is a line and one photo; then those who signed are to be thanked', async () => {
    await signed(book, plan, 'Tom R.', { words: 'good luck' });
    await signed(book, plan, 'Zoë Müller');
    await show();
    await expect.element(title()).toBeVisible();
    const before = await wholeBook(book);
    await field('A photo of it').upload(await picture(3200, 1600));
    await expect.element(page.getByRole('img', { name: 'A photo of it' })).toBeVisible();
    await field('A line on how it went').click();
    await userEvent.keyboard('he read every wish aloud{Enter}');
    await expect
      .poll(inBook)
      .toMatchObject({ state: 'done', ended: { line: 'he read every wish aloud' } });
    await expect.element(page.getByText('Handed over today')).toBeVisible();
    const thank = page.getByRole('region', { name: 'To thank' });
    await expect.element(thank.getByRole('list')).toHaveTextContent('Tom R.Zoë Müller');
    const [photo] = await book.photos.toArray();
    const kept = await createImageBitmap(new Blob([new Uint8Array(photo?.bytes ?? [])]));
    expect([kept.width, kept.height]).toEqual([1600, 800]);
    await press('Undo');
    await expect.poll(() => wholeBook(book)).toEqual(before);
  });

  test('is mended afterwards, and another photo takes the place of the first', async () => {
    await show();
    await field('A line on how it went').fill('he wept');
    await userEvent.keyboard('{Enter}');
    await press(/^A line on how it went/);
    await field('A line on how it went').fill('he wept a little');
    await userEvent.keyboard('{Enter}');
    await expect.poll(inBook).toMatchObject({ ended: { line: 'he wept a little' } });
    await field('A photo of it').upload(await picture(40, 20));
    await expect.poll(() => book.photos.count()).toBe(1);
    const first = (await inBook()).ended?.photoId;
    await expect.element(page.getByRole('img', { name: 'A photo of it' })).toBeVisible();
    await field('A photo of it').upload(await picture(20, 40));
    await expect.poll(async () => (await inBook()).ended?.photoId).not.toBe(first);
    expect(await book.photos.count()).toBe(1);
    expect((await inBook()).ended?.line).toBe('he wept a little');
  });

  test.each([
    ['an image that is none', () => new File(['no picture'], 'a.jpg', { type: 'image/jpeg' })],
    ['60 MB that are no picture', () => new File([new Uint8Array(60_000_000)], 'b.jpg')],
    ['more than any photo', () => new File([new Uint8Array(80_000_001)], 'c.jpg')],
  ])('%s is met with a sentence; the line stays, also when the page is left', async (_, file) => {
    await show();
    await field('A line on how it went').fill('he wept a little');
    // Too large for the tests' own way of choosing a file: it is dropped, which the page takes alike.
    const files = new DataTransfer();
    files.items.add(file());
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }),
    );
    await expect.element(page.getByRole('alert')).toHaveTextContent(/Choose (a photo|another)/);
    expect(await book.photos.count()).toBe(0);
    await cleanup();
    await show();
    await expect.element(field('A line on how it went')).toHaveValue('he wept a little');
    await userEvent.click(field('A line on how it went'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(inBook).toMatchObject({ state: 'done' });
  });

  test('a photo chosen waits with the line while the page is left', async () => {
    await show();
    await field('A photo of it').upload(await picture(40, 20));
    await expect.element(page.getByRole('img', { name: 'A photo of it' })).toBeVisible();
    await cleanup();
    await show();
    await expect.element(page.getByRole('img', { name: 'A photo of it' })).toBeVisible();
    await press('No photo');
    await expect.element(page.getByRole('img')).not.toBeInTheDocument();
  });
});

describe('a plan that is given up', () => {
  test('says why, keeps its wishes, is undone, and may be taken up again', async () => {
    await signed(book, plan, 'Tom R.');
    await show();
    await expect.element(title()).toBeVisible();
    const before = await wholeBook(book);
    await press('Call it off');
    await userEvent.keyboard('away until the new year{Enter}');
    await expect
      .poll(inBook)
      .toMatchObject({ state: 'called-off', ended: { line: 'away until the new year' } });
    await expect
      .element(page.getByText('Called off today: “away until the new year”'))
      .toBeVisible();
    await expect.element(page.getByText('Tom R.')).toBeVisible();
    await press('Undo');
    await expect.poll(() => wholeBook(book)).toEqual(before);
    await press('Call it off');
    await userEvent.keyboard('{Enter}');
    await press('Plan it after all');
    await expect.poll(inBook).toMatchObject({ state: 'planned' });
    expect(await inBook()).not.toHaveProperty('ended');
  });
});

describe('a plan that cannot go on', () => {
  test.each(['deceased', 'moved-away', 'do-not-contact'] as const)(
    'since they are %s says so quietly, and names nobody',
    async (standing) => {
      await show();
      await expect.element(title()).toBeVisible();
      worked(await changeRegular(book, bill.id, { standing }, readClock()));
      await expect.element(page.getByText(/^This plan does not go on/)).toBeVisible();
      expect(seen()).not.toMatch(/Bill|100/);
    },
  );

  test('since they were erased says so quietly', async () => {
    worked(await removeRegular(book, bill.id, readClock()));
    await show();
    await expect.element(page.getByText(/^This plan does not go on/)).toBeVisible();
    expect(seen()).not.toContain('Bill');
  });
});

test('hushed, the plan leaves no trace; what was being typed is there again afterwards', async () => {
  await show();
  await field('Who signed').fill('Tom R.');
  await press('Add a step');
  await field('What is to be done').fill('ask his sister');
  turnHush();
  await expect.element(page.getByText(/^Something is hidden/)).toBeVisible();
  expect(document.body.textContent).not.toMatch(/Bill|100|Tom|sister|window table/);
  (await page.getByRole('button', { name: 'Hold to see' }).findElement()).focus();
  await userEvent.keyboard('{ >}');
  await expect.element(title()).toBeVisible();
  await userEvent.keyboard('{/ }');
  await expect.element(title()).not.toBeInTheDocument();
  turnHush();
  await expect.element(field('Who signed')).toHaveValue('Tom R.');
  await expect.element(field('What is to be done')).toHaveValue('ask his sister');
});

test.each(['light', 'dark'])('by %s everybody can read and press it', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await signed(book, plan, 'Tom R.', { words: 'good luck' });
  worked(
    await changeSurprise(
      book,
      plan.id,
      (present) => ({
        ...present,
        spent: [{ id: 'balloons', what: 'balloons', amount: 1200, at: readClock() }],
        budget: 1000,
      }),
      readClock(),
    ),
  );
  await show();
  await press(/^Put the card out/);
  await field('By when').fill('31 june');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toBeVisible();
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  delete document.documentElement.dataset.theme;
});
