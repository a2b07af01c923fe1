/** Bytes of one block: small enough to be held, large enough that a book is a few hundred of them. */
const BLOCK_BYTES = 1024 * 1024;

/** Sums up a file that is never in memory as a whole: SHA-256 of the SHA-256 of each MiB. */
export class WholeSum {
  readonly #block = new Uint8Array(BLOCK_BYTES);
  #filled = 0;
  readonly #sums: Promise<ArrayBuffer>[] = [];

  /** Takes the next bytes in. */
  add(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) {
      const some = bytes.subarray(from, from + BLOCK_BYTES - this.#filled);
      this.#block.set(some, this.#filled);
      this.#filled += some.length;
      from += some.length;
      if (this.#filled === BLOCK_BYTES) this.#close();
    }
  }

  /** The sum in hex; nothing is added after it. */
  async hex(): Promise<string> {
    if (this.#filled > 0) this.#close();
    const sums = await Promise.all(this.#sums);
    const all = new Uint8Array(sums.length * 32);
    for (const [at, sum] of sums.entries()) all.set(new Uint8Array(sum), at * 32);
    return checksum(all);
  }

  #close(): void {
    // The digest takes the bytes as they are now: the block is filled again at once.
    this.#sums.push(crypto.subtle.digest('SHA-256', this.#block.slice(0, this.#filled)));
    this.#filled = 0;
  }
}

/** SHA-256 in hex. */
export async function checksum(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
