import { NAMED_DAYS } from './feasts.ts';
import { HALF_DOTTED, NUMBERED, type WhenPattern } from './numbered-dates.ts';
import { SEASON_TIMES } from './seasons.ts';
import { NEAR_DAYS } from './weekdays.ts';
import type { When, WhenContext } from './when.ts';
import { WIDE_TIMES } from './wide-times.ts';

/** Words about time and where in the line they stand. */
export interface WhenFound {
  readonly when: When;
  readonly from: number;
  readonly to: number;
  /** A second place: "off friday to rome for a week" says its length further on. */
  readonly also?: { readonly from: number; readonly to: number };
}

/*
 * Why no library reads the dates. chrono-node was tried: 47 KB in the page, and it guesses where a
 * book must ask. 06/07 it takes for June, "next friday" for one of the two, "june 0026" for this
 * year's June, 31 June it passes over in silence; it finds days in "sat by the window", "in the sun" and
 * "the march blend", and none in "on the 3rd", "12.6.", "this summer", "at easter", "saturday week",
 * which is most of what is typed at a counter. A test still asks it where both should agree.
 */

// The exact before the wide: "the weekend" of "tomorrow, not the weekend" is not what is meant.
const PATTERNS: readonly WhenPattern[] = [
  ...NUMBERED,
  ...NAMED_DAYS,
  ...NEAR_DAYS,
  ...SEASON_TIMES,
  ...WIDE_TIMES,
  HALF_DOTTED,
];

// "After easter" is no day anybody knows.
const NOT_THAT_DAY = /(?<!\p{L})(?:before|after|not|except)\s+(?:the\s+)?$/iu;

/** The most exact words about time in a line. */
export function findWhen(text: string, context: WhenContext): WhenFound | undefined {
  return firstOf(text, context, () => true);
}

/** Words about time at the very beginning of a text. */
export function whenAtStart(text: string, context: WhenContext): WhenFound | undefined {
  return firstOf(text, context, ({ from }) => text.slice(0, from).trim() === '');
}

/** Words about time at the very end of a text. */
export function whenAtEnd(text: string, context: WhenContext): WhenFound | undefined {
  return firstOf(text, context, ({ to }) => text.slice(to).trim() === '');
}

function firstOf(
  text: string,
  context: WhenContext,
  fits: (found: WhenFound) => boolean,
): WhenFound | undefined {
  for (const { pattern, read } of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null || NOT_THAT_DAY.test(text.slice(0, match.index))) continue;
    const when = read(match.groups ?? {}, context);
    const found = when && { when, from: match.index, to: match.index + match[0].length };
    if (found && fits(found)) return found;
  }
  return undefined;
}
