import type { LocalTime } from '../../calendar-day.ts';
import type { HealthConsent } from '../../domain/fact.ts';

/** What was written down of somebody's agreement that something about their health is kept. */
interface AgreementDraft {
  readonly who: string;
  readonly how: HealthConsent['how'] | undefined;
}

/** The agreement to keep with a note, or undefined while it is not said who agreed and how. */
export function agreementOf(
  { who, how }: AgreementDraft,
  /** Whose note it is, and what they agreed to before. */
  of: { readonly name: string; readonly before: HealthConsent | undefined },
  now: LocalTime,
  wordingVersion: number,
): HealthConsent | undefined {
  if (how === undefined || who.trim() === '') return undefined;
  // Mending a word of the note is no new agreement.
  if (of.before?.how === how && (of.before.who ?? of.name) === who) return of.before;
  const onBehalf = who.trim() === of.name ? {} : { who: who.trim() };
  return { ...onBehalf, givenAt: now, how, wordingVersion };
}
