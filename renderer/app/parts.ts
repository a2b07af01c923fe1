import { DATED_AHEAD } from '../features/clock/part.tsx';
import { THEIR_STANDING } from '../features/farewell/part.tsx';
import { THEIR_HOUSEHOLD } from '../features/household/part.tsx';
import { THEIR_EVENTS } from '../features/life-events/part.tsx';
import { THEIR_MESSAGES } from '../features/messages/part.tsx';
import { THEIR_PROMISES } from '../features/promises/part.tsx';
import { THEIR_OWN_PAGE } from '../features/shop-prints/my-page/part.tsx';
import type { Part } from '../places/parts.tsx';

/** What rooms put onto the pages of others; a new part is one line here. */
export const PARTS: readonly Part[] = [
  ...DATED_AHEAD,
  THEIR_EVENTS,
  THEIR_PROMISES,
  THEIR_HOUSEHOLD,
  THEIR_MESSAGES,
  THEIR_OWN_PAGE,
  THEIR_STANDING,
];
