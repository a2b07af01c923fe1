import type { ComponentType } from 'react';
import type { PrintedName } from '../wording/prints/say-print.ts';

/** What a room for something printed is given. */
export interface PrintRoomProps {
  /** Id of the person or plan it is about, when the address named one. */
  readonly of: string | undefined;
  readonly onBack: () => void;
}

/** Something that comes out of the printer. */
export interface PrintedThing {
  /** Its name in the address, and of its title in the wording: `prints.<what>`. */
  readonly what: PrintedName;
  /** Where it stands among the others. */
  readonly group: 'join' | 'surprise' | 'counter' | 'shop';
  readonly Room: ComponentType<PrintRoomProps>;
}

let known: readonly PrintedThing[] = [];

/** Tells what can be printed; once, before anything is drawn. */
export function knowPrinted(things: readonly PrintedThing[]): void {
  known = things;
}

/** Everything that can be printed. */
export function printedThere(): readonly PrintedThing[] {
  return known;
}
