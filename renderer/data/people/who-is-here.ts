import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { hereNow, mayBeHereBy } from '../../../shared/rules/due/here-now.ts';

/** Who is here at a moment, worked out once for everybody who asks. */
export interface WhoIsHere {
  /** The newest first. */
  readonly cards: readonly IndexCard[];
  /** With those whose cards are not read yet. */
  readonly ids: ReadonlySet<RegularId>;
}

/** What is asked of the people in the book to tell who is here. */
interface MayBeHere {
  readonly one: (id: RegularId, purpose: 'list-here') => IndexCard | undefined;
  readonly isRead: (id: RegularId) => boolean;
  /** Whom this device has logged lately. */
  readonly logged: () => Parameters<typeof mayBeHereBy>[0];
}

/** Who is here, of those who may be by the stamp of their last visit and those logged here lately. */
export function whoIsHere(
  people: MayBeHere,
  byStamp: readonly RegularId[],
  now: LocalTime,
): WhoIsHere {
  const logged = people.logged();
  const maybe = [...new Set([...mayBeHereBy(logged), ...byStamp])];
  const unread = maybe.filter((id) => !people.isRead(id));
  const cards = hereNow(
    maybe.flatMap((id) => people.one(id, 'list-here') ?? []),
    now,
    logged,
  );
  return { cards, ids: new Set([...unread, ...cards.map(({ id }) => id)]) };
}
