import type { BookFailure } from '../../shared/failure.ts';
import { say } from './say.ts';

/** Says why the book could not take a change, and what to do next. */
export function sayFailure(failure: BookFailure): string {
  switch (failure.kind) {
    case 'unknown':
      return say('failure.unknown', { detail: failure.detail });
    case 'not-valid':
      return say('failure.not-valid', { field: failure.field, problem: failure.problem });
    default:
      return say(`failure.${failure.kind}`);
  }
}
