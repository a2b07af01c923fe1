import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addRegular } from '../../../renderer/data/acts/regulars.ts';
import { checkCopy } from '../../../renderer/data/copies/copy-in.ts';
import { copyKeeperOf } from '../../../renderer/data/copies/keep-copies.ts';
import type { People } from '../../../renderer/data/people/people.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { openTheBook } from '../../../renderer/data/store/open-the-book.ts';
import { readShelf } from '../../../renderer/data/store/shelf.ts';
import { TheBook } from '../../../renderer/features/book/the-book.tsx';
import { PlatformProvider } from '../../../renderer/platform/platform-context.tsx';
import { clearDatabases } from '../../helpers/clear-databases.ts';
import { copyOf } from '../../helpers/copy-of.ts';
import { freshBook, wholeBook, worked } from '../../helpers/fresh-book.ts';
import { fillBook } from '../../helpers/full-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';
import { type TestPlatform, testPlatform } from '../../helpers/test-platform.ts';

const FINGERTIP = 44;
let book: Book;
let people: People;
let platform: TestPlatform;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 15, 2) });
  await page.viewport(1280, 800);
  book = worked(await openTheBook());
  await fillBook(book);
  await show();
});

afterEach(async () => {
  vi.useRealTimers();
  delete document.documentElement.dataset.theme;
  await cleanup();
  people.close();
  book.close();
  await clearDatabases();
});

async function show() {
  platform = testPlatform();
  people = await showScreen(
    book,
    <PlatformProvider platform={platform}>
      <TheBook onBringIn={() => {}} onMoments={() => {}} onMenu={() => {}} />
    </PlatformProvider>,
  );
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const status = () => page.getByRole('status');

/** The file of a copy of another book, with one regular in it. */
async function otherCopy(): Promise<File> {
  const other = await freshBook();
  worked(await addRegular(other, { name: 'Benny' }, '2026-11-01T09:00:00'));
  const copy = await copyOf(other, {}, '2026-11-01T09:00:00');
  await other.delete();
  return new File([copy], 'The Usual – 2026-11-01.usual');
}

async function choose(file: File): Promise<void> {
  await userEvent.upload(page.getByLabelText('The file of the copy'), file);
}

test('the page says in one sentence what is in the book', async () => {
  const sentence = 'The book of Corner Café holds 7 regulars and 430 visits, the last one';
  await expect.element(page.getByText(/^The book of/)).toHaveTextContent(sentence);
});

test('Save a copy hands over one file with everything in it, and says when', async () => {
  await expect.element(page.getByText(/No copy has been made yet/)).toBeVisible();
  await userEvent.click(button('Save a copy'));
  await expect
    .element(status())
    .toHaveTextContent(/The copy is saved: Documents\/The Usual – Corner Café – 2026-11-22.usual/);
  const [file] = platform.saved;
  const checked = worked(await checkCopy(new Blob([new Uint8Array(file?.bytes ?? [])])));
  expect(checked.manifest.rows.regulars).toBe(7);
  await expect.element(page.getByText('You last saved one by hand today at 15:02.')).toBeVisible();
});

test('a copy that could not be brought back says so as it is saved, and names the line', async () => {
  worked(await addRegular(book, { name: 'Zora', birthday: '--13-41' }, '2026-11-22T15:02:00'));
  await userEvent.click(button('Save a copy'));
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(/The copy is saved .* cannot be right: line 8 of the regulars/);
  expect(platform.saved).toHaveLength(1);
});

test('a copy that finds no room says so, and nothing is noted as saved', async () => {
  platform.refuse = 'disk-full';
  await userEvent.click(button('Save a copy'));
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(/The disk is full, so the copy was not saved/);
  expect((await readShelf()).lastCopy).toBeUndefined();
});

describe('Bring back a copy', () => {
  test('shows what is in it and what it replaces, keeps the present book, and brings it back', async () => {
    await choose(await otherCopy());
    const dialog = page.getByRole('dialog');
    await expect
      .element(dialog)
      .toHaveTextContent(/made 1 November at 09:00, holds 1 regular and no visits/);
    await expect
      .element(dialog)
      .toHaveTextContent(/The book open now holds 7 regulars and 430 visits/);
    await userEvent.click(button('Bring it back'));
    await expect
      .poll(async () => (await readShelf()).open, { timeout: 30_000 })
      .not.toBe(book.name);
    expect((await readShelf()).before?.name).toBe(book.name);
    const back = worked(await openTheBook());
    expect((await back.regulars.toArray()).map((regular) => regular.name)).toEqual(['Benny']);
    back.close();
    const kept = new Blob([new Uint8Array(platform.copies.kept[0]?.content ?? [])]);
    expect(worked(await checkCopy(kept)).manifest.visits).toBe(430);
  });

  test('is not done when the present book cannot be kept first', async () => {
    platform.copies.refuse = 'not-writable';
    await choose(await otherCopy());
    await userEvent.click(button('Bring it back'));
    await expect.element(page.getByRole('alert')).toHaveTextContent(/could not be saved first/);
    expect((await readShelf()).open).toBe(book.name);
  });

  test('says of a file that is none what it is, and changes nothing', async () => {
    const before = await wholeBook(book);
    await choose(new File(['name;phone'], 'people.csv'));
    await expect.element(page.getByRole('alert')).toHaveTextContent(/not a copy of the book/);
    expect(await wholeBook(book)).toEqual(before);
  });
});

test('a copy made by itself is told with what it holds, and comes back from the list', async () => {
  const copies = page.getByRole('region', { name: 'Copies' });
  worked((await copyKeeperOf(book)?.make()) ?? { ok: false, failure: 'nobody keeps copies' });
  await expect
    .element(copies)
    .toHaveTextContent(/The last copy was made today at 15:02. It holds 7 regulars and 430 visits/);
  await userEvent.click(copies.getByText('Kept copies (1)'));
  await userEvent.click(button('Bring back the copy of today at 15:02'));
  await expect
    .element(page.getByRole('dialog'))
    .toHaveTextContent(/made today at 15:02, holds 7 regulars and 430 visits/);
});

test('a copy that cannot be made says why, for as long as there is none', async () => {
  platform.copies.refuse = 'disk-full';
  await copyKeeperOf(book)?.make();
  await expect
    .element(page.getByRole('region', { name: 'Copies' }))
    .toHaveTextContent(/did not come to a copy. The disk is full/);
});

test('a second place is chosen, told when it is away for a week, and given up', async () => {
  const copies = page.getByRole('region', { name: 'Copies' });
  await expect.element(copies).toHaveTextContent(/If this computer is lost, so are its copies/);
  platform.copies.answer = '/media/stick';
  await userEvent.click(button('Choose a folder'));
  await expect.element(copies).toHaveTextContent('each copy goes to /media/stick too');
  platform.copies.place = {
    folder: '/media/stick',
    lastAt: '2026-11-14T18:00:00',
    failure: 'away',
  };
  await copyKeeperOf(book)?.make();
  await expect.element(copies).toHaveTextContent(/\/media\/stick has been away for 8 days/);
  await userEvent.click(button('No second place'));
  await expect.element(button('Choose a folder')).toBeVisible();
});

test('the shop’s name, hours and currency are changed where they stand', async () => {
  await userEvent.click(button(/^Name of the shop/));
  await userEvent.keyboard('{Control>}a{/Control}Mill Lane{Enter}');
  await expect.poll(async () => (await book.shop.get('shop'))?.name).toBe('Mill Lane');
  await userEvent.click(button(/^Opening hours, Saturday/));
  await userEvent.keyboard('8.30 to 13{Enter}');
  const saturday = async () => (await book.shop.get('shop'))?.hours[6];
  await expect.poll(saturday).toEqual({ from: '08:30', to: '13:00' });
  await userEvent.click(button(/^Opening hours, Saturday/));
  await userEvent.keyboard('{Control>}a{/Control}whenever{Enter}');
  await expect.element(page.getByText('Write the hours as 7:30 to 18:00.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(await saturday()).toEqual({ from: '08:30', to: '13:00' });
});

test('what was done lately is listed in words, and Undo takes the newest back', async () => {
  const lately = page.getByRole('region', { name: 'Done lately' });
  await expect.element(lately.getByText('Wrote Gone into the book')).toBeVisible();
  worked(await addRegular(book, { name: 'Zora' }, '2026-11-22T15:02:00'));
  await expect.element(lately.getByText('Wrote Zora into the book')).toBeVisible();
  await userEvent.click(button(/^Undo the newest/));
  await expect.element(lately.getByText('Took back a change: Zora')).toBeVisible();
});

test.each(['light', 'dark'])(
  'in the %s nothing on the page stands in anybody’s way',
  async (theme) => {
    document.documentElement.dataset.theme = theme;
    await expect.element(button('Save a copy')).toBeVisible();
    // Colours fade for a moment after the light changes.
    await expect.poll(() => document.getAnimations().length).toBe(0);
    const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(
      found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
    ).toEqual([]);
    const pressed = [
      ...document.querySelectorAll('button, select, summary, input:not([type=file])'),
    ];
    const small = pressed.filter((element) => element.getBoundingClientRect().height < FINGERTIP);
    expect(small.map((element) => element.outerHTML)).toEqual([]);
  },
);
