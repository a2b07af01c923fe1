import { SIGN_UP_CONSENTS, type SignUpConsent } from '../../../shared/domain/sign-up.ts';
import { toggledConsent } from '../../../shared/rules/sign-up/sign-up-design.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { spanInMonths } from '../../wording/prints/say-card.ts';
import { say } from '../../wording/say.ts';
import styles from './sign-up.module.css';
import type { SignUpRoom } from './sign-up-design.ts';
import { Tick } from './sign-up-tick.tsx';

/** How long notes may be kept after the last visit, in months. */
const SPANS = [6, 12, 18, 24, 36, 60];

/** What a tick of the card is called here. */
export function sayConsentShortly(consent: SignUpConsent): string {
  return say(`sign-up.consent-${consent}`);
}

/** What is ticked on the card, and how long it says that notes are kept. */
export function SignUpConsents({ room }: { readonly room: SignUpRoom }) {
  const { design, change } = room;
  const { consents, keepMonths } = design;
  const toggle = (consent: SignUpConsent) => {
    const phrase = consents.includes(consent) ? 'sign-up.consent-off' : 'sign-up.consent-on';
    void change(
      (present) => ({ consents: toggledConsent(present.consents, consent) }),
      say(phrase, { consent: sayConsentShortly(consent) }),
    );
  };
  const spans = [...new Set([...SPANS, keepMonths])].sort((one, other) => one - other);
  const saySpan = (months: number) => say('sign-up.keep-months', spanInMonths(months));
  return (
    <>
      <p className={styles.hint}>{say('sign-up.consents-hint')}</p>
      <ul className={styles.lines}>
        {SIGN_UP_CONSENTS.map((consent) => (
          <li key={consent} className={styles.line}>
            <Tick
              words={sayConsentShortly(consent)}
              isOn={consent === 'keep' || consents.includes(consent)}
              disabled={consent === 'keep'}
              onChange={() => toggle(consent)}
            />
          </li>
        ))}
      </ul>
      <Choice
        label={say('sign-up.keep')}
        value={String(keepMonths)}
        options={spans.map((months) => ({ value: String(months), words: saySpan(months) }))}
        onChange={(value) => {
          const months = Number(value);
          const words = say('sign-up.keep-changed', { span: saySpan(months) });
          void change(() => ({ keepMonths: months }), words);
        }}
      />
    </>
  );
}
