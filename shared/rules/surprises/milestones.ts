import type { CalendarDay } from '../../calendar-day.ts';
import type { RegularId } from '../../domain/ids.ts';
import type { IndexCard } from '../../domain/index-card.ts';
import type { Manner, Occasion } from '../../domain/surprise.ts';
import { toneOf } from '../lives/tone.ts';
import { allows } from '../tact/tact.ts';
import { fold } from '../words/fold.ts';
import { type Milestone, type ProposedDays, proposedDays } from './milestone.ts';
import { firstVisitsAfter } from './milestone-events.ts';
import { backAgain, greatVisits } from './milestone-visits.ts';
import { greatBirthdays, yearsHere } from './milestone-years.ts';

/** A surprise the book thinks of by itself. */
export interface Proposal {
  /** The same for the same milestone on whatever day it is proposed: "… birthday 100". */
  readonly key: string;
  readonly regularId: RegularId;
  readonly card: IndexCard;
  readonly occasion: Occasion;
  /** The day itself; the hand-over is on a usual visit near it (surprise-plan.ts). */
  readonly day: CalendarDay;
  readonly manner: Manner;
}

/** Finds one kind of milestone of one person. Everybody is asked each, so each tells quickly who has none. */
type FindMilestones = (card: IndexCard, days: ProposedDays) => readonly Milestone[];

const KINDS: readonly FindMilestones[] = [
  greatBirthdays,
  yearsHere,
  greatVisits,
  firstVisitsAfter,
  backAgain,
];

/**
 * Surprises to propose today, three weeks ahead, soonest first: only for those who may be surprised,
 * and never what was planned or put aside already.
 *
 * Who goes through something tender is proposed for their birthday alone, in the quiet manner.
 */
export function proposals(
  cards: Iterable<IndexCard>,
  taken: ReadonlySet<string>,
  today: CalendarDay,
  southern: boolean,
): Proposal[] {
  const days = proposedDays(today, southern);
  const found: Proposal[] = [];
  for (const card of cards) {
    if (!allows(card.standing, 'surprise')) continue;
    for (const milestonesOf of KINDS) {
      for (const milestone of milestonesOf(card, days)) {
        const proposal = proposalOf(card, milestone, days);
        if (proposal && !taken.has(proposal.key)) found.push(proposal);
      }
    }
  }
  return soonestFirst(found);
}

/** Undefined for what would only be merry, of somebody with whom nobody is. */
function proposalOf(
  card: IndexCard,
  { occasion, day, mark }: Milestone,
  { today, southern }: ProposedDays,
): Proposal | undefined {
  const isGentle = toneOf(card.events, today, southern) === 'gentle';
  if (isGentle && occasion.kind !== 'birthday') return undefined;
  const manner = isGentle ? 'quiet' : 'merry';
  return { key: `${card.id} ${mark}`, regularId: card.id, card, occasion, day, manner };
}

function soonestFirst(found: readonly Proposal[]): Proposal[] {
  return found
    .map((one) => ({ one, order: `${one.day} ${fold(one.card.name)} ${one.key}` }))
    .sort(({ order }, other) => (order === other.order ? 0 : order < other.order ? -1 : 1))
    .map(({ one }) => one);
}
