import { type CalendarDay, dayOf } from '../../calendar-day.ts';
import type { Regular, UsualAsked } from '../../domain/regular.ts';
import { lineKey, type OrderLine, orderKey, type Visit } from '../../domain/visit.ts';
import { MOSTLY } from './likely-orders.ts';
import { tellingVisits } from './telling-visits.ts';
import { FEWEST, LAST } from './usual-reason.ts';

/** What of somebody says what their usual is, beside their visits. */
export type UsualSaid = Pick<Regular, 'pinnedUsual' | 'usualAsked'>;

/** Why an order stands for the usual without being learned. */
export type WhyItStands =
  | { readonly kind: 'pinned' }
  | { readonly kind: 'asked'; readonly words: string; readonly since: CalendarDay };

/** Why what is pinned stands for the usual: by hand, or because they asked for just this order. */
export function whyItStands(said: UsualSaid): WhyItStands {
  const asked = askedIn(said);
  return asked ? { kind: 'asked', words: asked.words, since: dayOf(asked.at) } : { kind: 'pinned' };
}

/**
 * The visits since somebody asked for their usual, once these speak against it: of the last ten clearly
 * more than half, and four at least, were without it. Four, because of fewer no habit is claimed
 * (usual-reason.ts), and clearly more than half, as with all that is said to go together
 * (likely-orders.ts). Those before are history. Undefined while it stands, and of what was pinned by hand.
 */
export function visitsAgainst(
  visits: readonly Visit[],
  said: UsualSaid,
): readonly Visit[] | undefined {
  const asked = askedIn(said);
  if (!asked) return undefined;
  const since = visits.filter((visit) => visit.at > asked.at);
  const last = tellingVisits(since).slice(-LAST);
  const without = last.filter(({ lines }) => !isAmong(said.pinnedUsual, [...lines.values()]));
  const isAgainst = without.length >= FEWEST && without.length >= last.length * MOSTLY;
  return isAgainst ? since : undefined;
}

/** All of an order is among what was had. */
export function isAmong(order: UsualSaid['pinnedUsual'], had: readonly OrderLine[]): boolean {
  const keys = new Set(had.map(lineKey));
  return (order ?? []).every((line) => keys.has(lineKey(line)));
}

/** That they asked for an order from now on. */
export function askedFor(
  lines: NonNullable<Regular['pinnedUsual']>,
  { at, words }: Pick<UsualAsked, 'at' | 'words'>,
): Required<UsualSaid> {
  return { pinnedUsual: lines, usualAsked: { at, words, order: orderKey(lines) } };
}

/** What says the usual once its items have other ids: two of the menu became one. */
export function withOtherIds(
  said: UsualSaid,
  lines: NonNullable<Regular['pinnedUsual']>,
): UsualSaid {
  const asked = askedIn(said);
  return asked ? askedFor(lines, asked) : { pinnedUsual: lines };
}

function askedIn({ pinnedUsual, usualAsked }: UsualSaid): UsualAsked | undefined {
  return pinnedUsual && usualAsked?.order === orderKey(pinnedUsual) ? usualAsked : undefined;
}
