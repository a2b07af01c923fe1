import type { CSSProperties, ReactNode } from 'react';
import type { LabelSheet } from '../../../shared/domain/shop.ts';
import type { BoxMm } from '../../../shared/print/card-sheet.ts';
import { labelsOn, placeAt } from '../../../shared/print/label-sheets.ts';
import { say } from '../../wording/say.ts';
import styles from './label-page.module.css';

/**
 * One sheet of labels: on paper what stands on them, on the screen their outlines as well, which may
 * be pressed to begin at one of them.
 */
export function LabelPage({
  sheet,
  places,
  faceOf,
  start,
  onStart,
}: {
  readonly sheet: LabelSheet;
  /** Where the labels of this page fall. */
  readonly places: readonly BoxMm[];
  /** What stands on one of them. */
  readonly faceOf: (place: number, box: BoxMm) => ReactNode;
  /** The label the page begins with. */
  readonly start: number;
  readonly onStart?: (label: number) => void;
}) {
  const cut = Array.from({ length: labelsOn(sheet) }, (_, label) => placeAt(sheet, label));
  return (
    <div className={styles.sheet}>
      {cut.map((box, at) =>
        onStart ? (
          // The field beside the page does the same for whoever has no mouse.
          <button
            key={`cut ${String(at)}`}
            type="button"
            tabIndex={-1}
            className={styles.cut}
            style={styleOf(box)}
            aria-label={say('labels.start-at', { number: at + 1 })}
            aria-pressed={at + 1 === start}
            onClick={() => onStart(at + 1)}
          />
        ) : (
          <span key={`cut ${String(at)}`} className={styles.cut} style={styleOf(box)} />
        ),
      )}
      {places.map((box, at) => (
        <div
          key={`label ${String(at)}`}
          className={styles.label}
          style={movedTo(box)}
          data-label=""
        >
          {faceOf(at, box)}
        </div>
      ))}
    </div>
  );
}

function styleOf({ left, top, width, height }: BoxMm): CSSProperties {
  return { left: `${left}mm`, top: `${top}mm`, width: `${width}mm`, height: `${height}mm` };
}

/** Letters laid out at a place stand on whole dots of the screen; letters moved there stand where told. */
function movedTo({ left, top, width, height }: BoxMm): CSSProperties {
  return {
    width: `${width}mm`,
    height: `${height}mm`,
    transform: `translate(${left}mm, ${top}mm)`,
  };
}
