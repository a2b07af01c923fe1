import type { PromiseMade } from '../../../shared/domain/promise.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { promiseTells } from '../../../shared/rules/notes/tender-words.ts';
import {
  type DraftContext,
  dayOfDraft,
  type EditablePromise,
  type PromiseDraft,
  type PromiseProblem,
} from './promise-draft.ts';

/** What a draft says, ready to be kept. */
export function finishedPromise(
  draft: PromiseDraft,
  made: EditablePromise,
  context: DraftContext,
): Result<Omit<PromiseMade, 'id' | 'madeAt'>, PromiseProblem> {
  const what = draft.what.trim();
  if (what === '') return fail({ field: 'what', because: 'empty' });
  if (promiseTells(made.about, `${what} ${draft.check}`))
    return fail({ field: 'what', because: 'behind' });
  const by = dayOfDraft(draft, made, context);
  if (!by.ok) return fail({ field: 'by', because: by.failure });
  const known = made.id === undefined ? undefined : made;
  return succeed({
    regularId: made.regularId,
    about: made.about,
    what,
    ...(by.value !== undefined && { by: by.value }),
    keeper: draft.keeper.trim(),
    check: draft.check.trim(),
    checkBy: draft.checkBy,
    ...endOf(draft, made, context),
    ...(known?.checked && { checked: known.checked }),
    ...(known?.importId && { importId: known.importId }),
  });
}

/** Where it stands: a wrong that was put right is done, and waits for its second step if it has one. */
function endOf(
  { did, check }: PromiseDraft,
  made: EditablePromise,
  { now }: DraftContext,
): Pick<PromiseMade, 'state' | 'closed'> {
  const before = made.id === undefined ? undefined : made.closed;
  const line = made.about === 'put-right' ? did.trim() : (before?.line ?? '');
  if (before === undefined && line === '') return { state: 'open' };
  const closed = { at: before?.at ?? now, line };
  if (made.id !== undefined && made.state === 'not-kept') return { state: 'not-kept', closed };
  const isChecked = check.trim() === '' || (made.id !== undefined && made.checked !== undefined);
  return { state: isChecked ? 'kept' : 'to-check', closed };
}
