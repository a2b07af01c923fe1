import { useState } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import { displayName, type Standing } from '../../../shared/domain/regular.ts';
import { useBook, type WholeRegular } from '../../data/book-context.tsx';
import { changeRegular, removeRegular } from '../../data/regulars.ts';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { say } from '../../wording/say.ts';
import styles from './their-standing.module.css';

const STANDINGS = ['here', 'moved-away', 'do-not-contact', 'deceased'] as const;

/** How somebody stands with the shop, and taking them out of the book, which Undo brings back. */
export function TheirStanding({
  whole,
  onGone,
}: {
  readonly whole: WholeRegular;
  readonly now: LocalTime;
  readonly onFarewell: () => void;
  readonly onGone: () => void;
}) {
  const { regular } = whole;
  const book = useBook();
  const tell = useTell();
  const [problem, setProblem] = useState<string>();
  const name = displayName(regular) || say('regulars.nameless');
  const stand = async (standing: Standing) => {
    const words = say('regular.kept', { what: say('regular.standing') });
    const result = await changeRegular(book, regular.id, { standing }, readClock());
    setProblem(tell(result, words, 'beside the field'));
  };
  const takeOut = async () => {
    const result = await removeRegular(book, regular.id, readClock());
    const wrong = tell(result, say('regular.taken-out', { name }), 'beside the field');
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
