import { ALLERGENS, type Allergen, type AllergenWay } from '../../../shared/domain/allergen.ts';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { say } from '../../wording/say.ts';
import type { KeepItem } from './keep-item.ts';
import styles from './menu.module.css';

/** What an item contains and may contain, each kind to mark; what is not marked nobody has said. */
export function ItemAllergens({
  item,
  keep,
}: {
  readonly item: MenuItem;
  readonly keep: KeepItem;
}) {
  const said = new Map((item.allergens ?? []).map(({ of, way }) => [of, way]));
  const turn = (of: Allergen, way: AllergenWay) => {
    const isSaid = said.get(of) === way;
    void keep((now) => {
      const others = ((now as MenuItem).allergens ?? []).filter((one) => one.of !== of);
      const allergens = isSaid ? others : [...others, { of, way }];
      return { allergens: allergens.length > 0 ? allergens : undefined };
    });
  };
  const row = (way: AllergenWay, words: string) => (
    <fieldset className={styles.kinds}>
      <legend className={styles.label}>{words}</legend>
      {ALLERGENS.map((of) => (
        <label key={of} className={styles.kind}>
          <input
            type="checkbox"
            className={styles.box}
            checked={said.get(of) === way}
            // What is in it for certain is not only perhaps in it: that is taken off first.
            disabled={way === 'may contain' && said.get(of) === 'contains'}
            onChange={() => turn(of, way)}
          />
          {say(`allergen.${of}`)}
        </label>
      ))}
    </fieldset>
  );
  return (
    <div className={styles.allergens}>
      {row('contains', say('menu.contains'))}
      {row('may contain', say('menu.may-contain'))}
      <p className={styles.why}>{say('menu.allergens-why')}</p>
    </div>
  );
}
