import { chosenOf, type Written } from './written.ts';

/** Inks a cover is printed in. */
export const INKS = ['green', 'plum', 'blue'] as const;

/** An ink of a cover. */
export type Ink = (typeof INKS)[number];

/** How a cover is printed: its colour up to the edge of the paper, or its words in colour on white. */
export const LOOKS = ['full', 'white'] as const;

/** How a cover is printed. */
export type Look = (typeof LOOKS)[number];

/** What stands on a cover, and how it looks. */
export interface CoverLook {
  /** The one big thing; empty when there is none. */
  readonly number: string;
  readonly greeting: string;
  readonly foot: string;
  readonly look: Look;
  readonly ink: Ink;
}

/** What a cover is begun with. */
export interface CoverBegun {
  /** The number it may have; empty when none may be shown. */
  readonly number: string;
  readonly greeting: string;
  readonly foot: string;
  readonly isQuiet: boolean;
}

/** A cover as it was written and chosen so far; a quiet one is begun white and without a number. */
export function coverOf(written: Written, begun: CoverBegun): CoverLook {
  const hasNumber = chosenOf(['yes', 'no'], written.number, begun.isQuiet ? 'no' : 'yes');
  return {
    number: hasNumber === 'yes' ? begun.number : '',
    greeting: written.greeting ?? begun.greeting,
    foot: written.foot ?? begun.foot,
    look: chosenOf(LOOKS, written.look, begun.isQuiet ? 'white' : 'full'),
    ink: chosenOf(INKS, written.ink, 'green'),
  };
}
