import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addPet, addTie } from '../../../../renderer/data/acts/household.ts';
import { addLifeEvent } from '../../../../renderer/data/acts/life-events.ts';
import { makePromise } from '../../../../renderer/data/acts/promises.ts';
import { addRegular } from '../../../../renderer/data/acts/regulars.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { LifeEvent } from '../../../../shared/domain/life-event.ts';
import { standAtCounter } from '../../../helpers/at-counter.tsx';
import { freshBook, wholeBook, worked } from '../../../helpers/fresh-book.ts';

const MAY: LocalTime = '2027-05-04T08:05:00';
const LAST_WEEK: LocalTime = '2027-04-27T08:05:00';
let book: Book;
let benny: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 4, 4, 8, 5) });
  await page.viewport(1280, 800);
  book = await freshBook();
  const made = await addRegular(book, { name: 'Benny Okafor', birthday: '--02-11' }, LAST_WEEK);
  benny = worked(made).id;
});

afterEach(async () => {
  vi.useRealTimers();
  await book.delete({ disableAutoOpen: true });
});

async function happens(given: Partial<LifeEvent>): Promise<LifeEvent> {
  const event = {
    regularId: benny,
    kind: 'trip',
    when: { kind: 'day', day: '2027-05-02' },
    mood: 'joyful',
    text: 'Whitby',
    toldBy: '',
    toldTo: 'Mia',
    ...given,
  } as const;
  return worked(await addLifeEvent(book, event, 'Benny', given.at ?? LAST_WEEK));
}

async function openBenny(): Promise<void> {
  await standAtCounter(book);
  await userEvent.keyboard('ben');
  await expect.element(page.getByRole('option', { name: /Benny/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Benny');
}

const ask = () => page.getByRole('region', { name: 'Ask' });

test('a wedding is understood with its day, and stands in the book', async () => {
  await openBenny();
  await userEvent.keyboard('{F3}wedding 12 june');
  await expect
    .element(page.getByRole('status').filter({ hasText: 'wedding' }))
    .toHaveTextContent('wedding Sat 12 Jun ask afterwards how it was');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(async () => expect(await book.lifeEvents.count()).toBe(1));
  const [event] = await book.lifeEvents.toArray();
  expect(event).toMatchObject({ kind: 'wedding', when: { kind: 'day', day: '2027-06-12' } });
});

test('a line that may mean two days is asked, and nothing is kept before', async () => {
  await openBenny();
  await userEvent.keyboard('{F3}exam 06/07{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('more than one day');
  expect(await book.lifeEvents.count()).toBe(0);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}');
  await vi.waitFor(async () => expect(await book.lifeEvents.count()).toBe(1));
  const when = (await book.lifeEvents.toArray())[0]?.when;
  expect(when).toEqual({ kind: 'day', day: '2027-06-07' });
});

test('a day that does not exist is a sentence beside the line, which stays typed', async () => {
  await openBenny();
  await userEvent.keyboard('{F3}wedding 31 june{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('There is no such day');
  await expect.element(page.getByRole('textbox')).toHaveValue('wedding 31 june');
  expect(await book.lifeEvents.count()).toBe(0);
});

test('a birthday told by themselves is kept with its year, and their age may be said', async () => {
  await openBenny();
  await userEvent.keyboard('{F3}turns 33 on sunday{Enter}');
  await vi.waitFor(async () =>
    expect(await book.regulars.get(benny)).toMatchObject({ birthday: '1994-05-09', ageTold: true }),
  );
  await expect.element(page.getByText('turns 33 in 5 days')).toBeVisible();
});

test('a question is asked once, with a line of the answer, and undo brings it back', async () => {
  await happens({});
  const before = await wholeBook(book);
  await openBenny();
  await expect.element(ask()).toHaveTextContent('How was Whitby?');
  await expect.element(ask()).toHaveTextContent('Told Mia on 27 April · back since Sunday');
  await userEvent.keyboard('{F6}');
  await expect.element(ask()).not.toBeInTheDocument();
  await userEvent.keyboard('{F10}');
  await expect.element(page.getByRole('textbox', { name: /^What they said/ })).toHaveFocus();
  await userEvent.keyboard('rain all week{Enter}');
  await expect.element(page.getByText('Asked today (Whitby): “rain all week”')).toBeVisible();
  expect(
    (await book.askings.toArray()).map(({ key, answer }) => [key.split(' ')[0], answer]),
  ).toEqual([['after', 'rain all week']]);
  await userEvent.keyboard('{Escape}{Enter}');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await vi.waitFor(async () => expect(await wholeBook(book)).toEqual(before));
});

test('a question is put off, or put away for good', async () => {
  await happens({});
  await happens({ kind: 'exam', text: 'driving test', when: { kind: 'day', day: '2027-05-10' } });
  await openBenny();
  await expect.element(ask()).toHaveTextContent('How was Whitby?');
  await userEvent.keyboard('{F7}');
  await expect.element(ask()).toHaveTextContent('Ready for the driving test?');
  await expect.element(ask()).not.toHaveTextContent('Whitby');
  await vi.waitFor(async () => {
    await userEvent.keyboard('{F9}');
    expect(ask().elements()).toEqual([]);
  });
  expect((await book.askings.toArray()).map(({ outcome }) => outcome)).toEqual([
    'later',
    'not-suitable',
  ]);
});

test('a hurried second press does not answer the question that has only just moved up', async () => {
  await happens({});
  await happens({ kind: 'exam', text: 'driving test', when: { kind: 'day', day: '2027-05-10' } });
  await openBenny();
  await expect.element(ask()).toHaveTextContent('How was Whitby?');
  await userEvent.keyboard('{F6}');
  await expect.element(ask()).toHaveTextContent('Ready for the driving test?');
  await userEvent.keyboard('{F6}');
  await expect.element(page.getByText('Add what they said (Whitby)')).toBeVisible();
  expect(await book.askings.count()).toBe(1);
});

test('another question is taken first by pressing it', async () => {
  await happens({});
  await happens({ kind: 'exam', text: 'driving test', when: { kind: 'day', day: '2027-05-10' } });
  await openBenny();
  await page.getByRole('button', { name: 'Ready for the driving test?' }).click();
  await page.getByRole('button', { name: 'Asked' }).click();
  await vi.waitFor(async () => expect((await book.askings.toArray())[0]?.key).toMatch(/^before/));
  await expect.element(ask()).toHaveTextContent('How was Whitby?');
});

test('the visit knows what stood there to ask', async () => {
  const trip = await happens({});
  await openBenny();
  await userEvent.keyboard('{Enter}');
  await page.getByRole('textbox').fill('flat white');
  await userEvent.keyboard('{F8}');
  await expect
    .element(page.getByRole('button', { name: /Put .* on the menu/ }))
    .not.toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(async () => expect(await book.pages.count()).toBe(1));
  const [visit] = (await book.pages.toArray())[0]?.visits ?? [];
  expect(visit?.prompted).toEqual([`after ${trip.id}`]);
});

test('something tender is never face-up: it lowers the tone, and shows on a peek', async () => {
  await happens({});
  await happens({ kind: 'loss', text: 'lost his mother', mood: 'tender' });
  await openBenny();
  await expect.element(ask()).not.toBeInTheDocument();
  await expect.element(page.getByText('lost his mother')).not.toBeInTheDocument();
  await userEvent.keyboard('{ >}');
  await expect.element(page.getByText('lost his mother')).toBeVisible();
  await userEvent.keyboard('{/ }');
  await expect.element(page.getByText('lost his mother')).not.toBeInTheDocument();
});

test('a promise stands on the card until it is kept', async () => {
  const about = { about: 'promise', keeper: 'Jo', check: '', checkBy: 'asking' } as const;
  const given = {
    ...about,
    regularId: benny,
    what: 'ring about the beans',
    by: '2027-05-02',
  } as const;
  worked(await makePromise(book, given, 'Benny', LAST_WEEK));
  await openBenny();
  await expect.element(page.getByText('late since Sunday · Jo')).toBeVisible();
  await page.getByRole('button', { name: 'Kept: ring about the beans' }).click();
  await expect.element(page.getByText('late since')).not.toBeInTheDocument();
  expect((await book.promises.toArray())[0]?.state).toBe('kept');
});

test('opening one offers the others, and the dog finds her', async () => {
  const laura = worked(await addRegular(book, { name: 'Laura Bright' }, MAY));
  worked(await addTie(book, { people: [benny, laura.id], kind: 'partner' }, 'Benny', MAY));
  const tilly = { regularId: laura.id, kind: 'dachshund', name: 'Tilly', never: 'chocolate' };
  worked(await addPet(book, tilly, 'Laura', MAY));
  await openBenny();
  await page.getByRole('button', { name: /Laura Bright/ }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Laura');
  await expect.element(page.getByRole('note')).toHaveTextContent('no chocolatefor Tilly');
  await userEvent.keyboard('{Escape}the lady with the dachshund');
  await expect.element(page.getByRole('option', { name: /Laura/ })).toBeVisible();
});

test('with a mouse, what they said goes into its own line and stays there', async () => {
  await happens({});
  await openBenny();
  await page.getByRole('button', { name: /^Asked/ }).click();
  await page.getByRole('button', { name: /Add what they said/ }).click();
  const line = page.getByRole('textbox', { name: /^What they said/ });
  await expect.element(line).toHaveFocus();
  await userEvent.keyboard('rain all');
  await line.click();
  await userEvent.keyboard(' week{Enter}');
  await expect.element(page.getByText('Asked today (Whitby): “rain all week”')).toBeVisible();
  await expect.element(page.getByRole('combobox', { name: 'Who’s here?' })).toHaveValue('');
});

test('an answer that is not for everybody’s eyes is seen only on a peek, and read out by no notice', async () => {
  await happens({});
  await openBenny();
  await userEvent.keyboard('{F6}');
  await expect.element(ask()).not.toBeInTheDocument();
  await userEvent.keyboard('{F10}');
  await expect.element(page.getByRole('textbox', { name: /^What they said/ })).toHaveFocus();
  await userEvent.keyboard('getting divorced{Enter}');
  await expect
    .element(page.getByText('Asked today (Whitby); what they said is behind.'))
    .toBeVisible();
  await expect.element(page.getByText('getting divorced')).not.toBeInTheDocument();
  await userEvent.keyboard('{ >}');
  await expect.element(page.getByText('Asked today (Whitby): “getting divorced”')).toBeVisible();
  await userEvent.keyboard('{/ }');
});

test('an answer about health is kept as a note alone, which asks for their yes', async () => {
  await happens({});
  await openBenny();
  await userEvent.keyboard('{F6}');
  await expect.element(ask()).not.toBeInTheDocument();
  await userEvent.keyboard('{F10}');
  await expect.element(page.getByRole('textbox', { name: /^What they said/ })).toHaveFocus();
  await userEvent.keyboard('her mother has cancer{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('This speaks of health');
  expect((await book.askings.toArray())[0]?.answer).toBe('');
  await page.getByRole('button', { name: 'Note it, too' }).click();
  await expect.element(page.getByRole('textbox')).toHaveValue('her mother has cancer');
  await expect.element(page.getByRole('button', { name: /They said yes/ })).toBeVisible();
});

test('a promise that tells too much is not kept as it stands, and stays typed', async () => {
  await openBenny();
  await userEvent.keyboard('{F3}promised to ring about his chemo by friday{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('A promise stands where anybody');
  expect(await book.promises.count()).toBe(0);
  await expect
    .element(page.getByRole('textbox'))
    .toHaveValue('promised to ring about his chemo by friday');
});

test('a wedding put behind is tender: nobody asks, and the line says so', async () => {
  await openBenny();
  await userEvent.keyboard('{F3}wedding 12 june{F5}');
  await expect
    .element(page.getByRole('status').filter({ hasText: 'wedding' }))
    .toHaveTextContent('kept behind, nobody asks');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(async () => expect(await book.lifeEvents.count()).toBe(1));
  expect((await book.lifeEvents.toArray())[0]?.mood).toBe('tender');
});
