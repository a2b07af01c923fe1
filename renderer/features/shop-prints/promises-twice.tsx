import type { Shop } from '../../../shared/domain/shop.ts';
import { FitText } from '../../studio/fit-text.tsx';
import { say } from '../../wording/say.ts';
import styles from './promises-twice.module.css';

/** The promises for those who keep them: two small leaves on a sheet, to be cut apart. */
export function PromisesTwice(given: {
  readonly promises: readonly string[];
  readonly shop: Shop;
}) {
  return (
    <div className={styles.sheet}>
      <Leaf {...given} />
      <Leaf {...given} />
      <span className={`${styles.cut} ${styles.above}`} data-cut="" />
      <span className={`${styles.cut} ${styles.below}`} data-cut="" />
    </div>
  );
}

function Leaf({ promises, shop }: { readonly promises: readonly string[]; readonly shop: Shop }) {
  return (
    <div className={styles.leaf}>
      <h1 className={styles.title}>{say('house.staff-title')}</h1>
      <FitText largest={17.5} smallest={7} className={styles.body}>
        <ol className={styles.promises}>
          {promises.map((promise) => (
            <li key={promise} className={styles.promise} dir="auto">
              {promise}
            </li>
          ))}
        </ol>
      </FitText>
      <p className={styles.shop} dir="auto">
        {shop.name}
      </p>
    </div>
  );
}
