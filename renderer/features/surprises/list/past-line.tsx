import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { sayEnded } from '../../../wording/book/say-plan.ts';
import { sayNameOf, sayOccasion } from '../../../wording/book/say-surprise.ts';
import styles from './surprises.module.css';

/** A surprise that is over, and how it went. */
export function PastLine({
  view,
  today,
  onOpen,
}: {
  readonly view: SurpriseInView;
  readonly today: CalendarDay;
  readonly onOpen: (id: string) => void;
}) {
  const { surprise, card } = view;
  return (
    <li>
      <button type="button" className={styles.over} onClick={() => onOpen(surprise.id)}>
        <span className={styles.pastName} dir="auto">
          {card.name || sayNameOf(card)}
        </span>{' '}
        <span dir="auto">{sayOccasion(surprise.occasion, '')}</span>{' '}
        <span className={styles.ended} dir="auto">
          {sayEnded(surprise, today)}
        </span>
      </button>
    </li>
  );
}
