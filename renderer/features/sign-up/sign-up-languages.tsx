import {
  languagesOf,
  withoutLanguage,
  withWording,
  wordingIn,
} from '../../../shared/rules/sign-up/sign-up-design.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { cardLanguages, hasCardWords, sayLanguage } from '../../wording/prints/say-card.ts';
import { say } from '../../wording/say.ts';
import styles from './sign-up.module.css';
import type { SignUpRoom } from './sign-up-design.ts';

/** In which language the cards are printed, and which are set up. */
export function SignUpLanguages({
  room,
  language,
  setLanguage,
}: {
  readonly room: SignUpRoom;
  readonly language: string;
  readonly setLanguage: (language: string) => void;
}) {
  const { design, change } = room;
  const languages = languagesOf(design);
  const add = async (added: string) => {
    const words = say('sign-up.language-added', { language: sayLanguage(added) });
    const wrong = await change(
      (present) => ({ wordings: withWording(present, wordingIn(present, added)) }),
      words,
    );
    if (wrong === undefined) setLanguage(added);
  };
  const takeOff = () => {
    const words = say('sign-up.language-is-off', { language: sayLanguage(language) });
    void change((present) => ({ wordings: withoutLanguage(present, language) }), words);
  };
  return (
    <div className={styles.languages}>
      {languages.length > 1 && (
        <OneOf
          label={say('sign-up.language')}
          showLabel
          value={language}
          options={languages.map((value) => ({ value, words: sayLanguage(value) }))}
          onChange={setLanguage}
        />
      )}
      {!hasCardWords(language) && (
        <p className={styles.hint}>
          {say('sign-up.language-untold', { language: sayLanguage(language) })}
        </p>
      )}
      <div className={styles.languageWays}>
        <Choice
          label={say('sign-up.add-language')}
          value=""
          options={[
            { value: '', words: say('sign-up.add-language-which') },
            ...cardLanguages()
              .filter((one) => !languages.includes(one.language))
              .map((one) => ({ value: one.language, words: one.name })),
          ]}
          onChange={(added) => {
            if (added !== '') void add(added);
          }}
        />
        {languages.length > 1 && (
          <Button tone="quiet" onPress={takeOff}>
            {say('sign-up.language-off', { language: sayLanguage(language) })}
          </Button>
        )}
      </div>
    </div>
  );
}
