import { plainDigits } from '../../scanner/scanned.ts';

/** "tel: 07700 900123": what stands before a number to say what it is. */
const SAID_BEFORE = /^\s*(?:tel|phone|mobile|mob|cell|ph|sms)\b[.:]*\s*(?=[+(\d])/i;
/** Codes of countries, as the ITU gives them (E.164); all others have three digits. */
const SHORT_CODES = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
/** A number as long as this, without a zero before it, has a country's code. */
const WITH_A_CODE = 11;
const FEWEST_DIGITS = 3;

/** A number without what is said before it. */
export function bareNumber(text: string): string {
  return text.replace(SAID_BEFORE, '');
}

/** The digits of a whole phone that everybody dials: without the code of a country or the zero before. */
export function dialled(phone: string): string {
  const digits = plainDigits(phone).replace(/\D/g, '');
  if (digits.startsWith('00')) return withoutCountry(digits.slice(2));
  if (digits.startsWith('0')) return digits.slice(1);
  return digits.length >= WITH_A_CODE ? withoutCountry(digits) : digits;
}

/** What the beginning of a phone may be the beginning of, as `dialled` says a whole one. */
export function dialledBeginnings(digits: string): string[] {
  const all = digits.startsWith('0') ? [dialled(digits)] : [digits, withoutCountry(digits)];
  return all.filter((one) => one.length >= FEWEST_DIGITS);
}

function withoutCountry(digits: string): string {
  const code = SHORT_CODES.exec(digits)?.[0].length ?? 3;
  // "+44 (0) 7700"
  return digits.slice(code).replace(/^0/, '');
}
