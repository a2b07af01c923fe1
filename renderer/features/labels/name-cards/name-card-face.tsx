import type { CSSProperties } from 'react';
import type { Paper } from '../../../../shared/domain/shop.ts';
import type { BoxMm } from '../../../../shared/print/card-sheet.ts';
import { insetsOf } from '../../../../shared/print/label-sheets.ts';
import { FitText } from '../../../studio/fit-text.tsx';
import { QrCode } from '../../../studio/qr-code.tsx';
import { say } from '../../../wording/say.ts';
import styles from './name-card-face.module.css';

/** What stands on a name card. */
export interface OnNameCard {
  /** Empty while nobody knows it: then there is room to write it. */
  readonly name: string;
  readonly number: string;
  readonly shopName: string;
  readonly address: string;
}

/** A card as large as a bank card has room for a line of its own; a label has none. */
const ROOMY = { width: 74, height: 44 } as const;
/** The code on a card, in millimetres: a telephone or a scanner reads it from a hand's width. */
const CODE = 21;

/** One name card: whose it is, whose shop it is of, and the code that the counter reads. */
export function NameCardFace({
  card,
  paper,
  box,
}: {
  readonly card: OnNameCard;
  readonly paper: Paper;
  readonly box: BoxMm;
}) {
  const isRoomy = box.width >= ROOMY.width && box.height >= ROOMY.height;
  return isRoomy ? <Roomy card={card} box={box} /> : <Small card={card} paper={paper} box={box} />;
}

function Roomy({ card, box }: { readonly card: OnNameCard; readonly box: BoxMm }) {
  const { name, number, shopName, address } = card;
  const size = { '--code': `${Math.min(CODE, box.height * 0.4)}mm` } as CSSProperties;
  return (
    <div className={styles.roomy} style={size}>
      <FitText largest={9} smallest={5} className={styles.shop}>
        {shopName}
      </FitText>
      {name === '' ? (
        <span className={styles.pen} />
      ) : (
        <FitText largest={25} smallest={6} className={styles.name}>
          {name}
        </FitText>
      )}
      <div className={styles.foot}>
        <p className={styles.line}>{say('name-cards.line')}</p>
        <FitText largest={7.5} smallest={4} className={styles.small}>
          <p>{say('name-cards.number', { number })}</p>
          <p dir="auto">{address}</p>
        </FitText>
      </div>
      <Code number={number} />
    </div>
  );
}

function Small({
  card: { name, number, shopName },
  paper,
  box,
}: {
  readonly card: OnNameCard;
  readonly paper: Paper;
  readonly box: BoxMm;
}) {
  const { top, right, bottom, left } = insetsOf(paper, box);
  const side = Math.min(box.height - top - bottom, box.width * 0.42, CODE);
  const size = {
    inset: `${top}mm ${right}mm ${bottom}mm ${left}mm`,
    '--code': `${side}mm`,
  } as CSSProperties;
  return (
    <div className={styles.tight} style={size}>
      <FitText largest={Math.min(16, box.height * 0.62)} smallest={3} className={styles.words}>
        <p className={styles.first} dir="auto">
          {name}
        </p>
        <p className={styles.other} dir="auto">
          {shopName}
        </p>
        <p className={styles.other}>{number}</p>
      </FitText>
      <Code number={number} />
    </div>
  );
}

function Code({ number }: { readonly number: string }) {
  return (
    <div className={styles.code}>
      <QrCode text={number} label={say('name-cards.code', { number })} />
    </div>
  );
}
