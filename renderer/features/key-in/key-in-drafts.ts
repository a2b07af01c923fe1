import type { RegularId } from '../../../shared/domain/ids.ts';
import type { SignUpConsent, SignUpField } from '../../../shared/domain/sign-up.ts';
import type { CardWritten } from '../../../shared/rules/sign-up/sign-up-card.ts';

/** A card while it is keyed in. */
export interface CardDraft {
  readonly lines: CardWritten['lines'];
  readonly health: string;
  /** What is ticked, and what was gone past and left blank. */
  readonly ticks: Readonly<Partial<Record<SignUpConsent, 'yes' | 'no'>>>;
  /** Whose page it goes onto, when somebody chose. */
  readonly them?: RegularId | undefined;
  /** The number was never printed, and is kept all the same. */
  readonly onPurpose?: boolean;
}

/** A card nobody has begun with. */
export const EMPTY_CARD: CardDraft = { lines: {}, health: '', ticks: {} };

/** Kept here as well, where a page is refused a store. */
const begun = new Map<string, CardDraft>();
/** Cards as they were when they went into the book, so that Undo brings them back; never stored. */
const putBy = new Map<string, Map<number, CardDraft>>();

/** The cards begun with one book, by number; they wait while other screens are open, and over a reload. */
export class CardDrafts {
  readonly #place: string;
  readonly #putBy: Map<number, CardDraft>;

  constructor(book: string) {
    this.#place = `key-in ${book}`;
    this.#putBy = putBy.get(book) ?? new Map();
    putBy.set(book, this.#putBy);
  }

  /** The card begun under a number; an empty one when none is. */
  read(number: number): CardDraft {
    const here = begun.get(this.#keyOf(number));
    if (here) return here;
    const draft = stored(this.#keyOf(number));
    return isDraft(draft) ? draft : EMPTY_CARD;
  }

  /** Keeps a card as it stands. */
  keep(number: number, draft: CardDraft): void {
    if (isUntouched(draft)) {
      this.drop(number);
      return;
    }
    begun.set(this.#keyOf(number), draft);
    store(this.#keyOf(number), draft);
  }

  /** Forgets a card that is in the book, or of which nothing is kept. */
  drop(number: number): void {
    begun.delete(this.#keyOf(number));
    store(this.#keyOf(number), undefined);
  }

  /** Puts a card by that goes into the book. */
  putBy(number: number, draft: CardDraft): void {
    this.#putBy.delete(number);
    this.#putBy.set(number, draft);
    this.drop(number);
  }

  /** Numbers of the cards put by, the latest first. */
  get allPutBy(): number[] {
    return [...this.#putBy.keys()].reverse();
  }

  /** Takes a card back that was put by, to go on with it. */
  takeBack(number: number): void {
    const draft = this.#putBy.get(number);
    this.#putBy.delete(number);
    if (draft) this.keep(number, draft);
  }

  /** The number somebody was at, having begun from the one that the address named. */
  readPlace(from: number | undefined): number | undefined {
    const place = stored(this.#place);
    if (!Array.isArray(place) || typeof place[0] !== 'number') return undefined;
    return from === undefined || from === place[1] ? place[0] : undefined;
  }

  /** Keeps the number somebody is at. */
  keepPlace(number: number | undefined, from: number | undefined): void {
    store(this.#place, number === undefined ? undefined : [number, from ?? 0]);
  }

  #keyOf(number: number): string {
    return `${this.#place} ${number}`;
  }
}

function stored(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}

function store(key: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Then it waits until the page is closed.
  }
}

/** True while nothing was written, ticked or chosen. */
export function isUntouched({ lines, health, ticks, them }: CardDraft): boolean {
  const written = [...Object.values(lines), health].some((text) => text !== '');
  return !written && Object.keys(ticks).length === 0 && them === undefined;
}

/** The card as the rules read it. */
export function writtenOn({ lines, health, ticks }: CardDraft): CardWritten {
  const ticked = (Object.keys(ticks) as SignUpConsent[]).filter((one) => ticks[one] === 'yes');
  return { lines, health, ticked };
}

/** The card with another text on a line. */
export function withLine(draft: CardDraft, field: SignUpField, text: string): CardDraft {
  return { ...draft, lines: { ...draft.lines, [field]: text } };
}

/** The card with a tick, or with one left blank. */
export function withTick(draft: CardDraft, consent: SignUpConsent, is: 'yes' | 'no'): CardDraft {
  return { ...draft, ticks: { ...draft.ticks, [consent]: is } };
}

/** What pressing a tick makes of it. */
export function otherWay({ ticks }: CardDraft, consent: SignUpConsent): 'yes' | 'no' {
  return ticks[consent] === 'yes' ? 'no' : 'yes';
}

function isDraft(value: unknown): value is CardDraft {
  if (typeof value !== 'object' || value === null) return false;
  if (!('lines' in value && 'health' in value && 'ticks' in value)) return false;
  const { lines, health, ticks } = value;
  return (
    typeof lines === 'object' &&
    lines !== null &&
    Object.values(lines).every((text) => typeof text === 'string') &&
    typeof health === 'string' &&
    typeof ticks === 'object' &&
    ticks !== null
  );
}
