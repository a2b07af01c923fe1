import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { Visit, VisitPage } from '../../../shared/domain/visit.ts';
import type { VisitOf, VisitsChanged } from '../../../shared/rules/lately-logged.ts';

/** The visits one entry of the ledger put on and took off; a visit that was moved is both. */
export function visitsIn(entry: LedgerEntry): VisitsChanged {
  const on: VisitOf[] = [];
  const off: string[] = [];
  for (const { table, before, after } of entry.changes) {
    if (table !== 'visitPages') continue;
    const page = (after ?? before) as VisitPage;
    const was = visitsBy(before);
    const is = visitsBy(after);
    for (const [key, { id }] of was) if (!is.has(key)) off.push(id);
    for (const [key, visit] of is) {
      if (!was.has(key)) on.push({ regularId: page.regularId, visit });
    }
  }
  return { isLogging: entry.act.kind === 'logged-visit', on, off };
}

/** The visits of a page by what tells one that was moved from what it was. */
function visitsBy(page: unknown): Map<string, Visit> {
  const visits = page === undefined ? [] : (page as VisitPage).visits;
  return new Map(visits.map((visit) => [`${visit.id} ${visit.at}`, visit]));
}
