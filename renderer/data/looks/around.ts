import { useMemo } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Around } from '../../../shared/rules/tact/hush.ts';
import { usePeopleNear } from '../people/book-context.tsx';
import { useHushKey } from './hush-key.ts';
import { useWhoIsOnScreen } from './on-screen.ts';

/** Who could see what is on a screen of the shop now. */
export function useAround(now: LocalTime): Around {
  const people = usePeopleNear();
  const onScreen = useWhoIsOnScreen();
  const [hushed] = useHushKey();
  return useMemo(() => {
    return { onScreen, here: people.whoIsHere(now), hushed };
  }, [people, now, onScreen, hushed]);
}
