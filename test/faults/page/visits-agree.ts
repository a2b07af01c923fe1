import type { Book } from '../../../renderer/data/store/database.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';

/** What an import of the faults says of itself in the ledger: how many people and visits it brings. */
export function aboutImport(people: number, visitsEach: number): string {
  return `faults ${people} ${people * visitsEach}`;
}

/** A visit that was logged, and not taken back or taken out, stands on its page. */
export async function visitsAgainst(book: Book, ledger: readonly LedgerEntry[]): Promise<string[]> {
  const there = new Set<string>();
  await book.pages.each(({ visits }) => {
    for (const { id } of visits) there.add(id);
  });
  const known = new Set(await book.regulars.toCollection().primaryKeys());
  const logged = new Map<string, string>();
  for (const entry of standing(ledger)) {
    for (const { person, on, off } of visitsIn(entry)) {
      if (entry.kind === 'logged-visit') for (const id of on) logged.set(id, person);
      if (entry.kind === 'removed-visit') for (const id of off) logged.delete(id);
    }
  }
  return [...logged]
    .filter(([visit, person]) => known.has(person) && !there.has(visit))
    .map(([visit]) => `a logged visit is on no page: ${visit}`);
}

/** An import is whole, or nothing of it is there. */
export async function importsAgainst(
  book: Book,
  ledger: readonly LedgerEntry[],
): Promise<string[]> {
  const whole = new Map<string, string>();
  for (const { told, importId, undoes } of ledger) {
    if (importId === undefined) continue;
    const about = told?.about ?? '';
    if (undoes !== undefined) whole.delete(importId);
    else if (about.startsWith('faults ')) whole.set(importId, about);
  }
  const there = await broughtIn(book);
  const halves = [...there].filter(([id, about]) => whole.get(id) !== about);
  const missing = [...whole.keys()].filter((id) => !there.has(id));
  return [
    ...halves.map(([id, about]) => `half an import ${id}: ${about}`),
    ...missing.map((id) => `an import without its rows: ${id}`),
  ];
}

/** What is there of each import of the faults, in the words of its entry. */
async function broughtIn(book: Book): Promise<ReadonlyMap<string, string>> {
  const people = new Map<string, number>();
  const visits = new Map<string, number>();
  await book.regulars.each(({ name, importId }) => {
    if (importId === undefined || !name.startsWith('Brought in')) return;
    people.set(importId, (people.get(importId) ?? 0) + 1);
  });
  await book.pages.each((page) => {
    for (const { importId } of page.visits) {
      if (importId !== undefined) visits.set(importId, (visits.get(importId) ?? 0) + 1);
    }
  });
  return new Map([...people].map(([id, many]) => [id, `faults ${many} ${visits.get(id) ?? 0}`]));
}

/** The entries that were not taken back, oldest first. */
function standing(ledger: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const takenBack = new Set<string>();
  const found: LedgerEntry[] = [];
  for (const entry of ledger.toReversed()) {
    if (takenBack.has(entry.id)) continue;
    if (entry.undoes !== undefined) takenBack.add(entry.undoes);
    found.push(entry);
  }
  return found.reverse();
}

interface VisitsChanged {
  readonly person: string;
  readonly on: readonly string[];
  readonly off: readonly string[];
}

function visitsIn({ on: places, told }: LedgerEntry): readonly VisitsChanged[] {
  return places.flatMap((place, at) => {
    const change = told?.what[at];
    if (!change || !('visits' in change)) return [];
    const { on, off } = change.visits;
    const ids = (visits: typeof on) => visits.map(({ id }) => id);
    return [{ person: place.slice('pages '.length), on: ids(on), off: ids(off) }];
  });
}
