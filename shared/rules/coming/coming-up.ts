import {
  addDays,
  type CalendarDay,
  type DayOfYear,
  dayOf,
  daysBetween,
} from '../../calendar-day.ts';
import type { EventOnCard, IndexCard, PetOnCard } from '../../domain/index-card.ts';
import { yearsRound } from '../calendar/yearly.ts';
import { birthdaysBetween, turnsOn } from '../lives/birthday.ts';
import { type DaySpan, spanOf, yearlySpans } from '../lives/event-time.ts';
import { toneOf } from '../lives/tone.ts';
import { allows } from '../tact/tact.ts';
import { fold } from '../words/fold.ts';

/** What is asked of a card to tell what is coming in somebody's life. */
export type ComingCard = Pick<
  IndexCard,
  | 'id'
  | 'name'
  | 'standing'
  | 'birthday'
  | 'birthdayKept'
  | 'ageTold'
  | 'nameDay'
  | 'pets'
  | 'events'
>;

/** What is coming. */
export type ComingWhat =
  /** `turns` only where their age may be said. */
  | { readonly kind: 'birthday'; readonly turns?: number }
  | { readonly kind: 'name-day' }
  | { readonly kind: 'pet-birthday'; readonly pet: PetOnCard }
  /** `turns` is how many years a wedding or an anniversary is ago. */
  | { readonly kind: 'event'; readonly event: EventOnCard; readonly turns?: number };

/** Something joyful that is coming in somebody's life. */
export interface Coming<Card extends ComingCard = ComingCard> {
  /** Its first day within what was asked for. */
  readonly day: CalendarDay;
  /** Its last day, when it has more than one. */
  readonly until?: CalendarDay;
  readonly card: Card;
  readonly what: ComingWhat;
  /** Some time in these days, nobody knows which. */
  readonly vague?: 'month' | 'season';
}

/** The days asked for, and their dates without the year to pass others by quickly. */
interface Range extends DaySpan {
  readonly has: (birthday: DayOfYear) => boolean;
  readonly southern: boolean;
}

/** What is coming from one day to another, both included: by day, then by name. */
export function comingUp<Card extends ComingCard>(
  cards: Iterable<Card>,
  from: CalendarDay,
  to: CalendarDay,
  options: { readonly southern: boolean },
): Coming<Card>[] {
  const range: Range = { from, to, has: datesBetween(from, to), southern: options.southern };
  const coming: Coming<Card>[] = [];
  for (const card of cards) {
    if (!mayHaveSome(card, range) || !allows(card.standing, 'calendar')) continue;
    coming.push(...wishesOf(card, range));
    for (const event of card.events) coming.push(...timesOf(card, event, range));
  }
  return sorted(coming);
}

/** Who goes through something tender now, of those the shop waits for; for the owner's eyes only. */
export function tenderNow<Card extends ComingCard>(
  cards: Iterable<Card>,
  today: CalendarDay,
  southern: boolean,
): Card[] {
  const tender: Card[] = [];
  for (const card of cards) {
    if (card.events.length === 0 || !allows(card.standing, 'list-due')) continue;
    if (toneOf(card.events, today, southern) === 'gentle') tender.push(card);
  }
  return tender;
}

function mayHaveSome(card: ComingCard, { has }: Range): boolean {
  return (
    card.events.length > 0 ||
    card.pets.length > 0 ||
    (card.nameDay !== undefined && has(card.nameDay)) ||
    (card.birthday !== undefined && (card.birthdayKept !== undefined || has(card.birthday)))
  );
}

function wishesOf<Card extends ComingCard>(card: Card, range: Range): Coming<Card>[] {
  const wishes: Coming<Card>[] = [];
  for (const day of birthdaysBetween(card, range.from, range.to)) {
    const turns = turnsOn(card, day);
    wishes.push({
      day,
      card,
      what: { kind: 'birthday', ...(turns !== undefined && { turns }) },
    });
  }
  for (const day of datesOf(card, withoutYear(card.nameDay), range)) {
    wishes.push({ day, card, what: { kind: 'name-day' } });
  }
  for (const pet of card.pets) {
    for (const day of datesOf(card, pet.birthday, range)) {
      wishes.push({ day, card, what: { kind: 'pet-birthday', pet } });
    }
  }
  return wishes;
}

function datesOf(card: ComingCard, date: DayOfYear | undefined, range: Range): CalendarDay[] {
  if (date === undefined || !range.has(date)) return [];
  return birthdaysBetween({ standing: card.standing, birthday: date }, range.from, range.to);
}

/** A name day is as old as the name. */
function withoutYear(date: DayOfYear | undefined): DayOfYear | undefined {
  return date && (`--${date.slice(-5)}` as DayOfYear);
}

function timesOf<Card extends ComingCard>(
  card: Card,
  event: EventOnCard,
  range: Range,
): Coming<Card>[] {
  if (event.mood === 'tender' || event.calledOff) return [];
  const vague =
    event.when.kind === 'month' || event.when.kind === 'season' ? event.when.kind : undefined;
  return spansIn(event, range).map((span) => {
    const day = span.from < range.from ? range.from : span.from;
    const turns = yearsOf(card, event, span.from);
    return {
      day,
      ...(span.to > day && { until: span.to }),
      card,
      what: { kind: 'event', event, ...(turns !== undefined && { turns }) },
      ...(vague && { vague }),
    };
  });
}

function spansIn(event: EventOnCard, { from, to, southern }: Range): DaySpan[] {
  if (event.when.kind === 'day' && event.yearly) return yearlySpans(event, from, to);
  const span = spanOf(event.when, southern);
  return span && span.from <= to && span.to >= from ? [span] : [];
}

/**
 * How many years a wedding or an anniversary is ago.
 *
 * "Anniversary on 12 June" is told with the next one as its first day, which says nothing of how many
 * there were; so an anniversary is counted only from a day that was over when it was told.
 */
function yearsOf(card: ComingCard, event: EventOnCard, day: CalendarDay): number | undefined {
  const { kind, when, yearly, at } = event;
  if (!yearly || when.kind !== 'day' || !allows(card.standing, 'show-age')) return undefined;
  const counted = kind === 'wedding' || (kind === 'anniversary' && when.day < dayOf(at));
  const byTheMoon = yearly.by === 'calendar' && yearly.calendar === 'islamic-umalqura';
  if (!counted || byTheMoon) return undefined;
  const years = yearsRound(when.day, day);
  return years > 0 ? years : undefined;
}

/** Whether a date without its year may fall from one day to another. */
export function datesBetween(from: CalendarDay, to: CalendarDay): (date: DayOfYear) => boolean {
  const days = daysBetween(from, to);
  if (days >= 365) return () => true;
  const dates = new Set<string>();
  for (let ahead = 0; ahead <= days; ahead += 1) dates.add(addDays(from, ahead).slice(-5));
  if (dates.has('02-28')) dates.add('02-29');
  return (date) => dates.has(date.slice(-5));
}

function sorted<Card extends ComingCard>(coming: readonly Coming<Card>[]): Coming<Card>[] {
  return coming
    .map((one) => ({ one, key: `${one.day} ${fold(one.card.name)}` }))
    .sort(({ key }, other) => (key === other.key ? 0 : key < other.key ? -1 : 1))
    .map(({ one }) => one);
}
