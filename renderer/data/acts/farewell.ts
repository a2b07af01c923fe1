import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { EventTime, LifeEvent } from '../../../shared/domain/life-event.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { actOn } from '../commands/act-on.ts';
import { command, Refusal } from '../commands/command.ts';
import { mustBeThere } from '../commands/must-be-there.ts';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';
import { eraseRows } from './regulars.ts';

/** What is decided when somebody has died. */
export interface Farewell {
  readonly regularId: RegularId;
  readonly died: EventTime;
  /** Who told it; empty when nobody wrote that down. */
  readonly toldBy: string;
  /** Who was told. */
  readonly toldTo: string;
  /** Their page stays, for those who look for it; else everything about them is erased. */
  readonly keep: boolean;
  /** One quiet line for each of the household: "lost Joan in March". */
  readonly lines: readonly { readonly regularId: RegularId; readonly text: string }[];
  /** Who has their pets now; without anybody they stay on the page, or go with it. */
  readonly petsTo?: RegularId;
  /** What is written beside promises that can no longer be kept. */
  readonly promiseLine: string;
}

/** Writes a death down, and all that follows from it, as one change. */
export function noteDeath(
  book: Book,
  farewell: Farewell,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  const act = actOn(book, 'noted-death', farewell.regularId);
  return command(book, { at, act }, async () => {
    const present = await book.regulars.get(farewell.regularId);
    if (!present) throw new Refusal({ kind: 'row-gone' });
    await mustBeThere(book, ...othersIn(farewell));
    await book.lifeEvents.bulkAdd(farewell.lines.map((line) => lossOf(line, farewell, at)));
    await quietSharedDays(book, farewell.regularId);
    await movePets(book, farewell);
    await endPromises(book, farewell, at);
    await endSurprises(book, farewell.regularId, at);
    if (farewell.keep) await book.regulars.put(passed(present, farewell.died));
    else await eraseRows(book, present);
  });
}

function othersIn({ lines, petsTo }: Farewell): RegularId[] {
  return [...lines.map(({ regularId }) => regularId), ...(petsTo === undefined ? [] : [petsTo])];
}

function passed(present: Regular, died: EventTime): Regular {
  return { ...present, standing: 'deceased', died };
}

function lossOf(line: Farewell['lines'][number], farewell: Farewell, at: LocalTime): LifeEvent {
  const { died, toldBy, toldTo } = farewell;
  const tender = { kind: 'loss', mood: 'tender', when: died } as const;
  return { ...line, ...tender, id: newId(), toldBy, toldTo, at };
}

/** What two celebrated together is no feast for the one who stays: it comes round quietly. */
async function quietSharedDays(book: Book, id: RegularId): Promise<void> {
  const ties = await book.ties.where('people').equals(id).toArray();
  const partners = ties
    .filter(({ kind }) => kind === 'partner')
    .map(({ people: [one, other] }) => (one === id ? other : one));
  const events = await book.lifeEvents.where('regularId').anyOf(partners).toArray();
  const shared = events.filter(({ kind }) => kind === 'anniversary' || kind === 'wedding');
  await book.lifeEvents.bulkPut(shared.map((event) => ({ ...event, mood: 'tender' as const })));
}

async function movePets(book: Book, { regularId, petsTo }: Farewell): Promise<void> {
  if (petsTo === undefined) return;
  const pets = await book.pets.where('regularId').equals(regularId).toArray();
  const alive = pets.filter(({ standing }) => standing === 'here');
  await book.pets.bulkPut(alive.map((pet) => ({ ...pet, regularId: petsTo })));
}

/** Nothing merry is planned any more; what others wished stays where it was written. */
async function endSurprises(book: Book, id: RegularId, at: LocalTime): Promise<void> {
  const theirs = await book.surprises.where('regularId').equals(id).toArray();
  const planned = theirs.filter(({ state }) => state === 'planned');
  await book.surprises.bulkPut(
    planned.map((one) => ({ ...one, state: 'called-off' as const, ended: { at, line: '' } })),
  );
}

async function endPromises(book: Book, farewell: Farewell, at: LocalTime): Promise<void> {
  const theirs = await book.promises.where('regularId').equals(farewell.regularId).toArray();
  const open = theirs.filter(({ state }) => state === 'open' || state === 'to-check');
  const closed = { at, line: farewell.promiseLine };
  await book.promises.bulkPut(
    // What was kept and only waited for its second step stays kept.
    open.map((made) => ({
      ...made,
      state: made.state === 'to-check' ? ('kept' as const) : ('not-kept' as const),
      closed: made.closed ?? closed,
    })),
  );
}
