import type { BookFailure } from '../../../shared/failure.ts';
import { say } from '../say.ts';

/** Says why the book could not take a change, and what to do next. */
export function sayFailure(failure: BookFailure): string {
  return failure.kind === 'unknown'
    ? say('failure.unknown', { detail: failure.detail })
    : say(`failure.${failure.kind}`);
}
