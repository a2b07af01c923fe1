/** Months as people type them, long and short, in one pattern. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Days of the week as people type them, long and short; never in the plural, which is a habit. */
export const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|n?e?sday|ensday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';

const NUMBERS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve'],
];

/** A small number, in figures or as a word. */
export const COUNT = `(?:\\d{1,3}|an?|${NUMBERS.slice(1).join('|')}|half a dozen)`;

const ORDINALS = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
  ...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth'],
  ...['seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second'],
  ...['twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh'],
  ...['twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first'],
];

/** A day of the month as a word: "third". */
export const ORDINAL = `(?:${[...ORDINALS].sort((a, b) => b.length - a.length).join('|')})`;

/** A year in full, or its last two figures; never an hour of the day or a number of guests. */
export const YEAR =
  "(?:\\d{4}|0\\d{2}|['’]?\\d{2})(?![\\d:.]|\\s*(?:am|pm|h|o['’]clock|people|guests|days?|nights?|weeks?)(?!\\p{L}))";

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The month of a word, 1 to 12. */
export function monthOfWord(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** The day of the week of a word, Sunday 0. */
export function weekdayOfWord(word: string): number {
  return DAYS.indexOf(word.slice(0, 3).toLowerCase());
}

/** The number a word or figures say: "two", "12", "third"; -1 for another word. */
export function numberOfWord(word: string): number {
  const plain = word.toLowerCase();
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^an?$/.test(plain)) return 1;
  if (plain === 'half a dozen') return 6;
  const ordinal = ORDINALS.indexOf(plain);
  return ordinal === -1 ? NUMBERS.indexOf(plain) : ordinal + 1;
}

/** A pattern that stands as whole words. */
export function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
}
