import type { CSSProperties } from 'react';
import type { Paper } from '../../../shared/domain/shop.ts';
import type { BoxMm } from '../../../shared/print/card-sheet.ts';
import { insetsOf } from '../../../shared/print/label-sheets.ts';
import { FitText } from '../../studio/fit-text.tsx';
import styles from './label-face.module.css';

/** Points in a millimetre: 72 in an inch. */
const POINTS_PER_MM = 72 / 25.4;
/** Letters are as high as a label is at most by this, and never larger than the others, in points. */
const SHARE = 0.2;
const LARGEST = 32;
const SMALLEST = 3;

/** What stands on one label: a line that is read from afar, and what is below it. */
export function LabelFace({
  lines,
  paper,
  box,
}: {
  readonly lines: readonly string[];
  readonly paper: Paper;
  readonly box: BoxMm;
}) {
  const [first = '', ...others] = lines;
  const { top, right, bottom, left } = insetsOf(paper, box);
  const inset: CSSProperties = { inset: `${top}mm ${right}mm ${bottom}mm ${left}mm` };
  // An address runs from its left edge; a name or two lines stand in the middle.
  const look = lines.length > 2 ? styles.many : styles.few;
  return (
    <div className={styles.face} style={inset}>
      <FitText
        largest={Math.min(LARGEST, box.height * POINTS_PER_MM * SHARE)}
        smallest={SMALLEST}
        className={`${styles.words} ${look ?? ''}`}
      >
        <p className={styles.first} dir="auto">
          {first}
        </p>
        {others.map((line, at) => (
          <p key={`line ${String(at)}`} className={styles.other} dir="auto">
            {line}
          </p>
        ))}
      </FitText>
    </div>
  );
}
