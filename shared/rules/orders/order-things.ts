import type { MenuItemId } from '../../domain/ids.ts';
import { type MenuWords, menuWords } from './menu-match.ts';

/** A thing that is being ordered while the words are read. */
export interface OpenThing {
  /** As typed. */
  words: string;
  /** What it may be; one when that is clear. */
  choices: readonly MenuItemId[];
  quantity: number;
  with: string[];
  /** What was said before some of it were wanted otherwise. */
  of?: OpenThing;
  /** Nobody said how many in all: "flat whites: 2 oat, 1 soya". The ways said of all of them. */
  ofAll?: readonly string[];
  /** What it might have been before somebody said which. */
  kinds?: readonly MenuItemId[];
  /** It is what is left of more, or was said in several places. */
  isSplit?: true;
}

/** What was understood of an order so far. */
export interface OpenOrder {
  readonly things: OpenThing[];
  readonly unknown: string[];
  /** "No sorry" was said: what comes takes the place of what was said last. */
  isRather?: boolean;
}

/** The thing that was said, of which this one may be some. */
export function wholeOf(thing: OpenThing): OpenThing {
  return thing.of ?? thing;
}

/** Of three lattes one is decaf: the others stay as they were. */
export function someOf(last: OpenThing, many: number, order: OpenOrder): OpenThing {
  const all = wholeOf(last);
  // Which it is, is asked first; then the words are read again.
  if (all.choices.length > 1) return { ...all, with: [], of: all };
  if (all.quantity <= many) return all;
  all.quantity -= many;
  const some: OpenThing = { ...all, quantity: many, with: [...all.with], of: all };
  order.things.push(some);
  return some;
}

/** "Flat whites: 2 oat, 1 soya": so many more of it, each served its own way. */
export function soMany(last: OpenThing, many: number, order: OpenOrder): OpenThing {
  if (last.ofAll === undefined) {
    last.ofAll = [...last.with];
    last.quantity = many;
    return last;
  }
  const more = { ...last, quantity: many, with: [...last.ofAll] };
  order.things.push(more);
  return more;
}

/** Which of the items that a thing may be are among these; none when it is clear already. */
export function narrowed(
  thing: OpenThing,
  items: readonly MenuItemId[],
  ofKind: readonly MenuItemId[] = [],
): readonly MenuItemId[] {
  const { choices, kinds = choices } = wholeOf(thing);
  if (kinds.length < 2) return [];
  // "Toasties: one cheese": the cheese toastie, though ham and cheese is one of cheese, too.
  const exact = ofKind.filter((one) => kinds.includes(one));
  const left = exact.length > 0 ? exact : kinds.filter((one) => items.includes(one));
  return left.length < kinds.length ? left : [];
}

/** What a word makes of the kind of thing that was said last: "plain", of a fruit scone. */
export function kindOf(thing: OpenThing, word: string, menu: MenuWords): readonly MenuItemId[] {
  const kind = menuWords(wholeOf(thing).words).at(-1) ?? '';
  const words = [...menuWords(word), kind];
  const match = menu.whole(words, 0) ?? menu.complete(words, 0);
  return match?.length === words.length ? match.items : [];
}

/** "Two scones, one cheese": so many of the thing are these; all of them when nobody says how many. */
export function narrowTo(
  last: OpenThing,
  left: readonly MenuItemId[],
  many: number,
  order: OpenOrder,
): OpenThing {
  const all = wholeOf(last);
  // "Scones: 2 cheese, 3 fruit": nobody said how many in all.
  if (all.kinds !== undefined) {
    const more = { ...all, choices: left, quantity: Math.max(1, many), with: [...all.with] };
    order.things.push(more);
    return more;
  }
  if (many === 0 || many >= all.quantity) {
    if (many > 0) all.kinds = all.choices;
    all.quantity = Math.max(all.quantity, many);
    all.choices = left;
    return all;
  }
  all.quantity -= many;
  all.isSplit = true;
  const some: OpenThing = { ...all, choices: left, quantity: many, with: [...all.with], of: all };
  order.things.push(some);
  return some;
}

/** "A loaf, not the rye": any of the others. True when that was one of them. */
export function notThat(last: OpenThing, words: string, menu: MenuWords): boolean {
  const items = menu.part(menuWords(words), 0)?.items ?? [];
  const all = wholeOf(last);
  const left = all.choices.filter((one) => !items.includes(one));
  if (left.length > 0) all.choices = left;
  return items.length > 0;
}

/** "The same for Joan". */
export function onceMore(
  last: OpenThing | undefined,
  { things }: OpenOrder,
): OpenThing | undefined {
  if (!last) return undefined;
  const more = { ...last, quantity: 1, with: [...last.with] };
  things.push(more);
  return more;
}

/** "Cancel the brownie": the last of these is not wanted. */
export function takeOff(items: readonly MenuItemId[], { things }: OpenOrder): void {
  const at = things.findLastIndex(({ choices }) => choices.some((one) => items.includes(one)));
  if (at >= 0) things.splice(at, 1);
}

/** "Two toasties, one with ham, one without": the other is none of those that were named. */
export function notTheOther(last: OpenThing | undefined, { things }: OpenOrder): void {
  const all = last && wholeOf(last);
  if (!all || all.choices.length < 2) return;
  const named = things.filter(({ of }) => of === all).flatMap(({ choices }) => choices);
  const left = all.choices.filter((one) => !named.includes(one));
  if (left.length > 0) all.choices = left;
}

/** "Four of each", of the items that a thing may be. */
export function ofEach(thing: OpenThing | undefined, { things }: OpenOrder): void {
  if (!thing || thing.choices.length < 2) return;
  const each = thing.choices.map((item) => ({ ...thing, choices: [item], with: [...thing.with] }));
  things.splice(things.indexOf(thing), 1, ...each);
}

/** "Fruit or cheese scone": one of both, whoever has it is asked which. */
export function eitherOf(
  thing: OpenThing,
  { items, typed }: { readonly items: readonly MenuItemId[]; readonly typed: string },
  menu: MenuWords,
): void {
  const kind = menuWords(typed).at(-1) ?? '';
  const fuller =
    thing.choices.length > 1 ? menu.part([...menuWords(thing.words), kind], 0) : undefined;
  const first = fuller?.length === menuWords(thing.words).length + 1 ? fuller.items : thing.choices;
  thing.choices = [...new Set([...first, ...items])];
  thing.isSplit = true;
  thing.words = `${thing.words} or ${typed}`;
}
