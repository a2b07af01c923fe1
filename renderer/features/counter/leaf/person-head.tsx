import { apartFrom } from '../../../../shared/rules/finding/namesakes.ts';
import { companionsOf } from '../../../../shared/rules/lives/companions-of.ts';
import { useNamesakes } from '../../../data/looks/use-namesakes.ts';
import { useMenu, usePhoto } from '../../../data/people/book-context.tsx';
import { usePeek } from '../../../ui/peek.tsx';
import { sayApart } from '../../../wording/people/say-apart.ts';
import { say } from '../../../wording/say.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import { introduce } from './introduce.ts';
import styles from './person-head.module.css';

/** Who it is: the name, large, and one line of how the shop knows them. */
export function PersonHead({ person }: { readonly person: OpenPerson }) {
  const { regular, who } = person;
  const photo = usePhoto(regular.photoId);
  const { peeking } = usePeek();
  const apart = useApart(person);
  const introduced = introduce(person);
  return (
    <header className={styles.head} data-peeking={peeking}>
      <div className={styles.words}>
        <h1 className={styles.name} dir="auto" data-long={who.name.length > 26}>
          {who.name}
        </h1>
        <p className={styles.line}>
          {(apart === '' ? introduced : [apart, ...introduced]).map((words) => (
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

/** That another of this name is in the book, and what tells this one from them. */
function useApart({ regular, who, whole, usual, visits, now }: OpenPerson): string {
  const menu = useMenu();
  const others = useNamesakes(who.id, who.name, now);
  if (others.length === 0) return '';
  const pets = whole.pets.filter(({ standing }) => standing === 'here');
  const companions = [
    ...pets.map(({ kind, name }) => `${kind} ${name}`.trim()),
    ...companionsOf(whole.facts).map(({ text }) => text),
  ];
  const { birthday, ...rest } = regular;
  const own = { ...rest, name: who.name, companions, usual: usual?.lines ?? [] };
  const by = apartFrom(
    { ...own, ...(birthday && { birthday }), visitCount: visits.length },
    others,
  );
  const count = { others: others.length };
  const apart = sayApart(by, menu);
  return apart === ''
    ? say('counter.one-of-name', count)
    : say('counter.one-of-name-apart', { ...count, apart });
}
