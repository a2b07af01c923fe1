import { BOOK } from '../features/book/place.tsx';
import { BRING_IN } from '../features/bring-in/place.tsx';
import { COMING_UP } from '../features/calendar/place.tsx';
import { COUNTER } from '../features/counter/place.tsx';
import { FAREWELL } from '../features/farewell/place.tsx';
import { KEY_IN } from '../features/key-in/place.tsx';
import { MENU } from '../features/menu/place.tsx';
import { LETTER } from '../features/messages/place.tsx';
import { TODAY } from '../features/opening/place.tsx';
import { REGULAR } from '../features/person/place.tsx';
import { PRINT } from '../features/printing/place.tsx';
import { MOMENTS } from '../features/recovery/place.tsx';
import { REGULARS } from '../features/regulars/place.tsx';
import { SURPRISES } from '../features/surprises/list/place.tsx';
import { SURPRISE } from '../features/surprises/plan/place.tsx';
import type { AnyPlace, PlaceName } from '../places/place.ts';

/** Every place of the app; a new one is one line here. */
export const PLACES = [
  COUNTER,
  TODAY,
  REGULARS,
  REGULAR,
  LETTER,
  FAREWELL,
  COMING_UP,
  SURPRISES,
  SURPRISE,
  PRINT,
  KEY_IN,
  BOOK,
  MENU,
  MOMENTS,
  BRING_IN,
] as const satisfies readonly AnyPlace[];

/** A place that is described somewhere and does not stand above is told here by the compiler. */
type Forgotten = Exclude<PlaceName, (typeof PLACES)[number]['name']>;
true satisfies [Forgotten] extends [never] ? true : Forgotten;
