import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { ConsentAsked } from '../../../ui/fields/consent-asked.tsx';
import { OneOf } from '../../../ui/fields/one-of.tsx';
import { consentWords, sayConsent } from '../../../wording/people/say-consent.ts';
import { say } from '../../../wording/say.ts';
import type { EditableFact, FactDraft } from './fact-draft.ts';
import styles from './fact-editor.module.css';

/** Whether a caution is about health, and if so, the person's own agreement that it is kept. */
export function HealthQuestions({
  fact,
  draft,
  write,
  name,
  now,
}: {
  readonly fact: EditableFact;
  readonly draft: FactDraft;
  readonly write: (change: Partial<FactDraft>) => void;
  readonly name: string;
  readonly now: LocalTime;
}) {
  const given = fact.id === undefined ? undefined : fact.health;
  if (given) {
    return (
      <p className={styles.consent}>
        {sayConsent(given, name, now)} {say('consent.withdrawable')}
      </p>
    );
  }
  return (
    <>
      <OneOf
        label={say('regular.about-health')}
        showLabel
        value={draft.aboutHealth}
        options={[
          { value: 'yes', words: say('regular.about-health-yes') },
          { value: 'no', words: say('regular.about-health-no') },
        ]}
        onChange={(aboutHealth) => write({ aboutHealth })}
      />
      {draft.aboutHealth === 'yes' && (
        <ConsentAsked words={consentWords()} draft={draft} write={write} />
      )}
    </>
  );
}
