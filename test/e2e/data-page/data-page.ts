import { addFact } from '../../../renderer/data/acts/facts.ts';
import { addRegular } from '../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { everyCard } from '../../../renderer/data/store/index-cards.ts';
import { openTheBook } from '../../../renderer/data/store/open-the-book.ts';
import { addMinutes } from '../../../shared/calendar-day.ts';
import { indexCardOf, NOTHING_KNOWN } from '../../../shared/rules/lives/index-card.ts';

/** What a test may ask of the book without its screens; every answer can cross to the test. */
export interface DataPage {
  /** Opens the book and writes four people into it when it is new; the value is how many there are. */
  readonly open: () => Promise<number>;
  /** Logs visits of four people side by side without end, and tells of each one that was acknowledged. */
  readonly logWithoutEnd: (acknowledged: (visitId: string) => void) => Promise<void>;
  /** Everything that is in the book, checked against itself. */
  readonly readBack: () => Promise<ReadBack>;
  /** Notes so many facts of so many letters, or as many as go in; tells why no more did. */
  readonly fill: (facts: number, letters: number) => Promise<Filled>;
}

/** How many facts went in, and the kind of failure that ended it. */
export interface Filled {
  readonly facts: number;
  readonly kind: string;
}

/** What is in the book. */
export interface ReadBack {
  readonly visits: readonly string[];
  readonly facts: readonly string[];
  /** Changes that the ledger and the rows, or the rows and the index cards, do not agree on. */
  readonly disagreements: readonly string[];
}

declare global {
  interface Window {
    dataPage: DataPage;
    acknowledged: (visitId: string) => void;
  }
}

const AT = '2026-11-22T08:00:00';
let opened: Book | undefined;

function book(): Book {
  if (!opened) throw new Error('The book is not open');
  return opened;
}

async function open(): Promise<number> {
  const result = await openTheBook();
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  opened = result.value;
  if ((await book().regulars.count()) === 0) {
    for (const name of ['Bill', 'Ada', 'Benny', 'Tilly']) await addRegular(book(), { name }, AT);
  }
  return book().regulars.count();
}

async function logWithoutEnd(acknowledged: (visitId: string) => void): Promise<void> {
  const people = await book().regulars.toArray();
  await Promise.all(people.map((person) => logFor(person.id, person.name, acknowledged)));
}

async function logFor(
  regularId: string,
  about: string,
  acknowledged: (visitId: string) => void,
): Promise<never> {
  for (let visit = 0; ; visit += 1) {
    const at = addMinutes(AT, visit);
    const had = [{ item: 'tea', quantity: 1, with: [] }];
    const result = await logVisit(book(), { regularId, about, had, at });
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    acknowledged(result.value.id);
  }
}

async function fill(most: number, letters: number): Promise<Filled> {
  const [person] = await book().regulars.toArray();
  const about = { regularId: person?.id ?? '', layer: 'face-up', origin: 'told us' } as const;
  for (let facts = 0; facts < most; facts += 1) {
    const text = incompressible(letters);
    const result = await addFact(book(), { ...about, kind: 'note', text }, 'Bill', AT);
    if (!result.ok) return { facts, kind: result.failure.kind };
  }
  return { facts: most, kind: 'none' };
}

/** Letters that cannot be packed smaller than half. */
function incompressible(letters: number): string {
  const pieces = Array.from({ length: Math.ceil(letters / 80_000) }, () =>
    Array.from(crypto.getRandomValues(new Uint32Array(10_000)), (number) =>
      number.toString(16).padStart(8, '0'),
    ).join(''),
  );
  return pieces.join('').slice(0, letters);
}

async function readBack(): Promise<ReadBack> {
  const [people, facts, pages, cards, ledger] = await Promise.all([
    book().regulars.toArray(),
    book().facts.toArray(),
    book().pages.toArray(),
    everyCard(book()),
    book().ledger.toArray(),
  ]);
  const kept = new Map(cards.map((card) => [card.id, card]));
  const disagreements = people.flatMap((person) => {
    const visits = pages.filter((page) => page.regularId === person.id).flatMap((p) => p.visits);
    const about = facts.filter((fact) => fact.regularId === person.id);
    const card = indexCardOf(person, { ...NOTHING_KNOWN, facts: about, visits });
    return JSON.stringify(card) === JSON.stringify(kept.get(person.id)) ? [] : [person.name];
  });
  const visits = pages.flatMap((page) => page.visits.map((visit) => visit.id));
  const entries = ledger.filter((entry) => entry.kind === 'logged-visit').length;
  if (entries !== visits.length) disagreements.push(`${entries} entries, ${visits.length} visits`);
  return { visits, facts: facts.map((fact) => fact.id), disagreements };
}

window.dataPage = { open, logWithoutEnd, readBack, fill };
