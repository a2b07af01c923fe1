import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addMenuItem } from '../../../../renderer/data/acts/menu.ts';
import { addRegular, changeRegular } from '../../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../../renderer/data/acts/visits.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { readClock } from '../../../../renderer/platform/clock.ts';
import { addDays, dayOf } from '../../../../shared/calendar-day.ts';
import type { Regular } from '../../../../shared/domain/regular.ts';
import { freshBook, wholeBook, worked } from '../../../helpers/fresh-book.ts';
import { showScreen } from '../../../helpers/show-screen.tsx';
import { TheirPage } from '../../../helpers/their-page.tsx';

let book: Book;
let bill: Regular;
let gone = 0;

beforeEach(async () => {
  book = await freshBook();
  const at = readClock();
  gone = 0;
  bill = worked(await addRegular(book, { name: 'Bill Rodgers', phones: ['01632 960114'] }, at));
  const tea = worked(await addMenuItem(book, { name: 'Pot of Assam' }, at));
  worked(await addMenuItem(book, { name: 'Scone' }, at));
  const visit = {
    regularId: bill.id,
    about: bill.name,
    had: [{ item: tea.id, quantity: 1, with: ['two cups'] }],
  };
  for (const days of [15, 8, 1]) {
    worked(await logVisit(book, { ...visit, at: `${addDays(dayOf(at), -days)}T15:04:00` }));
  }
});

afterEach(async () => {
  await cleanup();
  await book.delete();
});

const show = () =>
  showScreen(book, <TheirPage id={bill.id} onBack={() => {}} onGone={() => (gone += 1)} />);
const kept = () => book.regulars.get(bill.id);
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const typeOver = (typed: string) => userEvent.keyboard(`{Control>}a{/Control}${typed}`);

describe('a sentence is edited where it stands', () => {
  test('Enter keeps it, and Undo takes it back', async () => {
    await show();
    await press('What they like to be called');
    await userEvent.keyboard('Billy{Enter}');
    await expect.element(page.getByText('called Billy')).toBeVisible();
    expect((await kept())?.calledBy).toBe('Billy');
    await press('Undo');
    await expect.element(page.getByText('what are they called?')).toBeVisible();
    expect((await kept())?.calledBy).toBe('');
  });

  test('Escape puts back what was there', async () => {
    await show();
    await press('Phone');
    await typeOver('wrong{Escape}');
    await expect.element(page.getByText('01632 960114')).toBeVisible();
    expect((await kept())?.phones).toEqual(['01632 960114']);
  });

  test('leaving it keeps it, too', async () => {
    await show();
    await press('Their spot');
    await userEvent.keyboard('the window table{Tab}');
    await expect.poll(async () => (await kept())?.spot).toBe('the window table');
  });

  test('after Enter the keyboard goes on from there', async () => {
    await show();
    await press('Tags');
    await userEvent.keyboard('cricket, crossword{Enter}');
    await expect.element(page.getByRole('button', { name: 'Tags' })).toHaveFocus();
    expect((await kept())?.tags).toEqual(['cricket', 'crossword']);
  });

  test('a change from another window leaves what is being typed alone', async () => {
    await show();
    await press('Email');
    await userEvent.keyboard('bill@exam');
    worked(await changeRegular(book, bill.id, { spot: 'bar' }, readClock()));
    await expect.element(page.getByText('bar', { exact: true })).toBeVisible();
    await userEvent.keyboard('ple.com{Enter}');
    await expect.poll(kept).toMatchObject({ email: 'bill@example.com', spot: 'bar' });
  });
});

describe('a birthday that cannot be stays typed, with the reason beside it', () => {
  test.each([
    ['31 June', 'There is no such day'],
    ['14 March 2999', 'still to come'],
    ['soon', 'Write a day and a month'],
  ])('%s', async (typed, reason) => {
    await show();
    await press('Birthday');
    await userEvent.keyboard(`${typed}{Enter}`);
    await expect.element(page.getByRole('alert')).toHaveTextContent(reason);
    await expect.element(page.getByRole('textbox', { name: 'Birthday' })).toHaveValue(typed);
    expect((await kept())?.birthday).toBeUndefined();
    await typeOver('14 March{Enter}');
    await expect.poll(async () => (await kept())?.birthday).toBe('--03-14');
  });
});

describe('what must never happen', () => {
  test('is not kept while nobody said whether it is about health', async () => {
    await show();
    await press('Add something that must never happen');
    await userEvent.keyboard('No nuts: change the tongs{Enter}');
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('whether this is about their health');
    expect(await book.facts.count()).toBe(0);
  });

  test('about health needs its own consent, and withdrawing it takes the note out', async () => {
    await show();
    await press('Add something that must never happen');
    await userEvent.keyboard('No nuts: change the tongs');
    await page.getByText('about their health', { exact: true }).click();
    await press('Keep it');
    await expect.element(page.getByRole('alert')).toHaveTextContent('only when they agree');
    expect(await book.facts.count()).toBe(0);
    await page.getByText('said at the counter', { exact: true }).click();
    await press('Keep it');
    await expect.element(page.getByText(/Bill Rodgers agreed today/)).toBeVisible();
    const [fact] = await book.facts.toArray();
    expect(fact).toMatchObject({
      text: 'No nuts: change the tongs',
      health: { how: 'said at the counter', wordingVersion: 1 },
    });
    await press('No nuts');
    await press('Consent withdrawn: take it out');
    await expect.poll(() => book.facts.count()).toBe(0);
  });

  test('that is no matter of health is kept at once', async () => {
    await show();
    await press('Add something that must never happen');
    await userEvent.keyboard('Never call her Liz');
    await page.getByText('not about health', { exact: true }).click();
    await press('Keep it');
    await expect.poll(() => book.facts.toArray()).toMatchObject([{ text: 'Never call her Liz' }]);
  });
});

test('a card number that is somebody else’s is refused, and stays typed', async () => {
  worked(await addRegular(book, { name: 'Ada Marsh', cardNumber: 'KDRT0012' }, readClock()));
  const dead = { name: 'Tom Pell', cardNumber: 'KDRT0013', standing: 'deceased' } as const;
  worked(await addRegular(book, dead, readClock()));
  await show();
  await press(/^Card: /);
  await typeOver('kdrt 0012{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('the number of Ada Marsh');
  await expect.element(page.getByRole('textbox', { name: 'Card' })).toHaveValue('kdrt 0012');
  await typeOver('KDRT0013{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('somebody’s already');
  expect(document.body.textContent).not.toContain('Tom Pell');
  await typeOver('KDRT0014{Enter}');
  await expect.poll(async () => (await kept())?.cardNumber).toBe('KDRT0014');
});

describe('what the shop knows', () => {
  test('is added with where it came from, changed, and taken out with Undo', async () => {
    await show();
    await press('Add a like');
    await userEvent.keyboard('milk first');
    await page.getByText('noticed', { exact: true }).click();
    await press('Keep it');
    await expect.element(page.getByText('noticed today')).toBeVisible();
    await press(/^milk first/);
    await typeOver('milk last{Enter}');
    await expect.element(page.getByRole('button', { name: /^milk last/ })).toHaveFocus();
    await press(/^milk last/);
    await press('Take it out');
    await expect.poll(() => book.facts.count()).toBe(0);
    await press('Undo');
    await expect.element(page.getByRole('button', { name: /^milk last/ })).toBeVisible();
  });

  test('behind shows only while it is held', async () => {
    await show();
    await press('Add a note');
    await userEvent.keyboard('his wife died in March');
    await page.getByText('behind', { exact: true }).click();
    await press('Keep it');
    await expect.element(page.getByText('something behind')).toBeVisible();
    expect(page.getByText('his wife died in March', { exact: true }).elements()).toEqual([]);
    const hold = page.getByRole('button', { name: 'to read what is behind' });
    (await hold.findElement()).focus();
    await userEvent.keyboard('{ >}');
    await expect.element(page.getByText('his wife died in March', { exact: true })).toBeVisible();
    await userEvent.keyboard('{/ }');
    await expect.element(page.getByText('something behind')).toBeVisible();
  });
});

describe('the usual', () => {
  test('is shown with its reason, pinned and learned again', async () => {
    await show();
    await press('Pin it');
    await expect.element(page.getByText('pinned by hand')).toBeVisible();
    expect((await kept())?.pinnedUsual).toHaveLength(1);
    await press('Unpin: learn it from visits');
    await expect.poll(async () => (await kept())?.pinnedUsual).toBeUndefined();
  });

  test('is put together from the menu', async () => {
    await show();
    await press('Pin something else');
    await press('One Pot of Assam less');
    await page.getByRole('textbox', { name: 'Find on the menu' }).fill('sco');
    await userEvent.keyboard('{Enter}');
    await press('One Scone more');
    await page.getByRole('textbox', { name: 'How they have Scone' }).fill('to go');
    await press('Pin this');
    await expect.element(page.getByText('2 × Scone, to go')).toBeVisible();
    expect((await kept())?.pinnedUsual).toMatchObject([{ quantity: 2, with: ['to go'] }]);
  });
});

test('a visit is taken out of the history, and Undo puts it back', async () => {
  await show();
  await expect.element(page.getByText('3 visits', { exact: true })).toBeVisible();
  await page
    .getByRole('button', { name: /^Take out the visit/ })
    .first()
    .click();
  await expect.element(page.getByText('2 visits', { exact: true })).toBeVisible();
  await press('Undo');
  await expect.element(page.getByText('3 visits', { exact: true })).toBeVisible();
});

test('the picture of when they come can be heard', async () => {
  await show();
  const picture = page.getByRole('img', { name: /^When Bill Rodgers comes most:/ });
  await expect.element(picture).toBeVisible();
  expect(picture.element().getAttribute('aria-label')).toMatch(/from 15 to 16 o’clock, 3 times/);
});

test('somebody is taken out without a question, and Undo brings back every row', async () => {
  await show();
  const before = await wholeBook(book);
  await press('Take Bill Rodgers out of the book');
  await expect.poll(() => gone).toBe(1);
  await expect.element(page.getByText('Bill Rodgers is out of the book.')).toBeVisible();
  expect(await book.regulars.count()).toBe(0);
  await press('Undo');
  await expect.element(page.getByText('Bill Rodgers', { exact: true })).toBeVisible();
  expect(await wholeBook(book)).toEqual(before);
});

describe('a photo', () => {
  const choose = (file: File) => page.getByLabelText('Choose a photo').upload(file);

  async function picture(width: number, height: number): Promise<File> {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.fillRect(0, 0, width, height);
    return new File([await canvas.convertToBlob()], 'bill.png', { type: 'image/png' });
  }

  test('is scaled down to 640 pixels and kept as a JPEG', async () => {
    await show();
    await choose(await picture(2000, 1000));
    await expect
      .element(page.getByRole('img', { name: /Bill Rodgers, change the photo/ }))
      .toBeVisible();
    const [photo] = await book.photos.toArray();
    if (!photo) throw new Error('No photo was kept');
    expect(photo.type).toBe('image/jpeg');
    const kept = await createImageBitmap(new Blob([new Uint8Array(photo.bytes)]));
    expect([kept.width, kept.height]).toEqual([640, 320]);
    await press('Remove');
    await expect.poll(() => book.photos.count()).toBe(0);
  });

  test.each(['drop', 'paste'])('is taken from a %s anywhere on the page', async (way) => {
    await show();
    await expect.element(page.getByText('Add a photo')).toBeVisible();
    const files = new DataTransfer();
    files.items.add(await picture(40, 20));
    const given =
      way === 'drop'
        ? new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true })
        : new ClipboardEvent('paste', { clipboardData: files, bubbles: true, cancelable: true });
    document.body.dispatchEvent(given);
    expect(given.defaultPrevented).toBe(true);
    await expect.poll(() => book.photos.count()).toBe(1);
  });

  test('that is no picture is met with a sentence', async () => {
    await show();
    await choose(new File(['not a picture'], 'bill.jpg', { type: 'image/jpeg' }));
    await expect.element(page.getByRole('alert')).toHaveTextContent('This is not a picture');
    expect(await book.photos.count()).toBe(0);
  });
});
