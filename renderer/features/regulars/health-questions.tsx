import type { LocalTime } from '../../../shared/calendar-day.ts';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../wording/say.ts';
import type { EditableFact, FactDraft } from './fact-draft.ts';
import styles from './fact-editor.module.css';
import { OneOf } from './one-of.tsx';
import { HOW, sayConsent } from './say-fact.ts';

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
        {sayConsent(given, name, now)} {say('regular.consent-withdrawable')}
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
        <div className={styles.consent}>
          <p>{say('regular.consent-ask')}</p>
          <p className={styles.question}>{say('consent.wording')}</p>
          <TextField
            label={say('regular.consent-who')}
            value={draft.who}
            onChange={(who) => write({ who })}
          />
          <OneOf
            label={say('regular.consent-how')}
            showLabel
            value={draft.how}
            options={[
              { value: 'said at the counter', words: say(HOW['said at the counter']) },
              { value: 'on a sign-up card', words: say(HOW['on a sign-up card']) },
              { value: 'in writing', words: say(HOW['in writing']) },
            ]}
            onChange={(how) => write({ how })}
          />
        </div>
      )}
    </>
  );
}
