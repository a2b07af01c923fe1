import { Inflate } from 'fflate';
import { BYTES_AT_ONCE, type CopySource } from './copy-source.ts';
import { damaged } from './unreadable.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Unpacked at once at most a thousand times as many bytes. */
const PACKED_AT_ONCE = 16 * 1024;

const HEAD = { signature: 0x04034b50, bytes: 30 } as const;

/** The bytes of one file inside a zip file: never more than it said they are, however many there would be. */
export async function unpack(
  source: CopySource,
  entry: ZipEntry,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Whole(entry.bytes);
  const push = entry.isPacked ? inflating(whole) : (bytes: Uint8Array) => whole.add(bytes);
  const from = await bodyOf(source, entry);
  for (let done = 0; done < entry.packedBytes || done === 0; ) {
    const bytes = await source.read(from + done, Math.min(BYTES_AT_ONCE, entry.packedBytes - done));
    done += bytes.length;
    push(bytes, done >= entry.packedBytes);
    if (bytes.length === 0) break;
  }
  return whole.take();
}

/** Where the bytes of a file inside begin, behind its head. */
async function bodyOf(source: CopySource, entry: ZipEntry): Promise<number> {
  const head = await source.read(entry.at, HEAD.bytes);
  if (head.length < HEAD.bytes) throw damaged();
  const view = new DataView(head.buffer);
  const [name, extra] = [view.getUint16(26, true), view.getUint16(28, true)];
  const text = new TextDecoder().decode(await source.read(entry.at + HEAD.bytes, name));
  if (view.getUint32(0, true) !== HEAD.signature || text !== entry.name) throw damaged();
  return entry.at + HEAD.bytes + name + extra;
}

function inflating(whole: Whole): (bytes: Uint8Array, isLast: boolean) => void {
  const inflate = new Inflate((chunk) => whole.add(chunk));
  return (bytes, isLast) => {
    for (let at = 0; at < bytes.length || at === 0; at += PACKED_AT_ONCE) {
      const next = at + PACKED_AT_ONCE;
      inflate.push(bytes.subarray(at, next), isLast && next >= bytes.length);
    }
  };
}

class Whole {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #filled = 0;

  constructor(length: number) {
    this.#bytes = new Uint8Array(length);
  }

  add(chunk: Uint8Array): void {
    if (this.#filled + chunk.length > this.#bytes.length) throw damaged();
    this.#bytes.set(chunk, this.#filled);
    this.#filled += chunk.length;
  }

  take(): Uint8Array<ArrayBuffer> {
    if (this.#filled !== this.#bytes.length) throw damaged();
    return this.#bytes;
  }
}
