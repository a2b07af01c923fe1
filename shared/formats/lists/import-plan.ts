import type { LocalTime } from '../../calendar-day.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Pet, Tie } from '../../domain/household.ts';
import type { RegularId } from '../../domain/ids.ts';
import type { LifeEvent } from '../../domain/life-event.ts';
import type { MenuItem } from '../../domain/menu-item.ts';
import type { PromiseMade } from '../../domain/promise.ts';
import type { Regular } from '../../domain/regular.ts';
import type { Shop } from '../../domain/shop.ts';
import type { Visit } from '../../domain/visit.ts';

/** A row that is there already and is changed. */
export interface Changed<Row> {
  readonly before: Row;
  readonly after: Row;
}

/** Rows about people's lives on their way into the book. */
export interface LivesMade {
  readonly events: readonly LifeEvent[];
  readonly promises: readonly PromiseMade[];
  readonly pets: readonly Pet[];
  readonly ties: readonly Tie[];
}

/** Visits by person, oldest first. They may be made anew whenever they are asked for. */
export type VisitsByPerson = Pick<
  ReadonlyMap<RegularId, readonly Visit[]>,
  'size' | 'keys' | 'get'
>;

/** All that one import would write into the book; nothing is written yet. */
export interface ImportPlan {
  readonly importId: string;
  readonly menuMade: readonly MenuItem[];
  readonly menuChanged: readonly Changed<MenuItem>[];
  readonly peopleMade: readonly Regular[];
  readonly peopleChanged: readonly Changed<Regular>[];
  readonly factsMade: readonly Fact[];
  /** Nobody whose visits are all in the book already. */
  readonly visits: VisitsByPerson;
  /** What happens in people's lives and who belongs together; the sample shop brings some. */
  readonly lives?: LivesMade;
  /** The shop's settings, when the import sets them: the sample shop does. */
  readonly shop?: Shop;
}

/** What the book holds that an import has to meet. */
export interface KnownBook {
  readonly people: readonly Regular[];
  readonly menu: readonly MenuItem[];
  /** Facts there already, as factKey writes them. */
  readonly facts: ReadonlySet<string>;
}

/** How an import makes ids and marks what it makes. */
export interface ImportStamp {
  readonly importId: string;
  readonly at: LocalTime;
  readonly makeId: () => string;
}

/** Two facts with the same key say the same of the same person. */
export function factKey(fact: Pick<Fact, 'regularId' | 'text'>): string {
  return `${fact.regularId}\t${fact.text}`;
}
