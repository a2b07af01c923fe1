/** Where a copy is read from, piece by piece: a chosen file, or one the shell keeps. */
export interface CopySource {
  readonly size: number;
  /** Bytes from a place on; fewer when the source ends before. */
  readonly read: (from: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Bytes fetched at once: what one message between page and shell carries without being felt. */
export const BYTES_AT_ONCE = 1024 * 1024;

/** A chosen file. */
export function sourceOf(file: Blob): CopySource {
  return {
    size: file.size,
    read: async (from, length) =>
      new Uint8Array(await file.slice(from, from + length).arrayBuffer()),
  };
}

/** The same source fetched in whole blocks, the last of which are kept: reading on costs one each. */
export function inBlocks(source: CopySource): CopySource {
  const blocks = new Map<number, Promise<Uint8Array<ArrayBuffer>>>();
  const blockAt = (number: number) => {
    const known = blocks.get(number);
    if (known) return known;
    const block = source.read(number * BYTES_AT_ONCE, BYTES_AT_ONCE);
    for (const old of [...blocks.keys()].slice(0, -1)) blocks.delete(old);
    blocks.set(number, block);
    return block;
  };
  return {
    size: source.size,
    read: async (from, length) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, source.size - from)));
      for (let at = 0; at < bytes.length; ) {
        const number = Math.floor((from + at) / BYTES_AT_ONCE);
        const block = await blockAt(number);
        const begin = from + at - number * BYTES_AT_ONCE;
        const some = block.subarray(begin, begin + bytes.length - at);
        if (some.length === 0) return bytes.slice(0, at);
        bytes.set(some, at);
        at += some.length;
      }
      return bytes;
    },
  };
}
