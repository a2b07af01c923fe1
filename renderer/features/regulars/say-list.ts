import { type CalendarDay, dayOf } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { say } from '../../wording/say.ts';
import { sayDayFrom, saySince } from '../../wording/say-day.ts';
import { isEverybody, type Narrowing, QUIET_DAYS } from './narrow-roll.ts';
import type { RollOrder } from './order-roll.ts';
import { NO_NAME, sinceOf } from './roll-entry.ts';
import type { ThumbTab } from './thumb-tabs.ts';

/** How many are listed and why: "214 of 1,745 – not seen for 60 days". */
export function sayWhoIsListed(shown: number, total: number, narrowing: Narrowing): string {
  if (isEverybody(narrowing)) return say('regulars.everybody', { total: shown });
  const { text, noName, quiet, gone, tag, spot } = narrowing;
  const why = [
    text.trim() !== '' && say('regulars.why-text', { text: text.trim() }),
    noName && say('regulars.why-no-name'),
    quiet && say('regulars.why-quiet', { days: QUIET_DAYS }),
    gone && say('regulars.why-gone'),
    tag !== '' && say('regulars.why-tag', { tag }),
    spot !== '' && say('regulars.why-spot', { spot }),
  ].filter((reason) => reason !== false);
  return say(gone ? 'regulars.why-beside' : 'regulars.why', { shown, total, why: why.join(', ') });
}

/** What stands at the end of a line: how the list is sorted decides. */
export function sayLineEnd(card: IndexCard, order: RollOrder, today: CalendarDay): string {
  if (card.standing === 'deceased' || card.standing === 'moved-away') {
    return say(`regulars.${card.standing}`);
  }
  if (order === 'visits') return say('regulars.visits', { visits: card.visitCount });
  if (order === 'since') return saySince(sinceOf(card));
  if (card.lastVisitAt === undefined) {
    return say(card.visitCount > 0 ? 'regulars.dated-ahead' : 'regulars.never-here');
  }
  return sayDayFrom(dayOf(card.lastVisitAt), today);
}

/** What stands on a tab of the thumb index: "B", "C–E". */
export function sayTab({ first, last }: ThumbTab): string {
  return first === last ? first : `${first}–${last}`;
}

/** A tab of the thumb index for those who hear it, where it cannot be read out as it stands. */
export function sayTabAloud({ first }: ThumbTab): string | undefined {
  return first === NO_NAME ? say('regulars.thumb-no-name') : undefined;
}
