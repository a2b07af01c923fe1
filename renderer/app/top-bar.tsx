import type { ReactNode } from 'react';
import { clockOf, dayOf } from '../../shared/calendar-day.ts';
import type { AnyPlace, Where } from '../places/place.ts';
import { addressOf, placeOf, placesThere } from '../places/way.ts';
import { useNow } from '../platform/clock.ts';
import { say } from '../wording/say.ts';
import { sayShortDay } from '../wording/say-day.ts';
import styles from './top-bar.module.css';

/** The strip at the top: what the screen needs at its left, the places and the clock at its right. */
export function TopBar({
  where,
  children,
}: {
  readonly where: Where;
  readonly children: ReactNode;
}) {
  const now = useNow(10);
  const here = placeOf(where);
  const lit = here.under ?? here.name;
  return (
    <header className={styles.bar}>
      <div className={styles.left}>{children}</div>
      <nav className={styles.places} aria-label={say('app.places')}>
        {placesInBar().map(({ name, title }) => (
          <a
            key={name}
            href={addressOf({ place: name } as Where)}
            className={styles.place}
            aria-current={name === lit ? 'page' : undefined}
          >
            {title()}
          </a>
        ))}
      </nav>
      <time className={styles.clock} dateTime={now}>
        {sayShortDay(dayOf(now))} <b>{clockOf(now)}</b>
      </time>
    </header>
  );
}

function placesInBar(): readonly AnyPlace[] {
  const inBar = placesThere().filter((place) => place.inBar !== undefined);
  return inBar.toSorted((one, other) => (one.inBar ?? 0) - (other.inBar ?? 0));
}
