import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addPet, addTie } from '../../../renderer/data/acts/household.ts';
import { addRegular, changeRegular } from '../../../renderer/data/acts/regulars.ts';
import { useRegular } from '../../../renderer/data/people/book-context.tsx';
import type { Book } from '../../../renderer/data/store/database.ts';
import { TheirHousehold } from '../../../renderer/features/household/their-household.tsx';
import { readClock } from '../../../renderer/platform/clock.ts';
import type { TieKind } from '../../../shared/domain/household.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { freshBook, wholeBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';

let book: Book;
let hana: Regular;
let luca: Regular;
let opened: string[] = [];

beforeEach(async () => {
  book = await freshBook();
  opened = [];
  hana = worked(await addRegular(book, { name: 'Hana Sato' }, readClock()));
  luca = worked(await addRegular(book, { name: 'Luca Romano' }, readClock()));
});

afterEach(async () => {
  await cleanup();
  await book.delete();
});

function Page({ id }: { readonly id: string }) {
  const whole = useRegular(id);
  if (!whole) return null;
  return <TheirHousehold whole={whole} now={readClock()} onOpen={(other) => opened.push(other)} />;
}

const show = (id = hana.id) => showScreen(book, <Page id={id} />);
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const pick = (name: string) =>
  page.getByRole('radiogroup').getByText(name, { exact: true }).click();
const who = () => page.getByRole('combobox', { name: 'Who' });
const tie = async (one: Regular, kind: TieKind, other: Regular) =>
  worked(await addTie(book, { people: [one.id, other.id], kind }, one.name, readClock()));

describe('somebody who belongs to them', () => {
  test('is found by name, tied with the keyboard alone, and untied by one Undo', async () => {
    await show();
    const before = await wholeBook(book);
    await press('Add somebody');
    await userEvent.keyboard('rom');
    await expect.element(page.getByRole('option', { name: 'Luca Romano' })).toBeVisible();
    await userEvent.keyboard('{Enter}{Tab} {Enter}');
    await expect.element(page.getByRole('button', { name: 'Luca Romano' }).first()).toBeVisible();
    expect(await book.ties.toArray()).toMatchObject([
      { people: [hana.id, luca.id], kind: 'partner' },
    ]);
    await expect.element(page.getByText('In the book: Luca Romano, partner.')).toBeVisible();
    await press('Undo');
    await expect.poll(() => wholeBook(book)).toEqual(before);
  });

  test('is taken from several by the arrows', async () => {
    const lucy = worked(await addRegular(book, { name: 'Lucy Ng' }, readClock()));
    await show();
    await press('Add somebody');
    await userEvent.keyboard('luc{ArrowDown}');
    const marked = page.getByRole('option', { selected: true });
    const second = (await marked.findElement()).textContent?.includes('Lucy') ? lucy : luca;
    await userEvent.keyboard('{Enter}');
    await expect.element(who()).toHaveValue(second.name);
    await pick('friend');
    await press('Keep it');
    await expect.poll(() => book.ties.toArray()).toMatchObject([{ kind: 'friend' }]);
    expect((await book.ties.toArray())[0]?.people[1]).toBe(second.id);
  });

  test('stands on both pages, each in their own words, and the name opens them', async () => {
    await tie(hana, 'child', luca);
    await show(luca.id);
    await expect.element(page.getByRole('button', { name: /^parent: change/ })).toBeVisible();
    await page.getByRole('button', { name: 'Hana Sato', exact: true }).click();
    expect(opened).toEqual([hana.id]);
  });

  test('is said otherwise where it stands, and untied with Undo', async () => {
    await tie(luca, 'friend', hana);
    await show();
    await press(/^friend: change/);
    await expect.element(page.getByRole('radio', { name: 'friend' })).toHaveFocus();
    await pick('partner');
    await press('Keep it');
    await expect.element(page.getByRole('button', { name: /^partner: change/ })).toHaveFocus();
    expect(await book.ties.count()).toBe(1);
    await press(/^partner: change/);
    await press('They do not belong together');
    await expect.element(page.getByText(/^Nobody yet\./)).toBeVisible();
    await press('Undo');
    await expect.element(page.getByRole('button', { name: /^partner: change/ })).toBeVisible();
  });

  test('who has died stands there only while it is held', async () => {
    await tie(hana, 'partner', luca);
    worked(await changeRegular(book, luca.id, { standing: 'deceased' }, readClock()));
    await show();
    const line = page.getByRole('list', { name: 'Behind' });
    await expect.element(line).toHaveTextContent('something behind');
    expect(page.getByText('Luca Romano').elements()).toEqual([]);
    (await page.getByRole('button', { name: 'to read what is behind' }).findElement()).focus();
    await userEvent.keyboard('{ >}');
    await expect.element(line).toHaveTextContent('Luca Romanopartner');
    await userEvent.keyboard('{/ }');
    await expect.element(line).toHaveTextContent('something behind');
    await press('Add somebody');
    await userEvent.keyboard('luca');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Nobody in the book');
  });
});

describe('what makes no sense is met with a sentence, and nothing typed is lost', () => {
  const refused = async (typed: string, reason: string) => {
    await expect.element(page.getByRole('alert')).toHaveTextContent(reason);
    await expect.element(who()).toHaveValue(typed);
  };

  test('oneself', async () => {
    await show();
    await press('Add somebody');
    await userEvent.keyboard('hana sato');
    expect(page.getByRole('option').elements()).toEqual([]);
    await refused('hana sato', 'nobody belongs to themselves');
    await pick('partner');
    await press('Keep it');
    await refused('hana sato', 'nobody belongs to themselves');
    expect(await book.ties.count()).toBe(0);
  });

  test('a household that contains itself', async () => {
    const nino = worked(await addRegular(book, { name: 'Nino Romano' }, readClock()));
    await tie(hana, 'child', luca);
    await tie(luca, 'child', nino);
    await show();
    await press('Add somebody');
    await userEvent.keyboard('nino{Enter}');
    await pick('parent');
    await press('Keep it');
    await refused('Nino Romano', 'a household that contains itself');
    expect(await book.ties.count()).toBe(2);
    await pick('family');
    await press('Keep it');
    await expect.poll(() => book.ties.count()).toBe(3);
  });

  test('the same tie twice', async () => {
    await tie(luca, 'partner', hana);
    await show();
    await press('Add somebody');
    await userEvent.keyboard('luca{Enter}');
    await pick('partner');
    await press('Keep it');
    await refused('Luca Romano', 'stands here already, as partner');
    expect(await book.ties.count()).toBe(1);
  });

  test('nobody taken, and no way said', async () => {
    await show();
    await press('Add somebody');
    await userEvent.keyboard('luca');
    await press('Keep it');
    await refused('luca', 'Choose who is meant');
    await page.getByRole('option', { name: 'Luca Romano' }).click();
    await press('Keep it');
    await refused('Luca Romano', 'Say how they belong together');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Add somebody' })).toHaveFocus();
    expect(await book.ties.count()).toBe(0);
  });
});

describe('an animal', () => {
  const field = (name: string) => page.getByRole('textbox', { name });

  test('is added with what it may have and never', async () => {
    await show();
    await press('Add an animal');
    await userEvent.keyboard('dachshund');
    await field('Name').fill('Tilly');
    await field('What it may have').fill('a puppuccino');
    await field('What it must never have').fill('chocolate');
    await field('Birthday').fill('3 May');
    await userEvent.keyboard('{Enter}');
    const line = page.getByRole('button', { name: /^dachshund Tilly/ });
    await expect.element(line).toHaveTextContent('may have a puppuccino');
    await expect.element(line).toHaveTextContent('never chocolate');
    await expect.element(line).toHaveTextContent('birthday 3 May');
    expect(await book.pets.toArray()).toMatchObject([{ birthday: '--05-03', standing: 'here' }]);
  });

  test.each([
    ['31 June', 'There is no such day'],
    ['3 May 2999', 'still to come'],
    ['3 May 0026', 'grown that old'],
  ])('a birthday on %s stays typed', async (typed, reason) => {
    await show();
    await press('Add an animal');
    await userEvent.keyboard('cat');
    await field('Birthday').fill(typed);
    await press('Keep it');
    await expect.element(page.getByRole('alert')).toHaveTextContent(reason);
    await expect.element(field('Birthday')).toHaveValue(typed);
    await expect.element(field('What it is')).toHaveValue('cat');
    expect(await book.pets.count()).toBe(0);
  });

  test('without kind and name is none', async () => {
    await show();
    await press('Add an animal');
    await field('What it may have').fill('a biscuit');
    await press('Keep it');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Say what animal it is');
    await expect.element(field('What it may have')).toHaveValue('a biscuit');
  });

  test('that has died stays, behind and without a birthday, and comes back by mistake', async () => {
    const tilly = { regularId: hana.id, kind: 'dachshund', name: 'Tilly', birthday: '--05-03' };
    worked(await addPet(book, { ...tilly, birthday: '--05-03' }, hana.name, readClock()));
    const people = await show();
    await press(/^dachshund Tilly/);
    await press('It has died');
    await expect.element(page.getByText('something behind')).toBeVisible();
    expect(page.getByText('dachshund Tilly', { exact: true }).elements()).toEqual([]);
    await expect.poll(() => people.one(hana.id, 'search')?.pets).toEqual([]);
    await press(/^something behind/);
    await press('It is alive: that was a mistake');
    await expect.element(page.getByRole('button', { name: /^dachshund Tilly/ })).toBeVisible();
    await press(/^dachshund Tilly/);
    await press('Take it out');
    await expect.poll(() => book.pets.count()).toBe(0);
    await press('Undo');
    await expect.element(page.getByRole('button', { name: /^dachshund Tilly/ })).toBeVisible();
  });

  test('of the household stands beside its person, one of a friend does not', async () => {
    worked(
      await addPet(book, { regularId: hana.id, kind: 'whippet', name: 'Figo' }, '', readClock()),
    );
    const noor = worked(await addRegular(book, { name: 'Noor' }, readClock()));
    await tie(hana, 'partner', luca);
    await tie(hana, 'friend', noor);
    await show(luca.id);
    await expect.element(page.getByText('whippet Figo')).toBeVisible();
    await cleanup();
    await show(noor.id);
    await expect
      .element(page.getByRole('button', { name: 'Hana Sato', exact: true }))
      .toBeVisible();
    expect(page.getByText('whippet Figo').elements()).toEqual([]);
  });
});
