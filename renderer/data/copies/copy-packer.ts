import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import {
  COPY_VERSION,
  type CopyManifest,
  type CopyPart,
  MANIFEST,
  MANIFEST_SUM,
  WHOLE_SUM_MARK,
} from '../../../shared/formats/copies/copy-manifest.ts';
import { BYTES_AT_ONCE } from './copy-source.ts';
import { checksum, WholeSum } from './whole-sum.ts';

/** What a copy says of itself, but for its parts. */
export type CopyContents = Omit<CopyManifest, 'parts' | 'format' | 'formatVersion'>;

/** Takes the parts of a copy, one after the other. */
export type Packing = Pick<CopyPacker, 'add' | 'finish'>;

/** Packed to nine tenths of the best in half the time. */
const LEVEL = 4;

/** Gathers the parts of a copy into one zip file and hands it on as it grows, a MiB at a time. */
export class CopyPacker {
  readonly #write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly #zip = new Zip((_problem, chunk, isLast) => this.#take(chunk, isLast));
  readonly #parts: CopyPart[] = [];
  readonly #sum = new WholeSum();
  #chunks: Uint8Array[] = [];
  #length = 0;

  /** What is handed to `write` is not touched again. */
  constructor(write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) {
    this.#write = write;
  }

  /** Adds one part. Rows are packed; pictures are as small as they get already. */
  async add(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#parts.push({ name, bytes: bytes.length, sha256: await checksum(bytes) });
    this.#put(name, bytes);
    await this.#handOn(BYTES_AT_ONCE);
  }

  /** Closes the copy with its table of contents and the sum of the whole. */
  async finish(contents: CopyContents): Promise<void> {
    const head = { format: 'the-usual-copy', formatVersion: COPY_VERSION } as const;
    const manifest = { ...head, ...contents, parts: this.#parts } satisfies CopyManifest;
    const bytes = new TextEncoder().encode(JSON.stringify(manifest, null, 1));
    this.#put(MANIFEST, bytes);
    this.#put(MANIFEST_SUM, new TextEncoder().encode(await checksum(bytes)));
    this.#zip.end();
    const comment = new TextEncoder().encode(`${WHOLE_SUM_MARK}${await this.#sum.hex()}`);
    this.#chunks.push(comment);
    this.#length += comment.length;
    await this.#handOn(1);
  }

  #put(name: string, bytes: Uint8Array): void {
    const file = name.startsWith('photos/')
      ? new ZipPassThrough(name)
      : new ZipDeflate(name, { level: LEVEL });
    // The same for every copy: the manifest says when it was made, and a clock may be anywhere.
    file.mtime = new Date(2026, 0, 1);
    this.#zip.add(file);
    file.push(bytes, true);
  }

  #take(chunk: Uint8Array, isLast: boolean): void {
    // The last two bytes of a zip file say how long its comment is.
    if (isLast) chunk[chunk.length - 2] = WHOLE_SUM_MARK.length + 64;
    this.#sum.add(chunk);
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  async #handOn(atLeast: number): Promise<void> {
    while (this.#length >= atLeast) {
      const bytes = new Uint8Array(Math.min(this.#length, BYTES_AT_ONCE));
      let filled = 0;
      while (filled < bytes.length) {
        const chunk = this.#chunks.shift() ?? bytes;
        const some = chunk.subarray(0, bytes.length - filled);
        bytes.set(some, filled);
        filled += some.length;
        if (some.length < chunk.length) this.#chunks.unshift(chunk.subarray(some.length));
      }
      this.#length -= bytes.length;
      await this.#write(bytes);
    }
  }
}
