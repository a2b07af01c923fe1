import { useState } from 'react';
import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import { displayName, type Standing } from '../../../shared/domain/regular.ts';
import { changeRegular, removeRegular } from '../../data/acts/regulars.ts';
import { useBook, type WholeRegular } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { useTell } from '../../ui/told/tell.tsx';
import { sayDied } from '../../wording/people/say-farewell.ts';
import { say } from '../../wording/say.ts';
import styles from './their-standing.module.css';

const STANDINGS = ['here', 'moved-away', 'do-not-contact'] as const;
type StandingOfTheLiving = (typeof STANDINGS)[number];

interface TheirStandingProps {
  readonly whole: WholeRegular;
  readonly now: LocalTime;
  readonly onFarewell: () => void;
  readonly onGone: () => void;
}

/** How somebody stands with the shop, and the way out of the book; Undo takes each back. */
export function TheirStanding({ whole, now, onFarewell, onGone }: TheirStandingProps) {
  const { regular } = whole;
  const { standing } = regular;
  const name = displayName(regular) || say('regulars.nameless');
  const { stand, comeBack, takeOut, problem } = useStanding(whole, name, onGone);
  return (
    <footer className={styles.foot}>
      {standing !== 'deceased' && <Rubric>{say('standing.rubric')}</Rubric>}
      {standing === 'deceased' ? (
        <p className={styles.died}>{sayDied(regular.died, dayOf(now))}</p>
      ) : (
        <OneOf
          label={say('standing.rubric')}
          value={standing}
          options={STANDINGS.map((value) => ({ value, words: say(`standing.${value}`) }))}
          onChange={(picked) => void stand(picked)}
        />
      )}
      <p className={styles.means}>{say(`standing.means-${standing}`)}</p>
      <div className={styles.acts}>
        {standing === 'deceased' ? (
          <Button tone="quiet" onPress={() => void comeBack()}>
            {say('standing.mistake')}
          </Button>
        ) : (
          <Button tone="quiet" onPress={onFarewell}>
            {say('standing.they-died')}
          </Button>
        )}
        <Button tone="quiet" onPress={() => void takeOut()}>
          {say('standing.take-out', { name: short(name) })}
        </Button>
      </div>
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </footer>
  );
}

function useStanding({ regular: { id } }: WholeRegular, name: string, onGone: () => void) {
  const book = useBook();
  const tell = useTell();
  const [problem, setProblem] = useState<string>();
  const change = async (
    change: { readonly standing: Standing; readonly died?: undefined },
    words: string,
  ) => {
    const result = await changeRegular(book, id, change, readClock());
    setProblem(tell(result, words, 'beside the field'));
  };
  const stand = (standing: StandingOfTheLiving) => {
    const words = say(`standing.${standing}`);
    return change({ standing }, say('standing.kept', { name, standing: words }));
  };
  const comeBack = () =>
    change({ standing: 'here', died: undefined }, say('standing.back', { name }));
  const takeOut = async () => {
    const result = await removeRegular(book, id, readClock());
    const wrong = tell(result, say('standing.taken-out', { name }), 'beside the field');
    setProblem(wrong);
    if (wrong === undefined) onGone();
  };
  return { stand, comeBack, takeOut, problem };
}

function short(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
