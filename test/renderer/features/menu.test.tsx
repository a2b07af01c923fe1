import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addMenuItem, changeMenuItem } from '../../../renderer/data/acts/menu.ts';
import { mergeItems } from '../../../renderer/data/acts/merge-items.ts';
import { addRegular } from '../../../renderer/data/acts/regulars.ts';
import { changeShop } from '../../../renderer/data/acts/shop.ts';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import type { People } from '../../../renderer/data/people/people.ts';
import { type Book, openBook } from '../../../renderer/data/store/database.ts';
import { visitsOf } from '../../../renderer/data/store/visit-pages.ts';
import { undoLast } from '../../../renderer/data/undo/undo.ts';
import { MenuPage } from '../../../renderer/features/menu/menu-page.tsx';
import { freshBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';

const AT = '2026-11-22T15:02:00';
const FINGERTIP = 44;
let book: Book;
let people: People;
const ids = new Map<string, string>();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 15, 2) });
  await page.viewport(1024, 640);
  book = await freshBook();
  worked(await changeShop(book, { currency: 'GBP' }, AT));
  for (const [name, category] of [
    ['Flat white', 'Coffee'],
    ['Flat wite', ''],
    ['Cortado', 'Coffee'],
    ['Cardamom bun', 'Bakes'],
    ['Pot of Assam', 'Tea'],
  ] as const) {
    ids.set(name, worked(await addMenuItem(book, { name, category }, AT)).id);
  }
});

afterEach(async () => {
  vi.useRealTimers();
  delete document.documentElement.dataset.theme;
  await cleanup();
  people.close();
  await book.delete({ disableAutoOpen: true });
});

async function show() {
  people = await showScreen(book, <MenuPage onBringIn={() => {}} />);
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const id = (name: string) => ids.get(name) ?? '';
const row = async (name: string) => (await book.menu.toArray()).find((one) => one.name === name);
const sections = () =>
  page
    .getByRole('heading', { level: 2 })
    .elements()
    .map((heading) => heading.textContent);
const open = async (name: string) => {
  await button(new RegExp(`^${name}`))
    .first()
    .click();
  await expect.element(page.getByLabelText('Section', { exact: true })).toBeVisible();
};

async function billHadThree(): Promise<string> {
  const had = [{ item: id('Flat wite'), quantity: 1, with: [] }];
  const bill = worked(await addRegular(book, { name: 'Bill', pinnedUsual: had }, AT));
  for (const day of ['01', '08', '15'] as const) {
    const visit = { regularId: bill.id, about: 'Bill', had } as const;
    worked(await logVisit(book, { ...visit, at: `2026-11-${day}T15:00:00` }));
  }
  return bill.id;
}

const items = async (regularId: string) => {
  const visits = await visitsOf(book, regularId);
  return new Set(visits.flatMap((visit) => visit.had.map((line) => line.item)));
};

describe('two that are one', () => {
  test('renaming to a name that is there says what follows and makes one of them', async () => {
    const bill = await billHadThree();
    await show();
    await open('Flat wite');
    await button('Name: Flat wite').click();
    await userEvent.keyboard('{Control>}a{/Control}flat WHITES{Enter}');
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toHaveTextContent('3 visits and 1 pinned usual follow');
    await expect.element(dialog).toHaveTextContent('“Flat wite” stays as what is also said');
    await button('Make it one item').click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(button(/^Flat white/)).toHaveTextContent('also Flat wite');
    expect(await items(bill)).toEqual(new Set([id('Flat white')]));
    worked(await undoLast(book, AT));
    await expect.element(button(/^Flat wite/)).toBeVisible();
    expect(await items(bill)).toEqual(new Set([id('Flat wite')]));
  });

  test('they may both be called so all the same, or stay as they were', async () => {
    await show();
    await open('Flat wite');
    await button('Name: Flat wite').click();
    await userEvent.keyboard('{Control>}a{/Control}Flat white{Enter}');
    await button('Leave both').click();
    await expect.element(page.getByText('“Flat white” is on the menu already')).toBeVisible();
    expect((await book.menu.get(id('Flat wite')))?.name).toBe('Flat wite');
    await page.getByRole('textbox', { name: 'Name', exact: true }).click();
    await userEvent.keyboard('{Enter}');
    await button('Two items of this name').click();
    await expect.poll(async () => (await book.menu.get(id('Flat wite')))?.name).toBe('Flat white');
    // Both of one name are a question of the page from now on.
    await expect.element(button('Make one of them …')).toBeVisible();
  });

  test('by keys alone another one is found, and the name to keep is chosen', async () => {
    await show();
    const line = button(/^Flat wite/).element() as HTMLElement;
    line.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Section', { exact: true })).toBeVisible();
    (button('The same as another …').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Find it on the menu')).toHaveFocus();
    await userEvent.keyboard('flat wh{Enter}');
    await expect.element(page.getByRole('dialog')).toHaveTextContent('“Flat wite” is Flat white?');
    await button('Keep the name “Flat wite” instead').click();
    await expect.element(page.getByRole('dialog')).toHaveTextContent('“Flat white” is Flat wite?');
    await button('Make it one item').click();
    await expect.poll(async () => (await row('Flat white'))?.sameAs).toBe(id('Flat wite'));
    expect((await row('Flat wite'))?.category).toBe('Coffee');
  });

  test('what another window made one meanwhile closes the question, and nothing is lost', async () => {
    const bill = await billHadThree();
    await show();
    await open('Flat wite');
    await button('The same as another …').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Flat white/ })
      .click();
    await expect.element(button('Make it one item')).toBeVisible();
    const elsewhere = worked(await openBook(book.name));
    worked(await mergeItems(elsewhere, { kept: id('Cortado'), gone: id('Flat wite') }, AT));
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(await items(bill)).toEqual(new Set([id('Cortado')]));
    elsewhere.close();
  });
});

describe('something new', () => {
  test('is written on the menu; what is there already is opened, offered again or called so, too', async () => {
    worked(await changeMenuItem(book, id('Pot of Assam'), { retired: true }, AT));
    await show();
    const field = page.getByLabelText('A new item');
    await field.fill('Scone');
    await userEvent.keyboard('{Enter}');
    await expect.element(button(/^Scone/)).toBeVisible();
    await field.fill('cortados');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByText('“Cortado” is on the menu already, in Coffee.'))
      .toBeVisible();
    await button('Say “cortados” for it, too').click();
    await expect.poll(async () => (await row('Cortado'))?.otherNames).toEqual(['cortados']);
    await field.fill('pot of assam');
    await userEvent.keyboard('{Enter}');
    await button('Offer Pot of Assam again').click();
    await expect.element(button(/^Pot of Assam/)).toHaveFocus();
    await expect.poll(async () => (await row('Pot of Assam'))?.retired).toBe(false);
    expect(await book.menu.count()).toBe(6);
  });
});

describe('an item', () => {
  test('is priced, moved to a section that is new, and taken off', async () => {
    await show();
    await open('Cardamom bun');
    await button('Price of Cardamom bun: add a price').click();
    await userEvent.keyboard('lots{Enter}');
    await expect.element(page.getByText('Write a price such as 2.80.')).toBeVisible();
    await userEvent.keyboard('{Control>}a{/Control}2,80{Enter}');
    await expect.poll(async () => (await row('Cardamom bun'))?.price).toBe(280);
    await page.getByLabelText('Section', { exact: true }).selectOptions('A new section …');
    await page.getByLabelText('Name of the new section').fill('Buns');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await row('Cardamom bun'))?.category).toBe('Buns');
    await button('Take off').click();
    await expect.poll(async () => (await row('Cardamom bun'))?.retired).toBe(true);
  });

  test('says what it contains or may contain; unmarked, nobody has said anything again', async () => {
    await show();
    await open('Cardamom bun');
    const has = page.getByRole('group', { name: 'Contains', exact: true });
    const may = page.getByRole('group', { name: 'May contain', exact: true });
    await has.getByText('gluten').click();
    await may.getByText('nuts', { exact: true }).click();
    const line = button(/^Cardamom bun/);
    await expect.element(line).toHaveTextContent('contains gluten · may contain nuts');
    await has.getByText('nuts', { exact: true }).click();
    await expect.element(line).toHaveTextContent('contains gluten, nuts');
    await has.getByText('nuts', { exact: true }).click();
    await has.getByText('gluten').click();
    await expect
      .poll(async () => Object.keys((await row('Cardamom bun')) ?? {}))
      .not.toContain('allergens');
  });

  test('has other names; one that is another’s is refused in a sentence and stays typed', async () => {
    await show();
    await open('Cardamom bun');
    const field = page.getByLabelText('Also said for it').last();
    await field.fill('cortado');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('“cortado” is said for Cortado already.')).toBeVisible();
    await expect.element(field).toHaveValue('cortado');
    await field.fill('cb');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('No longer say “cb”')).toBeVisible();
    await button('No longer say “cb”').click();
    await expect.poll(async () => (await row('Cardamom bun'))?.otherNames).toBeUndefined();
  });
});

describe('sections', () => {
  test('stand in the order they are given; called as another they are one', async () => {
    await show();
    await expect.poll(sections).toEqual(['Bakes', 'Coffee', 'Tea', 'Everything else']);
    await button('Move Tea up').click();
    await expect.poll(sections).toEqual(['Bakes', 'Tea', 'Coffee', 'Everything else']);
    await button('Name of the section: Tea').click();
    await userEvent.keyboard('{Control>}a{/Control}Coffee{Enter}');
    await expect.poll(sections).toEqual(['Bakes', 'Coffee', 'Everything else']);
    worked(await undoLast(book, AT));
    await expect.poll(sections).toEqual(['Bakes', 'Tea', 'Coffee', 'Everything else']);
  });
});

test('of a long menu an item is found by its name, its other names and what it contains', async () => {
  for (let number = 0; number < 20; number += 1) {
    worked(await addMenuItem(book, { name: `Tea number ${number}`, category: 'Tea' }, AT));
  }
  const more = { otherNames: ['cb'], allergens: [{ of: 'sesame', way: 'may contain' }] } as const;
  worked(await changeMenuItem(book, id('Cardamom bun'), more, AT));
  await show();
  for (const typed of ['cb', 'sesame', 'bun card']) {
    await page.getByLabelText('Find on the menu').fill(typed);
    await expect.poll(() => page.getByRole('listitem').elements().length).toBe(1);
    await expect.element(button(/^Cardamom bun/)).toBeVisible();
  }
  await userEvent.keyboard('{Enter}');
  await expect.element(button(/^Name: Cardamom bun/)).toBeVisible();
  await page.getByLabelText('Find on the menu').fill('zzz');
  await expect.element(page.getByText('Nothing on the menu is called “zzz”.')).toBeVisible();
});

test.each(['light', 'dark'])('in the %s nothing stands in anybody’s way', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await show();
  await open('Cardamom bun');
  await expect.poll(() => document.getAnimations().length).toBe(0);
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(
    found.violations.flatMap(({ id: rule, nodes }) => nodes.map((node) => `${rule}: ${node.html}`)),
  ).toEqual([]);
  const pressed = [
    ...document.querySelectorAll('button, select, summary, label:has([type=checkbox])'),
  ];
  const small = pressed.filter((element) => element.getBoundingClientRect().height < FINGERTIP);
  expect(small.map((element) => element.outerHTML)).toEqual([]);
});
