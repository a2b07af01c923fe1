import type { ReactNode } from 'react';
import { clockOf, dayOf } from '../../shared/calendar-day.ts';
import { useNow } from '../platform/clock.ts';
import { say } from '../wording/say.ts';
import { sayShortDay } from '../wording/say-day.ts';
import { addressOf, type Route } from './route.ts';
import styles from './top-bar.module.css';

const PLACES = [
  { screen: 'counter', words: 'app.counter' },
  { screen: 'today', words: 'app.today' },
  { screen: 'regulars', words: 'app.regulars' },
  { screen: 'coming-up', words: 'app.coming-up' },
  { screen: 'surprises', words: 'app.surprises' },
  { screen: 'print', words: 'app.print' },
  { screen: 'book', words: 'app.book' },
] as const;

/** The strip at the top: what the screen needs at its left, the places and the clock at its right. */
export function TopBar({
  route,
  children,
}: {
  readonly route: Route;
  readonly children: ReactNode;
}) {
  const now = useNow(10);
  return (
    <header className={styles.bar}>
      <div className={styles.left}>{children}</div>
      <nav className={styles.places} aria-label={say('app.places')}>
        {PLACES.map((place) => (
          <a
            key={place.screen}
            href={addressOf({ screen: place.screen })}
            className={styles.place}
            aria-current={isAt(route, place.screen) ? 'page' : undefined}
          >
            {say(place.words)}
          </a>
        ))}
      </nav>
      <time className={styles.clock} dateTime={now}>
        {sayShortDay(dayOf(now))} <b>{clockOf(now)}</b>
      </time>
    </header>
  );
}

function isAt(route: Route, screen: (typeof PLACES)[number]['screen']): boolean {
  if (['regular', 'letter', 'farewell'].includes(route.screen)) return screen === 'regulars';
  if (route.screen === 'bring-in') return screen === 'book';
  if (route.screen === 'surprise') return screen === 'surprises';
  if (route.screen === 'key-in') return screen === 'print';
  return route.screen === screen;
}
