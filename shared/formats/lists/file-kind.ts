/** What a file is by its first bytes; only text is read further. */
export type FileKind = 'empty' | 'text' | 'spreadsheet' | 'zip' | 'pdf' | 'image' | 'binary';

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
  // The container of .xls, .doc and their kin.
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['zip', [0x1f, 0x8b]],
  ['zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['zip', [0x52, 0x61, 0x72, 0x21]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OFFICE_PART = '[Content_Types].xml';
/** Share of control bytes above which a file is not text. */
const MOST_CONTROL_BYTES = 0.02;

/** Tells from a file's first bytes whether it is text that may hold a table. */
export function fileKindOf(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  if (startsWith(head, ZIP)) return asciiOf(head).includes(OFFICE_PART) ? 'spreadsheet' : 'zip';
  const known = SIGNATURES.find(([, signature]) => startsWith(head, signature));
  if (known) return known[0];
  if (looksLikeUtf16(head) !== undefined) return 'text';
  const control = head.filter(isControl).length;
  if (head.includes(0) || control > head.length * MOST_CONTROL_BYTES) return 'binary';
  return isBlank(head) ? 'empty' : 'text';
}

/**
 * Which UTF-16 the bytes are, by their mark or by where their zero bytes stand; undefined when they
 * are neither. A comma, a digit or the end of a line has its zero byte on one side only.
 */
export function looksLikeUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(head, [0xfe, 0xff])) return 'utf-16be';
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Some binary files have zeros, too: text has many, and all on one side.
  if (even + odd < head.length / 50 || Math.min(even, odd) > 0) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function startsWith(head: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => head[index] === byte);
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes.subarray(0, 4096)) text += String.fromCharCode(byte);
  return text;
}

function isControl(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;
}

function isBlank(head: Uint8Array): boolean {
  const afterMark = startsWith(head, [0xef, 0xbb, 0xbf]) ? head.subarray(3) : head;
  return afterMark.every((byte) => byte === 9 || byte === 10 || byte === 13 || byte === 32);
}
