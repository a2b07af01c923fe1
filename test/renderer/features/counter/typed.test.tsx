import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addFact } from '../../../../renderer/data/acts/facts.ts';
import { addTie } from '../../../../renderer/data/acts/household.ts';
import { addLifeEvent } from '../../../../renderer/data/acts/life-events.ts';
import { addMenuItem } from '../../../../renderer/data/acts/menu.ts';
import { addRegular } from '../../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../../renderer/data/acts/visits.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { everyCard } from '../../../../renderer/data/store/index-cards.ts';
import { visitsOf } from '../../../../renderer/data/store/visit-pages.ts';
import { undoLast } from '../../../../renderer/data/undo/undo.ts';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { standAtCounter } from '../../../helpers/at-counter.tsx';
import { freshBook, wholeBook, worked } from '../../../helpers/fresh-book.ts';

const SUNDAY: LocalTime = '2026-11-22T15:02:00';
let book: Book;
let ada: string;
let oatFlatWhite: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 15, 2) });
  await page.viewport(1280, 800);
  book = await freshBook();
  const items = new Map<string, string>();
  for (const name of ['Flat white', 'Latte', 'Plain scone', 'Cheese scone', 'Cortado']) {
    items.set(name, worked(await addMenuItem(book, { name }, SUNDAY)).id);
  }
  oatFlatWhite = items.get('Flat white') ?? '';
  const usual = [{ item: oatFlatWhite, quantity: 1, with: ['oat'] }];
  ada = worked(await addRegular(book, { name: 'Ada Lindqvist', pinnedUsual: usual }, SUNDAY)).id;
  const caution = { kind: 'caution', layer: 'face-up', origin: 'told us' } as const;
  const about = { ...caution, regularId: ada };
  worked(await addFact(book, { ...about, text: 'no nuts: change the tongs' }, 'Ada', SUNDAY));
});

afterEach(async () => {
  vi.useRealTimers();
  await book.delete({ disableAutoOpen: true });
});

const leafTitle = () => page.getByRole('heading', { level: 1 });
const leaf = () => page.getByRole('article');
const named = async () => new Map((await book.menu.toArray()).map((item) => [item.id, item.name]));
const had = async (id = ada) => {
  const menu = await named();
  return (await visitsOf(book, id)).map((visit) =>
    visit.had.map((line) => [line.quantity, menu.get(line.item), ...line.with].join(' ')),
  );
};

async function openAda(): Promise<void> {
  await standAtCounter(book);
  await userEvent.keyboard('ada');
  await expect.element(page.getByRole('option', { name: /Ada Lindqvist/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(leafTitle()).toHaveTextContent('Ada Lindqvist');
}

describe('an order', () => {
  test('one more thing joins the visit they are here for; Undo takes back the last addition alone', async () => {
    await openAda();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('here since 15:02')).toBeVisible();
    await userEvent.keyboard('{F2}cortado{Enter}');
    await expect.element(page.getByText(/one more thing: Cortado/)).toBeVisible();
    expect(await had()).toEqual([['1 Flat white oat', '1 Cortado']]);
    await userEvent.keyboard('{F2}cortado');
    await page.getByRole('button', { name: 'Another visit' }).click();
    await expect.poll(had).toHaveLength(2);
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await expect.poll(had).toEqual([['1 Flat white oat', '1 Cortado']]);
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await expect.poll(had).toEqual([['1 Flat white oat']]);
  });

  test('what may be several is asked with a key each, and nothing is logged before', async () => {
    await openAda();
    await userEvent.keyboard('{F2}2 scones, usual{Enter}');
    await expect.element(page.getByText(/^“scones” may be several things/)).toBeVisible();
    expect(await had()).toEqual([]);
    await userEvent.keyboard('{Alt>}2{/Alt}');
    await expect
      .element(page.getByRole('textbox', { name: /What will it be/ }))
      .toHaveValue('2 Cheese scone, usual');
    expect(await book.menu.count()).toBe(5);
  });

  test('a short form that was chosen is learned and told; a word of several names is asked again', async () => {
    await openAda();
    await userEvent.keyboard('{F2}2 sco');
    await userEvent.keyboard('{Alt>}2{/Alt}');
    await expect.element(page.getByText('From now on “sco” is Cheese scone.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(had).toEqual([['2 Cheese scone']]);
    await userEvent.keyboard('{F2}sco');
    await expect.element(leaf().getByRole('status').getByText('Cheese scone')).toBeVisible();
    await userEvent.keyboard(', plain scone{Enter}');
    await expect.poll(had).toEqual([['3 Cheese scone', '1 Plain scone']]);
    for (let times = 0; times < 3; times += 1) worked(await undoLast(book, SUNDAY));
    expect(await had()).toEqual([]);
    await userEvent.keyboard('{F2}scones');
    await userEvent.keyboard('{Alt>}2{/Alt}');
    await expect.element(leaf().getByRole('status').getByText('Cheese scone')).toBeVisible();
    expect((await book.menu.toArray()).flatMap(({ otherNames = [] }) => otherNames)).toEqual([]);
  });

  test('what must never happen stays in sight while ordering and noting', async () => {
    await openAda();
    await expect.element(leaf()).toHaveTextContent('no nuts');
    await userEvent.keyboard('{F2}');
    await expect.element(page.getByRole('textbox', { name: /What will it be/ })).toBeVisible();
    await expect.element(leaf()).toHaveTextContent('no nuts');
    await userEvent.keyboard('{Escape}{F3}');
    await expect.element(page.getByRole('textbox', { name: /Note about/ })).toBeVisible();
    await expect.element(leaf()).toHaveTextContent('no nuts');
  });

  test('their usual is said in words', async () => {
    await openAda();
    await userEvent.keyboard('{F2}usual but large and a latte{Enter}');
    await expect.element(page.getByText('here since 15:02')).toBeVisible();
    expect(await had()).toEqual([['1 Flat white oat large', '1 Latte']]);
  });
});

describe('a note', () => {
  test('“not allergic” offers to take the caution away, and Undo puts it back', async () => {
    await openAda();
    const before = await wholeBook(book);
    await userEvent.keyboard('{F3}no longer allergic to nuts');
    await expect.element(page.getByText('takes away “no nuts: change the tongs”')).toBeVisible();
    await page.getByRole('button', { name: 'Take it away' }).click();
    await expect.element(page.getByText(/is taken away\.$/)).toBeVisible();
    expect(await book.facts.count()).toBe(0);
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await expect
      .poll(async () => ({ ...(await wholeBook(book)), ledger: [] }))
      .toEqual({
        ...before,
        ledger: [],
      });
  });

  test('what is somebody else’s never becomes their caution', async () => {
    await openAda();
    await userEvent.keyboard('{F3}her husband is allergic to sesame{ArrowDown}');
    await expect.element(page.getByRole('radio', { name: 'note', exact: true })).toBeChecked();
  });

  test('her husband’s allergy stands on his page, where he is in the book', async () => {
    const tom = worked(await addRegular(book, { name: 'Tom Lindqvist' }, SUNDAY)).id;
    worked(await addTie(book, { people: [ada, tom], kind: 'partner' }, 'Ada', SUNDAY));
    await openAda();
    await userEvent.keyboard('{F3}husband is allergic to kiwi');
    await expect.element(page.getByText('a caution of Tom Lindqvist:')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: /They said yes/ })).toBeVisible();
    await new Promise((heard) => setTimeout(heard, 800));
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(async () => (await book.facts.toArray()).map(ofWhom))
      .toContain('tom no kiwi');
    function ofWhom({ regularId, text }: { regularId: string; text: string }): string {
      return `${regularId === tom ? 'tom' : 'ada'} ${text}`;
    }
  });

  test('somebody who has died is nobody’s to file a caution with', async () => {
    const gone = { name: 'Tom Lindqvist', standing: 'deceased' } as const;
    const tom = worked(await addRegular(book, gone, SUNDAY)).id;
    worked(await addTie(book, { people: [ada, tom], kind: 'partner' }, 'Ada', SUNDAY));
    await openAda();
    await userEvent.keyboard('{F3}husband is allergic to kiwi');
    await expect.element(page.getByText('note husband is allergic to kiwi')).toBeVisible();
    expect(leaf().element().textContent).not.toContain('Tom');
  });

  test('green asks for their yes before it keeps anything about health', async () => {
    await openAda();
    await userEvent.keyboard('{F3}allergic to sesame');
    await expect.element(page.getByRole('button', { name: /^Ask them first/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    // Two Enters of one hurried hand are nobody’s yes.
    await userEvent.keyboard('{Enter}');
    expect(await book.facts.count()).toBe(1);
    await expect
      .poll(async () => {
        await page.getByRole('button', { name: /^They said yes: keep it/ }).click();
        return book.facts.count();
      })
      .toBe(2);
    const [kept] = (await book.facts.toArray()).filter(({ text }) => text === 'no sesame');
    expect(kept).toMatchObject({ kind: 'caution', health: { how: 'said at the counter' } });
  });

  test('“soya from now on” changes the usual that Enter logs', async () => {
    await openAda();
    await userEvent.keyboard('{F3}soya from now on{Enter}');
    await expect.element(page.getByText(/has this from now on: Flat white, soya/)).toBeVisible();
    await expect.element(leaf()).toHaveTextContent('Flat white, soya');
    await expect.element(page.getByText('asked for soya, since today')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(had).toEqual([['1 Flat white soya']]);
    expect((await book.facts.toArray()).map(({ text }) => text)).toContain('soya');
  });

  test('Undo of what they asked for brings back exactly what was', async () => {
    await openAda();
    const before = await wholeBook(book);
    await userEvent.keyboard('{F3}soya from now on{Enter}');
    await expect.element(page.getByText('asked for soya, since today')).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await expect.element(leaf()).toHaveTextContent('pinned by hand');
    expect(await wholeBook(book)).toEqual(before);
  });

  test('what they have instead, four times, is the usual again, with its own reason', async () => {
    await openAda();
    await userEvent.keyboard('{F3}soya from now on{Enter}');
    await expect.element(page.getByText('asked for soya, since today')).toBeVisible();
    vi.setSystemTime(new Date(2026, 10, 27, 8, 0));
    const cortado = (await book.menu.toArray()).find(({ name }) => name === 'Cortado')?.id ?? '';
    const visit = { regularId: ada, about: 'Ada', had: [{ item: cortado, quantity: 1, with: [] }] };
    for (const day of ['23', '24', '25'] as const) {
      worked(await logVisit(book, { ...visit, at: `2026-11-${day}T08:00:00` }));
    }
    await expect.element(page.getByText(/^asked for soya, since/)).toBeVisible();
    worked(await logVisit(book, { ...visit, at: '2026-11-26T08:00:00' }));
    await expect.element(page.getByText('4 of the last 4 visits')).toBeVisible();
    const [card] = await everyCard(book);
    expect(card?.usual).toEqual(visit.had);
  });

  test('a wedding that is off is called off where it stands, and nobody asks about it', async () => {
    const when = { kind: 'day', day: '2027-06-12' } as const;
    const wedding = { kind: 'wedding', text: '', mood: 'joyful', when } as const;
    const event = { ...wedding, regularId: ada, toldBy: '', toldTo: '' };
    worked(await addLifeEvent(book, event, 'Ada', SUNDAY));
    await openAda();
    await userEvent.keyboard('{F3}wedding is off{Enter}');
    await expect.element(page.getByText(/will not happen; nobody asks about it/)).toBeVisible();
    expect(await book.lifeEvents.toArray()).toMatchObject([{ kind: 'wedding', calledOff: true }]);
  });

  test('what has a place of its own goes there', async () => {
    await openAda();
    await userEvent.keyboard('{F3}phone 07700 900123{Enter}');
    await expect.element(page.getByText('Ada Lindqvist: it is on their page.')).toBeVisible();
    await userEvent.keyboard('{F3}call her Addie{Enter}');
    await expect.poll(async () => (await book.regulars.get(ada))?.calledBy).toBe('Addie');
    expect((await book.regulars.get(ada))?.phones).toEqual(['07700 900123']);
    expect(await book.facts.count()).toBe(1);
  });
});

describe('somebody new', () => {
  test('“Sam Jones, cortado” is Sam Jones with a cortado, in a full book too', async () => {
    await standAtCounter(book);
    await userEvent.keyboard('sam jones, flat white');
    await expect.element(page.getByRole('option', { name: /Somebody new/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(leafTitle()).toHaveTextContent('Sam Jones');
    await expect.element(leaf()).toHaveTextContent('Flat white');
    expect(await book.regulars.count()).toBe(2);
  });

  test('what is not on the menu is asked about on their page, and only its key puts it there', async () => {
    await standAtCounter(book);
    await userEvent.keyboard('Sam Jones, matcha');
    await expect.element(page.getByRole('option', { name: /Somebody new/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    const order = page.getByRole('textbox', { name: /What will it be for Sam Jones/ });
    await expect.element(order).toHaveValue('matcha');
    expect(await book.menu.count()).toBe(5);
    await userEvent.keyboard('{F8}');
    await expect.element(page.getByText('On the menu now: “Matcha”.')).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: /Put .* on the menu/ }))
      .not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('here since 15:02')).toBeVisible();
    const sam = (await book.regulars.toArray()).find(({ name }) => name === 'Sam Jones');
    expect(await had(sam?.id)).toEqual([['1 Matcha']]);
  });

  test('a few digits are nobody, and stay in the box', async () => {
    await standAtCounter(book);
    await userEvent.keyboard('4711');
    await expect.element(page.getByRole('option', { name: /Somebody new/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/^4711 alone is nobody yet/)).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: 'Who’s here?' })).toHaveValue('4711');
    expect(await book.regulars.count()).toBe(1);
  });

  test('what they must not have is asked about first, then what may be several; no word is lost', async () => {
    await standAtCounter(book);
    await userEvent.keyboard('Siobhan O’Neill, scone, coeliac, hates small talk');
    const fresh = page.getByRole('option', { name: /Somebody new/ });
    await expect.element(fresh).toHaveTextContent(/to note: coeliac, hates small talk/);
    // The whole of it is in sight, however long it is.
    const said = fresh.getByText(/to note/).element();
    expect(said.scrollWidth).toBeLessThanOrEqual(said.clientWidth);
    await userEvent.keyboard('{Enter}');
    const note = page.getByRole('textbox', { name: /Note about Siobhan O’Neill/ });
    await expect.element(note).toHaveValue('coeliac');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: /They said yes/ })).toBeVisible();
    expect(await book.facts.count()).toBe(1);
    await new Promise((heard) => setTimeout(heard, 800));
    await userEvent.keyboard('{Enter}');
    await expect.element(note).toHaveValue('hates small talk');
    await userEvent.keyboard('{Enter}');
    const order = page.getByRole('textbox', { name: /What will it be for Siobhan O’Neill/ });
    await expect.element(order).toHaveValue('scone');
    await userEvent.keyboard('{Escape}');
    await expect.element(leaf()).toHaveTextContent('no gluten');
    const kept = (await book.facts.toArray()).map(({ kind, text }) => [kind, text]);
    expect(kept).toContainEqual(['caution', 'no gluten']);
    expect(kept).toContainEqual(['preference', 'no small talk']);
  });
});
