import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addLifeEvent } from '../../../renderer/data/acts/life-events.ts';
import { addRegular, changeRegular } from '../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { turnHush } from '../../../renderer/data/looks/hush-key.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { BirthdayCard, ThankYouCard } from '../../../renderer/features/greetings/house-card.tsx';
import { Poster } from '../../../renderer/features/greetings/posters/poster.tsx';
import { SigningCard } from '../../../renderer/features/greetings/signing-card.tsx';
import { WishSheets } from '../../../renderer/features/greetings/wish-sheets/wish-sheets.tsx';
import { readClock } from '../../../renderer/platform/clock.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import type { Surprise } from '../../../shared/domain/surprise.ts';
import { planFor100, signed } from '../../helpers/bills-surprise.ts';
import { freshBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';

let book: Book;
let bill: Regular;

beforeEach(async () => {
  book = await freshBook();
  bill = worked(
    await addRegular(
      book,
      { name: 'Bill Rodgers', ageTold: true, spot: 'window table' },
      readClock(),
    ),
  );
});

afterEach(async () => {
  await cleanup();
  await book.delete();
});

const ROOMS = [
  ['Signing card', SigningCard],
  ['Come and sign the card', Poster],
  ['Wish sheet', WishSheets],
] as const;

const back = () => {};
const figure = (at: number) => page.getByRole('figure').nth(at);
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const choose = (name: string | RegExp) => page.getByText(name, { exact: true }).click();
const field = (name: string) => page.getByLabelText(name, { exact: true });
const main = () => page.getByRole('main').element().textContent;
const status = () => page.getByRole('main').getByRole('status');
const showCard = (plan: Surprise) => showScreen(book, <SigningCard of={plan.id} onBack={back} />);

describe('whom it is for', () => {
  test.each(ROOMS)('“%s” is chosen from what is planned', async (_title, Room) => {
    await planFor100(book, bill);
    await showScreen(book, <Room of={undefined} onBack={back} />);
    await expect.element(page.getByText('Choose the surprise it is for.')).toBeVisible();
    await press(/^Bill turns 100/);
    await expect.element(figure(0)).toBeVisible();
    await press('Another surprise');
    await expect.element(page.getByText('Choose the surprise it is for.')).toBeVisible();
  });

  test.each(ROOMS)('“%s” is empty while he is here, and does not say why', async (_title, Room) => {
    const plan = await planFor100(book, bill);
    await logVisit(book, { regularId: bill.id, about: 'Bill Rodgers', had: [], at: readClock() });
    for (const of of [plan.id, undefined]) {
      await showScreen(book, <Room of={of} onBack={back} />);
      await expect
        .element(page.getByText('Something is hidden while those it concerns are here.'))
        .toBeVisible();
      expect(main()).not.toMatch(/Bill|100/);
      expect(page.getByRole('figure').elements()).toEqual([]);
      await expect.element(page.getByRole('button', { name: /^Print/ })).toBeDisabled();
      await cleanup();
    }
  });

  test('what lies open vanishes with the key that hides every surprise', async () => {
    await showCard(await planFor100(book, bill));
    await expect.element(figure(0)).toBeVisible();
    turnHush();
    try {
      await expect.element(page.getByText(/^Something is hidden/)).toBeVisible();
      expect(page.getByRole('figure').elements()).toEqual([]);
    } finally {
      turnHush();
    }
    await expect.element(figure(0)).toBeVisible();
  });

  test('nothing is printed for a plan of somebody who has died since', async () => {
    const plan = await planFor100(book, bill);
    worked(await changeRegular(book, bill.id, { standing: 'deceased' }, readClock()));
    await showCard(plan);
    await expect
      .element(page.getByText('This surprise does not go on.', { exact: false }))
      .toBeVisible();
    expect(page.getByRole('figure').elements()).toEqual([]);
  });

  test('with nothing planned it says so', async () => {
    await showScreen(book, <Poster of={undefined} onBack={back} />);
    await expect.element(page.getByText(/^No surprise is planned/)).toBeVisible();
  });
});

describe('the signing card', () => {
  test('follows every letter that is typed, and keeps it while another screen is open', async () => {
    const plan = await planFor100(book, bill);
    await showCard(plan);
    await field('On the cover').fill('A hundred\nnot out');
    await expect.element(figure(0)).toHaveTextContent('A hundred not out');
    await choose('Without a number');
    await choose('Plum');
    await expect.element(figure(0)).not.toHaveTextContent('100');
    await cleanup();
    await showCard(plan);
    await expect.element(field('On the cover')).toHaveValue('A hundred\nnot out');
    await expect.element(page.getByRole('radio', { name: 'Plum' })).toBeChecked();
    await expect.element(figure(0)).not.toHaveTextContent('100');
  });

  test('says how many lines there are on how many sheets, and when they are too few', async () => {
    await showCard(await planFor100(book, bill));
    await expect.element(status()).toHaveTextContent('72 numbered lines, on 1 sheet');
    await choose('A name and a few words');
    await expect.element(status()).toHaveTextContent('108 numbered lines, on 2 sheets');
    await choose('None');
    await expect.element(status()).toHaveTextContent('36 numbered lines, on 1 sheet');
    await expect
      .element(page.getByText('That is fewer than the 70 signatures hoped for.'))
      .toBeVisible();
  });

  test('holds the wishes typed, as soon as there are any', async () => {
    const plan = await planFor100(book, bill);
    await showCard(plan);
    await expect.element(figure(1)).toBeVisible();
    expect(page.getByRole('radio', { name: /typed/ }).elements()).toEqual([]);
    await signed(book, plan, 'Ada Marsh', { words: 'To the best table in town.' });
    await choose('The wish, typed');
    await expect.element(figure(1)).toHaveTextContent('One of us says');
    await expect.element(figure(1)).toHaveTextContent('To the best table in town.Ada Marsh');
    await expect.element(page.getByText('Above the wishes')).toBeVisible();
  });

  test('shows no age that was not told', async () => {
    worked(await changeRegular(book, bill.id, { ageTold: false }, readClock()));
    await showCard(await planFor100(book, bill));
    await expect.element(figure(0)).toHaveTextContent('Happy birthday, dear Bill');
    await expect.element(figure(0)).not.toHaveTextContent('100');
    expect(page.getByRole('radio', { name: /number/ }).elements()).toEqual([]);
  });

  test('is quiet where merriment would hurt', async () => {
    await showCard(await planFor100(book, bill, { manner: 'quiet' }));
    await expect.element(figure(0)).toHaveTextContent('Dear Bill, on your birthday');
    await expect.element(figure(0)).not.toHaveTextContent(/100|Happy|wanted/);
    await expect.element(page.getByRole('radio', { name: 'On white paper' })).toBeChecked();
    await expect.element(figure(1)).toHaveTextContent('With all good wishes');
  });

  test.each([
    [{ kind: 'years-here', years: 20 }, '20Thank you for twenty years, dear Bill'],
    [{ kind: 'visits', count: 500 }, '500Thank you for five hundred visits, dear Bill'],
    [
      { kind: 'after-event', event: 'wedding', text: '' },
      'To a long and happy marriage, dear Bill',
    ],
    [{ kind: 'after-event', event: 'loss', text: '' }, 'For you, dear Bill'],
    [{ kind: 'back', daysAway: 90 }, 'Good to have you back, dear Bill'],
    [{ kind: 'own', what: 'passed the driving test' }, 'For you, dear Bill'],
  ] as const)('has a cover for %o', async (occasion, words) => {
    await showCard(await planFor100(book, bill, { occasion }));
    await expect.element(figure(0)).toHaveTextContent(words);
  });

  test('never says how the shop tells a nameless one apart', async () => {
    const jacket = worked(await addRegular(book, { calledBy: 'blue jacket' }, readClock()));
    await showCard(await planFor100(book, jacket, { occasion: { kind: 'visits', count: 100 } }));
    await expect.element(figure(0)).toHaveTextContent('Thank you for one hundred visits');
    await expect.element(figure(0)).not.toHaveTextContent('blue');
  });
});

describe('the poster', () => {
  test('names nobody until it is told to, and may keep the number to itself', async () => {
    const plan = await planFor100(book, bill);
    await showScreen(book, <Poster of={plan.id} onBack={back} />);
    await expect.element(figure(0)).toHaveTextContent('Psst.Somebody we all know turns 100.');
    await choose('Without a number');
    await expect.element(figure(0)).toHaveTextContent('Psst.Somebody we all know has a birthday.');
    await choose('With the name');
    await expect.element(figure(0)).toHaveTextContent('Bill has a birthday.');
    await expect.element(figure(0)).not.toHaveTextContent('Psst');
    await field('What it tells').fill('Our Bill is a hundred.');
    await expect.element(figure(0)).toHaveTextContent('Our Bill is a hundred.');
    await choose('Without the name');
    await expect.element(figure(0)).not.toHaveTextContent('Bill');
  });
});

describe('wish sheets', () => {
  test('say on how many sheets the lines are, and keep it', async () => {
    const plan = await planFor100(book, bill);
    await showScreen(book, <WishSheets of={plan.id} onBack={back} />);
    for (const [room, said, sheets] of [
      ['A name', '144 on 2 sheets', 2],
      ['A few words', '144 on 4 sheets', 4],
      ['A few words', '72 on 2 sheets', 2],
    ] as const) {
      await choose(room);
      await choose(said);
      await expect.poll(() => page.getByRole('figure').elements().length).toBe(sheets);
    }
  });
});

describe('a card from the house', () => {
  test('is for whoever is found by name, and not for the dead', async () => {
    const peter = worked(await addRegular(book, { name: 'Peter Hallam' }, readClock()));
    worked(await changeRegular(book, peter.id, { standing: 'deceased' }, readClock()));
    for (const Room of [BirthdayCard, ThankYouCard]) {
      await showScreen(book, <Room of={undefined} onBack={back} />);
      await field('For whom').fill('peter');
      await expect.element(page.getByText('Nobody of that name is in the book.')).toBeVisible();
      await field('For whom').fill('bill');
      await userEvent.keyboard('{Enter}');
      await expect.element(figure(0)).toHaveTextContent('dear Bill');
      await press('Somebody else');
      await expect.element(page.getByText('Choose for whom it is.')).toBeVisible();
      await cleanup();
      await showScreen(book, <Room of={peter.id} onBack={back} />);
      await expect.element(page.getByText('No card is printed for this person.')).toBeVisible();
      await cleanup();
    }
  });

  test('has words that may be changed, and none that are merry for whom they would hurt', async () => {
    await showScreen(book, <BirthdayCard of={bill.id} onBack={back} />);
    await field('Inside').fill('See you on Sunday, Bill.');
    await expect.element(figure(1)).toHaveTextContent('See you on Sunday, Bill.Everybody here');
    await cleanup();
    const ada = worked(await addRegular(book, { name: 'Ada Marsh' }, readClock()));
    const loss = {
      kind: 'loss',
      mood: 'tender',
      when: { kind: 'unknown' },
      text: '',
      toldBy: 'they',
      toldTo: '',
    } as const;
    worked(await addLifeEvent(book, { regularId: ada.id, ...loss }, 'Ada Marsh', readClock()));
    await showScreen(book, <BirthdayCard of={ada.id} onBack={back} />);
    await expect.element(figure(0)).toHaveTextContent('Dear Ada, on your birthday');
    await expect.element(figure(1)).toHaveTextContent('We are thinking of you today');
    expect(main()).not.toMatch(/Happy|happy/);
  });
});
