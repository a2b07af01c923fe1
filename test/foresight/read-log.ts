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
  /** It knows no times of day. */
  readonly daysOnly: boolean;
  /** It says what they had. */
  readonly saysWhat: boolean;
}

type Row = Readonly<Record<string, string>>;

/** Of a visit of which only the day is known: all of a day are foreseen together. */
const SOME_TIME = '12:00:00';

/** Reads a log from CSV text with a heading, or from columns of numbers; throws when a needed column is missing. */
export function readLog(text: string): ShopLog {
  const parsed = Papa.parse<Row>(withHeading(text.replace(/^\uFEFF/, '')), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const columns = logColumns(parsed.meta.fields ?? []);
  const days = parsed.data.map((row) => row[columns.day] ?? '');
  const daysOnly = columns.clock === undefined && !days.some((day) => day.includes(':'));
  const reading: Reading = { columns, daysOnly, readTime: timeReader(days) };
  const visits = new Map<string, LoggedVisit>();
  let withoutCard = 0;
  let unreadable = 0;
  for (const row of parsed.data) {
    const card = (row[columns.card] ?? '').trim();
    if (card === '' || card === '0') withoutCard += 1;
    else if (!addRow(visits, card, row, reading)) unreadable += 1;
  }
  const inOrder = [...visits.values()].sort((one, other) =>
    one.visit.at < other.visit.at ? -1 : Number(one.visit.at > other.visit.at),
  );
  const saysWhat = columns.item !== undefined;
  return { visits: inOrder, rows: parsed.data.length, withoutCard, unreadable, daysOnly, saysWhat };
}

interface Reading {
  readonly columns: LogColumns;
  readonly daysOnly: boolean;
  readonly readTime: ReadTime;
}

/** A customer's number, perhaps their number in a sample, and the day as eight digits; how marketing logs come. */
const NUMBERS = /^\s*(\d+)\s+(?:\d+\s+)?(\d{4})(\d{2})(\d{2})\s+[\d.]+\s+[\d.]+\s*$/;

function withHeading(text: string): string {
  if (!NUMBERS.test(text.slice(0, text.indexOf('\n')))) return text;
  const rows = text.split('\n').flatMap((line) => {
    const found = NUMBERS.exec(line);
    if (!found) return line.trim() === '' ? [] : ['?,'];
    const [, card, year, month, day] = found;
    return [`${card},${year}-${month}-${day}`];
  });
  return ['card,date', ...rows].join('\n');
}

/** Adds a row to the visit it belongs to; rows of one receipt are one visit. */
function addRow(
  visits: Map<string, LoggedVisit>,
  card: string,
  row: Row,
  { columns, daysOnly, readTime }: Reading,
): boolean {
  const clock = daysOnly ? SOME_TIME : columns.clock && row[columns.clock];
  const at = readTime(row[columns.day] ?? '', clock ?? '');
  const item = (columns.item ? (row[columns.item] ?? '') : '').trim();
  if (at === undefined || (columns.item !== undefined && item === '')) return false;
  const id = visitId(card, at, row, columns, visits.size);
  if (item === '') {
    visits.set(id, visits.get(id) ?? { card, visit: { id, at, had: [] } });
    return true;
  }
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
