import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { makeBeside } from '../../../renderer/data/copies/copy-desk.ts';
import { DraftInMemory } from '../../../renderer/data/copies/copy-drafts.ts';
import { sourceOf } from '../../../renderer/data/copies/copy-source.ts';
import { lineOf } from '../../../renderer/data/daybook/daybook-lines.ts';
import { dropRemade, remakeBook, type Stage } from '../../../renderer/data/recovery/remake.ts';
import type { RecoverySource } from '../../../renderer/data/recovery/source.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { BOOK_VERSION } from '../../../renderer/data/store/migrations/versions.ts';
import type { KeptCopy } from '../../../shared/daybook.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { Visit, VisitPage } from '../../../shared/domain/visit.ts';
import { aboutOf } from '../../../shared/formats/copies/copy-manifest.ts';
import { decodeFile, encodeLines } from '../../../shared/formats/daybook/daybook-record.ts';
import { succeed } from '../../../shared/result.ts';
import { NOW } from '../sizes.ts';

/** So many changes the daybook has since the copy. */
const CHANGES = 100_000;
/** So many stand in one file of it: a month of a busy shop. */
const CHANGES_A_FILE = 10_000;

/** A whole book made again from a copy and what the daybook has since. */
export interface RebuildMeasured {
  readonly seconds: number;
  readonly regulars: number;
  readonly visits: number;
  /** Changes that came from the daybook. */
  readonly changes: number;
  /** Bytes that the daybook's lines of these changes take. */
  readonly megabytesOfChanges: number;
  /** What was told of it, and at which second. */
  readonly stages: readonly string[];
}

/** Makes the book again beside itself, from a copy and a hundred thousand visits logged after it. */
export async function measureRebuild(book: Book): Promise<RebuildMeasured> {
  const draft = new DraftInMemory();
  const mark = { at: NOW, appVersion: 'bench', bookVersion: BOOK_VERSION, book: 'bench' };
  const made = await makeBeside(book.name, mark, async () => succeed(draft));
  if (!made.ok) throw new Error(`No copy: ${made.failure.kind}`);
  const file = new Blob([await draft.bytes()]);
  const copy: KeptCopy = { name: 'bench', bytes: file.size, about: aboutOf(made.value.manifest) };
  const files = await daybookAfter(book);
  const daybook = [...files].map(([name, { length }]) => ({
    name,
    month: '2026-11',
    bytes: length,
  }));
  const source: RecoverySource = {
    kept: { daybooks: [{ book: 'bench', files: daybook }], copies: [copy] },
    readDaybook: async (_, name) => decodeFile(files.get(name) ?? new Uint8Array()),
    openCopy: async () => sourceOf(file),
  };
  const there = { book: 'bench', copies: [copy], files: daybook };
  const stages: string[] = [];
  const begun = performance.now();
  const secondsSince = () => (performance.now() - begun) / 1000;
  const onStage = ({ doing }: Stage) => {
    if (!stages.at(-1)?.startsWith(doing))
      stages.push(`${doing} from ${secondsSince().toFixed(1)}`);
  };
  const again = await remakeBook(source, there, { onStage });
  const seconds = secondsSince();
  if (!again.ok) throw new Error(`Not made again: ${again.failure.kind}`);
  const { now, added } = again.value;
  await dropRemade();
  return {
    seconds,
    regulars: now.regulars,
    visits: now.visits,
    changes: added,
    megabytesOfChanges:
      [...files.values()].reduce((sum, { length }) => sum + length, 0) / 1_000_000,
    stages,
  };
}

/** What a second till would have written since: everybody comes in once, and has what they had last. */
async function daybookAfter(book: Book): Promise<ReadonlyMap<string, Uint8Array>> {
  const person = await book.regulars.toCollection().first();
  if (!person) throw new Error('Nobody is in the book');
  await logVisit(book, { regularId: person.id, about: person.name, had: [], at: NOW });
  const like = await book.ledger.orderBy('id').last();
  if (!like) throw new Error('Nothing was kept');
  const people = await book.regulars.toArray();
  const lines = [];
  for (let from = 0; from < people.length && from < CHANGES; from += 1_000) {
    const some = people.slice(from, from + 1_000);
    const pages = await book.pages
      .where('[regularId+page]')
      .between([some[0]?.id, 0], [some.at(-1)?.id, Infinity], true, true)
      .toArray();
    const last = new Map(pages.map((page) => [page.regularId, page]));
    lines.push(
      ...some.map(({ id, name }, at) => lineOf(comesIn(like, from + at, id, name, last.get(id)))),
    );
  }
  const files = new Map<string, Uint8Array>();
  for (let from = 0; from < lines.length; from += CHANGES_A_FILE) {
    const name = `${String(files.size + 1).padStart(4, '0')} 2026-11.daybook`;
    files.set(name, encodeLines(1, lines.slice(from, from + CHANGES_A_FILE)));
  }
  return files;
}

function comesIn(
  like: LedgerEntry,
  number: number,
  regularId: string,
  about: string,
  page: VisitPage | undefined,
): LedgerEntry {
  const stamp = Number.parseInt(like.id.slice(0, 8) + like.id.slice(9, 13), 16) + number + 1;
  const hex = stamp.toString(16).padStart(12, '0');
  const id = `${hex.slice(0, 8)}-${hex.slice(8)}-${like.id.slice(14)}`;
  const visit: Visit = { id: `${id.slice(0, -2)}ff`, at: NOW, had: page?.visits.at(-1)?.had ?? [] };
  return {
    ...like,
    ...{ id, device: 'the other till', count: number + 1, on: [`pages ${regularId}`] },
    told: { about, what: [{ visits: { on: [visit], off: [] } }] },
  };
}
