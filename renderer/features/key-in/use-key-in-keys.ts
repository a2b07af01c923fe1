import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Doubles } from './card/use-doubles.ts';
import type { KeyingIn } from './use-key-in.ts';

/** Keys that choose one of those who may be the one, in the order they stand. */
export const CHOOSING_KEYS: readonly string[] = ['F2', 'F3', 'F4'];

/** The keys of the screen that type nothing; Tab, Enter and the letters belong to the card. */
export function useKeyInKeys(
  keying: KeyingIn,
  doubles: Doubles,
  numberField: RefObject<HTMLInputElement | null>,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isChord = event.ctrlKey || event.metaKey || event.altKey;
    if (event.defaultPrevented || event.isComposing || event.repeat || isChord) return;
    if (onActionKey(event.key, keying, doubles, numberField.current)) event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function onActionKey(
  key: string,
  { place, spoil, skip }: KeyingIn,
  { found, chosen }: Doubles,
  numberField: HTMLInputElement | null,
): boolean {
  const { draft, write } = place;
  const nth = CHOOSING_KEYS.indexOf(key);
  if (nth !== -1) {
    const them = draft.them === undefined ? found[nth]?.card.id : undefined;
    if (them !== undefined) write({ ...draft, them });
    // A key of the browser's must not do something else here.
    return true;
  }
  switch (key) {
    case 'Escape':
      if (!chosen) return false;
      write({ ...draft, them: undefined });
      return true;
    case 'F7':
      spoil();
      return true;
    case 'F8':
      numberField?.focus();
      return true;
    case 'PageDown':
    case 'PageUp':
      skip(key === 'PageDown' ? 1 : -1);
      return true;
    default:
      return false;
  }
}
