import type { CSSProperties, ReactNode } from 'react';
import { WISH_GRID, WISH_SHEET, type WishLine } from '../../../../shared/print/wish-sheet.ts';
import { FitText } from '../../../studio/fit-text.tsx';
import { LinesToSign } from '../lines-to-sign.tsx';
import styles from './wish-sheet.module.css';

/** A sheet of wishes or of lines for them; its heading stands on the first. */
export function WishSheet({
  heading,
  shopName,
  page,
  children,
}: {
  readonly heading: string | undefined;
  readonly shopName: string;
  /** "1 of 2"; empty when there is only one. */
  readonly page: string;
  readonly children: ReactNode;
}) {
  const { left, right, top, bottom, heading: head, foot } = WISH_SHEET;
  const style: CSSProperties = {
    padding: `${top}mm ${right}mm ${bottom}mm ${left}mm`,
    gridTemplateRows: `${head}mm minmax(0, 1fr) ${foot}mm`,
  };
  return (
    <div className={styles.sheet} style={style}>
      {heading === undefined ? (
        <span />
      ) : (
        <FitText largest={30} smallest={9} className={styles.heading}>
          {heading}
        </FitText>
      )}
      {children}
      <footer className={styles.foot}>
        <p className={styles.shop} dir="auto">
          {shopName}
        </p>
        <p>{page}</p>
      </footer>
    </div>
  );
}

/** Numbered lines that fill a sheet; 0 is the first one. */
export function BlankSheet({ line, at }: { readonly line: WishLine; readonly at: number }) {
  const { columns, rows } = WISH_GRID[line];
  return <LinesToSign first={at * columns * rows + 1} columns={columns} rows={rows} />;
}
