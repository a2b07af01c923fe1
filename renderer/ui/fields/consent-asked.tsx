import styles from './consent-asked.module.css';
import { OneOf } from './one-of.tsx';
import { TextField } from './text-field.tsx';

/** How somebody agreed that something about their health is kept, as far as it is written. */
export interface ConsentDraft<Way extends string> {
  readonly who: string;
  /** Undefined until somebody said. */
  readonly how: Way | undefined;
}

/** What to ask before something about health is kept, and who agreed in which way. */
export function ConsentAsked<Way extends string>({
  words,
  draft,
  write,
}: {
  readonly words: {
    readonly ask: string;
    readonly question: string;
    readonly who: string;
    readonly how: string;
    readonly ways: readonly { readonly value: Way; readonly words: string }[];
  };
  readonly draft: ConsentDraft<Way>;
  readonly write: (change: Partial<ConsentDraft<Way>>) => void;
}) {
  return (
    <div className={styles.consent}>
      <p>{words.ask}</p>
      <p className={styles.question}>{words.question}</p>
      <TextField label={words.who} value={draft.who} onChange={(who) => write({ who })} />
      <OneOf
        label={words.how}
        showLabel
        value={draft.how}
        options={words.ways}
        onChange={(how) => write({ how })}
      />
    </div>
  );
}
