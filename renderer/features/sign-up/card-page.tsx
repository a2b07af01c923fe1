import { cardNumberOf } from '../../../shared/print/card-number.ts';
import { cutMarks, type LineMm, partsOf, stubLine } from '../../../shared/print/card-sheet.ts';
import { sizeOf } from '../../../shared/print/sheet.ts';
import styles from './card.module.css';
import { CardFace, type CardFaceProps } from './card-face.tsx';

/** Everything that is the same on every card of a run. */
export type CardRunFace = Pick<CardFaceProps, 'layout' | 'card' | 'picture' | 'fit'> & {
  /** The letters before every number of this shop. */
  readonly shopCode: string;
};

/** One sheet of sign-up cards with its cut marks; the last one may have fewer cards than fit. */
export function CardPage({
  numbers,
  ...face
}: CardRunFace & { readonly numbers: readonly number[] }) {
  const { layout, card, shopCode } = face;
  const { width, height } = sizeOf(layout.sheet);
  const placed = numbers.flatMap((number, place) => {
    const box = layout.cards[place];
    return box ? [{ number, box }] : [];
  });
  return (
    <div className={styles.page}>
      {placed.map(({ number, box }) => (
        <CardFace
          key={number}
          {...face}
          box={box}
          number={number}
          code={cardNumberOf(shopCode, number)}
        />
      ))}
      <svg
        className={styles.lines}
        viewBox={`0 0 ${width} ${height}`}
        width={`${width}mm`}
        height={`${height}mm`}
        aria-hidden="true"
      >
        <g stroke="#000" strokeWidth="0.15">
          {cutMarks(layout).map(lineOf)}
        </g>
        {/* Where the stub is cut off: light, so that nobody takes it for a line to write on. */}
        <g stroke="#7a6f63" strokeWidth="0.2" strokeDasharray="1.4 1.1">
          {placed.map(({ box }) => lineOf(stubLine(partsOf(layout, box, card.isRightToLeft))))}
        </g>
      </svg>
    </div>
  );
}

function lineOf(line: LineMm) {
  return <line key={Object.values(line).join(' ')} {...line} />;
}

/** Numbers by sheet. */
export function onSheets(numbers: readonly number[], onSheet: number): number[][] {
  const sheets: number[][] = [];
  for (let at = 0; at < numbers.length; at += onSheet) sheets.push(numbers.slice(at, at + onSheet));
  return sheets;
}
