import type { LocalTime } from '../calendar-day.ts';
import type { RegularId } from '../domain/regular.ts';
import { byTime, lineKey, type OrderLine, type Visit } from '../domain/visit.ts';
import type { ImportStamp } from './import-plan.ts';

/** One row of a receipt. */
export interface ReceiptLine {
  readonly regularId: RegularId;
  readonly at: LocalTime;
  /** Number of the receipt; empty when the file has none. */
  readonly receipt: string;
  readonly line?: OrderLine;
  /** In minor units of the shop's currency. */
  readonly paid?: number;
}

interface OpenVisit {
  readonly at: LocalTime;
  readonly lines: OrderLine[];
  paid: number | undefined;
}

/** Gathers the rows of receipts into visits. */
export class VisitDesk {
  readonly #open = new Map<RegularId, Map<string, OpenVisit>>();
  // Most orders are one of a few lines: each line is kept once, however often it is had.
  readonly #lines = new Map<string, OrderLine>();

  /** Puts a row to the visit it belongs to. */
  add({ regularId, at, receipt, line, paid }: ReceiptLine): void {
    const visits = this.#visitsOf(regularId);
    const key = `${at} ${receipt}`;
    let visit = visits.get(key);
    if (!visit) {
      visit = { at, lines: [], paid: undefined };
      visits.set(key, visit);
    }
    if (line) this.#addLine(visit, line);
    if (paid !== undefined) visit.paid = (visit.paid ?? 0) + paid;
  }

  /** All visits by person, oldest first; the desk is empty afterwards. */
  takeAll({ importId, makeId }: ImportStamp): Map<RegularId, readonly Visit[]> {
    const found = new Map<RegularId, readonly Visit[]>();
    for (const [id, open] of this.#open) {
      const visits = [...open.values()].map(({ at, lines, paid }): Visit => {
        return { id: makeId(), at, had: lines, ...(paid !== undefined && { paid }), importId };
      });
      found.set(id, visits.sort(byTime));
      this.#open.delete(id);
    }
    return found;
  }

  #visitsOf(id: RegularId): Map<string, OpenVisit> {
    let visits = this.#open.get(id);
    if (!visits) {
      visits = new Map();
      this.#open.set(id, visits);
    }
    return visits;
  }

  #addLine(visit: OpenVisit, line: OrderLine): void {
    const same = visit.lines.findIndex((other) => isSameThing(other, line));
    const earlier = visit.lines[same];
    if (!earlier) visit.lines.push(this.#once(line));
    else visit.lines[same] = this.#once({ ...line, quantity: earlier.quantity + line.quantity });
  }

  #once(line: OrderLine): OrderLine {
    const key = lineKey(line);
    const known = this.#lines.get(key);
    if (known) return known;
    this.#lines.set(key, line);
    return line;
  }
}

function isSameThing(one: OrderLine, other: OrderLine): boolean {
  return lineKey({ ...one, quantity: 1 }) === lineKey({ ...other, quantity: 1 });
}
