import { expect } from 'vitest';
import { readBook } from './read-book.ts';
import { type Scene, story } from './story.ts';

/** Whoever comes in, as she types them, and who and what they are then: "Bill Rodgers: 1 Pot of Assam". */
const COMES_IN: readonly (readonly [typed: string, who: string, has: string])[] = [
  ['Bill Rodgers, pot of Assam', 'Bill Rodgers', '1 Pot of Assam'],
  ['blue jacket, flat white', '“blue jacket”', '1 Flat white'],
  ['Sam Jones, cortado', 'Sam Jones', '1 Cortado'],
  ['robert smith flat white', 'Robert Smith', '1 Flat white'],
  ['Ada, 2 flat whites one oat', 'Ada', '1 Flat white + 1 Flat white, oat'],
  ['mrs patel, fw', 'Mrs Patel', '1 Flat white'],
  ['tall man with the whippet, assam', '“tall man with the whippet”', '1 Pot of Assam'],
  ['Zoë Müller, cortado, decaf', 'Zoë Müller', '1 Cortado, decaf'],
  ['latte for Tariq', 'Tariq', '1 Latte'],
  ['Joan 07700 900123 latte', 'Joan', '1 Latte'],
  ['georgia brown, large latte to go', 'Georgia Brown', '1 Latte, large, takeaway'],
  ['Olu, 2 flat whites', 'Olu', '2 Flat white'],
];

story(
  'a first morning in an empty book: twelve people, three corrections, one visit each',
  { clock: '2026-11-24T08:05:00' },
  async (scene) => {
    const { firstRun, counter, host } = scene;
    await firstRun.startEmptyBook();
    // What there is to do stands on the screen.
    await host.page.getByText('The first page is still blank.').waitFor();

    for (const [typed, who] of COMES_IN) {
      await newcomer(scene, typed);
      expect(await counter.name.textContent()).toBe(who);
      await counter.logTheUsual();
      await counter.leaf.getByText('here since').waitFor();
      await counter.press('Escape');
    }

    // Sam's cortado went to the wrong person: one key, and it was never there.
    await counter.open('ada');
    await counter.press('F2');
    await counter.type('cortado');
    await counter.press('Enter');
    await host.page.getByText(/one more thing: Cortado/).waitFor();
    await counter.undo();
    await host.page.getByText('Taken back').waitFor();
    await counter.press('Escape');

    // Bill wants toast with it: it joins the visit he is here for, once it is on the menu.
    await counter.open('bill');
    await counter.press('F2');
    await counter.type('toast');
    await counter.press('F8');
    await host.page.getByText('On the menu now: “Toast”.').waitFor();
    await counter.press('Enter');
    await host.page.getByText(/one more thing: Toast/).waitFor();
    await counter.press('Escape');

    // It is oat milk from now on.
    await counter.open('robert');
    await counter.press('F3');
    await counter.type('oat milk from now on');
    await counter.press('Enter');
    await host.page.getByText(/from now on: Flat white, oat/).waitFor();
    await counter.press('Escape');

    const had = new Map(COMES_IN.map(([, who, has]) => [who.replace(/[“”]/g, ''), [has]]));
    had.set('Bill Rodgers', ['1 Pot of Assam + 1 Toast']);
    await expect.poll(async () => (await told(scene)).had).toEqual(had);
    const { usuals, menu } = await told(scene);
    expect(usuals.get('Robert Smith')).toMatch(/^1 Flat white, oat/);
    expect(usuals.get('Bill Rodgers')).toBe('1 Pot of Assam');
    expect(menu.sort()).toEqual(['Cortado', 'Flat white', 'Latte', 'Pot of Assam', 'Toast']);
  },
);

/** Types somebody new; what is not on the menu yet goes onto it by its own key. */
async function newcomer({ counter, host }: Scene, typed: string): Promise<void> {
  await counter.box.fill(typed);
  await counter.makeNew();
  const order = host.page.getByRole('textbox', { name: /What will it be for/ });
  await order.or(counter.hereTheUsual).first().waitFor();
  const isAsked = await order.isVisible();
  if (!isAsked) return;
  await counter.press('F8');
  await host.page.getByText(/^On the menu now/).waitFor();
}

interface Told {
  /** Each visit of each person, in words. */
  readonly had: ReadonlyMap<string, readonly string[]>;
  readonly usuals: ReadonlyMap<string, string>;
  readonly menu: string[];
}

interface Line {
  readonly item: string;
  readonly quantity: number;
  readonly with: readonly string[];
}

/** What the book holds, in words. */
async function told({ host }: Scene): Promise<Told> {
  const { rows } = await readBook(host.page);
  const of = <Row>(table: string) => (rows[table] ?? []).map((row): Row => JSON.parse(row));
  const menu = of<{ id: string; name: string }>('menu');
  const named = new Map(menu.map(({ id, name }) => [id, name]));
  const inWords = (lines: readonly Line[]) =>
    lines
      .map((line) => [`${line.quantity} ${named.get(line.item)}`, ...line.with].join(', '))
      .join(' + ');
  const people = of<{ id: string; name: string; calledBy: string; pinnedUsual?: Line[] }>(
    'regulars',
  );
  const pages = of<{ regularId: string; visits: { had: Line[] }[] }>('pages');
  const who = ({ name, calledBy }: { name: string; calledBy: string }) => name || calledBy;
  const visitsOf = (id: string) =>
    pages.filter((page) => page.regularId === id).flatMap(({ visits }) => visits);
  return {
    had: new Map(people.map((one) => [who(one), visitsOf(one.id).map(({ had }) => inWords(had))])),
    usuals: new Map(people.map((one) => [who(one), inWords(one.pinnedUsual ?? [])])),
    menu: menu.map(({ name }) => name),
  };
}
