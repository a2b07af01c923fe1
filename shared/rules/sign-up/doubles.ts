import type { RegularId } from '../../domain/ids.ts';
import type { IndexCard } from '../../domain/index-card.ts';
import type { Regular } from '../../domain/regular.ts';
import { fold, foldWords, searchWords } from '../words/fold.ts';
import { nicknamesOf } from '../words/nicknames.ts';
import { toLatin } from '../words/to-latin.ts';
import { forgivenSlips, slipBetween } from '../words/typo.ts';
import { isSamePhone } from './merge-card.ts';

/** What is known so far of somebody who may be in the book already. */
export interface MayBe extends Pick<Regular, 'name' | 'calledBy' | 'phones'> {
  readonly birthday?: Regular['birthday'];
  /** Who has the e-mail address that was written, as looked up. */
  readonly sameEmail: ReadonlySet<RegularId>;
}

/** Somebody in the book who may be the one, and what speaks for it. */
export interface Double {
  readonly card: IndexCard;
  readonly because: 'phone' | 'email' | 'name' | 'birthday';
}

const WEIGHT = { number: 8, fullName: 5, birthdate: 3, birthday: 2, oneName: 2 } as const;
/** Below that a likeness says nothing: half the town has its birthday with somebody. */
const ENOUGH = 2;
const SHORTEST_BEGINNING = 3;

/** The people who may be the one, likeliest first, at most so many. */
export function doublesOf(
  who: MayBe,
  cards: Iterable<IndexCard>,
  limit: number,
): readonly Double[] {
  const typed = typedWords(who);
  const found: { readonly double: Double; readonly weight: number }[] = [];
  for (const card of cards) {
    const likeness = likenessOf(who, typed, card);
    if (likeness) found.push({ double: { card, because: likeness.because }, ...likeness });
  }
  return found
    .sort(
      (one, other) =>
        other.weight - one.weight || other.double.card.visitCount - one.double.card.visitCount,
    )
    .slice(0, limit)
    .map(({ double }) => double);
}

/** A word that was typed, in one of its spellings, and the names it is another form of. */
interface Spelling {
  readonly word: string;
  readonly nicknames: ReadonlySet<string>;
}

/** The words of a name and what they are called, each as written and in Latin letters. */
interface Typed {
  readonly name: readonly (readonly Spelling[])[];
  readonly calledBy: readonly (readonly Spelling[])[];
}

function typedWords({ name, calledBy }: MayBe): Typed {
  const spelt = (text: string) =>
    foldWords(text).map((written) =>
      [...new Set([written, fold(toLatin(written))])].map((word) => ({
        word,
        nicknames: nicknamesOf(word),
      })),
    );
  return { name: spelt(name), calledBy: spelt(calledBy) };
}

function likenessOf(
  who: MayBe,
  typed: Typed,
  card: IndexCard,
): { readonly weight: number; readonly because: Double['because'] } | undefined {
  const phone = who.phones.some((written) => card.phones.some((own) => isSamePhone(own, written)));
  const email = who.sameEmail.has(card.id);
  const name = likeName(typed, card);
  const birthday = likeBirthday(who.birthday, card.birthday);
  const weight = (phone ? WEIGHT.number : 0) + (email ? WEIGHT.number : 0) + name + birthday;
  // A birthday speaks only for a name that may be theirs, unless the year is the same as well.
  const isAlone = !phone && !email && name === 0;
  if (weight < ENOUGH || (isAlone && birthday < WEIGHT.birthdate)) return undefined;
  if (phone || email) return { weight, because: phone ? 'phone' : 'email' };
  return { weight, because: name > 0 ? 'name' : 'birthday' };
}

function likeName({ name, calledBy }: Typed, card: IndexCard): number {
  const own = ownWords(card);
  if (name.length > 0 && fits(name, own)) return name.length > 1 ? WEIGHT.fullName : WEIGHT.oneName;
  const ownName = own.slice(0, 1);
  // The page may know only their first name, or only what they are called.
  if (
    name.length > 1 &&
    card.name.trim().split(/\s+/).length === 1 &&
    fits(name.slice(0, 1), ownName)
  ) {
    return WEIGHT.oneName;
  }
  return calledBy.length > 0 && fits(calledBy, own) ? WEIGHT.oneName : 0;
}

/** Every word is one of theirs; the last one may still be on its way. */
function fits(typed: Typed['name'], own: readonly string[]): boolean {
  return typed.every((spellings, place) =>
    spellings.some((one) => own.some((known) => isWord(one, known, place === typed.length - 1))),
  );
}

function isWord({ word, nicknames }: Spelling, known: string, isLast: boolean): boolean {
  if (word === known || nicknames.has(known)) return true;
  if (isLast && known.startsWith(word)) return word.length >= SHORTEST_BEGINNING;
  // Most words differ in the first letter or by far in length, and are passed by at once.
  const most = forgivenSlips(word);
  if (most === 0 || word[0] !== known[0] || Math.abs(word.length - known.length) > most)
    return false;
  return slipBetween(word, known, Math.min(most, 1))?.whole ?? false;
}

function likeBirthday(written: Regular['birthday'], own: Regular['birthday']): number {
  if (written === undefined || own === undefined) return 0;
  if (!written.endsWith(own.slice(-5))) return 0;
  const areWhole = !written.startsWith('--') && !own.startsWith('--');
  if (areWhole) return written === own ? WEIGHT.birthdate : 0;
  return WEIGHT.birthday;
}

/** Worked out once for each card: a card that changes is another one. */
const words = new WeakMap<IndexCard, readonly string[]>();

function ownWords(card: IndexCard): readonly string[] {
  const known = words.get(card);
  if (known) return known;
  const { name, nameless, calledBy, saidLike = '' } = card;
  const own = searchWords([nameless ? '' : name, calledBy, saidLike].join(' '));
  words.set(card, own);
  return own;
}
