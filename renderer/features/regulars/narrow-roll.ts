import { addDays, type CalendarDay } from '../../../shared/calendar-day.ts';
import type { Standing } from '../../../shared/domain/regular.ts';
import { allows } from '../../../shared/rules/tact/tact.ts';
import { fold } from '../../../shared/rules/words/fold.ts';
import type { RollEntry } from './roll-entry.ts';

/** Somebody not seen for so many days has gone quiet. */
export const QUIET_DAYS = 60;

/** Which people of the book are wanted; everything given must hold. */
export interface Narrowing {
  /** Words, each the beginning of a name, an order, a spot, a tag, or digits of a phone or card. */
  readonly text: string;
  readonly noName: boolean;
  /** Was here once, but not in the last 60 days. */
  readonly quiet: boolean;
  /** Those the shop no longer counts: they died or moved away. */
  readonly gone: boolean;
  /** A tag, or empty for any. */
  readonly tag: string;
  /** A spot, or empty for any. */
  readonly spot: string;
}

/** The names of menu items by id, folded, each word with a space before it. */
export type ItemWords = ReadonlyMap<string, string>;

/** Folds the names of the menu for finding people by what they have. */
export function itemWordsOf(
  menu: Iterable<{ readonly id: string; readonly name: string }>,
): ItemWords {
  return new Map(Array.from(menu, (item) => [item.id, ` ${fold(item.name)}`]));
}

/** Everybody. */
export const EVERYBODY: Narrowing = {
  text: '',
  noName: false,
  quiet: false,
  gone: false,
  tag: '',
  spot: '',
};

/** True when nothing is asked of anybody. */
export function isEverybody(narrowing: Narrowing): boolean {
  const { text, noName, quiet, gone, tag, spot } = narrowing;
  return fold(text) === '' && !noName && !quiet && !gone && tag === '' && spot === '';
}

/** The people who are wanted, in the order given. */
export function narrowed(
  entries: readonly RollEntry[],
  narrowing: Narrowing,
  today: CalendarDay,
  itemWords: ItemWords,
): readonly RollEntry[] {
  const words = fold(narrowing.text)
    .split(' ')
    .filter((word) => word !== '');
  const seenBefore = addDays(today, -QUIET_DAYS);
  const isOnList = membership(narrowing.gone, words.length > 0);
  return entries.filter(
    (entry) =>
      isOnList[entry.standing] &&
      (!narrowing.noName || entry.card.nameless) &&
      (!narrowing.quiet || isQuiet(entry, seenBefore)) &&
      (narrowing.tag === '' || entry.card.tags.includes(narrowing.tag)) &&
      (narrowing.spot === '' || entry.card.spot === narrowing.spot) &&
      words.every((word) => hasWord(entry, word, itemWords)),
  );
}

/** Every tag, or every spot, with how many people have it, the commonest first. */
export function countOf(
  entries: readonly RollEntry[],
  pick: (entry: RollEntry) => readonly string[],
): { readonly value: string; readonly people: number }[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const value of pick(entry)) {
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const found = [...counts].map(([value, people]) => ({ value, people }));
  return found.sort(
    (more, fewer) => fewer.people - more.people || (more.value < fewer.value ? -1 : 1),
  );
}

/** Who may stand on the list at all: those who are gone only when they are asked for. */
function membership(gone: boolean, looking: boolean): Readonly<Record<Standing, boolean>> {
  const isOn = (standing: Standing) =>
    gone
      ? !allows(standing, 'count')
      : allows(standing, 'count') || (looking && allows(standing, 'search'));
  return {
    here: isOn('here'),
    'moved-away': isOn('moved-away'),
    'do-not-contact': isOn('do-not-contact'),
    deceased: isOn('deceased'),
  };
}

// Somebody who died or moved away is not missed in a list of who went quiet.
function isQuiet({ card }: RollEntry, seenBefore: CalendarDay): boolean {
  return (
    allows(card.standing, 'list-due') &&
    card.lastVisitAt !== undefined &&
    card.lastVisitAt < seenBefore
  );
}

function hasWord(entry: RollEntry, word: string, itemWords: ItemWords): boolean {
  return (
    entry.words.includes(` ${word}`) ||
    entry.card.usual.some((line) => itemWords.get(line.item)?.includes(` ${word}`)) ||
    (/^\d+$/.test(word) && entry.digits.includes(word))
  );
}
