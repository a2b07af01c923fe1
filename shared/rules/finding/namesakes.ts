import type { DayOfYear } from '../../calendar-day.ts';
import type { RegularId } from '../../domain/ids.ts';
import type { Heading, IndexCard } from '../../domain/index-card.ts';
import { type OrderLine, orderKey } from '../../domain/visit.ts';
import { fold } from '../words/fold.ts';

/** As much of somebody as tells them from another of their name; all of it may be read face-up. */
export type OfOneName = Pick<IndexCard, 'id'> &
  Heading &
  Partial<Pick<IndexCard, 'birthday' | 'visitCount'>>;

/** What tells somebody from the others of their name. */
export type ApartBy =
  | { readonly kind: 'birthday'; readonly day: DayOfYear }
  | { readonly kind: 'usual'; readonly lines: readonly OrderLine[] }
  | { readonly kind: 'spot' | 'called' | 'tag' | 'with'; readonly words: string }
  | { readonly kind: 'phone' | 'card'; readonly digits: string }
  | { readonly kind: 'visits'; readonly visits: number };

/** So many last digits of a phone or a card are what somebody says of themselves. */
const LAST_DIGITS = 4;

/** Two names are the same to whoever hears them: "Zoë Müller" is Zoe Muller. */
export function nameHeard(name: string): string {
  return fold(name);
}

/**
 * What tells apart those of some people who share a name, by id: the first thing that only one of them
 * has, of what is asked first at a counter. Nothing that is behind is among it, and nothing of health.
 */
export function tellApart(people: Iterable<OfOneName>): ReadonlyMap<RegularId, ApartBy> {
  const byName = new Map<string, OfOneName[]>();
  for (const one of people) {
    const name = nameHeard(one.name);
    const same = byName.get(name);
    if (same) same.push(one);
    else byName.set(name, [one]);
  }
  const apart = new Map<RegularId, ApartBy>();
  for (const same of byName.values()) {
    if (same.length < 2) continue;
    for (const one of same) {
      const by = apartFrom(
        one,
        same.filter(({ id }) => id !== one.id),
      );
      if (by) apart.set(one.id, by);
    }
  }
  return apart;
}

/** What tells somebody from others of their name. */
export function apartFrom(one: OfOneName, others: readonly OfOneName[]): ApartBy | undefined {
  const theirs = new Set(others.flatMap((other) => thingsOf(other).map(keyOf)));
  return thingsOf(one).find((by) => !theirs.has(keyOf(by)));
}

function thingsOf(one: OfOneName): ApartBy[] {
  const digitsOf = (text: string) => text.replace(/\D/g, '').slice(-LAST_DIGITS);
  const phone = one.phones.map(digitsOf).find((digits) => digits.length === LAST_DIGITS);
  const card = one.cardNumber.slice(-LAST_DIGITS);
  const said = (kind: 'spot' | 'called' | 'tag' | 'with', words: readonly string[]): ApartBy[] =>
    words.filter((text) => text.trim() !== '').map((text) => ({ kind, words: text }));
  return [
    ...(one.birthday ? [{ kind: 'birthday', day: yearless(one.birthday) } as const] : []),
    ...(one.usual.length > 0 ? [{ kind: 'usual', lines: one.usual } as const] : []),
    ...said('spot', [one.spot]),
    ...(phone === undefined ? [] : [{ kind: 'phone', digits: phone } as const]),
    ...(card === '' ? [] : [{ kind: 'card', digits: card } as const]),
    ...said('called', [one.calledBy]),
    ...said('tag', one.tags),
    ...said('with', one.companions),
    ...(one.visitCount ? [{ kind: 'visits', visits: one.visitCount } as const] : []),
  ];
}

/** The year is an age. */
function yearless(day: DayOfYear): DayOfYear {
  return `--${day.slice(-5)}` as DayOfYear;
}

function keyOf(by: ApartBy): string {
  if (by.kind === 'usual') return `usual ${orderKey(by.lines)}`;
  if (by.kind === 'birthday') return `birthday ${by.day}`;
  if (by.kind === 'visits') return `visits ${String(by.visits)}`;
  return 'digits' in by ? `${by.kind} ${by.digits}` : `${by.kind} ${fold(by.words)}`;
}
