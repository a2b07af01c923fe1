const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes worked on at once: few strings to join, none of them long. */
const AT_ONCE = 3 * 8192;

const values = new Map([...LETTERS].map((letter, value) => [letter.charCodeAt(0), value]));

/** Bytes as base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += AT_ONCE) {
    pieces.push(pieceOf(bytes.subarray(start, start + AT_ONCE)));
  }
  return pieces.join('');
}

/** The bytes of a base64 text with padding, or undefined when it is not one. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const letters = text.length - padding;
  let bits = 0;
  for (let index = 0; index < letters; index += 1) {
    const value = values.get(text.charCodeAt(index));
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xffffff;
    const place = index % 4;
    if (place > 0) bytes[Math.floor(index / 4) * 3 + place - 1] = bits >> (6 - place * 2);
  }
  return bytes;
}

function pieceOf(bytes: Uint8Array): string {
  let piece = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index;
    const bits =
      ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    piece += letterAt(bits >> 18) + letterAt(bits >> 12);
    piece += left > 1 ? letterAt(bits >> 6) : '=';
    piece += left > 2 ? letterAt(bits) : '=';
  }
  return piece;
}

function letterAt(bits: number): string {
  return LETTERS.charAt(bits & 63);
}
