import type { Visit } from '../../shared/domain/visit.ts';
import { dateOrderOf, NO_DATES, withDate } from '../../shared/formats/lists/date-order.ts';
import type { ImportPlan, KnownBook } from '../../shared/formats/lists/import-plan.ts';
import { type FileOutcome, ImportRun } from '../../shared/formats/lists/import-run.ts';
import { RowReader } from '../../shared/formats/lists/row-reader.ts';
import { mappingFor, type TableKind, tableKindOf } from '../../shared/formats/lists/table-kind.ts';
import { shapeOf, unwrapped } from '../../shared/formats/lists/table-shape.ts';

/** A book with nothing in it. */
export const NOTHING_KNOWN: KnownBook = { people: [], menu: [], facts: new Set() };

/** What bringing texts in came to. */
export interface ReadImport {
  readonly plan: ImportPlan;
  readonly outcomes: readonly FileOutcome[];
}

let made = 0;

/** Reads texts as one import, in the order given, as the page would without any help. */
export function readTexts(texts: readonly string[], known = NOTHING_KNOWN, importId = 'import') {
  const makeId = () => {
    made += 1;
    return `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`;
  };
  const run = new ImportRun(known, { importId, at: '2026-11-22T15:02:00', makeId }, 2);
  const outcomes = texts.map((text) => readText(run, text));
  return { plan: run.finish(), outcomes } satisfies ReadImport;
}

function readText(run: ImportRun, text: string): FileOutcome {
  const shape = shapeOf(text);
  const kind: TableKind['kind'] = tableKindOf(shape) ?? 'people';
  const reader = new RowReader(shape.delimiter);
  const rows = [...reader.push(text.replace(/^\ufeff/, '')), ...reader.finish()]
    .filter((row) => row.line > shape.headerLine)
    .map(({ cells, line }) => ({ cells: unwrapped(cells, shape.delimiter), line }));
  const evidence = rows.flatMap((row) => row.cells).reduce(withDate, NO_DATES);
  const order = dateOrderOf(evidence);
  const table = mappingFor(shape, kind);
  const file = run.begin({ shape, table, order: order === 'unclear' ? 'day-first' : order });
  for (const { cells, line } of rows) file.take(cells, line);
  return file.outcome();
}

/** Every visit of a plan. */
export function allVisits({ visits }: ImportPlan): readonly Visit[] {
  return [...visits.keys()].flatMap((id) => visits.get(id) ?? []);
}

/** How many visits a plan has. */
export function visitCount(plan: ImportPlan): number {
  return allVisits(plan).length;
}
