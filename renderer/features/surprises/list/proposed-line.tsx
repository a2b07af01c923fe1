import { useRef } from 'react';
import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { Proposal } from '../../../../shared/rules/surprises/milestones.ts';
import { Button } from '../../../ui/button.tsx';
import { sayNameOf, sayOccasion, sayWhyProposed } from '../../../wording/book/say-surprise.ts';
import { say } from '../../../wording/say.ts';
import styles from './surprises.module.css';

/** A surprise the book thinks of by itself, and why now. */
export function ProposedLine({
  proposal,
  today,
  isMain,
  onPlan,
  onPutAside,
}: {
  readonly proposal: Proposal;
  readonly today: CalendarDay;
  /** The one thing of the page to press. */
  readonly isMain: boolean;
  readonly onPlan: () => Promise<unknown>;
  readonly onPutAside: () => Promise<unknown>;
}) {
  const { occasion, card } = proposal;
  // Two presses in a row plan one surprise.
  const isAtWork = useRef(false);
  const once = async (act: () => Promise<unknown>) => {
    if (isAtWork.current) return;
    isAtWork.current = true;
    await act();
    isAtWork.current = false;
  };
  const name = card.name || sayNameOf(card);
  const what = sayOccasion(occasion, name);
  return (
    <li className={styles.proposal}>
      <h3 className={styles.whose}>
        <span className={styles.name} dir="auto">
          {name}
        </span>{' '}
        <span className={styles.occasion} dir="auto">
          {sayOccasion(occasion, '')}
        </span>
      </h3>
      <p className={styles.why}>
        {sayWhyProposed(proposal, today)}
        {proposal.manner === 'quiet' && ` ${say('plan.quietly')}`}
      </p>
      <div className={styles.acts}>
        <Button
          tone={isMain ? 'main' : 'plain'}
          label={say('plan.about', { act: say('plan.plan-it'), what })}
          onPress={() => void once(onPlan)}
        >
          {say('plan.plan-it')}
        </Button>
        <Button
          tone="quiet"
          label={say('plan.about', { act: say('plan.not-this-one'), what })}
          onPress={() => void once(onPutAside)}
        >
          {say('plan.not-this-one')}
        </Button>
      </div>
    </li>
  );
}
