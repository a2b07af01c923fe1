import { useEffect, useSyncExternalStore } from 'react';
import { isRoomFor, ROOM_TO_WRITE } from '../../../shared/rules/keeping/finding.ts';
import { keeperOf } from '../daybook/keeper.ts';
import { useBook } from '../people/book-context.tsx';

/** The disk is looked at again every so often while it is full, in milliseconds. */
const LOOK_EVERY_MS = 5_000;

/** Bytes free where there is too little room to write; undefined when there is enough. */
export function useLackOfRoom(): number | undefined {
  const keeper = keeperOf(useBook());
  const free = useSyncExternalStore(
    (listener) => keeper?.subscribe(listener) ?? (() => {}),
    () => keeper?.free,
  );
  const lack = free !== undefined && !isRoomFor(ROOM_TO_WRITE, free) ? free : undefined;
  const isLacking = lack !== undefined;
  useEffect(() => {
    if (!isLacking) return;
    const timer = setInterval(() => void keeper?.hasRoom().catch(() => false), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isLacking, keeper]);
  return lack;
}
