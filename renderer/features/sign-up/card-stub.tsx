import { type SaidCard, sayCardNumber } from '../../wording/prints/say-card.ts';
import styles from './card-stub.module.css';

/** The stub to keep: what is kept, why and how long, how to see it, and which wording it was. */
export function CardStub({
  card,
  number,
  picture,
  isBelow,
}: {
  readonly card: SaidCard;
  readonly number: number;
  readonly picture: string | undefined;
  /** It lies below the rest of its card, wide and low. */
  readonly isBelow: boolean;
}) {
  const image = picture !== undefined && <img className={styles.picture} src={picture} alt="" />;
  const where = [card.shop, ...card.address.split(' · ')].filter((text) => text !== '');
  return (
    <div className={styles.stub} data-part="stub">
      <div className={styles.over}>
        {isBelow && (
          <p className={styles.keep} dir="auto">
            {card.keepThis}
          </p>
        )}
        <p className={styles.no} dir="ltr">
          {sayCardNumber(number, card.language)}
        </p>
        {!isBelow && image}
      </div>
      <div className={styles.beside}>
        {isBelow && image}
        <div className={styles.told}>
          {!isBelow && (
            <p className={styles.keep} dir="auto">
              {card.keepThis}
            </p>
          )}
          <p dir="auto">{card.stub}</p>
          <p dir="auto">{card.howLong}</p>
        </div>
      </div>
      <div className={styles.foot}>
        <Where parts={where} isOneLine={isBelow} />
        {(isBelow ? [`${card.wording}, ${card.date}`] : [card.wording, card.date]).map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}

/** The shop and how it is reached: a line each where there is room, else one after the other. */
function Where({
  parts,
  isOneLine,
}: {
  readonly parts: readonly string[];
  readonly isOneLine: boolean;
}) {
  const last = parts.length - 1;
  return (
    <p dir="auto">
      {parts.map((part, place) => (
        <span
          key={`${String(place)} ${part}`}
          className={isOneLine ? styles.where : styles.line}
          dir="auto"
        >
          {isOneLine && place < last ? `${part} · ` : part}
        </span>
      ))}
    </p>
  );
}
