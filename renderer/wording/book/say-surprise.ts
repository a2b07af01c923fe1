import { type CalendarDay, dayOf, daysBetween } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { Occasion, Surprise, SurpriseStep } from '../../../shared/domain/surprise.ts';
import type { Proposal } from '../../../shared/rules/surprises/milestones.ts';
import type { Signatures } from '../../../shared/rules/surprises/signatures.ts';
import { shortName } from '../../../shared/rules/words/short-name.ts';
import { sayDistance, sayEventTime } from '../people/say-event.ts';
import { sayHour } from '../people/say-rhythm.ts';
import { say } from '../say.ts';
import { sayDayOnPaper, sayOnDay } from '../say-day.ts';
import { sayAway, sayGreatEvent, sayNth, toldAs } from './say-surprise-words.ts';

/**
 * What a surprise is for: "Bill turns 100", "Ada, 20 years a regular"; without a name, for a line that
 * has one already: "turns 100", "20 years a regular", "the 500th visit", "back from the trip (Peru)".
 */
export function sayOccasion(occasion: Occasion, name: string): string {
  const whose = { name, told: toldAs(name) };
  switch (occasion.kind) {
    case 'birthday':
      return occasion.turns === undefined
        ? say('surprise.of-birthday-no-age', whose)
        : say('surprise.of-birthday', { ...whose, turns: occasion.turns });
    case 'years-here':
      return say('surprise.of-years-here', { ...whose, years: occasion.years });
    case 'visits':
      return say('surprise.of-visits', { ...whose, nth: sayNth(occasion.count) });
    case 'after-event': {
      const event = sayGreatEvent(occasion);
      const isTrip = occasion.event === 'trip';
      return say(isTrip ? 'surprise.of-after-trip' : 'surprise.of-after-event', {
        ...whose,
        event,
      });
    }
    case 'back':
      return say('surprise.of-back', { ...whose, away: sayAway(occasion.daysAway) });
    case 'own': {
      const what = occasion.what.trim() || say('surprise.own-no-words');
      return say('surprise.of-own', { ...whose, what });
    }
  }
}

/** Why a surprise is proposed: "Bill turns 100 in 3 weeks, on Sunday 13 December." */
export function sayWhyProposed(proposal: Proposal, today: CalendarDay): string {
  const { occasion, card, day } = proposal;
  const name = sayNameOf(card);
  const told = toldAs(name);
  const at = { name, told, when: sayWhen(day, today), way: wayTo(day, today) };
  switch (occasion.kind) {
    case 'birthday':
      return occasion.turns === undefined
        ? say('surprise.why-birthday-no-age', at)
        : say('surprise.why-birthday', { ...at, turns: occasion.turns });
    case 'years-here':
      return say('surprise.why-years-here', { ...at, years: occasion.years });
    case 'visits': {
      const been = card.visitCount >= occasion.count;
      const nth = sayNth(occasion.count);
      return say(been ? 'surprise.why-visits-been' : 'surprise.why-visits', { ...at, nth });
    }
    case 'after-event':
      return sayWhyAfter(proposal, sayGreatEvent(occasion), today);
    case 'back': {
      const back = card.lastVisitAt ? sayOnDay(dayOf(card.lastVisitAt), today) : '';
      return say('surprise.why-back', { name, day: back, away: sayAway(occasion.daysAway) });
    }
    case 'own':
      return say('surprise.why-own');
  }
}

/** What somebody is called in a line about their surprise: "Bill", “blue jacket”. */
export function sayNameOf(
  card: Pick<IndexCard, 'name' | 'nameless' | 'calledBy' | 'cardNumber'>,
): string {
  if (card.name === '') return say('surprise.a-regular');
  return card.nameless ? card.name : shortName(card);
}

/** A step in somebody's own words, or those its kind has: "Decorate the window table". */
export function sayStep(
  { kind, what }: Pick<SurpriseStep, 'kind' | 'what'>,
  {
    spot,
    name,
    occasion,
  }: { readonly spot: string; readonly name: string; readonly occasion?: Occasion },
): string {
  if (what.trim() !== '') return what;
  const whose = { name, told: toldAs(name) };
  switch (kind) {
    case 'print-card':
      return say('surprise.step-print-card', { card: sayCardOf(occasion, name) });
    case 'decorate':
      return say('surprise.step-decorate', { ...whose, spot: spot.trim(), how: articleOf(spot) });
    case 'hand-over':
      return say('surprise.step-hand-over', whose);
    default:
      return say(`surprise.step-${kind}`);
  }
}

/** The card that goes round: "Bill’s birthday card". */
export function sayCardOf(occasion: Occasion | undefined, name: string): string {
  const whose = { name, told: toldAs(name) };
  switch (occasion?.kind) {
    case 'birthday':
      return say('surprise.card-birthday', whose);
    case 'years-here':
      return say('surprise.card-years-here', { ...whose, years: occasion.years });
    case 'visits':
      return say('surprise.card-visits', { ...whose, nth: sayNth(occasion.count) });
    case 'back':
      return say('surprise.card-back', whose);
    default:
      return say('surprise.card-after-event', whose);
  }
}

/** Why somebody at the counter is asked: "Has not signed Bill’s birthday card yet". */
export function sayNotSigned(occasion: Occasion, name: string): string {
  return say('surprise.not-signed', { card: sayCardOf(occasion, name) });
}

/** How the card gets on: "43 of 70, two days left: 27 to go"; empty when none goes round. */
export function sayPace({ signed, target, daysLeft, pace }: Signatures): string {
  if (pace === 'no-card') return '';
  const left = say('surprise.days-left', { days: daysLeft });
  return say(`surprise.pace-${pace}`, { signed, target, left, missing: target - signed });
}

/** When it is handed over: "Sunday 13 December, about three"; "today, about three". */
export function sayHandOver(
  { handOver, about }: Pick<Surprise, 'handOver' | 'about'>,
  today: CalendarDay,
): string {
  const isNear = Math.abs(daysBetween(today, handOver)) < 2;
  const day = isNear ? sayDistance(handOver, today) : sayDayOnPaper(handOver);
  if (about === undefined) return day;
  return say('surprise.hand-over-about', { day, clock: sayHour(about) });
}

/** "the window table", but "table 4", "by the window" and "her stool". */
export function articleOf(spot: string): 'no' | 'plain' | 'the' {
  if (spot.trim() === '') return 'no';
  const standsAlone =
    /^(the|a|an|his|her|their|our|at|by|in|on|near|next|behind|under|outside|inside|beside|opposite)\b/i;
  return standsAlone.test(spot.trim()) || /\d/.test(spot) ? 'plain' : 'the';
}

function sayWhyAfter({ key, card, day }: Proposal, event: string, today: CalendarDay): string {
  const when = card.events.find(({ id }) => key.endsWith(` ${id}`))?.when;
  const last = when?.kind === 'day' ? (when.until ?? when.day) : undefined;
  if (when === undefined || (last !== undefined && last >= today)) {
    return say('surprise.why-after-event', { event, when: sayWhen(day, today) });
  }
  const told = sayEventTime(last === undefined ? when : { kind: 'day', day: last }, today);
  return say('surprise.why-after-event-been', { name: sayNameOf(card), event, day: told });
}

function sayWhen(day: CalendarDay, today: CalendarDay): string {
  return say('surprise.when', {
    way: wayTo(day, today),
    day: sayDayOnPaper(day),
    distance: sayDistance(day, today),
  });
}

function wayTo(day: CalendarDay, today: CalendarDay): 'near' | 'ago' | 'ahead' {
  const ahead = daysBetween(today, day);
  if (ahead === 0 || ahead === 1) return 'near';
  return ahead < 0 ? 'ago' : 'ahead';
}
