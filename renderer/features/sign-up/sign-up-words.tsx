import type { SignUpDesign, SignUpWording } from '../../../shared/domain/sign-up.ts';
import { withWording, wordingIn } from '../../../shared/rules/sign-up/sign-up-design.ts';
import { cardWordsIn, consentInWords, type SaidCard } from '../../wording/prints/say-card.ts';
import { say } from '../../wording/say.ts';
import styles from './sign-up.module.css';
import { sayConsentShortly } from './sign-up-consents.tsx';
import type { SignUpRoom } from './sign-up-design.ts';
import { sayField } from './sign-up-fields.tsx';
import { OwnWords } from './sign-up-own-words.tsx';

/** Letters that fit a card however many lie on a sheet. */
const MOST = { title: 80, welcome: 160, field: 40, consent: 160, stub: 300 } as const;

interface Sentence {
  readonly key: string;
  readonly label: string;
  readonly most: number;
  /** What the card says now, and what the app would say. */
  readonly said: string;
  readonly byApp: string;
  readonly put: (wording: SignUpWording, words: string) => SignUpWording;
}

/** Every sentence of the card in one language, in the owner's own words. */
export function SignUpWords({
  room,
  card,
}: {
  readonly room: SignUpRoom;
  readonly card: SaidCard;
}) {
  const { language } = card;
  const keep = ({ put, byApp }: Sentence, typed: string) => {
    const words = typed.trim() === byApp ? '' : typed.trim();
    return room.change(
      (present) => ({ wordings: withWording(present, put(wordingIn(present, language), words)) }),
      say('sign-up.words-kept'),
    );
  };
  return (
    <div className={styles.words}>
      <p className={styles.hint}>{say('sign-up.words-hint')}</p>
      {sentencesOf(room.design, card).map((sentence) => (
        <OwnWords
          key={`${language} ${sentence.key}`}
          label={sentence.label}
          value={sentence.said}
          most={sentence.most}
          language={language}
          onSave={(typed) => keep(sentence, typed)}
        />
      ))}
      <p className={styles.hint}>
        {say('sign-up.wording-now', { version: room.design.wordingVersion })}
      </p>
    </div>
  );
}

function sentencesOf(design: SignUpDesign, card: SaidCard): Sentence[] {
  const byApp = cardWordsIn(card.language);
  const plain = (key: 'title' | 'welcome' | 'stub'): Sentence => ({
    key,
    label: say(`sign-up.words-${key}`),
    most: MOST[key],
    said: card[key],
    byApp: byApp[key],
    put: (wording, words) => ({ ...wording, [key]: words }),
  });
  const fields = card.fields.map(
    ({ field, label }): Sentence => ({
      key: field,
      label: say('sign-up.words-field', { field: sayField(field) }),
      most: MOST.field,
      said: label,
      byApp: byApp.fields[field],
      put: (wording, words) => ({ ...wording, fields: { ...wording.fields, [field]: words } }),
    }),
  );
  const consents = card.consents.map(
    ({ consent, words: said }): Sentence => ({
      key: consent,
      label: say('sign-up.words-consent', { consent: sayConsentShortly(consent) }),
      most: MOST.consent,
      said,
      byApp: consentInWords(design, card.language, consent),
      put: (wording, words) => ({
        ...wording,
        consents: { ...wording.consents, [consent]: words },
      }),
    }),
  );
  return [plain('title'), plain('welcome'), ...fields, ...consents, plain('stub')];
}
