import { timeFromMinutes } from '../../calendar-day.ts';
import type { RegularId } from '../../domain/ids.ts';
import { byTime, lineKey, type OrderLine, type Visit } from '../../domain/visit.ts';
import type { ImportStamp, VisitsByPerson } from './import-plan.ts';
import type { VisitDesk } from './visit-desk.ts';

interface Gathered {
  readonly second: number;
  readonly had: OrderLine[];
  paid: number | undefined;
}

/**
 * The visits an import has found, made when they are asked for: a million of them are never in memory
 * at once.
 */
export class FoundVisits implements VisitsByPerson {
  readonly #desk: VisitDesk;
  readonly #people: ReadonlySet<RegularId>;
  readonly #stamp: ImportStamp;

  constructor(desk: VisitDesk, people: ReadonlySet<RegularId>, stamp: ImportStamp) {
    this.#desk = desk;
    this.#people = people;
    this.#stamp = stamp;
  }

  /** How many people have visits. */
  get size(): number {
    return this.#people.size;
  }

  /** Who has visits. */
  keys(): SetIterator<RegularId> {
    return this.#people.keys();
  }

  /** Somebody's visits, oldest first; they have other ids each time. */
  get(id: RegularId): readonly Visit[] | undefined {
    if (!this.#people.has(id)) return undefined;
    const { importId, makeId } = this.#stamp;
    const visits = this.#gather(id).map(({ second, had, paid }): Visit => {
      const at = timeFromMinutes(second / 60);
      return { id: makeId(), at, had, ...(paid !== undefined && { paid }), importId };
    });
    return visits.sort(byTime);
  }

  /** How many visits somebody has. */
  countOf(id: RegularId): number {
    return this.#people.has(id) ? this.#gather(id).length : 0;
  }

  /** The visits of all but these people. */
  without(ids: ReadonlySet<RegularId>): FoundVisits {
    const people = new Set([...this.#people].filter((id) => !ids.has(id)));
    return new FoundVisits(this.#desk, people, this.#stamp);
  }

  /** Rows of one person, one moment and one receipt are one visit. */
  #gather(id: RegularId): Gathered[] {
    const visits = new Map<string, Gathered>();
    for (const { second, receipt, line, paid } of this.#desk.rowsOf(id)) {
      const key = `${second} ${receipt}`;
      const visit = visits.get(key) ?? { second, had: [], paid: undefined };
      visits.set(key, visit);
      if (line) addLine(visit.had, line);
      if (paid !== undefined) visit.paid = (visit.paid ?? 0) + paid;
    }
    return [...visits.values()];
  }
}

function addLine(had: OrderLine[], line: OrderLine): void {
  const same = had.findIndex((other) => isSameThing(other, line));
  const earlier = had[same];
  if (earlier) had[same] = { ...line, quantity: earlier.quantity + line.quantity };
  else had.push(line);
}

function isSameThing(one: OrderLine, other: OrderLine): boolean {
  return lineKey({ ...one, quantity: 1 }) === lineKey({ ...other, quantity: 1 });
}
