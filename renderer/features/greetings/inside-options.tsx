import { OneOf } from '../../ui/fields/one-of.tsx';
import { say } from '../../wording/say.ts';
import styles from './options.module.css';
import { INSERTS, INSIDES, type Inside, LINE_WIDTHS } from './use-inside.tsx';
import { chosenOf, type Written } from './written.ts';

/** What stands inside a card, and how many sheets that takes. */
export function InsideOptions({
  inside,
  target,
  onWrite,
}: {
  readonly inside: Inside;
  /** Signatures hoped for. */
  readonly target: number;
  readonly onWrite: (change: Written) => void;
}) {
  const { what, wishes, inserts, lines } = inside;
  const sheets = inserts + 1;
  return (
    <div className={styles.group}>
      {wishes.length > 0 && (
        <OneOf
          label={say('greetings.inside')}
          value={what}
          options={INSIDES.map((value) => ({
            value,
            words: say(`greetings.inside-${value}`, { count: wishes.length }),
          }))}
          onChange={(value) => onWrite({ inside: value })}
        />
      )}
      {what === 'lines' && <LineOptions inside={inside} onWrite={onWrite} />}
      <p className={styles.told} role="status">
        {what === 'lines'
          ? say('greetings.lines-said', { lines, sheets })
          : say('greetings.wishes-said', { wishes: wishes.length, sheets })}
      </p>
      {what === 'lines' && lines < target && (
        <p className={styles.few}>{say('greetings.few-lines', { target })}</p>
      )}
    </div>
  );
}

function LineOptions({
  inside: { width, inserts },
  onWrite,
}: {
  readonly inside: Inside;
  readonly onWrite: (change: Written) => void;
}) {
  return (
    <>
      <OneOf
        label={say('greetings.line-width')}
        showLabel
        value={width}
        options={LINE_WIDTHS.map((value) => ({ value, words: say(`greetings.line-${value}`) }))}
        onChange={(value) => onWrite({ width: value })}
      />
      <OneOf
        label={say('greetings.laid-in')}
        showLabel
        value={chosenOf(INSERTS, String(inserts), '0')}
        options={INSERTS.map((value) => ({
          value,
          words: say('greetings.laid-in-count', { count: Number(value) }),
        }))}
        onChange={(value) => onWrite({ inserts: value })}
      />
    </>
  );
}
