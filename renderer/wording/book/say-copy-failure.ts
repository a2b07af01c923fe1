import type { BookFailure, OpenFailure, SaveFailure } from '../../../shared/failure.ts';
import type { CopyFailure } from '../../../shared/formats/copies/copy-manifest.ts';
import { say } from '../say.ts';
import { sayFailure } from './say-failure.ts';

/** Says why a copy was not made or not brought back; stopping it is told in its own words. */
export function sayCopyFailure(
  failure: CopyFailure | BookFailure | OpenFailure | SaveFailure,
): string {
  switch (failure.kind) {
    case 'cancelled':
      return say('book.copy-stopped');
    case 'not-valid-row':
      return say('copy.not-valid-row', { row: failure.row, table: failure.table });
    case 'not-a-copy':
    case 'copy-damaged':
    case 'newer-copy':
    case 'copy-too-big':
    case 'copy-differs':
    case 'book-in-motion':
      return say(`copy.${failure.kind}`);
    case 'disk-full':
    case 'not-writable':
      return say(`copies.${failure.kind}`);
    case 'newer-book':
    case 'no-storage':
    case 'not-laid-out':
      return sayOpenFailure(failure);
    default:
      return sayFailure(failure);
  }
}

/** Says why the book was not opened. */
export function sayOpenFailure(failure: OpenFailure): string {
  switch (failure.kind) {
    case 'newer-book':
      return say('open.newer-book', { book: failure.bookVersion, app: failure.appVersion });
    case 'no-storage':
      return say('open.no-storage', { detail: failure.detail });
    case 'not-laid-out':
      return say(`open.${failure.why}`, { megabytes: failure.megabytes });
  }
}

/** Says why the file of a copy is not on the disk; undefined when it was stopped on purpose. */
export function saySaveFailure({ kind }: SaveFailure): string | undefined {
  return kind === 'cancelled' ? undefined : say(`copy.save-${kind}`);
}

/** Says what reading a copy back found wrong with the book, short enough to stand in a sentence. */
export function sayDoubt({ row, table }: Extract<CopyFailure, { kind: 'not-valid-row' }>): string {
  return say('copy.doubt-row', { row, table });
}

/** Says that a book of an older app was laid out anew, and where the copy of it as it was is. */
export function sayLaidOutAnew(
  done:
    | { readonly kind: 'kept'; readonly copy: { readonly name: string } }
    | { readonly kind: 'handed-over'; readonly name: string }
    | { readonly kind: 'not-needed' },
): string {
  if (done.kind === 'not-needed') return say('copy.laid-out');
  return done.kind === 'kept'
    ? say('copy.laid-out-anew', { place: done.copy.name })
    : say('copy.laid-out-handed', { name: done.name });
}
