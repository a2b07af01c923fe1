import { readFile } from 'node:fs/promises';
import type { MenuItem } from '../../shared/domain/menu-item.ts';
import type { OrderLine } from '../../shared/domain/visit.ts';
import { readQuickNote } from '../../shared/rules/notes/quick-note.ts';
import { readSomebodyNew } from '../../shared/rules/notes/somebody-new.ts';
import { readOrderOf } from '../../shared/rules/orders/usual-words.ts';
import { fold } from '../../shared/rules/words/fold.ts';
import { daysOf, howNewIsRead, howNoteIsRead, howOrderIsRead, whatOf } from './how-read.ts';

/** The day on which all lines are typed, a Sunday. */
const TODAY = '2026-11-22';

const MENU: readonly MenuItem[] = [
  ...['Flat white', 'Latte', 'Cappuccino', 'Americano', 'Cortado', 'Espresso', 'Filter coffee'],
  ...['Mocha', 'Hot chocolate', 'Pot of Assam', 'Pot of Earl Grey', 'Pot of English breakfast'],
  ...['Peppermint tea', 'Chai latte', 'Babyccino', 'Fresh orange juice', 'Sparkling water'],
  ...['Plain scone', 'Cheese scone', 'Fruit scone', 'Cardamom bun', 'Cinnamon bun', 'Croissant'],
  ...['Almond croissant', 'Pain au chocolat', 'Sourdough loaf', 'Rye loaf', 'Seeded loaf'],
  ...['Toast and jam', 'Cheese toastie', 'Ham and cheese toastie', 'Soup of the day'],
  ...['Carrot cake', 'Lemon drizzle', 'Brownie', 'Banana bread'],
].map((name) => ({ id: name, name, category: '', retired: false }));
const USUAL: readonly OrderLine[] = [{ item: 'Flat white', quantity: 1, with: ['oat'] }];

interface NoteExpected {
  readonly line: string;
  readonly kind: string | readonly string[];
  readonly what?: string;
  readonly day?: string | readonly string[];
  readonly mood?: string;
  readonly layer?: string;
  readonly consent?: boolean;
}

interface ItemExpected {
  readonly item: string;
  readonly quantity: number;
  readonly ways?: readonly string[];
}

interface OrderExpected {
  readonly line: string;
  readonly items?: readonly ItemExpected[];
  readonly asked?: readonly (readonly string[])[];
  readonly new?: readonly string[];
}

interface NewExpected {
  readonly line: string;
  readonly name?: string;
  readonly looks?: string;
  readonly phone?: string;
  readonly cardNumber?: string;
  readonly items?: readonly ItemExpected[];
}

interface HeldBack {
  readonly notes: readonly NoteExpected[];
  readonly orders: readonly OrderExpected[];
  readonly new: readonly NewExpected[];
}

/** What the list calls a kind, and what the app calls it. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  retract: ['take-back'],
  theirs: ['note', 'pet'],
  // Both are kept as a caution: never to call them so.
  'not-called': ['not-called', 'caution'],
};

/** How many of a file's lines are read right, by what they are; with those that are not, when asked for. */
export async function judgeHeldBack(
  file: string | undefined,
  tellsWrong: boolean,
): Promise<string[]> {
  const path = file ?? new URL('held-back.json', import.meta.url);
  const { notes, orders, new: fresh }: HeldBack = JSON.parse(await readFile(path, 'utf8'));
  const wrong = {
    notes: notes.filter((one) => !isNoteRight(one)),
    orders: orders.filter((one) => !isOrderRight(one)),
    new: fresh.filter((one) => !isNewRight(one)),
  };
  const right = (of: readonly unknown[], not: readonly unknown[]) =>
    `${of.length - not.length} of ${of.length}`;
  const all = [...notes, ...orders, ...fresh];
  const not = [...wrong.notes, ...wrong.orders, ...wrong.new];
  const counts = [
    `notes\t${right(notes, wrong.notes)}`,
    `orders\t${right(orders, wrong.orders)}`,
    `somebody new\t${right(fresh, wrong.new)}`,
    `together\t${right(all, not)}`,
  ];
  if (!tellsWrong) return counts;
  return [
    ...counts,
    ...wrong.notes.flatMap((one) => [
      howNoteIsRead(one.line, TODAY),
      `  meant ${JSON.stringify(one)}`,
    ]),
    ...wrong.orders.flatMap((one) => [
      howOrderIsRead(one.line, MENU, 'flat white oat'),
      `  meant ${JSON.stringify(one)}`,
    ]),
    ...wrong.new.flatMap((one) => [
      howNewIsRead(one.line, MENU, TODAY),
      `  meant ${JSON.stringify(one)}`,
    ]),
  ];
}

function isNoteRight({ line, kind, what, day, mood, layer, consent }: NoteExpected): boolean {
  const reading = readQuickNote(line, { spots: [], today: TODAY, southern: false });
  const kinds = [kind].flat().flatMap((one) => KINDS[one] ?? [one]);
  const kindRead = reading.particular?.about ?? reading.kind;
  if (!kinds.includes(kindRead)) return false;
  const said = fold(`${whatOf(reading)} ${reading.text}`);
  if (what !== undefined && !said.includes(fold(what))) return false;
  if (mood !== undefined && reading.event && reading.event.mood !== mood) return false;
  if (layer !== undefined && reading.layer !== layer) return false;
  if (consent !== undefined && reading.aboutHealth !== consent) return false;
  if (day === undefined) return true;
  const days = daysOf(reading).map((one) => one.replace('..', '/'));
  return [day]
    .flat()
    .every((one) => days.some((read) => read === one || read.endsWith(one.slice(4))));
}

function isOrderRight({ line, items = [], asked = [], new: fresh = [] }: OrderExpected): boolean {
  const reading = readOrderOf(line, MENU, USUAL);
  return (
    areItemsRight(reading.lines, items) &&
    reading.asked.length === asked.length &&
    asked.every((names, at) => isSame(names, reading.asked[at]?.choices ?? [])) &&
    isSame(fresh.map(fold), reading.unknown.map(fold))
  );
}

function isNewRight({ line, name, looks, phone, cardNumber, items = [] }: NewExpected): boolean {
  const reading = readSomebodyNew(line, MENU, { spots: [], today: TODAY, southern: false });
  if (name !== undefined && reading.name !== name) return false;
  if (looks !== undefined && fold(reading.calledBy) !== fold(looks)) return false;
  if (phone !== undefined && reading.phone?.replace(/\D/g, '') !== phone) return false;
  if (cardNumber !== undefined && reading.cardNumber !== cardNumber) return false;
  return areItemsRight(reading.lines, items);
}

function areItemsRight(lines: readonly OrderLine[], items: readonly ItemExpected[]): boolean {
  return (
    lines.length === items.length &&
    items.every(({ item, quantity, ways = [] }) =>
      lines.some(
        (line) =>
          line.item === item &&
          line.quantity === quantity &&
          ways.every((way) => line.with.some((one) => one.includes(way))),
      ),
    )
  );
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
