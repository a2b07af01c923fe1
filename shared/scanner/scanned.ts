import { KEYBOARDS, readBack } from './keyboards.ts';

/** STX, ETX, GS and the like, of which nothing shows. */
const CONTROLS = /\p{Cc}/gu;
/** What kind of code was read, as scanners tell it before the number: "]Q1" (AIM, ISO/IEC 15424). */
const AIM = /^\][A-Za-z][0-9A-Za-z](?=.)/;
/** Code 39 begins and ends with a star, which some scanners send along. */
const STARRED = /^\*(?<inside>[^*]+)\*$/;
/** The other digits people and keyboards have, by their zero. */
const ZEROS = '0٠۰०০੦૦୦௦౦೦൦๐໐၀០０';
/** Letters as wide as Chinese ones, and the two Arabic letters on one key where they are one sign. */
const WIDE = /[\uff01-\uff5e\u3000\ufef5-\ufefc]/g;
const ASCII = /^[\0-\x7f]*$/;
const LONGEST = 40;
const FEWEST = 6;
const FEWEST_DIGITS = 3;
const AIM_LENGTH = 3;

/** A line without the signs that nobody sees: they are in no name and in no number. */
export function withoutControls(text: string): string {
  // A tab or the end of a line parts words; the others part nothing.
  return text.replace(/[\t\r\n]+/g, ' ').replace(CONTROLS, '');
}

/** Arabic, Indian and wide digits as 0 to 9; everything else as it is. */
export function plainDigits(text: string): string {
  // Nearly every text: of a hundred thousand people the numbers are read at once.
  if (ASCII.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = [...ZEROS].findLast((one) => (one.codePointAt(0) ?? 0) <= code) ?? '0';
    const value = code - (zero.codePointAt(0) ?? 0);
    return value < 10 ? String(value) : digit;
  });
}

/** What was scanned without what a scanner puts around it: "]Q1KDRT0147", "*KDRT0147*" and a tab. */
export function withoutExtras(text: string): string {
  const seen = withoutControls(text).trim();
  const bare = seen.replace(AIM, '');
  return STARRED.exec(bare)?.groups?.inside ?? bare;
}

/**
 * The number of a card that was scanned, whatever keyboard the computer is set to and whatever the
 * scanner puts around it; undefined when nothing it may mean is a card.
 *
 * What is no card is left alone: a name in other letters is nothing but a name.
 */
export function scannedCard(text: string, isCard: (number: string) => boolean): string | undefined {
  const bare = bareNumber(text);
  if (bare === undefined) return undefined;
  // A prefix that another keyboard made of "]Q1" begins with a sign as well.
  const without = /^[^\p{L}\p{N}]/u.test(bare) ? [bare, bare.slice(AIM_LENGTH)] : [bare];
  const asTyped = without.map(plainDigits).find((one) => hasDigits(one) && isCard(one));
  if (asTyped !== undefined) return asTyped;
  for (const keyboard of KEYBOARDS) {
    const number = withoutExtras(plainDigits(readBack(bare, keyboard)));
    if (hasDigits(number) && isCard(number)) return number;
  }
  return undefined;
}

/** Whether a line may be a number on some keyboard; a word that is typed quickly is none. */
export function mayBeNumber(text: string): boolean {
  const bare = bareNumber(text);
  if (bare === undefined) return false;
  return (
    hasDigits(plainDigits(bare)) ||
    KEYBOARDS.some((keyboard) => hasDigits(readBack(bare, keyboard)))
  );
}

/** One word as long as numbers are, without what is around it; undefined for any other line. */
function bareNumber(text: string): string | undefined {
  const bare = withoutExtras(text.replace(WIDE, (letter) => letter.normalize('NFKC')));
  return bare.length > LONGEST || bare.length < FEWEST || /\s/.test(bare) ? undefined : bare;
}

function hasDigits(number: string): boolean {
  return number.replace(/\D/g, '').length >= FEWEST_DIGITS;
}
