import { useState } from 'react';
import { dayOf } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { displayName } from '../../../shared/domain/regular.ts';
import { useTiesAround } from '../../data/acts/household.ts';
import { usePeople, useRegular, type WholeRegular } from '../../data/people/book-context.tsx';
import { useNow } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { sayDied } from '../../wording/people/say-farewell.ts';
import { say } from '../../wording/say.ts';
import styles from './farewell.module.css';
import { FarewellForm } from './farewell-form.tsx';
import { whoStays } from './who-stays.ts';

interface FarewellProps {
  readonly id: RegularId;
  readonly onDone: () => void;
  /** Everything about them was erased. */
  readonly onGone: () => void;
}

/** One act on one screen when somebody has died. */
export function Farewell({ id, onDone, onGone }: FarewellProps) {
  const whole = useAsItWas(id);
  const ties = useTiesAround(id);
  const people = usePeople();
  const now = useNow(60);
  if (whole === undefined || ties === undefined) {
    return <article className={styles.leaf} aria-busy="true" />;
  }
  if (whole === null) return <Aside words={say('regular.gone')} onBack={onGone} />;
  const name = displayName(whole.regular) || say('regulars.nameless');
  if (whole.regular.standing === 'deceased') {
    const died = sayDied(whole.regular.died, dayOf(now));
    return <Aside words={say('farewell.already', { name, died })} name={name} onBack={onDone} />;
  }
  return (
    <article className={styles.leaf} aria-labelledby="farewell">
      <Back name={name} onBack={onDone} />
      <header className={styles.head}>
        <h2 id="farewell" className={styles.title} dir="auto">
          {say('farewell.title', { name })}
        </h2>
        <p className={styles.lead}>{say('farewell.lead')}</p>
      </header>
      <FarewellForm
        whole={whole}
        staying={whoStays(id, ties, people)}
        now={now}
        onDone={onDone}
        onGone={onGone}
      />
    </article>
  );
}

/** The person as they were when the screen was opened: what the act itself changes must not change it. */
function useAsItWas(id: RegularId): WholeRegular | null | undefined {
  const whole = useRegular(id);
  const [first, setFirst] = useState<WholeRegular | null>();
  if (first === undefined && whole !== undefined) setFirst(whole);
  return first;
}

function Aside({
  words,
  name,
  onBack,
}: {
  readonly words: string;
  readonly name?: string;
  readonly onBack: () => void;
}) {
  return (
    <article className={styles.leaf}>
      <Back name={name} onBack={onBack} />
      <p className={styles.title}>{words}</p>
    </article>
  );
}

function Back({
  name,
  onBack,
}: {
  readonly name: string | undefined;
  readonly onBack: () => void;
}) {
  return (
    <div className={styles.back}>
      <Button tone="quiet" onPress={onBack}>
        {name === undefined ? say('regular.back') : say('farewell.back', { name })}
      </Button>
    </div>
  );
}
