import { crc32c } from '../../shared/formats/daybook/crc32.ts';

/** LevelDB cuts its logs into blocks of this size (its doc/log_format.md). */
const BLOCK_BYTES = 32 * 1024;
/** Four bytes of checksum, two of length, one of type; less room than that at a block's end is left empty. */
const HEADER_BYTES = 7;

/** Types of pieces: a whole note, or its first piece, those in the middle (3), its last. */
const FULL = 1;
const FIRST = 2;
const LAST = 4;

/** What a log of LevelDB holds: the journal and the MANIFEST are both written this way. */
export interface LogRead {
  /** Every whole note, in order. */
  readonly notes: readonly Uint8Array[];
  /** Where the last whole note ends. */
  readonly end: number;
  /** The file ends in the midst of a note: its own lengths say so, or nothing but zeros follow. */
  readonly isTorn: boolean;
  /** A note in it is not what was written. */
  readonly isDamaged: boolean;
}

interface Piece {
  readonly type: number;
  readonly payload: Uint8Array;
  readonly end: number;
}

/** Reads a log as LevelDB would, stopping where it would. */
export function readLog(bytes: Uint8Array): LogRead {
  const notes: Uint8Array[] = [];
  let begun: Uint8Array[] | undefined;
  let end = 0;
  const stopped = (how: 'torn' | 'damaged' | 'whole'): LogRead => ({
    notes,
    end,
    isTorn: how === 'torn',
    isDamaged: how === 'damaged',
  });
  for (let at = 0; ; ) {
    const piece = pieceAt(bytes, at);
    if (piece === 'end') return stopped(begun === undefined ? 'whole' : 'torn');
    if (piece === 'torn' || piece === 'damaged') return stopped(piece);
    const isBeginning = piece.type === FULL || piece.type === FIRST;
    if (isBeginning === (begun !== undefined)) return stopped('damaged');
    begun = [...(begun ?? []), piece.payload];
    at = piece.end;
    if (piece.type !== FULL && piece.type !== LAST) continue;
    notes.push(joined(begun));
    begun = undefined;
    end = at;
  }
}

function pieceAt(bytes: Uint8Array, from: number): Piece | 'end' | 'torn' | 'damaged' {
  const left = BLOCK_BYTES - (from % BLOCK_BYTES);
  const at = left < HEADER_BYTES ? from + left : from;
  if (at >= bytes.length) return 'end';
  // Room that was counted to the file and never written to.
  if (isZero(bytes, at)) return 'torn';
  if (at + HEADER_BYTES > bytes.length) return 'torn';
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, HEADER_BYTES);
  const type = view.getUint8(6);
  const end = at + HEADER_BYTES + view.getUint16(4, true);
  const isInBlock = end <= at - (at % BLOCK_BYTES) + BLOCK_BYTES;
  if (type < FULL || type > LAST || !isInBlock) return 'damaged';
  if (end > bytes.length) return 'torn';
  const sum = masked(crc32c(bytes.subarray(at + 6, end)));
  if (sum !== view.getUint32(0, true)) return 'damaged';
  return { type, payload: bytes.subarray(at + HEADER_BYTES, end), end };
}

/** LevelDB keeps checksums turned and shifted, because it sums up bytes that hold checksums. */
export function masked(sum: number): number {
  return (((sum >>> 15) | (sum << 17)) + 0xa282ead8) >>> 0;
}

function isZero(bytes: Uint8Array, from: number): boolean {
  return bytes.subarray(from).every((byte) => byte === 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  return new Uint8Array(Buffer.concat(pieces));
}
