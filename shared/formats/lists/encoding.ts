import { looksLikeUtf16 } from './file-kind.ts';

/** How letters are written as bytes, under the names of the web's Encoding Standard. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'windows-1252'] as const;

/** One of the ways letters are written as bytes. */
export type Encoding = (typeof ENCODINGS)[number];

/** The likeliest encoding, and whether somebody should look at a name or two before going on. */
export interface EncodingGuess {
  readonly encoding: Encoding;
  readonly sure: boolean;
}

/** Guesses the encoding from a file's first bytes; the last letter may be cut in two. */
export function guessEncoding(head: Uint8Array): EncodingGuess {
  const wide = looksLikeUtf16(head);
  if (wide) return { encoding: wide, sure: true };
  if (isUtf8(head)) return { encoding: 'utf-8', sure: true };
  const { pairs, kana, broken } = shiftJisPairs(head);
  // Below 0xa0 Windows-1252 has quotes and dashes only, Shift-JIS all kana and half the kanji.
  if (broken === 0 && kana * 2 >= pairs) return { encoding: 'shift_jis', sure: pairs >= 4 };
  return { encoding: 'windows-1252', sure: false };
}

function isUtf8(bytes: Uint8Array): boolean {
  let index = 0;
  while (index < bytes.length) {
    const length = utf8Length(bytes[index] ?? 0);
    if (length === 0) return false;
    for (let next = index + 1; next < index + length && next < bytes.length; next += 1) {
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    index += length;
  }
  return true;
}

function utf8Length(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

function shiftJisPairs(bytes: Uint8Array): { pairs: number; kana: number; broken: number } {
  const found = { pairs: 0, kana: 0, broken: 0 };
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    const isHalfWidth = lead >= 0xa1 && lead <= 0xdf;
    if (lead < 0x80 || isHalfWidth) continue;
    index += 1;
    if (index >= bytes.length) break;
    if (!isTrail(bytes[index] ?? 0) || lead === 0x80 || lead === 0xa0 || lead > 0xfc) {
      found.broken += 1;
    }
    found.pairs += 1;
    if (lead < 0xa0) found.kana += 1;
  }
  return found;
}

function isTrail(byte: number): boolean {
  return byte >= 0x40 && byte <= 0xfc && byte !== 0x7f;
}
