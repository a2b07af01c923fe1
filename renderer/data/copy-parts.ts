import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import {
  type CopyManifest,
  type CopyPart,
  MANIFEST,
  MANIFEST_SUM,
} from '../../shared/formats/copy-manifest.ts';

/** Gathers the parts of a copy into one zip file, packing each as it comes. */
export class CopyPacker {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip = new Zip((_problem, chunk) => this.#chunks.push(chunk));
  readonly #parts: { name: string; bytes: number; sum: Promise<string> }[] = [];

  /** Adds one part. Rows are packed; pictures are as small as they get already. */
  add(name: string, bytes: Uint8Array<ArrayBuffer>): void {
    // Begun here, waited for at the end: nothing foreign may be awaited while the book is being read.
    this.#parts.push({ name, bytes: bytes.length, sum: checksum(bytes) });
    this.#put(name, bytes);
  }

  /** Closes the copy with its table of contents. */
  async finish(
    contents: Omit<CopyManifest, 'parts' | 'format' | 'formatVersion'>,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const parts: CopyPart[] = [];
    for (const { name, bytes, sum } of this.#parts) parts.push({ name, bytes, sha256: await sum });
    const head = { format: 'the-usual-copy', formatVersion: 1 } as const;
    const manifest = { ...head, ...contents, parts } satisfies CopyManifest;
    const bytes = new TextEncoder().encode(JSON.stringify(manifest, null, 1));
    this.#put(MANIFEST, bytes);
    this.#put(MANIFEST_SUM, new TextEncoder().encode(await checksum(bytes)));
    this.#zip.end();
    return joined(this.#chunks);
  }

  #put(name: string, bytes: Uint8Array): void {
    const file = name.startsWith('photos/') ? new ZipPassThrough(name) : new ZipDeflate(name);
    // The same for every copy: the manifest says when it was made, and a clock may be anywhere.
    file.mtime = new Date(2026, 0, 1);
    this.#zip.add(file);
    file.push(bytes, true);
  }
}

/** SHA-256 in hex. */
export async function checksum(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function joined(chunks: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let end = 0;
  // Each chunk is let go as soon as it is copied, so that a big book is not held twice.
  for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
    whole.set(chunk, end);
    end += chunk.length;
  }
  return whole;
}
