import { usePhoto } from '../../../data/people/book-context.tsx';
import { usePeek } from '../../../ui/peek.tsx';
import type { OpenPerson } from '../base/use-open-person.ts';
import { introduce } from './introduce.ts';
import styles from './person-head.module.css';

/** Who it is: the name, large, and one line of how the shop knows them. */
export function PersonHead({ person }: { readonly person: OpenPerson }) {
  const { regular, who } = person;
  const photo = usePhoto(regular.photoId);
  const { peeking } = usePeek();
  return (
    <header className={styles.head} data-peeking={peeking}>
      <div className={styles.words}>
        <h1 className={styles.name} dir="auto" data-long={who.name.length > 26}>
          {who.name}
        </h1>
        <p className={styles.line}>
          {introduce(person).map((words) => (
            <span key={words} dir="auto">
              {words}
            </span>
          ))}
        </p>
      </div>
      {photo && <img className={styles.photo} src={photo} alt="" />}
    </header>
  );
}
