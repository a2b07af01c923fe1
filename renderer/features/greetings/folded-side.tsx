import type { CSSProperties, ReactNode } from 'react';
import { HEADING_HEIGHT, PANEL_MARGINS } from '../../../shared/print/folded-card.ts';
import { FitText } from '../../studio/fit-text.tsx';
import styles from './folded-side.module.css';

/** One side of a sheet that is folded down its middle. */
export function FoldedSide({
  left,
  right,
}: {
  readonly left: ReactNode;
  readonly right: ReactNode;
}) {
  return (
    <div className={styles.side}>
      <div className={styles.panel}>{left}</div>
      <div className={styles.panel}>{right}</div>
    </div>
  );
}

/** The back of a card: whose it is, small. */
export function CardBack({
  shopName,
  address,
}: {
  readonly shopName: string;
  readonly address: string;
}) {
  return (
    <div className={styles.back}>
      <FitText largest={8.5} smallest={5} className={styles.imprint}>
        <p className={styles.shop} dir="auto">
          {shopName}
        </p>
        <p dir="auto">{address}</p>
      </FitText>
    </div>
  );
}

/** A panel inside a card: a heading on the first one, and below it what everybody brings. */
export function InsidePanel({
  at,
  heading,
  children,
}: {
  readonly at: 'left' | 'right';
  /** Nothing, and its room stays free. */
  readonly heading?: string | undefined;
  readonly children: ReactNode;
}) {
  const { edge, fold, top, bottom } = PANEL_MARGINS;
  const style: CSSProperties = {
    gridTemplateRows: `${HEADING_HEIGHT}mm minmax(0, 1fr)`,
    paddingTop: `${top}mm`,
    paddingBottom: `${bottom}mm`,
    paddingLeft: `${at === 'left' ? edge : fold}mm`,
    paddingRight: `${at === 'left' ? fold : edge}mm`,
  };
  return (
    <div className={styles.inside} style={style}>
      {heading === undefined ? (
        <span />
      ) : (
        <FitText largest={25} smallest={9} className={styles.heading}>
          {heading}
        </FitText>
      )}
      {children}
    </div>
  );
}
