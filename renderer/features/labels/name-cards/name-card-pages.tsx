import type { ReactNode } from 'react';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import type { LabelSheet, Paper, PrinterNudge } from '../../../../shared/domain/shop.ts';
import { cardCutMarks } from '../../../../shared/print/name-card-sheet.ts';
import { sizeOf } from '../../../../shared/print/sheet.ts';
import { labelPages } from '../label-pages.tsx';
import { NameCardFace } from './name-card-face.tsx';
import styles from './name-card-pages.module.css';

/** Whose cards are printed, and whose shop's they are. */
interface CardsToPrint {
  readonly cards: readonly IndexCard[];
  readonly paper: Paper;
  readonly shop: { readonly name: string; readonly address: string };
}

/** A sheet that is cut or broken; without a start it is plain card, which needs marks to cut along. */
interface CardsOn {
  readonly sheet: LabelSheet | undefined;
  readonly start?: number;
  readonly nudge?: Pick<PrinterNudge, 'right' | 'down'>;
  readonly onStart?: (label: number) => void;
}

/** Name cards on as many sheets as they take. */
export function cardPages(
  { cards, paper, shop }: CardsToPrint,
  { sheet, start, nudge = { right: 0, down: 0 }, onStart }: CardsOn,
): ReactNode[] {
  if (!sheet) return [];
  const pages = labelPages({
    sheet,
    start: start ?? 1,
    count: cards.length,
    nudge,
    ...(onStart && { onStart }),
    faceOf: (at, box) => {
      const card = cards[at];
      if (!card) return null;
      const name = card.nameless ? '' : card.name;
      const on = { name, number: card.cardNumber, shopName: shop.name, address: shop.address };
      return <NameCardFace card={on} paper={paper} box={box} />;
    },
  });
  if (start !== undefined) return pages;
  return pages.map((page, at) => (
    <div key={`cards ${String(at)}`} className={styles.sheet}>
      {page}
      <CutMarks sheet={sheet} />
    </div>
  ));
}

function CutMarks({ sheet }: { readonly sheet: LabelSheet }) {
  const { width, height } = sizeOf(sheet);
  const path = cardCutMarks(sheet).map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.marks}
      style={{ width: `${width}mm`, height: `${height}mm` }}
      aria-hidden="true"
    >
      <path d={path.join('')} className={styles.mark} data-cut="" />
    </svg>
  );
}
