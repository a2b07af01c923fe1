import type { BookFailure, OpenFailure } from '../../shared/failure.ts';
import type { CopyFailure } from '../../shared/formats/copy-manifest.ts';
import type { SaveFailure } from '../../shared/platform.ts';
import type { Result } from '../../shared/result.ts';
import { say } from './say.ts';
import { sayFailure } from './say-failure.ts';

/** Says why a copy was not made or not brought back; stopping it is told in its own words. */
export function sayCopyFailure(failure: CopyFailure | BookFailure | OpenFailure): string {
  switch (failure.kind) {
    case 'cancelled':
      return say('book.copy-stopped');
    case 'not-valid-row':
      return say('copy.not-valid-row', { row: failure.row, table: failure.table });
    case 'not-a-copy':
    case 'copy-damaged':
    case 'newer-copy':
    case 'copy-too-big':
      return say(`copy.${failure.kind}`);
    case 'newer-book':
      return say('open.newer-book', { book: failure.bookVersion, app: failure.appVersion });
    case 'no-storage':
      return say('open.no-storage', { detail: failure.detail });
    default:
      return sayFailure(failure);
  }
}

/** Says why the file of a copy is not on the disk; undefined when it was stopped on purpose. */
export function saySaveFailure({ kind }: SaveFailure): string | undefined {
  return kind === 'cancelled' ? undefined : say(`copy.save-${kind}`);
}

/** Says what reading a copy back found wrong with it, short enough to stand in a sentence. */
export function sayDoubt(failure: CopyFailure | BookFailure): string {
  if (failure.kind !== 'not-valid-row') return say('copy.doubt-whole');
  return say('copy.doubt-row', { row: failure.row, table: failure.table });
}

/** Says that a book of an older app was laid out anew, and where the copy of it as it was is. */
export function sayLaidOutAnew(kept: Result<string, SaveFailure>): string {
  return kept.ok ? say('copy.laid-out-anew', { place: kept.value }) : say('copy.laid-out-no-copy');
}
