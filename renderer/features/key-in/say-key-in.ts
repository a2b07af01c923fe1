import type { DayOfYear } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import type { SignUpField } from '../../../shared/domain/sign-up.ts';
import { paddedNumber } from '../../../shared/print/card-number.ts';
import type { Fate, FatedLine } from '../../../shared/rules/sign-up/merge-card.ts';
import type { NumberRange } from '../../../shared/rules/sign-up/missing-cards.ts';
import {
  type CardRead,
  type LineProblem,
  speaksOfHealth,
} from '../../../shared/rules/sign-up/sign-up-card.ts';
import { fold } from '../../../shared/rules/words/fold.ts';
import type { Menu } from '../../data/people/book-context.tsx';
import { sayKeptBirthday } from '../../wording/people/say-birthday.ts';
import { sayPet } from '../../wording/people/say-household.ts';
import { sayOrder } from '../../wording/people/say-order.ts';
import { say } from '../../wording/say.ts';

/** Why a line cannot be read, and what to do. */
export function sayLineProblem(problem: LineProblem): string {
  if (problem === 'short-phone' || problem === 'no-address') return say(`key-in.wrong-${problem}`);
  return say(`key-in.wrong-birthday-${problem}`);
}

/** How a line was understood, where that is not what was typed; empty otherwise. */
export function sayUnderstood(
  line: SignUpField | 'health',
  typed: string,
  read: CardRead,
  menu: Menu,
): string {
  if (typed.trim() === '') return '';
  const as = (what: string) =>
    what === '' || fold(what) === fold(typed) ? '' : say('key-in.read-as', { what });
  switch (line) {
    case 'usual': {
      if (speaksOfHealth(typed)) return sayOfHealth(read);
      if (read.usual.length === 0) return say('key-in.usual-as-note');
      return say('key-in.usual-as-order', { order: sayOrder(read.usual, menu) });
    }
    case 'likes':
      return speaksOfHealth(typed) ? sayOfHealth(read) : '';
    case 'birthday':
      return as(read.birthday === undefined ? '' : sayKeptBirthday(read));
    case 'pet':
      return as(read.pets.map(sayPet).join(', '));
    case 'health':
      return as(
        read.notes.flatMap(({ aboutHealth, text }) => (aboutHealth ? [text] : [])).join(', '),
      );
    default:
      return '';
  }
}

/** Words about health on another line wait for their tick as well. */
function sayOfHealth({ notKept }: CardRead): string {
  return notKept.health.length > 0 ? say('key-in.of-health') : '';
}

/** What becomes of a line on a page that is there. */
export function sayFate(line: FatedLine, fate: Fate, there: Regular, usual: string): string {
  if (fate !== 'stays') return say(`key-in.fate-${fate}`);
  if (line === 'usual') return say('key-in.usual-beside', { there: usual });
  const words = thereOn(line, there);
  return words === '' ? say('key-in.fate-stays-plain') : say('key-in.fate-stays', { there: words });
}

function thereOn(line: FatedLine, there: Regular): string {
  switch (line) {
    case 'name':
    case 'spot':
    case 'email':
      return there[line];
    case 'called-by':
      return there.calledBy;
    case 'birthday':
      return birthdayThere(there);
    default:
      return '';
  }
}

/** The year is an age: it is read here only when they told it. */
function birthdayThere({ birthday, birthdayKept, ageTold }: Regular): string {
  if (birthday === undefined) return '';
  const day = ageTold ? birthday : (`--${birthday.slice(-5)}` as DayOfYear);
  return sayKeptBirthday({ birthday: day, ...(birthdayKept && { birthdayKept }) });
}

/** What of a card is not kept because its tick was gone past: a sentence each. */
export function sayNotKept(
  { notKept }: Pick<CardRead, 'notKept'>,
  past: { readonly contact: boolean; readonly health: boolean },
): string[] {
  const { contact, health } = notKept;
  const [only = 'none'] = contact;
  const sentences: string[] = [];
  if (past.contact && contact.length > 0) {
    sentences.push(say('key-in.contact-blank', { lines: contact.length > 1 ? 'both' : only }));
  }
  if (past.health && health.length > 0) {
    sentences.push(
      say('key-in.health-blank', { words: health.map((one) => `“${one}”`).join(', ') }),
    );
  }
  return sentences;
}

/** Numbers in a row, as they stand on the cards: "0105", "0109–0112". */
export function sayRange({ from, to }: NumberRange): string {
  if (from === to) return paddedNumber(from);
  return say('key-in.range', { from: paddedNumber(from), to: paddedNumber(to) });
}

/** What else tells somebody apart: what they have, where they sit, whom they bring. */
export function sayApart(card: IndexCard, menu: Menu): string {
  return [sayOrder(card.usual, menu), card.spot, ...card.companions]
    .filter((words) => words !== '')
    .slice(0, 3)
    .join(' · ');
}
