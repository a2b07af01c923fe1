import { FoundVisits } from './found-visits.ts';
import type { ImportPlan, ImportStamp, KnownBook } from './import-plan.ts';
import { LeftOutList, type LeftOutReport } from './left-out.ts';
import { MenuDesk } from './menu-desk.ts';
import { PeopleDesk } from './people-desk.ts';
import { MenuReader } from './plan-menu.ts';
import { PeopleReader } from './plan-people.ts';
import { ReceiptReader, type ReceiptSpan } from './plan-receipts.ts';
import { type PreviewRow, previewRows, type Seen, seenKey } from './preview.ts';
import type { DateOrder } from './read-date.ts';
import type { TableKind } from './table-kind.ts';
import type { TableShape } from './table-shape.ts';
import { VisitDesk } from './visit-desk.ts';

/** How one file is to be read. */
export interface FileReading {
  readonly shape: TableShape;
  readonly table: TableKind;
  readonly order: DateOrder;
}

/** What reading one file came to. */
export interface FileOutcome {
  readonly rows: number;
  readonly leftOut: LeftOutReport;
  /** Rows of a menu or a list of people that spoke of what was there already. */
  readonly met: number;
  /** Only of receipts with at least one visit. */
  readonly span?: ReceiptSpan;
  /** Receipts without any time of day: their visits are set at noon. */
  readonly knowsDaysOnly: boolean;
}

/** One file being read. */
export interface FileRun {
  readonly take: (cells: readonly string[], line: number) => void;
  readonly outcome: () => FileOutcome;
  /** What the first rows spoke of, for a preview. */
  readonly seen: readonly Seen[];
}

/** How many rows of a file are shown as they will look. */
const PREVIEWED = 6;

/** In this order files find what they speak of: receipts speak of people and of items. */
export const READING_ORDER = [
  'menu',
  'people',
  'receipts',
] as const satisfies readonly TableKind['kind'][];

/** Reads the files of one import, one after the other, into a plan. */
export class ImportRun {
  readonly #stamp: ImportStamp;
  readonly #fractionDigits: number;
  readonly #people: PeopleDesk;
  readonly #menu: MenuDesk;
  readonly #visits = new VisitDesk();
  readonly #facts: Set<string>;
  readonly #peopleReaders: PeopleReader[] = [];

  /** @param fractionDigits decimals of the shop's currency */
  constructor(known: KnownBook, stamp: ImportStamp, fractionDigits: number) {
    this.#stamp = stamp;
    this.#fractionDigits = fractionDigits;
    this.#people = new PeopleDesk(known.people, stamp);
    this.#menu = new MenuDesk(known.menu, stamp);
    this.#facts = new Set(known.facts);
  }

  /** Begins a file; its rows are handed in one by one, without the header. */
  begin(file: FileReading): FileRun {
    const leftOut = new LeftOutList();
    const seen: Seen[] = [];
    let rows = 0;
    const { take, rest } = this.#reader(file, leftOut);
    return {
      seen,
      take: (cells, line) => {
        rows += 1;
        const spokenOf = take(cells, line);
        if (spokenOf && seen.length < PREVIEWED && !isAmong(seen, spokenOf)) seen.push(spokenOf);
      },
      outcome: () => ({ rows, leftOut: leftOut.report, met: 0, knowsDaysOnly: false, ...rest() }),
    };
  }

  /** All that the files came to. Nothing can be read afterwards. */
  finish(): ImportPlan & { readonly visits: FoundVisits } {
    return {
      importId: this.#stamp.importId,
      menuMade: this.#menu.made,
      menuChanged: this.#menu.changed,
      peopleMade: this.#people.made,
      peopleChanged: this.#people.changed,
      factsMade: this.#peopleReaders.flatMap((reader) => reader.factsMade),
      visits: new FoundVisits(this.#visits, this.#visits.people(), this.#stamp),
    };
  }

  /** The first rows of a file as they will look, once the plan is there. */
  preview(file: FileRun, { visits }: Pick<ImportPlan, 'visits'>): PreviewRow[] {
    return previewRows(file.seen, { people: this.#people, menu: this.#menu, visits });
  }

  #reader({ shape, table, order }: FileReading, leftOut: LeftOutList) {
    const common = { leftOut, order, fractionDigits: this.#fractionDigits };
    if (table.kind === 'menu') {
      const reader = new MenuReader({ ...common, mapping: table.mapping, desk: this.#menu });
      return { take: reader.take.bind(reader), rest: () => ({ met: reader.met }) };
    }
    if (table.kind === 'people') {
      const desks = { desk: this.#people, facts: this.#facts, stamp: this.#stamp };
      const reader = new PeopleReader({ ...common, ...desks, mapping: table.mapping });
      this.#peopleReaders.push(reader);
      return { take: reader.take.bind(reader), rest: () => ({ met: reader.met }) };
    }
    const desks = { people: this.#people, menu: this.#menu, visits: this.#visits };
    const reader = new ReceiptReader({ ...common, ...desks, shape, mapping: table.mapping });
    return { take: reader.take.bind(reader), rest: () => spanOf(reader) };
  }
}

function isAmong(seen: readonly Seen[], one: Seen): boolean {
  return seen.some((other) => seenKey(other) === seenKey(one));
}

function spanOf(reader: ReceiptReader): Partial<FileOutcome> {
  const { span, knowsDaysOnly } = reader;
  return span ? { span, knowsDaysOnly } : { knowsDaysOnly };
}
