import { tidy } from '../words/note-line.ts';
import { findWhen, type WhenFound } from './find-when.ts';
import { findSpan } from './spans.ts';
import type { When, WhenContext } from './when.ts';

/** A line that says when: what it may mean, and what else stands there. */
export interface DatedLine {
  readonly when: When;
  /** The words about time. */
  readonly words: string;
  /** Tells a first and a last day. */
  readonly isSpan: boolean;
  /** The line without its words about time. */
  readonly rest: string;
}

// Small words that only lead to a date, and the hour of the day that follows one.
const LEADING =
  /(?:^|[\s,(–-]+)(?:(?:is|was|coming\s+up|this)\s+)*(?:(?:on|in|at|by|for|from|since|over|around|round|about|during)\s+)?(?:the\s+)?[\s,(:–-]*$/i;
const FOLLOWING =
  /^[\s,]*(?:(?:at\s+)?(?:\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|o['’]clock)|\d{1,2}[:.]\d{2}|noon|midday)|(?:in\s+the\s+)?(?:morning|afternoon|evening|night|lunchtime))(?!\p{L})/iu;
const HOUR = /(?<!\p{L})at\s+(?:\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm)?|noon|midday)(?![\p{L}\d])/giu;
const DANGLING = /\s+(?:is|are|was|were|will\s+be|on|at|by|for|from|since|the|starting|and)$/i;

/** Reads when something is or was, from a line that says so. */
export function readDate(line: string, context: WhenContext): DatedLine | undefined {
  const span = findSpan(line, context);
  const found = span ?? findWhen(line, context);
  if (found === undefined) return undefined;
  const rest = withoutHour(withoutDate(line, found));
  const words = line.slice(found.from, found.to);
  return { when: found.when, words, isSpan: span !== undefined, rest };
}

/** A line without its hour of the day and the small words left over at its end. */
function withoutHour(line: string): string {
  const plain = tidy(line.replace(HOUR, ' '));
  return DANGLING.test(plain) ? withoutHour(plain.replace(DANGLING, '')) : plain;
}

function withoutDate(line: string, { from, to, also }: WhenFound): string {
  const places = also === undefined ? [{ from, to }] : [{ from, to }, also];
  return places
    .sort((one, other) => other.from - one.from)
    .reduce((text, place) => {
      const before = text.slice(0, place.from).replace(LEADING, '');
      const behind = text.slice(place.to).replace(FOLLOWING, '');
      return `${before} ${behind}`;
    }, line);
}
