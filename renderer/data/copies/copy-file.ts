import {
  type CopyManifest,
  type CopyPart,
  LARGEST_COPY,
  LARGEST_MANIFEST,
  LARGEST_PART,
  MANIFEST,
  MANIFEST_SUM,
  MOST_SWELLING,
  readManifest,
  SUSPICIOUS_COPY,
} from '../../../shared/formats/copies/copy-manifest.ts';
import { BOOK_VERSION } from '../store/migrations/versions.ts';
import { BYTES_AT_ONCE, type CopySource, inBlocks } from './copy-source.ts';
import { unpack } from './unpack.ts';
import { damaged, Unreadable } from './unreadable.ts';
import { checksum, WholeSum } from './whole-sum.ts';
import { readDirectory, type ZipDirectory } from './zip-directory.ts';

/** A copy that was opened, its table of contents checked and its whole sum right; parts are unpacked one by one. */
export class CopyFile {
  readonly manifest: CopyManifest;
  readonly #source: CopySource;
  readonly #directory: ZipDirectory;
  readonly #parts: ReadonlyMap<string, CopyPart>;

  private constructor(source: CopySource, directory: ZipDirectory, manifest: CopyManifest) {
    this.#source = source;
    this.#directory = directory;
    this.manifest = manifest;
    this.#parts = new Map(manifest.parts.map((part) => [part.name, part]));
  }

  /** What a copy says of itself, without reading the rest of it. Throws as opening does. */
  static async manifestOf(given: CopySource): Promise<CopyManifest> {
    const source = inBlocks(given);
    return manifestOf(source, await readDirectory(source));
  }

  /** Opens a copy. Throws Unreadable, or whatever the unpacker meets in a damaged one. */
  static async open(given: CopySource, signal?: AbortSignal): Promise<CopyFile> {
    const source = inBlocks(given);
    // Asked before anything else, so that a wrong file of any size costs nothing.
    const [first, second] = await source.read(0, 2);
    if (first !== 0x50 || second !== 0x4b) throw new Unreadable({ kind: 'not-a-copy' });
    if (source.size > LARGEST_COPY / 2) throw new Unreadable({ kind: 'copy-too-big' });
    const directory = await readDirectory(source);
    const manifest = await manifestOf(source, directory);
    checkLengths(manifest, directory, source.size);
    await checkWhole(source, directory, manifest, signal);
    return new CopyFile(source, directory, manifest);
  }

  /** Unpacks one part and compares its checksum. Throws Unreadable when it is not as it was. */
  async read(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const entry = this.#directory.entries.get(name);
    const part = this.#parts.get(name);
    if (!entry || !part) throw damaged();
    const bytes = await unpack(this.#source, entry);
    if ((await checksum(bytes)) !== part.sha256) throw damaged();
    return bytes;
  }
}

async function manifestOf(source: CopySource, { entries }: ZipDirectory): Promise<CopyManifest> {
  const entry = entries.get(MANIFEST);
  if (!entry) throw new Unreadable({ kind: 'not-a-copy' });
  if (entry.bytes > LARGEST_MANIFEST) throw new Unreadable({ kind: 'copy-too-big' });
  const bytes = await unpack(source, entry);
  const read = readManifest(new TextDecoder().decode(bytes), BOOK_VERSION);
  if (read === 'not-a-copy' || read === 'newer-copy') throw new Unreadable({ kind: read });
  const sum = entries.get(MANIFEST_SUM);
  if (read === 'copy-damaged' || sum?.bytes !== 64) throw damaged();
  const written = new TextDecoder().decode(await unpack(source, sum));
  if (written !== (await checksum(bytes))) throw damaged();
  return read;
}

/** Every part is there in the length it should have and nothing else is: no surprise to unpack. */
function checkLengths(manifest: CopyManifest, { entries }: ZipDirectory, size: number): void {
  const { parts } = manifest;
  const whole = parts.reduce((sum, part) => sum + part.bytes, 0);
  const swells = whole > SUSPICIOUS_COPY && whole > size * MOST_SWELLING;
  const isLarge = parts.some((part) => part.bytes > LARGEST_PART);
  if (whole > LARGEST_COPY || swells || isLarge) throw new Unreadable({ kind: 'copy-too-big' });
  const names = new Set(parts.map((part) => part.name));
  const agree = parts.every((part) => entries.get(part.name)?.bytes === part.bytes);
  if (!agree || names.size !== parts.length || entries.size !== parts.length + 2) throw damaged();
}

/** Copies of the first format have no sum of the whole: their parts have, and what lies between says nothing. */
async function checkWhole(
  source: CopySource,
  { wholeSum, summed }: ZipDirectory,
  { formatVersion }: CopyManifest,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (formatVersion === 1 && wholeSum === undefined) return;
  const sum = new WholeSum();
  for (let at = 0; at < summed; at += BYTES_AT_ONCE) {
    signal?.throwIfAborted();
    sum.add(await source.read(at, Math.min(BYTES_AT_ONCE, summed - at)));
  }
  if ((await sum.hex()) !== wholeSum) throw damaged();
}
