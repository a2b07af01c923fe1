import type { BookFailure } from '../../../shared/failure.ts';
import { fail, type Result } from '../../../shared/result.ts';
import { failureOf } from './command.ts';

/** What is asked of the book beside a command; what it throws is a failure that can be told. */
export async function asResult<Value, Failure = never>(
  work: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | BookFailure>> {
  try {
    return await work();
  } catch (error) {
    return fail(failureOf(error));
  }
}
