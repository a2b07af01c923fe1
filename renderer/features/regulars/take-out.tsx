import { useState } from 'react';
import type { Regular, Standing } from '../../../shared/domain/regular.ts';
import { useBook } from '../../data/book-context.tsx';
import { removeRegular } from '../../data/regulars.ts';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { say } from '../../wording/say.ts';
import styles from './take-out.module.css';
import { useKeeping } from './use-keeping.ts';

const STANDINGS = ['here', 'moved-away', 'do-not-contact', 'deceased'] as const;

/** How somebody stands with the shop, and taking them out of the book, which Undo brings back. */
export function TakeOut({
  regular,
  name,
  onGone,
}: {
  readonly regular: Regular;
  readonly name: string;
  readonly onGone: () => void;
}) {
  const book = useBook();
  const { tell, change } = useKeeping();
  const [problem, setProblem] = useState<string>();
  const stand = async (standing: Standing) => {
    const words = say('regular.kept', { what: say('regular.standing') });
    setProblem(await change(regular.id, { standing }, words));
  };
  const takeOut = async () => {
    const result = await removeRegular(book, regular.id, readClock());
    const wrong = tell(result, say('regular.taken-out', { name }));
    setProblem(wrong);
    if (wrong === undefined) onGone();
  };
  return (
    <footer className={styles.foot}>
      <Choice
        label={say('regular.standing')}
        value={regular.standing}
        options={STANDINGS.map((value) => ({ value, words: say(`regular.standing-${value}`) }))}
        onChange={(standing) => void stand(standing)}
      />
      <Button onPress={() => void takeOut()}>
        {say('regular.take-out', { name: short(name) })}
      </Button>
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </footer>
  );
}

function short(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
