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
  /[\s,]+(?:card\s*(?:no\.?|number|#)?|#|no\.?|number)\s*#?\s*(?<number>[\p{L}]{0,6}\d{2,20})$/iu;
const DIGITS = /^\d+$/;

/** Finds a phone or the number of a card in what was typed. */
export function readNumbers(text: string): NumberRead {
  const said = text.trim();
  if (CARD.test(said) && !/^0\d{9,10}$/.test(said))
    return { phone: '', cardNumber: said, rest: '' };
  const card = CARD_SAID.exec(said);
  if (card) {
    const cardNumber = card.groups?.number ?? '';
    return { phone: '', cardNumber, rest: said.slice(0, card.index) };
  }
  const found = PHONE.exec(said);
  const number = found?.groups?.number?.trim() ?? '';
  const digits = number.replace(/\D/g, '').length;
  if (!found || digits < 9 || digits > 15) return { phone: '', cardNumber: '', rest: said };
  const rest = `${said.slice(0, found.index)}${said.slice(found.index + found[0].length)}`;
  return { phone: number, cardNumber: '', rest: rest.replace(/^[\s,;:]+|[\s,;:]+$/g, '') };
}

/** A few digits alone are somebody's phone or card cut short, and nobody. */
export function isNobody(text: string): boolean {
  const said = text.trim();
  return DIGITS.test(said) && readNumbers(said).cardNumber + readNumbers(said).phone === '';
}
