import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId, SurpriseId } from '../../../shared/domain/ids.ts';
import type { Act } from '../../../shared/domain/ledger-entry.ts';
import type { Photo } from '../../../shared/domain/photo.ts';
import type { Surprise } from '../../../shared/domain/surprise.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { command, Refusal } from '../commands/command.ts';
import { mustBeThere } from '../commands/must-be-there.ts';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';

/** Writes a plan into the book. Two tills that take up one proposal make one plan. */
export function planSurprise(
  book: Book,
  given: Omit<Surprise, 'id' | 'at' | 'state'>,
  at: LocalTime,
): Promise<Result<Surprise, BookFailure>> {
  const surprise: Surprise = { ...given, id: newId(), state: 'planned', at };
  return command(book, note('planned-surprise', at), async () => {
    await mustBeThere(book, surprise.regularId);
    const theirs = await book.surprises.where('regularId').equals(surprise.regularId).toArray();
    const isTaken = ({ key, state }: Surprise) => key === surprise.key && state !== 'called-off';
    if (surprise.key !== '' && theirs.some(isTaken)) throw new Refusal({ kind: 'done-already' });
    await book.surprises.add(surprise);
    return surprise;
  });
}

/** Changes something of a plan as it stands now: what another till wrote meanwhile stays. */
export function changeSurprise(
  book: Book,
  id: SurpriseId,
  change: (present: Surprise) => Surprise,
  at: LocalTime,
): Promise<Result<Surprise, BookFailure>> {
  return onSurprise(book, id, note('changed-surprise', at), change);
}

/** How a surprise went, as far as it is told now. */
export interface Ending {
  readonly id: SurpriseId;
  /** What was told before stays without one. */
  readonly line?: string;
  readonly photo?: Omit<Photo, 'id'> | undefined;
  /** It was still planned on the screen where this was written: who told it at another till was first. */
  readonly first?: boolean;
}

/** How it went: the plan is done, with a line and a photo. */
export function endSurprise(
  book: Book,
  { id, line, photo, first = false }: Ending,
  at: LocalTime,
): Promise<Result<Surprise, BookFailure>> {
  return command(book, note('ended-surprise', at), async () => {
    const present = await there(book, id);
    if (first && present.state !== 'planned') throw new Refusal({ kind: 'done-already' });
    const earlier = present.ended?.photoId;
    const photoId = photo ? newId() : earlier;
    if (photo && photoId) {
      await book.photos.add({ ...photo, id: photoId });
      if (earlier) await book.photos.delete(earlier);
    }
    const told = line ?? present.ended?.line ?? '';
    const ended = { at: present.ended?.at ?? at, line: told, ...(photoId && { photoId }) };
    const done: Surprise = { ...present, state: 'done', ended };
    await book.surprises.put(done);
    return done;
  });
}

/** Gives a plan up; its wishes stay with it. */
export function callOff(
  book: Book,
  { id, line }: { readonly id: SurpriseId; readonly line: string },
  at: LocalTime,
): Promise<Result<Surprise, BookFailure>> {
  return onSurprise(book, id, note('ended-surprise', at), (present) => {
    // Another till may have told meanwhile how it went.
    if (present.state !== 'planned') throw new Refusal({ kind: 'done-already' });
    return { ...present, state: 'called-off', ended: { at, line } };
  });
}

/** Puts a proposal aside for good. */
export function putAside(
  book: Book,
  { key, regularId }: { readonly key: string; readonly regularId: RegularId },
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, note('put-aside', at), async () => {
    await mustBeThere(book, regularId);
    await book.putAside.put({ id: key, regularId, at });
  });
}

async function there(book: Book, id: SurpriseId): Promise<Surprise> {
  const present = await book.surprises.get(id);
  if (!present) throw new Refusal({ kind: 'row-gone' });
  return present;
}

function onSurprise(
  book: Book,
  id: SurpriseId,
  entry: ReturnType<typeof note>,
  change: (present: Surprise) => Surprise,
): Promise<Result<Surprise, BookFailure>> {
  return command(book, entry, async () => {
    const changed = change(await there(book, id));
    await book.surprises.put(changed);
    return changed;
  });
}

/** What the ledger says of it names nobody: the list of what was done lately may be seen by anybody. */
function note(kind: Act['kind'], at: LocalTime) {
  return { at, act: { kind, about: '' } } as const;
}
