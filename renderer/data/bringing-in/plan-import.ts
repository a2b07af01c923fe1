import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { createShop } from '../../../shared/domain/shop.ts';
import type { FoundVisits } from '../../../shared/formats/lists/found-visits.ts';
import type { ImportPlan } from '../../../shared/formats/lists/import-plan.ts';
import {
  type FileRun,
  ImportRun,
  READING_ORDER,
} from '../../../shared/formats/lists/import-run.ts';
import { fractionDigitsOf } from '../../../shared/formats/lists/read-figures.ts';
import { newVisits } from '../../../shared/formats/lists/recognise-visits.ts';
import { inPieces } from '../store/bulk-cards.ts';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';
import { visitsOf } from '../store/visit-pages.ts';
import { readKnown } from './bring-in.ts';
import type { FileToRead, PlanReport } from './bring-in-messages.ts';
import { eachRow } from './read-table.ts';
import type { HowFar } from './write-import.ts';

/** When a plan is made, and in which currency amounts are. */
export interface Planning {
  readonly at: LocalTime;
  /** ISO 4217 code; a book without settings is begun with it. */
  readonly currency: string;
}

/** A plan with the report on it. */
export interface Planned {
  readonly plan: ImportPlan;
  readonly report: PlanReport;
}

const PEOPLE_AT_ONCE = 500;

/** Reads files into a plan; the book is only looked at. */
export async function planImport(
  book: Book,
  files: readonly FileToRead[],
  { at, currency }: Planning,
  onProgress: (howFar: HowFar) => void,
): Promise<Planned> {
  const stamp = { importId: newId(), at, makeId: newId };
  const run = new ImportRun(await readKnown(book), stamp, fractionDigitsOf(currency));
  const runs = await readFiles(run, files, onProgress);
  const whole = run.finish();
  const isBegun = (await book.shop.count()) > 0;
  const { visits, made, known } = await onlyNew(book, whole);
  const plan = { ...whole, visits, ...(!isBegun && { shop: { ...createShop(), currency } }) };
  return {
    plan,
    report: {
      importId: plan.importId,
      files: files.flatMap((file) => {
        const fileRun = runs.get(file);
        return fileRun
          ? [{ outcome: fileRun.outcome(), preview: run.preview(fileRun, whole) }]
          : [];
      }),
      people: plan.peopleMade.length,
      peopleChanged: plan.peopleChanged.length,
      items: plan.menuMade.length,
      itemsChanged: plan.menuChanged.length,
      visits: made,
      visitsKnown: known,
    },
  };
}

async function readFiles(
  run: ImportRun,
  files: readonly FileToRead[],
  onProgress: (howFar: HowFar) => void,
): Promise<Map<FileToRead, FileRun>> {
  const runs = new Map<FileToRead, FileRun>();
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  let before = 0;
  for (const kind of READING_ORDER) {
    for (const one of files.filter(({ reading }) => reading.table.kind === kind)) {
      const fileRun = run.begin(one.reading);
      runs.set(one, fileRun);
      const tell = ({ done }: HowFar) => onProgress({ done: before + done, total });
      await eachRow(one.file, one.encoding, one.reading.shape, fileRun.take, tell);
      before += one.file.size;
    }
  }
  return runs;
}

/** Those with a visit that is not in the book yet; new people have none there. */
async function onlyNew(book: Book, plan: ImportPlan & { readonly visits: FoundVisits }) {
  const { visits, peopleMade } = plan;
  const made = new Set(peopleMade.map((regular) => regular.id));
  const met = [...visits.keys()].filter((id) => !made.has(id));
  const nothingNew = new Set<RegularId>();
  const counted = { made: 0, known: 0 };
  for (const id of visits.keys()) if (made.has(id)) counted.made += visits.countOf(id);
  for (const some of inPieces(met, PEOPLE_AT_ONCE)) {
    await Promise.all(
      some.map(async (id) => {
        const found = visits.get(id) ?? [];
        const fresh = newVisits(await visitsOf(book, id), found);
        counted.made += fresh.length;
        counted.known += found.length - fresh.length;
        if (fresh.length === 0) nothingNew.add(id);
      }),
    );
  }
  return { ...counted, visits: visits.without(nothingNew) };
}
