import { addDays, type CalendarDay, weekdayOf } from '../../calendar-day.ts';
import type { Shop } from '../../domain/shop.ts';
import type { StepKind, SurpriseStep } from '../../domain/surprise.ts';
import type { Proposal } from './milestones.ts';

/** A step, and how many days before (-) or after the hand-over it is to be done. */
type Laid = readonly [StepKind, number];

/** Soonest first, like every list here: a card that everybody signs, balloons, and thanks to those who signed. */
const ROUND: readonly Laid[] = [
  ['print-card', -10],
  ['put-out', -7],
  ['order-balloons', -4],
  ['ask-to-sign', -1],
  ['decorate', 0],
  ['hand-over', 0],
  ['thank', 2],
];

/** Merry, though nobody knows them who could sign: nothing goes round, and there is nobody to thank. */
const AMONG_US: readonly Laid[] = [
  ['order-balloons', -4],
  ['print-card', -3],
  ['decorate', 0],
  ['hand-over', 0],
];

/**
 * A card from the house and no fuss: for whom merriment would hurt, and for what is over in a moment.
 * The 500th visit and a welcome back are too soon for seventy signatures, and of a wedding nobody else
 * in the shop may know.
 */
const SMALL: readonly Laid[] = [
  ['print-card', -3],
  ['hand-over', 0],
];

/** A card with more signatures than these has no room for them. */
const MOST_SIGNATURES = 70;

/** Whether a card is laid out for everybody to sign. */
export function cardGoesRound({
  occasion,
  manner,
}: Pick<Proposal, 'occasion' | 'manner'>): boolean {
  if (manner === 'quiet') return false;
  return ['birthday', 'years-here', 'own'].includes(occasion.kind);
}

/** How many signatures to hope for when so many know them; rounded down to fives from ten on. */
export function targetFor(knows: number): number {
  const hoped = Math.min(Math.max(0, Math.floor(knows)), MOST_SIGNATURES);
  return hoped < 10 ? hoped : hoped - (hoped % 5);
}

/** The steps of a plan, laid backwards from the hand-over: in order, and none before today. */
export function stepsBack(
  plan: {
    readonly proposal: Pick<Proposal, 'occasion' | 'manner'>;
    readonly handOver: CalendarDay;
    readonly target: number;
  },
  given: { readonly today: CalendarDay; readonly hours: Shop['hours']; readonly ids: () => string },
): SurpriseStep[] {
  const { today, hours, ids } = given;
  return laidFor(plan.proposal, plan.target).map(([kind, apart]) => {
    const day = onOpenDay(addDays(plan.handOver, apart), apart, hours);
    return { id: ids(), kind, what: '', by: day < today ? today : day, owner: '' };
  });
}

function laidFor(proposal: Pick<Proposal, 'occasion' | 'manner'>, target: number): readonly Laid[] {
  if (!cardGoesRound(proposal)) return SMALL;
  return target === 0 ? AMONG_US : ROUND;
}

/** Nothing is signed behind a closed door: what comes before is done on the last open day until then. */
function onOpenDay(day: CalendarDay, apart: number, hours: Shop['hours']): CalendarDay {
  if (apart === 0) return day;
  const way = apart < 0 ? -1 : 1;
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(day, way * days));
  return week.find((one) => hours[weekdayOf(one)]) ?? day;
}
