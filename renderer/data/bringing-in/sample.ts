import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { createShop, type Shop } from '../../../shared/domain/shop.ts';
import type { Visit } from '../../../shared/domain/visit.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { ImportPlan, LivesMade } from '../../../shared/formats/lists/import-plan.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { asResult } from '../commands/as-result.ts';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';
import { undoImport } from '../undo/undo-import.ts';
import { bringIn } from './bring-in.ts';
import type { Written } from './write-import.ts';

/** A made-up shop, ready to be tried. */
export interface Sample {
  readonly shop: Partial<Omit<Shop, 'key'>>;
  readonly menu: readonly MenuItem[];
  readonly regulars: readonly Regular[];
  readonly facts: readonly Fact[];
  readonly visits: ReadonlyMap<RegularId, readonly Visit[]>;
  readonly lives: LivesMade;
}

/** Puts the sample shop into the book, marked so that it goes again in one act. */
export function bringInSample(
  book: Book,
  sample: Sample,
  at: LocalTime,
): Promise<Result<Written, BookFailure>> {
  return asResult(() => bringInMarked(book, sample, at));
}

async function bringInMarked(
  book: Book,
  sample: Sample,
  at: LocalTime,
): Promise<Result<Written, BookFailure>> {
  const importId = newId();
  const marked = <Row extends object>(row: Row) => ({ ...row, importId });
  const present = (await book.shop.get('shop')) ?? createShop();
  const plan: ImportPlan = {
    importId,
    menuMade: sample.menu.map(marked),
    menuChanged: [],
    peopleMade: sample.regulars.map(marked),
    peopleChanged: [],
    factsMade: sample.facts.map(marked),
    visits: new Map([...sample.visits].map(([id, visits]) => [id, visits.map(marked)])),
    lives: {
      events: sample.lives.events.map(marked),
      promises: sample.lives.promises.map(marked),
      pets: sample.lives.pets.map(marked),
      ties: sample.lives.ties.map(marked),
    },
    shop: { ...present, ...sample.shop, sampleImportId: importId },
  };
  const result = await bringIn(book, plan, { at, about: sample.shop.name ?? '' });
  if (result.ok) return result;
  // Nobody can stop it: it takes a second.
  return fail(result.failure.kind === 'cancelled' ? { kind: 'closed' } : result.failure);
}

/** Takes the sample shop out; undefined when it is not in the book. */
export function removeSample(
  book: Book,
  at: LocalTime,
): Promise<Result<LedgerEntry | undefined, BookFailure>> {
  return asResult(async () => {
    const importId = (await book.shop.get('shop'))?.sampleImportId;
    return importId === undefined ? succeed(undefined) : undoImport(book, importId, at);
  });
}
