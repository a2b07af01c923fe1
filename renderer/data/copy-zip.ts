import { unzipSync } from 'fflate';
import {
  type CopyFailure,
  type CopyManifest,
  type CopyPart,
  LARGEST_COPY,
  LARGEST_PART,
  MANIFEST,
  MANIFEST_SUM,
  readManifest,
} from '../../shared/formats/copy-manifest.ts';
import { checksum } from './copy-parts.ts';
import { BOOK_VERSION } from './migrations/versions.ts';

/** Thrown inside to end the reading of a copy with a reason that can be told. */
export class Unreadable extends Error {
  readonly failure: CopyFailure;

  constructor(failure: CopyFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** The zip file of a copy, its table of contents checked; parts are unpacked a few at a time. */
export class CopyZip {
  readonly manifest: CopyManifest;
  readonly #zip: Uint8Array;
  readonly #parts: ReadonlyMap<string, CopyPart>;

  private constructor(zip: Uint8Array, manifest: CopyManifest) {
    this.#zip = zip;
    this.manifest = manifest;
    this.#parts = new Map(manifest.parts.map((part) => [part.name, part]));
  }

  /** Opens a file. Throws Unreadable, or whatever the unpacker meets in a damaged one. */
  static async open(file: Blob): Promise<CopyZip> {
    // Asked before anything else, so that a wrong file of any size costs nothing.
    const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    if (first !== 0x50 || second !== 0x4b) throw new Unreadable({ kind: 'not-a-copy' });
    if (file.size > LARGEST_COPY / 2) throw new Unreadable({ kind: 'copy-too-big' });
    const zip = new Uint8Array(await file.arrayBuffer());
    const lengths = lengthsIn(zip);
    const manifest = await manifestOf(zip, lengths);
    checkLengths(manifest, lengths);
    return new CopyZip(zip, manifest);
  }

  /** Unpacks these parts and compares their checksums. Throws Unreadable when one is not as it was. */
  async read(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const files = unpack(this.#zip, new Set(names));
    for (const name of names) {
      const bytes = files.get(name);
      const part = this.#parts.get(name);
      if (!bytes || !part || (await checksum(bytes)) !== part.sha256) {
        throw new Unreadable({ kind: 'copy-damaged' });
      }
    }
    return files;
  }
}

async function manifestOf(
  zip: Uint8Array,
  lengths: ReadonlyMap<string, number>,
): Promise<CopyManifest> {
  if (!lengths.has(MANIFEST)) throw new Unreadable({ kind: 'not-a-copy' });
  const files = unpack(zip, new Set([MANIFEST, MANIFEST_SUM]));
  const bytes = files.get(MANIFEST) ?? new Uint8Array();
  const read = readManifest(new TextDecoder().decode(bytes), BOOK_VERSION);
  if (read === 'not-a-copy' || read === 'newer-copy') throw new Unreadable({ kind: read });
  const sum = new TextDecoder().decode(files.get(MANIFEST_SUM));
  if (read === 'copy-damaged' || sum !== (await checksum(bytes))) {
    throw new Unreadable({ kind: 'copy-damaged' });
  }
  return read;
}

/** Every part is there in the length it should have and nothing else is: no surprise to unpack. */
function checkLengths({ parts }: CopyManifest, lengths: ReadonlyMap<string, number>): void {
  const whole = parts.reduce((sum, part) => sum + part.bytes, 0);
  if (whole > LARGEST_COPY) throw new Unreadable({ kind: 'copy-too-big' });
  const names = new Set(parts.map((part) => part.name));
  const agree = parts.every((part) => lengths.get(part.name) === part.bytes);
  if (!agree || names.size !== parts.length || lengths.size !== parts.length + 2) {
    throw new Unreadable({ kind: 'copy-damaged' });
  }
}

/** What each file inside says of its length; nothing is unpacked for it. */
function lengthsIn(zip: Uint8Array): Map<string, number> {
  const lengths = new Map<string, number>();
  unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      if (lengths.has(name)) throw new Unreadable({ kind: 'copy-damaged' });
      if (originalSize > LARGEST_PART) throw new Unreadable({ kind: 'copy-too-big' });
      lengths.set(name, originalSize);
      return false;
    },
  });
  return lengths;
}

function unpack(zip: Uint8Array, names: ReadonlySet<string>): Map<string, Uint8Array<ArrayBuffer>> {
  return new Map(Object.entries(unzipSync(zip, { filter: ({ name }) => names.has(name) })));
}
