import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { BookFailure, OpenFailure } from '../../../shared/failure.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import type { BookThere } from '../../../shared/rules/keeping/books-there.ts';
import { changeShop } from '../acts/shop.ts';
import { failureOf } from '../commands/command.ts';
import { type CopyHost, copyKeeperOf, keepFirstCopy } from '../copies/keep-copies.ts';
import type { Watch } from '../copies/watch.ts';
import { moveOwnMark } from '../daybook/own-mark.ts';
import { type Book, openBook } from '../store/database.ts';
import {
  clearLeftovers,
  oneAtATime,
  putInPlace,
  putOnTop,
  readShelf,
  takePlace,
} from '../store/shelf.ts';
import { announceShelf } from '../store/shelf-news.ts';
import { type Remade, type RemakeFailure, type RemakeWatch, remakeBook } from './remake.ts';
import type { RecoverySource } from './source.ts';

/**
 * Makes a book that was made again the open one, in one small write; what is in its place now, when
 * anything is, stays aside as it is. Tells whether it was done.
 */
export async function putRemadeInPlace(
  { name }: Pick<Remade, 'name'>,
  since: LocalTime,
): Promise<boolean> {
  const { open } = await readShelf();
  const lost = (await indexedDB.databases()).some((database) => database.name === open);
  const done = await putInPlace(name, { name: open, since }, lost);
  if (done) await moveOwnMark();
  return done;
}

/**
 * Makes a book again where nothing readable is open; no other window makes one at the same time. It is
 * copied before it is put in place: its daybook begins anew with it, and knows nothing from before.
 */
export function remakeLost(
  source: RecoverySource,
  there: BookThere,
  host: CopyHost,
  watch: RemakeWatch = {},
): Promise<Result<Remade, RemakeFailure>> {
  return oneAtATime(async () => {
    const made = await remakeBook(source, there, watch);
    if (made.ok) await keepFirstCopy(host, made.value.name, keeping(watch));
    return watch.signal?.aborted ? fail({ kind: 'cancelled' }) : made;
  });
}

/** Tells how far the first copy of a made book is. */
function keeping({ onStage, signal }: RemakeWatch): Watch {
  return { signal, onProgress: (done) => onStage?.({ doing: 'keep', done }) };
}

/** Begins an empty book in place of the one that is gone or damaged, with a name of its own. */
export async function beginAnotherBook(
  at: LocalTime,
): Promise<Result<void, BookFailure | OpenFailure>> {
  try {
    const opened = await openBook(await takePlace());
    if (!opened.ok) return opened;
    const begun = await changeShop(opened.value, {}, at);
    opened.value.close();
    if (!begun.ok) return begun;
    await putRemadeInPlace(opened.value, at);
    return succeed(undefined);
  } catch (error) {
    return fail(failureOf(error));
  }
}

/** Why a book was not brought back to a moment; the open one is as it was. */
export type BackToFailure = RemakeFailure | { readonly kind: 'not-safe'; readonly why: string };

/** Copies the open book into a verified copy first; the failure says in words why not. */
export type MakeSafe = () => Promise<Result<unknown, string>>;

/**
 * Brings the open book back to how it was at a moment. It is copied first, and stays whole beside the
 * one that takes its place, so that Undo puts it back; when it cannot be copied, nothing is done.
 */
export async function bringBackTo(
  present: Book,
  from: { readonly source: RecoverySource; readonly there: BookThere; readonly moment?: LocalTime },
  at: LocalTime,
  makeSafe: MakeSafe,
  watch: RemakeWatch,
): Promise<Result<void, BackToFailure>> {
  const result = await oneAtATime(async (): Promise<Result<void, BackToFailure>> => {
    watch.onStage?.({ doing: 'safe', done: 0 });
    const safe = await makeSafe();
    if (!safe.ok) return fail({ kind: 'not-safe', why: safe.failure });
    const remade = await remakeBook(from.source, from.there, watch, from.moment);
    if (!remade.ok) return remade;
    await copyKeeperOf(present)?.makeFirstOf(remade.value.name, keeping(watch));
    if (watch.signal?.aborted) return fail({ kind: 'cancelled' });
    const done = await replace(present, remade.value.name, at);
    return done ? succeed(undefined) : fail({ kind: 'closed' });
  });
  if (result.ok) announceShelf();
  else await clearLeftovers();
  return result;
}

async function replace(present: Book, name: string, at: LocalTime): Promise<boolean> {
  const opened = await openBook(name);
  if (!opened.ok) return false;
  const book = opened.value;
  const top = await book.ledger.orderBy('id').last();
  const ledgerCount = await book.ledger.count();
  book.close();
  const came = { ledgerTop: top?.id ?? '', ledgerCount };
  const done = await putOnTop(name, { name: present.name, since: at, ...came });
  if (done) await moveOwnMark();
  return done;
}
