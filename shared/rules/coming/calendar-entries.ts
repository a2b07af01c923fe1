import { type CalendarDay, type DayOfYear, daysBetween, yearOf } from '../../calendar-day.ts';
import type { EventOnCard } from '../../domain/index-card.ts';
import type { YearlyRule } from '../../domain/yearly.ts';
import { occurrencesBetween, occurrencesIn } from '../calendar/yearly.ts';
import { birthdaysBetween, type HasBirthday } from '../lives/birthday.ts';
import { yearlySpans } from '../lives/event-time.ts';
import { allows } from '../tact/tact.ts';
import type { ComingCard, ComingWhat } from './coming-up.ts';

/** How a day comes round in words that every calendar program knows; the rest is told day by day. */
export type PlainRule = 'date' | 'last-of-february' | 'weekday';

/** The days on which something comes. */
export type ComesOn =
  | { readonly by: 'once'; readonly day: CalendarDay }
  | { readonly by: 'days'; readonly days: readonly CalendarDay[] }
  /** Every year from its first day on, but for some days, and on some others in their place. */
  | {
      readonly by: 'rule';
      readonly first: CalendarDay;
      readonly rule: PlainRule;
      readonly except: readonly CalendarDay[];
      readonly also: readonly CalendarDay[];
    };

/** Something joyful in somebody's life, as a calendar outside the shop needs it. */
export interface CalendarEntry<Card extends ComingCard = ComingCard> {
  /** The same in every file. */
  readonly id: string;
  readonly card: Card;
  readonly what: ComingWhat;
  readonly comes: ComesOn;
  /** How many days it takes. */
  readonly lasts: number;
}

/** How far ahead a day is told that comes by the moon or by Easter. */
const YEARS_AHEAD = 10;

/** The years a calendar file tells day by day. */
interface Years {
  readonly today: CalendarDay;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** What of people's lives may go to a calendar outside the shop: nothing tender, nothing without a day. */
export function calendarEntries<Card extends ComingCard>(
  cards: Iterable<Card>,
  today: CalendarDay,
): CalendarEntry<Card>[] {
  const entries: CalendarEntry<Card>[] = [];
  const years = yearsFrom(today);
  for (const card of cards) {
    if (!allows(card.standing, 'export') || !allows(card.standing, 'calendar')) continue;
    if (allows(card.standing, 'wish')) entries.push(...wishesOf(card, years));
    for (const event of card.events) {
      const comes = timesOf(event, years);
      if (comes) entries.push({ ...comes, id: event.id, card, what: { kind: 'event', event } });
    }
  }
  return entries;
}

function yearsFrom(today: CalendarDay): Years {
  const year = yearOf(today);
  return { today, from: `${year}-01-01`, to: `${year + YEARS_AHEAD}-12-31` };
}

function wishesOf<Card extends ComingCard>(card: Card, years: Years): CalendarEntry<Card>[] {
  const { id, standing, birthday, nameDay, pets } = card;
  const entries: CalendarEntry<Card>[] = [];
  const keep = (key: string, what: ComingWhat, comes: ComesOn | undefined) => {
    if (comes) entries.push({ id: key, card, what, comes, lasts: 1 });
  };
  if (birthday)
    keep(`${id}-birthday`, { kind: 'birthday' }, wishedOn({ ...card, birthday }, years));
  if (nameDay) {
    const named = { standing, birthday: `--${nameDay.slice(-5)}` as DayOfYear };
    keep(`${id}-name-day`, { kind: 'name-day' }, wishedOn(named, years));
  }
  for (const pet of pets) {
    if (!pet.birthday) continue;
    const born = { standing, birthday: pet.birthday };
    keep(`${pet.id}-birthday`, { kind: 'pet-birthday', pet }, wishedOn(born, years));
  }
  return entries;
}

/**
 * When to wish somebody a happy birthday.
 *
 * The first one is this year's, so that the file tells nobody's age; only whoever told us theirs has
 * the day they were born as the first.
 */
function wishedOn(
  person: HasBirthday & { readonly birthday: DayOfYear },
  { from, to }: Years,
): ComesOn | undefined {
  const { birthday, birthdayKept: kept, ageTold } = person;
  const days = birthdaysBetween(person, from, to);
  const [next] = days;
  if (next === undefined) return undefined;
  // By another calendar, or 29 February kept on 1 March: no rule that all programs know says so.
  if (kept && (kept.by === 'calendar' || birthday.endsWith('-02-29'))) return { by: 'days', days };
  const isTold = ageTold && !birthday.startsWith('--');
  const first = isTold && !kept ? (birthday as CalendarDay) : next;
  return byRule(first, ruleFor(kept?.day ?? birthday));
}

function timesOf(
  event: EventOnCard,
  { today, from, to }: Years,
): Pick<CalendarEntry, 'comes' | 'lasts'> | undefined {
  const { when, yearly, moved, mood, calledOff } = event;
  if (mood === 'tender' || calledOff || when.kind !== 'day') return undefined;
  const last = when.until !== undefined && when.until > when.day ? when.until : when.day;
  const lasts = daysBetween(when.day, last) + 1;
  if (!yearly) return last < today ? undefined : { comes: { by: 'once', day: when.day }, lasts };
  if (yearly.by === 'calendar' || yearly.by === 'easter') {
    return {
      comes: { by: 'days', days: yearlySpans(event, from, to).map((span) => span.from) },
      lasts,
    };
  }
  const rule = yearly.by === 'weekday' ? 'weekday' : ruleFor(when.day);
  const { except, also } = movedFrom(when.day, yearly, moved ?? []);
  return { comes: { ...byRule(when.day, rule), except, also }, lasts };
}

/** Which of its days are left out, and which others are kept in their place. */
function movedFrom(
  first: CalendarDay,
  yearly: YearlyRule,
  moved: NonNullable<EventOnCard['moved']>,
): { readonly except: readonly CalendarDay[]; readonly also: readonly CalendarDay[] } {
  const moves = moved.filter(({ from }) =>
    occurrencesIn(first, yearly, yearOf(from)).includes(from),
  );
  const except = [...new Set(moves.map(({ from }) => from))].sort();
  const also = [...new Set(moves.map(({ to }) => to))].sort();
  const stays = (day: CalendarDay) =>
    !except.includes(day) && occurrencesBetween(first, yearly, undefined, day, day).length > 0;
  return { except, also: also.filter((day) => !stays(day)) };
}

function byRule(first: CalendarDay, rule: PlainRule): Extract<ComesOn, { by: 'rule' }> {
  return { by: 'rule', first, rule, except: [], also: [] };
}

/** 29 February is kept on the 28th where there is none. */
function ruleFor(date: DayOfYear): PlainRule {
  return date.endsWith('-02-29') ? 'last-of-february' : 'date';
}
