import {
  WISH_COUNTS,
  WISH_LINES,
  type WishLine,
  wishSheets,
} from '../../../../shared/print/wish-sheet.ts';
import { OneOf } from '../../../ui/fields/one-of.tsx';
import { say } from '../../../wording/say.ts';
import styles from '../options.module.css';
import { INSIDES } from '../use-inside.tsx';
import type { Written } from '../written.ts';

/** Wishes or lines; how much room a line gives, and how many there are, with the sheets they take. */
export function WishSheetOptions({
  what,
  wishes,
  sheets,
  line,
  count,
  onWrite,
}: {
  readonly what: (typeof INSIDES)[number];
  readonly wishes: number;
  readonly sheets: number;
  readonly line: WishLine;
  readonly count: number;
  readonly onWrite: (change: Written) => void;
}) {
  return (
    <div className={styles.group}>
      {wishes > 0 && (
        <OneOf
          label={say('wish-sheets.what')}
          value={what}
          options={INSIDES.toReversed().map((value) => ({
            value,
            words:
              value === 'lines'
                ? say('wish-sheets.what-lines')
                : say('greetings.inside-wishes', { count: wishes }),
          }))}
          onChange={(value) => onWrite({ what: value })}
        />
      )}
      {what === 'lines' && (
        <>
          <OneOf
            label={say('wish-sheets.room')}
            showLabel
            value={line}
            options={WISH_LINES.map((value) => ({
              value,
              words: say(`wish-sheets.room-${value}`),
            }))}
            onChange={(value) => onWrite({ line: value })}
          />
          <OneOf
            label={say('wish-sheets.count')}
            showLabel
            value={String(count)}
            options={WISH_COUNTS.map((lines) => ({
              value: String(lines),
              words: say('wish-sheets.count-said', { lines, sheets: wishSheets(line, lines) }),
            }))}
            onChange={(value) => onWrite({ count: value })}
          />
        </>
      )}
      {what === 'wishes' && (
        <p className={styles.told} role="status">
          {say('greetings.wishes-said', { wishes, sheets })}
        </p>
      )}
    </div>
  );
}
