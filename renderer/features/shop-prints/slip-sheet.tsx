import { FitText } from '../../studio/fit-text.tsx';
import { say } from '../../wording/say.ts';
import type { Slip } from './slip-lines.ts';
import styles from './slip-sheet.module.css';

/** Two beside each other, four below: on A4 each is an A7, and no paper is left over. */
export const SLIPS_ON_A_SHEET = 8;

/** Where the scissors go, as a share of the sheet: between the slips, marked at its edges alone. */
const CUTS_DOWN = [0.25, 0.5, 0.75];

/** A sheet of slips, to be cut apart. */
export function SlipSheet({
  slips,
  maker,
  shopName,
}: {
  readonly slips: readonly Slip[];
  /** Who made it; empty when nobody said. */
  readonly maker: string;
  readonly shopName: string;
}) {
  return (
    <div className={styles.sheet}>
      {slips.map((slip) => (
        <OneSlip key={slip.id} slip={slip} maker={maker} shopName={shopName} />
      ))}
      <span className={`${styles.down} ${styles.above}`} data-cut="" />
      <span className={`${styles.down} ${styles.below}`} data-cut="" />
      {CUTS_DOWN.map((share) => (
        <span
          key={share}
          className={styles.across}
          style={{ top: `${share * 100}%` }}
          data-cut=""
        />
      ))}
    </div>
  );
}

function OneSlip({
  slip: { name, order },
  maker,
  shopName,
}: {
  readonly slip: Slip;
  readonly maker: string;
  readonly shopName: string;
}) {
  const made = maker === '' ? say('slip.made-for-you') : say('slip.made-for-you-by', { maker });
  return (
    <article className={styles.slip}>
      {name === '' ? (
        <span />
      ) : (
        <FitText largest={27} smallest={9} className={styles.name}>
          {name}
        </FitText>
      )}
      <FitText largest={13} smallest={6.5} className={styles.order}>
        {order}
      </FitText>
      <p className={styles.made} dir="auto">
        {made}
      </p>
      <p className={styles.shop} dir="auto">
        {shopName}
      </p>
    </article>
  );
}
