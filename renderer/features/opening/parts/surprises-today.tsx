import { useRef } from 'react';
import { type CalendarDay, dayOf } from '../../../../shared/calendar-day.ts';
import { useHushKey } from '../../../data/looks/hush-key.ts';
import { useProposals, useSurprises } from '../../../data/looks/use-surprises.ts';
import { useNow } from '../../../platform/clock.ts';
import { Button } from '../../../ui/button.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { say } from '../../../wording/say.ts';
import { SurpriseToday } from './surprise-today.tsx';
import { surprisesOfToday } from './surprises-of-today.ts';
import styles from './surprises-today.module.css';

interface SurprisesTodayProps {
  readonly today: CalendarDay;
  /** Goes to all surprises, and what the app proposes. */
  readonly onSurprises: () => void;
  /** Goes to one plan. */
  readonly onPlan: (id: string) => void;
}

/**
 * What surprises ask for today, on this screen alone and never on the printed sheet; nothing at all of
 * one that must not show now, and nothing of any while the key hides them.
 */
export function SurprisesToday(props: Omit<SurprisesTodayProps, 'today'>) {
  const today = dayOf(useNow(60));
  const [isHushed, turnHush] = useHushKey();
  if (!isHushed) return <Shown {...props} today={today} onHide={turnHush} />;
  return (
    <section className={styles.part} aria-labelledby="opening-surprises">
      <Rubric id="opening-surprises" aside={<HushButton words="unhush" onPress={turnHush} />}>
        {say('opening.surprises')}
      </Rubric>
      <p className={styles.teach}>{say('app.is-hushed')}</p>
    </section>
  );
}

function Shown({
  today,
  onSurprises,
  onPlan,
  onHide,
}: SurprisesTodayProps & { readonly onHide: () => void }) {
  const now = useNow(60);
  const section = useRef<HTMLElement>(null);
  const todays = surprisesOfToday(useSurprises(now) ?? [], today);
  const proposed = useProposals(now)?.length ?? 0;
  if (todays.length + proposed === 0) return null;
  return (
    <section
      ref={section}
      className={styles.part}
      tabIndex={-1}
      aria-labelledby="opening-surprises"
    >
      <Rubric id="opening-surprises" aside={<HushButton words="hush" onPress={onHide} />}>
        {say('opening.surprises')}
      </Rubric>
      {todays.map((one) => (
        <SurpriseToday
          key={one.surprise.id}
          of={one}
          today={today}
          onPlan={onPlan}
          onTicked={() => section.current?.focus()}
        />
      ))}
      {proposed > 0 && (
        <button type="button" className={styles.ideas} onClick={onSurprises}>
          {say('opening.surprise-proposals', { count: proposed })}
        </button>
      )}
    </section>
  );
}

function HushButton({
  words,
  onPress,
}: {
  readonly words: 'hush' | 'unhush';
  readonly onPress: () => void;
}) {
  return (
    <Button tone="quiet" keyName="F4" onPress={onPress}>
      {say(`app.${words}`)}
    </Button>
  );
}
