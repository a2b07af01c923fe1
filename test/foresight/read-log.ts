import Papa from 'papaparse';
import type { LocalTime } from '../../shared/calendar-day.ts';
import type { OrderLine, Visit } from '../../shared/domain/visit.ts';
import { type LogColumns, logColumns } from './log-columns.ts';
import { type ReadTime, timeReader } from './log-times.ts';

/** One visit of a log and whose card it was. */
export interface LoggedVisit {
  readonly card: string;
  readonly visit: Visit;
}

/** A shop's log, oldest visit first, and how many of its rows could not be used. */
export interface ShopLog {
  readonly visits: readonly LoggedVisit[];
  readonly rows: number;
  /** Rows without a card: nobody's visits. */
  readonly withoutCard: number;
  /** Rows whose time or item cannot be read. */
  readonly unreadable: number;
}

type Row = Readonly<Record<string, string>>;

/** Reads a log from CSV text with a heading; throws when a needed column is missing. */
export function readLog(text: string): ShopLog {
  const parsed = Papa.parse<Row>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const columns = logColumns(parsed.meta.fields ?? []);
  const readTime = timeReader(parsed.data.map((row) => row[columns.day] ?? ''));
  const visits = new Map<string, LoggedVisit>();
  let withoutCard = 0;
  let unreadable = 0;
  for (const row of parsed.data) {
    const card = (row[columns.card] ?? '').trim();
    if (card === '' || card === '0') withoutCard += 1;
    else if (!addRow(visits, card, row, columns, readTime)) unreadable += 1;
  }
  const inOrder = [...visits.values()].sort((one, other) =>
    one.visit.at < other.visit.at ? -1 : Number(one.visit.at > other.visit.at),
  );
  return { visits: inOrder, rows: parsed.data.length, withoutCard, unreadable };
}

/** Adds a row to the visit it belongs to; rows of one receipt are one visit. */
function addRow(
  visits: Map<string, LoggedVisit>,
  card: string,
  row: Row,
  columns: LogColumns,
  readTime: ReadTime,
): boolean {
  const at = readTime(row[columns.day] ?? '', columns.clock ? (row[columns.clock] ?? '') : '');
  const item = (row[columns.item] ?? '').trim();
  if (at === undefined || item === '') return false;
  const id = visitId(card, at, row, columns, visits.size);
  const line: OrderLine = { item, quantity: 1, with: [] };
  const earlier = visits.get(id)?.visit.had ?? [];
  const had = earlier.some((other) => other.item === item) ? earlier : [...earlier, line];
  visits.set(id, { card, visit: { id, at, had } });
  return true;
}

/** Receipt numbers may start again every day, so the time is part of it; without one, every row counts. */
function visitId(card: string, at: LocalTime, row: Row, columns: LogColumns, rows: number): string {
  const receipt = columns.receipt ? (row[columns.receipt] ?? '') : `row ${rows}`;
  return [card, at, receipt].join('\t');
}
