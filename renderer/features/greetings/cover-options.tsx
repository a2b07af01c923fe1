import { OneOf } from '../../ui/fields/one-of.tsx';
import { say } from '../../wording/say.ts';
import { type CoverLook, INKS, LOOKS } from './cover-look.ts';
import styles from './options.module.css';
import { WordsField } from './words-field.tsx';
import type { Written } from './written.ts';

/** How a cover looks: its number, its colour. */
export function CoverOptions({
  cover,
  number,
  onWrite,
}: {
  readonly cover: CoverLook;
  /** The number it may have; empty when none may be shown. */
  readonly number: string;
  readonly onWrite: (change: Written) => void;
}) {
  return (
    <div className={styles.group}>
      {number !== '' && (
        <OneOf
          label={say('greetings.number')}
          value={cover.number === '' ? 'no' : 'yes'}
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            words: say(`greetings.number-${value}`, { number }),
          }))}
          onChange={(value) => onWrite({ number: value })}
        />
      )}
      <OneOf
        label={say('greetings.look')}
        value={cover.look}
        options={LOOKS.map((value) => ({ value, words: say(`greetings.look-${value}`) }))}
        onChange={(look) => onWrite({ look })}
      />
      <InkOption ink={cover.ink} onWrite={onWrite} />
    </div>
  );
}

/** The colour of a cover or a poster. */
export function InkOption({
  ink,
  onWrite,
}: {
  readonly ink: CoverLook['ink'];
  readonly onWrite: (change: Written) => void;
}) {
  return (
    <OneOf
      label={say('greetings.ink')}
      value={ink}
      options={INKS.map((value) => ({ value, words: say(`greetings.ink-${value}`) }))}
      onChange={(chosen) => onWrite({ ink: chosen })}
    />
  );
}

/** The words on a cover, to be typed over. */
export function CoverWords({
  cover,
  onWrite,
}: {
  readonly cover: CoverLook;
  readonly onWrite: (change: Written) => void;
}) {
  return (
    <>
      <WordsField
        label={say('greetings.words-cover')}
        value={cover.greeting}
        onChange={(greeting) => onWrite({ greeting })}
      />
      <WordsField
        label={say('greetings.words-foot')}
        value={cover.foot}
        onChange={(foot) => onWrite({ foot })}
      />
    </>
  );
}
