import { useMenu } from '../../data/people/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import styles from './the-book.module.css';

/** How much is on the menu, and the way to it. */
export function MenuList({ onMenu }: { readonly onMenu: () => void }) {
  const offered = [...useMenu().values()].filter(({ retired }) => !retired);
  const sections = new Set(offered.flatMap(({ category }) => (category === '' ? [] : [category])));
  return (
    <section aria-labelledby="book-menu" className={styles.part}>
      <Rubric id="book-menu">{say('book.menu')}</Rubric>
      <p className={styles.words}>
        {say('menu.holds', { items: offered.length, sections: sections.size })}
      </p>
      <div>
        <Button onPress={onMenu}>{say('menu.open')}</Button>
      </div>
    </section>
  );
}
