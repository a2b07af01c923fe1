import type { Shop } from '../../../shared/domain/shop.ts';
import { FitText } from '../../studio/fit-text.tsx';
import { say } from '../../wording/say.ts';
import styles from './promises-poster.module.css';

/** What the house promises, for the wall: read from the queue. */
export function PromisesPoster({
  promises,
  shop,
}: {
  readonly promises: readonly string[];
  readonly shop: Shop;
}) {
  return (
    <div className={styles.poster}>
      <h1 className={styles.title}>{say('house.title')}</h1>
      <FitText largest={34} smallest={9} className={styles.body}>
        <ol className={styles.promises}>
          {promises.map((promise) => (
            <li key={promise} className={styles.promise} dir="auto">
              {promise}
            </li>
          ))}
        </ol>
      </FitText>
      <footer className={styles.foot}>
        <p className={styles.shop} dir="auto">
          {shop.name}
        </p>
        <p dir="auto">{shop.address}</p>
      </footer>
    </div>
  );
}
