import type { CopyShelf } from '../../shared/daybook.ts';
import type { SaveFailure } from '../../shared/failure.ts';
import { fail, type Result } from '../../shared/result.ts';

/** A shelf of copies that never throws where a failure is agreed on. */
export function withSaveFailures(copies: CopyShelf): CopyShelf {
  return {
    begin: () => copies.begin().catch(unsaved),
    write: (draft, bytes) => copies.write(draft, bytes).catch(unsaved),
    flush: (draft) => copies.flush(draft).catch(unsaved),
    read: (name, from, length) => copies.read(name, from, length).catch(() => undefined),
    keep: (draft, name, about) => copies.keep(draft, name, about).catch(unsaved),
    drop: (draft) => copies.drop(draft).catch(() => undefined),
    list: copies.list,
    secondPlace: copies.secondPlace,
    chooseSecondPlace: (typed) => copies.chooseSecondPlace(typed).catch(unsaved),
  };
}

function unsaved(): Result<never, SaveFailure> {
  return fail({ kind: 'not-writable' });
}
