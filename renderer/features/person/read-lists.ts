import { fail, type Result, succeed } from '../../../shared/result.ts';

/** Reads words parted by commas, semicolons or lines; each is kept once. */
export function readWords(text: string): string[] {
  const words = text.split(/[,;\n]/).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Reads phone numbers as they are written; fails with the first that has too few digits for one. */
export function readPhones(text: string): Result<string[], string> {
  const phones = readWords(text);
  const wrong = phones.find((phone) => phone.replace(/\D/g, '').length < 3);
  return wrong === undefined ? succeed(phones) : fail(wrong);
}
