import type { LocalTime } from '../../shared/calendar-day.ts';
import { dueNow, type MaybeDue } from '../../shared/rules/due/due-now.ts';
import { habitOf, habitWith } from '../../shared/rules/habits/habit.ts';
import type { LoggedVisit } from './read-log.ts';
import type { Score } from './replay-usual.ts';

/** What the replay keeps of a card: what the app's own rule asks of it. */
export interface LoggedCard extends MaybeDue {
  readonly id: string;
}

/** The cards that may come at a moment, likeliest first, as one way of guessing has it. */
export type GuessCards = (cards: Iterable<LoggedCard>, now: LocalTime) => readonly LoggedCard[];

/** Cards count from this many earlier visits on. */
const EARLIER_VISITS = 4;
const FEW = 6;

/**
 * Replays a log in its order: at every visit of a card with at least 4 earlier ones, ranks all such
 * cards from what came before, and looks where the one that came stands.
 */
export function replayDue(log: readonly LoggedVisit[], guess: GuessCards): Score {
  const cards = new Map<string, LoggedCard>();
  let [cases, first, few] = [0, 0, 0];
  for (const { card: id, visit } of log) {
    const card = cards.get(id);
    if (card && card.visitCount >= EARLIER_VISITS) {
      const place = guess(cards.values(), visit.at).findIndex((other) => other.id === id);
      cases += 1;
      if (place === 0) first += 1;
      if (place >= 0 && place < FEW) few += 1;
    }
    cards.set(id, cameAgain(id, card, visit.at));
  }
  return { cases, first, few };
}

/**
 * The app's own rule, with everybody ranked: those, too, whom the counter leaves out because they
 * have just been in, or because their score is too low to be worth a line.
 */
export const due: GuessCards = (cards, now) =>
  dueNow(cards, now, FEW, {
    fewestVisits: EARLIER_VISITS,
    lowestScore: 0,
    evenIfJustIn: true,
  }).map(({ card }) => card);

/** Those who came most often; of two as often, the one who came first of all. */
export const cameMostOften: GuessCards = (cards) => ranked(cards, (card) => card.visitCount);

/** Those who came last. */
export const cameLast: GuessCards = (cards) => ranked(cards, (card) => card.habit.asOf);

function ranked(cards: Iterable<LoggedCard>, worth: (card: LoggedCard) => number): LoggedCard[] {
  return [...cards]
    .filter((card) => card.visitCount >= EARLIER_VISITS)
    .sort((one, other) => worth(other) - worth(one))
    .slice(0, FEW);
}

function cameAgain(id: string, card: LoggedCard | undefined, at: LocalTime): LoggedCard {
  const habit = card ? habitWith(card.habit, at) : habitOf([at]);
  return { id, standing: 'here', habit, visitCount: (card?.visitCount ?? 0) + 1 };
}
