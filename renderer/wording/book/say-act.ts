import type { Act } from '../../../shared/domain/ledger-entry.ts';
import { say } from '../say.ts';

/** What is done about surprises names nobody; and while one must not show, it is not even said what it was. */
const OF_SURPRISES: ReadonlySet<string> = new Set<Act['kind']>([
  'planned-surprise',
  'changed-surprise',
  'ended-surprise',
  'removed-surprise',
  'put-aside',
  'signed-card',
  'changed-wish',
  'removed-wish',
]);

/** Says what was done, as the ledger keeps it: "Logged a visit of Bill Rodgers". */
export function sayAct({ kind, about }: Act, isHiding = false): string {
  if (isHiding && OF_SURPRISES.has(kind)) return say('act.unsaid');
  // A change that a newer app made and this one brought back has no sentence here.
  if (!KNOWN.has(kind)) return say('act.other', { about });
  return say(`act.${kind}`, { about, named: about === '' ? 'no' : 'yes' });
}

const KNOWN: ReadonlySet<string> = new Set<Act['kind']>([
  'logged-visit',
  'changed-visit',
  'removed-visit',
  'added-regular',
  'changed-regular',
  'removed-regular',
  'added-fact',
  'changed-fact',
  'removed-fact',
  'changed-menu',
  'merged-items',
  'changed-photo',
  'changed-shop',
  'added-event',
  'changed-event',
  'removed-event',
  'asked',
  'put-off',
  'not-asked',
  'made-promise',
  'changed-promise',
  'kept-promise',
  'broke-promise',
  'checked-promise',
  'removed-promise',
  'changed-household',
  'sent-message',
  'noted-death',
  'planned-surprise',
  'changed-surprise',
  'ended-surprise',
  'removed-surprise',
  'put-aside',
  'signed-card',
  'changed-wish',
  'removed-wish',
  'printed-cards',
  'crossed-off-card',
  'keyed-in-card',
  'brought-in',
  'removed-import',
  'brought-back',
  'undone',
  'redone',
]);
