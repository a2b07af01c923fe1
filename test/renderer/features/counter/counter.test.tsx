import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addFact } from '../../../../renderer/data/acts/facts.ts';
import { addMenuItem, changeMenuItem } from '../../../../renderer/data/acts/menu.ts';
import { addRegular, removeRegular } from '../../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../../renderer/data/acts/visits.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { visitsOf } from '../../../../renderer/data/store/visit-pages.ts';
import { addDays, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { OrderLine } from '../../../../shared/domain/visit.ts';
import { NOTE_KINDS } from '../../../../shared/rules/notes/note-reading.ts';
import { standAtCounter } from '../../../helpers/at-counter.tsx';
import { freshBook, worked } from '../../../helpers/fresh-book.ts';

const SUNDAY: LocalTime = '2026-11-22T15:02:00';
let book: Book;
let billId: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 15, 2) });
  await page.viewport(1280, 800);
  book = await freshBook();
  const assam = worked(await addMenuItem(book, { name: 'Pot of Assam', category: 'Tea' }, SUNDAY));
  worked(await addMenuItem(book, { name: 'Flat white', category: 'Coffee' }, SUNDAY));
  billId = await sundayRegular('Bill Rodgers', [
    { item: assam.id, quantity: 1, with: ['two cups'] },
  ]);
  await sundayRegular('Ada Lindqvist', [{ item: assam.id, quantity: 1, with: [] }]);
  const fact = { regularId: billId, origin: 'told us' } as const;
  await addFact(
    book,
    { ...fact, kind: 'caution', text: 'No nuts: change the tongs', layer: 'face-up' },
    'Bill',
    SUNDAY,
  );
  await addFact(
    book,
    { ...fact, kind: 'note', text: 'lost his wife in March', layer: 'behind' },
    'Bill',
    SUNDAY,
  );
  await standAtCounter(book);
});

afterEach(async () => {
  vi.useRealTimers();
  await book.delete({ disableAutoOpen: true });
});

async function sundayRegular(name: string, had: readonly OrderLine[]): Promise<string> {
  const { id } = worked(await addRegular(book, { name }, SUNDAY));
  for (let week = 6; week >= 1; week -= 1) {
    const at: LocalTime = `${addDays('2026-11-22', -7 * week)}T15:00:00`;
    worked(await logVisit(book, { regularId: id, about: name, had, at }));
  }
  return id;
}

async function comesIn(name: string, clock: string): Promise<void> {
  const { id } = worked(await addRegular(book, { name }, SUNDAY));
  const at = `2026-11-22T${clock}:00` as LocalTime;
  worked(await logVisit(book, { regularId: id, about: name, had: [], at }));
}

const box = () => page.getByRole('combobox', { name: 'Who’s here?' });
const leafTitle = () => page.getByRole('heading', { level: 1 });
const todays = async () =>
  (await visitsOf(book, billId)).filter((visit) => visit.at.startsWith('2026-11-22'));

async function openBill() {
  await userEvent.keyboard('bil');
  await expect.element(page.getByRole('option', { name: /Bill Rodgers/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(leafTitle()).toHaveTextContent('Bill Rodgers');
}

test('three letters and Enter, Enter: Bill is here with his usual', async () => {
  await openBill();
  await expect.element(page.getByText('6 of the last 6')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('here since 15:02')).toBeVisible();
  expect(await todays()).toHaveLength(1);
  await expect
    .element(page.getByRole('region', { name: 'Here now' }))
    .toHaveTextContent('Bill Rodgers');
});

test('who is found lies where who is due lay, for the eye and for a finger', async () => {
  const onTop = (words: RegExp) =>
    Array.from(document.querySelectorAll('[role="option"], button'))
      .filter((one) => words.test(one.textContent ?? ''))
      .some((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
  await expect.element(page.getByRole('button', { name: /Ada Lindqvist/ })).toBeVisible();
  await expect.poll(() => onTop(/Ada Lindqvist/)).toBe(true);
  await userEvent.keyboard('bil');
  await expect.element(page.getByRole('option', { name: /Bill Rodgers/ })).toBeVisible();
  await expect.poll(() => onTop(/Bill Rodgers/)).toBe(true);
  await expect.poll(() => onTop(/Ada Lindqvist/)).toBe(false);
  await expect.element(page.getByRole('button', { name: /Ada Lindqvist/ })).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: /Ada Lindqvist/ })).toBeVisible();
  await expect.poll(() => onTop(/Ada Lindqvist/)).toBe(true);
});

test('a long list is drawn to its end when it is scrolled, and begins anew with the next letter', async () => {
  const options = () => page.getByRole('option').elements().length;
  for (let at = 0; at < 20; at += 1) {
    worked(await addRegular(book, { name: `Pat ${at}` }, SUNDAY));
  }
  await userEvent.keyboard('p');
  await expect.poll(options).toBe(17);
  const list = page.getByRole('listbox').element().parentElement;
  if (list) list.scrollTop = 10_000;
  expect(list?.scrollTop).toBeGreaterThan(100);
  // Twenty of them, the two who have Assam, and somebody new.
  await expect.poll(options).toBe(23);
  await expect.element(page.getByRole('option', { name: /Somebody new/ })).toBeVisible();
  await userEvent.keyboard('a');
  await expect.poll(() => list?.scrollTop).toBeLessThan(30);
  await userEvent.keyboard('{ArrowDown>16/}');
  await expect.poll(options).toBe(21);
});

test('a line that has become somebody else’s under the finger opens nobody', async () => {
  const early = worked(await addRegular(book, { name: 'Pia Early' }, SUNDAY));
  await logVisit(book, { regularId: early.id, about: 'Pia', had: [], at: '2026-11-01T09:00:00' });
  await addRegular(book, { name: 'Pia Late' }, SUNDAY);
  await userEvent.keyboard('pia');
  await expect.element(page.getByRole('option', { name: /Pia Early/ })).toBeVisible();
  const [line] = page.getByRole('option').elements() as HTMLElement[];
  expect(line?.textContent).toContain('Pia Early');
  line?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  worked(await removeRegular(book, early.id, SUNDAY));
  await expect.poll(() => line?.textContent).toContain('Pia Late');
  line?.click();
  await expect.element(box()).toHaveValue('pia');
  line?.click();
  await expect.element(leafTitle()).toHaveTextContent('Pia Late');
});

test('whoever the eye rests on is read before Enter: their page comes whole and at once', async () => {
  await userEvent.keyboard('bil');
  await expect.element(page.getByRole('option', { name: /Bill Rodgers/ })).toBeVisible();
  await new Promise((settle) => setTimeout(settle, 400));
  const busy: boolean[] = [];
  const watcher = new MutationObserver(() => {
    busy.push(document.querySelector('article')?.getAttribute('aria-busy') === 'true');
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('6 of the last 6')).toBeVisible();
  watcher.disconnect();
  expect(busy.length).toBeGreaterThan(0);
  expect(busy).not.toContain(true);
});

test('of very many who are here the newest are listed, and the others are counted', async () => {
  for (let at = 0; at < 30; at += 1) await comesIn(`Guest ${at}`, `14:${10 + at}`);
  const here = page.getByRole('region', { name: 'Here now' });
  await expect.element(here).toHaveTextContent('And 6 more: type a name.');
  expect(here.getByRole('button').elements()).toHaveLength(24);
  await expect.element(here.getByRole('button').first()).toHaveTextContent('Guest 29');
  // Whoever is not listed is found, and stands above those who are.
  await userEvent.keyboard('guest 3{Enter}');
  await expect.element(leafTitle()).toHaveTextContent('Guest 3');
  await expect
    .element(page.getByRole('region', { name: 'On the page' }))
    .toHaveTextContent(/Guest 3.*14:13/);
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(leafTitle()).toHaveTextContent('Guest 4');
});

test('Enter once more does not write a second visit, it makes room for the next person', async () => {
  await openBill();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('here since 15:02')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('article')).not.toBeInTheDocument();
  expect(await todays()).toHaveLength(1);
});

test('a scanner that ends its line twice writes nobody down twice and logs no visit twice', async () => {
  const enterTwice = () => {
    const { activeElement } = document;
    const enter = { key: 'Enter', bubbles: true, cancelable: true };
    for (let press = 0; press < 2; press += 1) {
      activeElement?.dispatchEvent(new KeyboardEvent('keydown', enter));
    }
  };
  await openBill();
  await expect.element(page.getByText('6 of the last 6')).toBeVisible();
  enterTwice();
  await expect.element(page.getByText('here since 15:02')).toBeVisible();
  expect(await todays()).toHaveLength(1);
  await userEvent.keyboard('{Enter}4006381333931');
  await expect.element(page.getByRole('option', { name: /card …3931/ })).toBeVisible();
  enterTwice();
  await expect.element(leafTitle()).toHaveTextContent('card …3931');
  expect(await book.regulars.count()).toBe(3);
  await userEvent.keyboard('{F2}mate tea{F8}');
  await expect.element(page.getByText('On the menu now: “Mate tea”.')).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: /Put .* on the menu/ }))
    .not.toBeInTheDocument();
  enterTwice();
  await expect.element(page.getByText('here since 15:02')).toBeVisible();
  expect(await book.menu.count()).toBe(3);
  expect(await book.pages.count()).toBe(3);
  await userEvent.keyboard('{F3}no straw');
  enterTwice();
  await expect.element(page.getByRole('button', { name: /Next, please/ })).toBeVisible();
  expect(await book.facts.count()).toBe(3);
});

test('Ctrl and a digit opens who is due; a digit alone goes into the box', async () => {
  await expect
    .element(page.getByRole('region', { name: 'Due about now' }))
    .toHaveTextContent('Bill');
  await userEvent.keyboard('{Control>}1{/Control}');
  await expect.element(leafTitle()).toBeVisible();
  await userEvent.keyboard('1');
  await expect.element(box()).toHaveValue('1');
});

test('what must never happen is on the leaf; what is behind shows only while Space is held', async () => {
  await openBill();
  await expect.element(page.getByText('No nuts')).toBeVisible();
  await expect.element(page.getByText('lost his wife in March')).not.toBeInTheDocument();
  await userEvent.keyboard('{ >}');
  await expect.element(page.getByText('lost his wife in March')).toBeVisible();
  await userEvent.keyboard('{/ }');
  await expect.element(page.getByText('lost his wife in March')).not.toBeInTheDocument();
  await expect.element(box()).toHaveValue('');
});

test('another order is typed as it is said, and what is new goes onto the menu by its own key', async () => {
  await openBill();
  await userEvent.keyboard('{F2}');
  await expect.element(page.getByRole('textbox', { name: /What will it be/ })).toHaveFocus();
  await userEvent.keyboard('flat white oat, banana loaf');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/^Not on the menu: “Banana loaf”/)).toBeVisible();
  expect([await todays(), await book.menu.count()]).toEqual([[], 2]);
  await userEvent.keyboard('{F8}');
  await expect.element(page.getByText('On the menu now: “Banana loaf”.')).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: /Put .* on the menu/ }))
    .not.toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('here since 15:02')).toBeVisible();
  await expect
    .element(page.getByRole('status').getByText(/Flat white, oat · Banana loaf/))
    .toBeVisible();
  const [visit] = await todays();
  const menu = new Map((await book.menu.toArray()).map((item) => [item.id, item.name]));
  expect(visit?.had.map((line) => [menu.get(line.item), line.with])).toEqual([
    ['Flat white', ['oat']],
    ['Banana loaf', []],
  ]);
});

test('a note is shown as it was understood; one key makes it something else', async () => {
  await openBill();
  await userEvent.keyboard('{F3}oat milk from now on');
  await expect.element(page.getByRole('status').filter({ hasText: 'from now on' })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('radio', { name: 'from now on' })).toBeChecked();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('radio', { name: 'caution' })).toBeChecked();
  await userEvent.keyboard(`${'{ArrowDown}'.repeat(NOTE_KINDS.length - 1)}{Enter}`);
  await expect
    .element(page.getByRole('article').getByText('oat milk', { exact: true }))
    .toBeVisible();
  const texts = (await book.facts.toArray()).filter((fact) => fact.kind === 'preference');
  expect(texts.map((fact) => fact.text)).toEqual(['oat milk']);
});

test('a note about health is kept only once they agreed, and stays typed until then', async () => {
  await openBill();
  await userEvent.keyboard('{F3}allergic to sesame{Enter}');
  await expect.element(page.getByText(/^This is about health or belief/)).toBeVisible();
  expect(await book.facts.count()).toBe(2);
  await userEvent.keyboard('{F7}{Enter}');
  await expect.element(page.getByText('sesame', { exact: false }).first()).toBeVisible();
  await vi.waitFor(async () => expect(await book.facts.count()).toBe(3));
  const kept = (await book.facts.toArray()).find((fact) => fact.health);
  expect(kept?.health).toMatchObject({ how: 'said at the counter', wordingVersion: 1 });
});

test('somebody without a name is written down from the box', async () => {
  await userEvent.keyboard('blue jacket, flat white');
  await expect.element(page.getByRole('option', { name: /Somebody new/ })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
  await expect.element(leafTitle()).toHaveTextContent('blue jacket');
  await expect.element(page.getByRole('button', { name: /Here, the usual/ })).toBeVisible();
});

test('after a press on the leaf, letters still go into the box', async () => {
  await openBill();
  await leafTitle().click();
  await userEvent.keyboard('ada');
  await expect.element(box()).toHaveValue('ada');
  await userEvent.keyboard('{Escape}{Escape}');
  await expect.element(page.getByRole('article')).not.toBeInTheDocument();
});

test('on a page longer than the screen, a peek comes into sight and Page Down turns on', async () => {
  await page.viewport(1024, 640);
  for (let like = 1; like <= 40; like += 1) {
    const fact = { kind: 'preference', origin: 'told us', layer: 'face-up' } as const;
    const text = `his cup number ${like} warmed well before the tea goes in`;
    worked(await addFact(book, { ...fact, regularId: billId, text }, 'Bill', SUNDAY));
  }
  await openBill();
  const article = document.querySelector('article');
  await userEvent.keyboard('{PageDown}');
  await vi.waitFor(() => expect(article?.scrollTop).toBeGreaterThan(200));
  await userEvent.keyboard('{PageUp}{ >}');
  await expect.element(page.getByText('lost his wife in March')).toBeInViewport();
  await userEvent.keyboard('{/ }');
});

test('a page taken out in another window can be brought back with a finger', async () => {
  await openBill();
  worked(await removeRegular(book, billId, SUNDAY));
  await expect.element(page.getByText('This page is no longer in the book.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(leafTitle()).toHaveTextContent('Bill Rodgers');
});

test('no order stands there without its name, not even until the menu is read', async () => {
  const nameless: string[] = [];
  const watch = new MutationObserver(() => {
    if (document.body.innerText.includes('no longer on the menu')) nameless.push('seen');
  });
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  await openBill();
  await userEvent.keyboard('{F2}');
  await expect.element(page.getByRole('button', { name: 'Flat white' })).toBeVisible();
  watch.disconnect();
  expect(nameless).toEqual([]);
});

test('a note that was begun waits while somebody else is served', async () => {
  await openBill();
  await userEvent.keyboard('{F3}oat milk from');
  await expect.element(page.getByRole('textbox')).toHaveValue('oat milk from');
  await userEvent.keyboard('{Control>}1{/Control}');
  await userEvent.keyboard('{Escape}');
  await openBill();
  await page.getByRole('button', { name: /Note, begun/ }).click();
  await expect.element(page.getByRole('textbox')).toHaveValue('oat milk from');
  await userEvent.keyboard(' now on{Enter}');
  await expect.element(page.getByRole('button', { name: /^Note(?!, begun)/ })).toBeVisible();
  expect((await book.facts.toArray()).map((fact) => fact.text)).toContain('oat milk');
});

test('on a blank menu an order keeps how it is had and how many', async () => {
  for (const item of await book.menu.toArray()) {
    worked(await changeMenuItem(book, item.id, { name: `old ${item.name}` }, SUNDAY));
  }
  await openBill();
  await userEvent.keyboard('{F2}ristretto oat, 2 bagels{F8}');
  await expect.element(page.getByText(/^On the menu now:/)).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: /Put .* on the menu/ }))
    .not.toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('here since 15:02')).toBeVisible();
  const [visit] = await todays();
  const menu = new Map((await book.menu.toArray()).map((item) => [item.id, item.name]));
  expect(visit?.had.map((line) => [menu.get(line.item), line.quantity, line.with])).toEqual([
    ['Ristretto', 1, ['oat']],
    ['Bagels', 2, []],
  ]);
});

test('a note begun while the order is still being written stays open', async () => {
  await openBill();
  await userEvent.keyboard('{F2}');
  await expect.element(page.getByRole('textbox', { name: /What will it be/ })).toHaveFocus();
  await userEvent.keyboard('flat white');
  const enter = { key: 'Enter', bubbles: true, cancelable: true };
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', enter));
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3' }));
  await expect.element(page.getByRole('textbox', { name: /Note about/ })).toHaveFocus();
  await vi.waitFor(async () => expect(await todays()).toHaveLength(1));
  await expect.element(page.getByRole('region', { name: 'Here now' })).toHaveTextContent('Bill');
  await userEvent.keyboard('oat milk from now on');
  await expect.element(page.getByRole('textbox')).toHaveValue('oat milk from now on');
});
