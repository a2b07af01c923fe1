import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import { readPlace } from '../../../shared/ledger/places.ts';
import type { VisitOf, VisitsChanged } from '../../../shared/rules/lately-logged.ts';

/** The visits one entry of the ledger put on and took off; a visit that was moved is both. */
export function visitsIn({ kind, on: places, told }: LedgerEntry): VisitsChanged {
  const on: VisitOf[] = [];
  const off: string[] = [];
  for (const [at, place] of places.entries()) {
    const change = told?.what[at];
    if (!change || !('visits' in change)) continue;
    const regularId = readPlace(place)?.key ?? '';
    const { on: put, off: taken } = change.visits;
    const [is, was] = [put, taken].map((visits) => new Set(visits.map(momentOf)));
    for (const visit of put) if (!was?.has(momentOf(visit))) on.push({ regularId, visit });
    for (const visit of taken) if (!is?.has(momentOf(visit))) off.push(visit.id);
  }
  return { isLogging: kind === 'logged-visit', on, off };
}

/** What tells a visit that was moved from what it was. */
function momentOf({ id, at }: { readonly id: string; readonly at: string }): string {
  return `${id} ${at}`;
}
