import { plainDigits, scannedCard, withoutExtras } from '../scanner/scanned.ts';

/**
 * Letters that lie on the same key of QWERTY, QWERTZ and AZERTY keyboards, because a scanner types
 * what it reads: no A Q Z W Y M. No vowels either, which would make words.
 */
const LETTERS = 'BCDFGHJKLNPRSTVX';
const CODE_LENGTH = 4;
const FEWEST_DIGITS = 4;
/** Nobody prints more cards than this; longer numbers are telephones. */
const MOST_DIGITS = 6;

/** What four such letters might still be taken for. */
const TAKEN_FOR = /F.?CK|C.?NT|SH?T|DCK|KKK|NSD|BDS|FK|SX|HH|SS$|^SS|PRN|DRK|XXX/;
/** Used when chance has nothing better to offer. */
const PLAIN_CODE = 'KDRT';

/** What a text says about a card of this shop. */
export type CardNumberRead =
  | { readonly kind: 'ours'; readonly number: number }
  | { readonly kind: 'other-shop'; readonly code: string }
  | { readonly kind: 'none' };

/** A card's whole number as its QR code says it and a regular's page keeps it: "KDRT0147". */
export function cardNumberOf(code: string, number: number): string {
  return `${code}${paddedNumber(number)}`;
}

/** A card's number as it is printed beside "No": at least four digits. */
export function paddedNumber(number: number): string {
  return String(number).padStart(FEWEST_DIGITS, '0');
}

/**
 * Reads a card's number as it was scanned or typed: "KDRT0147", "kdrt 147", "No 147", "147", and what
 * a scanner makes of it on a keyboard of another country.
 */
export function readCardNumber(text: string, code: string): CardNumberRead {
  const read = readAsWritten(plainDigits(withoutExtras(text)), code);
  if (read.kind !== 'none') return read;
  const number = scannedNumber(text, code) ?? scannedElsewhere(text, code);
  return number === undefined ? read : readAsWritten(number, code);
}

/** The whole number of a card of ours that was scanned, as the book keeps it; undefined for anything else. */
export function scannedNumber(text: string, code: string): string | undefined {
  const number = scannedCard(text, (one) => {
    return code !== '' && beginsWithCode(one, code) && readAsWritten(one, code).kind === 'ours';
  });
  const read = number === undefined ? undefined : readAsWritten(number, code);
  return read?.kind === 'ours' ? cardNumberOf(code.toUpperCase(), read.number) : undefined;
}

/** Another shop's number, where the keyboard differs in its digits alone: other letters may be a name. */
function scannedElsewhere(text: string, code: string): string | undefined {
  const begun = withoutExtras(text).slice(0, CODE_LENGTH);
  return scannedCard(text, (one) => {
    return beginsWithCode(one, begun) && readAsWritten(one, code).kind === 'other-shop';
  });
}

function beginsWithCode(number: string, code: string): boolean {
  return number.slice(0, code.length).toUpperCase() === code.toUpperCase();
}

function readAsWritten(text: string, code: string): CardNumberRead {
  const plain = text.toUpperCase().replaceAll(/[\s.:#-]/g, '');
  const [, letters = '', digits = ''] = /^([^\d]*)(\d+)$/.exec(plain) ?? [];
  const number = Number(digits);
  if (digits === '' || digits.length > MOST_DIGITS || number === 0) return { kind: 'none' };
  if (letters === code.toUpperCase() || /^(N[O°º]?|№|NR|NUM)?$/.test(letters)) {
    return { kind: 'ours', number };
  }
  return isCardCode(letters) ? { kind: 'other-shop', code: letters } : { kind: 'none' };
}

/** A code for a shop that has none yet; `random` is at least 0 and less than 1. */
export function makeCardCode(random: () => number): string {
  for (let tries = 0; tries < 20; tries += 1) {
    const left = [...LETTERS];
    const code = Array.from({ length: CODE_LENGTH }, () =>
      left.splice(Math.floor(random() * left.length), 1).join(''),
    ).join('');
    if (!TAKEN_FOR.test(code)) return code;
  }
  return PLAIN_CODE;
}

function isCardCode(letters: string): boolean {
  return letters.length === CODE_LENGTH && [...letters].every((letter) => LETTERS.includes(letter));
}
