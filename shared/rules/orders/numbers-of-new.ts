import { plainDigits } from '../../scanner/scanned.ts';

/** A number among the words for somebody new, and the words without it. */
export interface NumberRead {
  readonly phone: string;
  readonly cardNumber: string;
  readonly rest: string;
}

/** A phone begins with 0, 00 or +, or is written in groups; a price or a time is shorter. */
const PHONE =
  /(?:^|[\s,;:])(?:(?:tel|phone|mob|mobile|ph|no)\b[.:]?\s*)?(?<number>(?:\+|00?|\(0)[\d\s()./-]{7,20}\d|\d{3}[\s.-]\d{3}[\s.-]\d{4})(?=$|[\s,;])/i;
/** What a card's number looks like here: letters and digits in one word, or the long code of a scanner. */
const CARD =
  /^(?:(?=\p{L}{2,8}\d)[\p{L}\d-]{6,20}|[1-9]\d{5,19}|\d{12,14}|[\w-]*\d[\w-]*-[\w-]*\d[\w-]*)$/u;
const CARD_SAID =
  /(?<=^|[\s,])(?:(?:loyalty\s+)?card\s*(?:no\.?|nr\.?|num|number|#)?|#|no\.?|number)\s*[:#]?\s*(?<number>[\p{L}]{0,6}\d{2,20})(?=$|[\s,;])/iu;
const DIGITS = /^\d+$/;

/** Whether a number may be one of a card in this shop. */
export type IsCardHere = (number: string) => boolean;

/** Finds a phone or the number of a card in what was typed. */
export function readNumbers(text: string, isCardHere: IsCardHere = () => true): NumberRead {
  const said = plainDigits(text.trim());
  if (CARD.test(said) && !/^0\d{9,10}$/.test(said) && isCardHere(said))
    return { phone: '', cardNumber: said, rest: '' };
  const card = CARD_SAID.exec(said);
  const cardNumber = card?.groups?.number ?? '';
  const left = card ? without(said, card) : said;
  const found = PHONE.exec(left);
  const phone = found?.groups?.number?.trim() ?? '';
  const digits = phone.replace(/\D/g, '').length;
  if (!found || digits < 9 || digits > 15) return { phone: '', cardNumber, rest: left };
  return { phone, cardNumber, rest: without(left, found) };
}

/** What is left around what was found. */
function without(said: string, { 0: words, index }: RegExpExecArray): string {
  const rest = [said.slice(0, index), said.slice(index + words.length)];
  return rest
    .map((one) => one.replace(/^[\s,;:]+|[\s,;:]+$/g, ''))
    .filter((one) => one !== '')
    .join(', ');
}

/**
 * A few digits alone are somebody's phone or card cut short, and nobody; so is the number of another
 * shop's card, or of a thing with a bar code on it.
 */
export function isNobody(text: string, isCardHere: IsCardHere = () => true): boolean {
  const said = plainDigits(text.trim());
  if (!DIGITS.test(said) && !CARD.test(said)) return false;
  const { cardNumber, phone } = readNumbers(said, isCardHere);
  return cardNumber + phone === '';
}
