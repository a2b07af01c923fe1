import type { CSSProperties } from 'react';
import type { SignUpField } from '../../../shared/domain/sign-up.ts';
import { type BoxMm, type CardSheet, partsOf } from '../../../shared/print/card-sheet.ts';
import { QrCode } from '../../studio/qr-code.tsx';
import { type SaidCard, sayCardNumber } from '../../wording/prints/say-card.ts';
import styles from './card.module.css';
import { CardStub } from './card-stub.tsx';

/** How a card's words fit on it: the largest letters that do, and what has to stay off. */
export interface CardFit {
  /** Parts of the usual size of letters. */
  readonly letters: number;
  readonly stubLetters: number;
  /** So many of the lines, from the first. */
  readonly fields: number;
  /** The lines that are long enough for a word of help at their end. */
  readonly hints: readonly SignUpField[];
  readonly hasWelcome: boolean;
  /** The stub's words are hard to read. */
  readonly isStubSmall: boolean;
}

/** A title of more letters than this stands in smaller ones. */
const LONG_TITLE = 44;

/** One card with its stub, as large as it is printed. */
export interface CardFaceProps {
  readonly layout: CardSheet;
  readonly box: BoxMm;
  readonly card: SaidCard;
  readonly number: number;
  /** What its QR code says. */
  readonly code: string;
  /** Address of the shop's picture. */
  readonly picture: string | undefined;
  readonly fit: CardFit;
}

/** One sign-up card: what is filled in and handed back, and the stub that is kept. */
export function CardFace(props: CardFaceProps) {
  const { layout, box, card, fit } = props;
  const { main } = partsOf(layout, box, card.isRightToLeft);
  return (
    <div
      className={styles.card}
      lang={card.language}
      dir={card.isRightToLeft ? 'rtl' : 'ltr'}
      data-on-sheet={layout.cards.length}
      data-stub={layout.stubAt}
      style={
        {
          ...inMm(box),
          '--fit': fit.letters,
          '--title-part': card.title.length > LONG_TITLE ? 0.78 : 1,
          '--stub-fit': fit.stubLetters,
        } as CSSProperties
      }
    >
      <div
        className={styles.main}
        style={{ width: `${main.width}mm`, height: `${main.height}mm` }}
        data-part="main"
      >
        <Head {...props} />
        <div className={styles.fields}>
          {card.fields.slice(0, fit.fields).map(({ field, label, hint }) => (
            <p key={field} className={styles.field} data-field={field}>
              <span className={styles.label} dir="auto">
                {label}
              </span>
              {hint !== '' && fit.hints.includes(field) && (
                <span className={styles.hint} data-hint={field}>
                  {hint}
                </span>
              )}
            </p>
          ))}
        </div>
        <Ticks card={card} />
      </div>
      <CardStub
        card={card}
        number={props.number}
        picture={props.picture}
        isBelow={layout.stubAt === 'below'}
      />
    </div>
  );
}

function Head({ card, number, code, fit }: CardFaceProps) {
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <p className={styles.shop} dir="auto">
          {card.shop}
        </p>
        <p className={styles.title} dir="auto">
          {card.title}
        </p>
      </div>
      {fit.hasWelcome && (
        <p className={styles.welcome} dir="auto" data-welcome="">
          {card.welcome}
        </p>
      )}
      <div className={styles.code}>
        <div className={styles.qr}>
          <QrCode text={code} />
        </div>
        <p className={styles.number} dir="ltr">
          {sayCardNumber(number, card.language)}
        </p>
      </div>
    </div>
  );
}

function Ticks({ card }: { readonly card: SaidCard }) {
  return (
    <div className={styles.ticks}>
      {card.consents.map(({ consent, words }) => (
        <p key={consent} className={styles.tick}>
          <span className={styles.box} />
          <span className={styles.ticked}>
            <span dir="auto">{words}</span>
            {consent === 'health' && <span className={styles.blank} />}
          </span>
        </p>
      ))}
    </div>
  );
}

function inMm({ left, top, width, height }: BoxMm): CSSProperties {
  return { left: `${left}mm`, top: `${top}mm`, width: `${width}mm`, height: `${height}mm` };
}
