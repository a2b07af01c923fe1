import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import { readPlace } from '../../../shared/ledger/places.ts';
import type { VisitOf, VisitsChanged } from '../../../shared/rules/clock/lately-logged.ts';

/** The visits one entry of the ledger put on and took off; a visit that was moved is both. */
export function visitsIn({ kind, at: writtenAt, on: places, told }: LedgerEntry): VisitsChanged {
  const on: VisitOf[] = [];
  const off: string[] = [];
  places.forEach((place, at) => {
    const change = told?.what[at];
    if (!change || !('visits' in change)) return;
    const regularId = readPlace(place)?.key ?? '';
    for (const visit of change.visits.on) on.push({ regularId, visit });
    for (const { id } of change.visits.off) off.push(id);
  });
  return { isLogging: kind === 'logged-visit', on, off, writtenAt };
}
