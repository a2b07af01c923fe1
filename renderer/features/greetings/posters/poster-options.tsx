import { OneOf } from '../../../ui/fields/one-of.tsx';
import { say } from '../../../wording/say.ts';
import { type Ink, LOOKS, type Look } from '../cover-look.ts';
import { InkOption } from '../cover-options.tsx';
import styles from '../options.module.css';
import type { Written } from '../written.ts';

/** How much a poster tells, and how it is printed. */
export function PosterOptions({
  tells,
  hasName,
  number,
  look,
  ink,
  onWrite,
}: {
  readonly tells: { readonly name: boolean; readonly number: boolean };
  /** There is a name that it could tell. */
  readonly hasName: boolean;
  /** The number it could tell; empty when there is none. */
  readonly number: string;
  readonly look: Look;
  readonly ink: Ink;
  readonly onWrite: (change: Written) => void;
}) {
  return (
    <div className={styles.group}>
      {hasName && (
        <OneOf
          label={say('posters.named')}
          value={tells.name ? 'yes' : 'no'}
          options={(['no', 'yes'] as const).map((value) => ({
            value,
            words: say(`posters.named-${value}`),
          }))}
          onChange={(named) => onWrite({ named })}
        />
      )}
      {number !== '' && (
        <OneOf
          label={say('posters.number')}
          value={tells.number ? 'yes' : 'no'}
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            words: say(`greetings.number-${value}`, { number }),
          }))}
          onChange={(value) => onWrite({ number: value })}
        />
      )}
      <OneOf
        label={say('posters.look')}
        value={look}
        options={LOOKS.map((value) => ({ value, words: say(`greetings.look-${value}`) }))}
        onChange={(value) => onWrite({ look: value })}
      />
      <InkOption ink={ink} onWrite={onWrite} />
    </div>
  );
}
