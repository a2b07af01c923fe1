import type { ReactNode } from 'react';
import type { Paper } from '../../../../shared/domain/shop.ts';
import type { LineMm } from '../../../../shared/print/card-sheet.ts';
import {
  CROSS,
  CROSS_DISTANCE,
  type RulerMark,
  rulerPage,
} from '../../../../shared/print/ruler.ts';
import { sizeOf } from '../../../../shared/print/sheet.ts';
import { sayMm } from '../../../wording/prints/say-label.ts';
import { say } from '../../../wording/say.ts';
import styles from './ruler-page.module.css';

/** Half a cross, in millimetres. */
const ARM = 6;
/** What the crosses are called, in their order. */
const LETTERS = ['A', 'B', 'C'] as const;

/** From A to B, along which the ruler is laid, in millimetres. */
const BETWEEN = `M${CROSS.x + 2 * ARM} ${CROSS.y}H${CROSS.x + CROSS_DISTANCE - 2 * ARM}`;

/** The test page: rulers along two edges, three crosses, and lines to write down what was measured. */
export function RulerPage({
  paper,
  shopName,
}: {
  readonly paper: Paper;
  readonly shopName: string;
}) {
  const { width, height } = sizeOf({ paper });
  const { across, down, crosses } = rulerPage({ paper });
  return (
    <div className={styles.sheet}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className={styles.marks}
        style={{ width: `${width}mm`, height: `${height}mm` }}
        aria-hidden="true"
      >
        <path d={pathOf(across)} className={styles.line} />
        <path d={pathOf(down)} className={styles.line} />
        {figuresOf(across, ({ x2, y2 }) => ({ x: x2, y: y2 - 1.2, at: 'middle' }))}
        {figuresOf(down, ({ x2, y2 }) => ({ x: x2 - 1.2, y: y2 + 0.95, at: 'end' }))}
        {crosses.map(({ x, y }, at) => (
          <g key={LETTERS[at]}>
            <path
              className={styles.cross}
              d={`M${x - ARM} ${y}H${x + ARM}M${x} ${y - ARM}V${y + ARM}`}
            />
            <text className={styles.letter} x={x + 2} y={y - 2}>
              {LETTERS[at]}
            </text>
          </g>
        ))}
        <text
          className={styles.figure}
          x={CROSS.x + CROSS_DISTANCE / 2}
          y={CROSS.y - 2}
          textAnchor="middle"
        >
          {sayMm(CROSS_DISTANCE * 10)}
        </text>
        <path className={styles.between} d={BETWEEN} />
      </svg>
      <Words paper={paper} shopName={shopName} />
    </div>
  );
}

function Words({ paper, shopName }: { readonly paper: Paper; readonly shopName: string }) {
  const steps = [
    { words: say('ruler.step-left'), mm: CROSS.x },
    { words: say('ruler.step-top'), mm: CROSS.y },
    { words: say('ruler.step-distance'), mm: CROSS_DISTANCE },
  ];
  return (
    <div className={styles.words}>
      <h1 className={styles.title}>{say('ruler.title')}</h1>
      <p>{say('ruler.on-paper', { paper })}</p>
      <ol className={styles.steps}>
        {steps.map(({ words, mm }) => (
          <li key={words} className={styles.step}>
            <span>{words}</span>
            <span className={styles.pen} />
            <span className={styles.should}>{say('ruler.should', { mm: sayMm(mm * 10) })}</span>
          </li>
        ))}
      </ol>
      <p>{say('ruler.then')}</p>
      <p className={styles.shop} dir="auto">
        {shopName}
      </p>
    </div>
  );
}

function pathOf(lines: readonly LineMm[]): string {
  return lines.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('');
}

function figuresOf(
  marks: readonly RulerMark[],
  place: (mark: RulerMark) => {
    readonly x: number;
    readonly y: number;
    readonly at: 'middle' | 'end';
  },
): ReactNode[] {
  return marks.flatMap((mark) => {
    if (mark.says === undefined) return [];
    const { x, y, at } = place(mark);
    return [
      <text key={mark.says} className={styles.figure} x={x} y={y} textAnchor={at}>
        {mark.says}
      </text>,
    ];
  });
}
