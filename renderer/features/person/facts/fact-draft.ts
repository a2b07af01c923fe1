import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { Fact, FactKind, HealthConsent } from '../../../../shared/domain/fact.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import { fail, type Result, succeed } from '../../../../shared/result.ts';
import { agreementOf } from '../../../../shared/rules/tact/health-consent.ts';
import { HEALTH_WORDING_VERSION } from '../../../wording/consent.ts';

/** A fact to be, or one to be changed. */
export type EditableFact =
  | Fact
  | { readonly kind: FactKind; readonly regularId: RegularId; readonly id?: undefined };

/** A fact as it is being written, with the questions that are still open. */
export interface FactDraft {
  readonly text: string;
  readonly origin: Fact['origin'];
  readonly layer: Fact['layer'];
  /** Whether a caution is about health; undefined until somebody said. */
  readonly aboutHealth: 'yes' | 'no' | undefined;
  /** Who agreed that it is kept. */
  readonly who: string;
  readonly how: HealthConsent['how'] | undefined;
}

/** Why a draft cannot be kept as it is. */
export type DraftProblem = 'empty' | 'health-unsaid' | 'no-consent';

/** A draft of what is there, or of nothing yet. */
export function draftOf(fact: EditableFact, name: string): FactDraft {
  if (fact.id === undefined) {
    const open = { aboutHealth: undefined, who: name, how: undefined };
    return { text: '', origin: 'told us', layer: 'face-up', ...open };
  }
  return {
    text: fact.text,
    origin: fact.origin,
    layer: fact.layer,
    aboutHealth: fact.health ? 'yes' : 'no',
    who: fact.health?.who ?? name,
    how: fact.health?.how,
  };
}

/** True when nothing was written or changed. */
export function isUntouched(draft: FactDraft, fact: EditableFact, name: string): boolean {
  if (fact.id === undefined) return draft.text.trim() === '';
  const before = draftOf(fact, name);
  return Object.keys(before).every(
    (key) => before[key as keyof FactDraft] === draft[key as keyof FactDraft],
  );
}

/** What a draft says, ready to be kept; a note about health only with the person's own agreement. */
export function finished(
  draft: FactDraft,
  fact: EditableFact,
  name: string,
  now: LocalTime,
): Result<Omit<Fact, 'id' | 'at'>, DraftProblem> {
  const { text, origin, layer, aboutHealth, how } = draft;
  if (text.trim() === '') return fail('empty');
  const { kind, regularId } = fact;
  const said = { kind, regularId, text: text.trim(), origin, layer };
  const before = fact.id === undefined ? undefined : fact.health;
  // Only of a caution it is asked whether it is about health; what else they agreed to stays agreed.
  if (kind !== 'caution') return succeed({ ...said, ...(before && { health: before }) });
  if (aboutHealth === 'no') return succeed(said);
  if (aboutHealth === undefined) return fail('health-unsaid');
  const health = agreementOf(
    { who: draft.who, how },
    { name, before },
    now,
    HEALTH_WORDING_VERSION,
  );
  return health ? succeed({ ...said, health }) : fail('no-consent');
}
