import type { Habit } from '../../domain/habit.ts';
import type { RegularId } from '../../domain/ids.ts';
import type { IndexCard } from '../../domain/index-card.ts';
import { fadedOverDays } from '../habits/fading.ts';
import { eachHalfHour, LASTING_DAYS } from '../habits/habit.ts';
import { allows } from '../tact/tact.ts';
import { fold } from '../words/fold.ts';

/** Somebody who likely knows the one who is honoured, and why the book thinks so. */
export interface Acquainted {
  readonly card: IndexCard;
  readonly because: 'same-times' | 'tied' | 'chosen';
}

/** Whom the shop chose by hand, and who must not know. */
export interface Choice {
  readonly household: ReadonlySet<RegularId>;
  readonly alsoAsk: readonly RegularId[];
  readonly notAsk: readonly RegularId[];
}

/** How far apart two may come and still be here together, in half hours. */
const TOGETHER_HALF_HOURS = 3;
const HALF_HOURS_A_DAY = 48;
const HALF_HOURS_A_WEEK = 7 * HALF_HOURS_A_DAY;
/** Weeks a lasting count is made of when somebody came every week for ever. */
const WEEKS_COUNTED = 1 / (1 - 2 ** (-7 / LASTING_DAYS));
/** Times they may have met, fading, before the book thinks they know each other. */
const FEWEST_TIMES = 1;
/** Visits somebody has made before the book speaks of what they tend to do. */
const FEWEST_VISITS = 3;

/**
 * Who likely knows somebody, likeliest first: whom the shop chose, who is tied to them, and who comes
 * at the same times. Without them and their household, and without those who are asked nothing.
 */
export function whoKnows(
  honoured: IndexCard,
  cards: Iterable<IndexCard>,
  choice: Choice,
): Acquainted[] {
  const never = new Set([honoured.id, ...choice.household, ...choice.notAsk]);
  const chosen = new Set(choice.alsoAsk);
  const tied = new Set(honoured.tiedTo);
  const presence = presenceOf(honoured.habit);
  const found: Ranked[] = [];
  for (const card of cards) {
    if (never.has(card.id) || !allows(card.standing, 'ask')) continue;
    if (chosen.has(card.id)) found.push({ card, because: 'chosen', times: 0 });
    else if (tied.has(card.id)) found.push({ card, because: 'tied', times: 0 });
    else {
      const times = card.visitCount < FEWEST_VISITS ? 0 : timesTogether(card.habit, presence);
      if (times >= FEWEST_TIMES) found.push({ card, because: 'same-times', times });
    }
  }
  return found.sort(likeliestFirst).map(({ card, because }) => ({ card, because }));
}

interface Ranked extends Acquainted {
  readonly times: number;
}

/** By half hour of the week: on what share of weeks they are here around then. */
interface Presence {
  readonly asOf: number;
  readonly shares: readonly number[];
}

function presenceOf(habit: Habit): Presence {
  const around = new Array<number>(HALF_HOURS_A_WEEK).fill(0);
  eachHalfHour(habit, (halfHour, _recent, lasting) => {
    const day = Math.floor(halfHour / HALF_HOURS_A_DAY) * HALF_HOURS_A_DAY;
    const from = Math.max(day, halfHour - TOGETHER_HALF_HOURS);
    const to = Math.min(day + HALF_HOURS_A_DAY - 1, halfHour + TOGETHER_HALF_HOURS);
    for (let near = from; near <= to; near += 1) around[near] = (around[near] ?? 0) + lasting;
  });
  return { asOf: habit.asOf, shares: around.map((visits) => Math.min(1, visits / WEEKS_COUNTED)) };
}

/** How often two may have met, fading as visits do; a sum over one habit, since all are gone through. */
function timesTogether({ asOf, halfHours }: Habit, presence: Presence): number {
  let times = 0;
  for (let index = 0; index < halfHours.length; index += 3) {
    times += (presence.shares[halfHours[index] ?? 0] ?? 0) * (halfHours[index + 2] ?? 0);
  }
  return times < FEWEST_TIMES ? 0 : times * fadedOverDays(presence.asOf - asOf, LASTING_DAYS);
}

const ORDER: Readonly<Record<Acquainted['because'], number>> = {
  chosen: 0,
  tied: 1,
  'same-times': 2,
};

function likeliestFirst(one: Ranked, other: Ranked): number {
  return (
    ORDER[one.because] - ORDER[other.because] ||
    other.times - one.times ||
    (fold(one.card.name) < fold(other.card.name) ? -1 : 1)
  );
}
