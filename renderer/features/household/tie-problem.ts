import type { Tie, TieKind, TieProblem } from '../../../shared/domain/household.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import { fail, type Result } from '../../../shared/result.ts';
import { sayTie } from '../../wording/people/say-household.ts';
import { say } from '../../wording/say.ts';

/** Why two people were not tied, in words; what was written, or not for another reason, is told. */
export function problemOf(
  result: Result<Tie, BookFailure | TieProblem>,
  { name, other, kind }: { readonly name: string; readonly other: string; readonly kind: TieKind },
  tell: (done: Result<Tie, BookFailure>) => string | undefined,
): string | undefined {
  if (result.ok) return tell(result);
  const { failure } = result;
  switch (failure.kind) {
    case 'oneself':
    case 'tied-already':
    case 'goes-round':
      return say(`household.${failure.kind}`, { name, other, tie: sayTie(kind) });
    default:
      return tell(fail(failure));
  }
}
