import { useMemo } from 'react';
import type { LocalTime } from '../../shared/calendar-day.ts';
import { hereNow } from '../../shared/rules/here-now.ts';
import type { Around } from '../../shared/rules/hush.ts';
import { usePeople } from './book-context.tsx';
import { useHushKey } from './hush-key.ts';
import { useWhoIsOnScreen } from './on-screen.ts';

/** Who could see what is on a screen of the shop now. */
export function useAround(now: LocalTime): Around {
  const people = usePeople();
  const { version } = people;
  const onScreen = useWhoIsOnScreen();
  const [hushed] = useHushKey();
  return useMemo(() => {
    void version;
    const here = new Set(hereNow(people.for('list-here'), now).map(({ id }) => id));
    return { onScreen, here, hushed };
  }, [people, version, now, onScreen, hushed]);
}
