import {
  LARGEST_MANIFEST,
  LARGEST_PART,
  WHOLE_SUM_MARK,
} from '../../../shared/formats/copies/copy-manifest.ts';
import type { CopySource } from './copy-source.ts';
import { damaged, Unreadable } from './unreadable.ts';

/** One file inside a zip file, as its table of contents tells of it; nothing is believed before it was unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly isPacked: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where it begins. */
  readonly at: number;
}

/** What a zip file holds, and the sum of all that stands before its comment. */
export interface ZipDirectory {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Undefined in copies of the first format. */
  readonly wholeSum: string | undefined;
  /** How many bytes the sum is of. */
  readonly summed: number;
}

const END = { signature: 0x06054b50, bytes: 22 } as const;
const LISTED = { signature: 0x02014b50, bytes: 46 } as const;
const SUM_LETTERS = 64;
/** 65,535 files with names of 100 letters and more. */
const LARGEST_DIRECTORY = 16 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** Reads the table of contents at the end of a zip file; nothing is unpacked for it, and its lies end here or in `unpack`. */
export async function readDirectory(source: CopySource): Promise<ZipDirectory> {
  const comment = WHOLE_SUM_MARK.length + SUM_LETTERS;
  const tail = await source.read(
    Math.max(0, source.size - END.bytes - comment),
    END.bytes + comment,
  );
  const words = new TextDecoder('latin1').decode(tail.slice(-comment));
  const hasSum = words.startsWith(WHOLE_SUM_MARK) && tail.length === END.bytes + comment;
  const end = new DataView(tail.slice(hasSum ? 0 : -END.bytes).buffer);
  // Whatever stands behind the end of the file was put there by somebody else.
  if (end.byteLength < END.bytes || end.getUint32(0, true) !== END.signature) throw damaged();
  if (end.getUint16(20, true) !== (hasSum ? comment : 0)) throw damaged();
  const count = end.getUint16(10, true);
  const [length, from] = [end.getUint32(12, true), end.getUint32(16, true)];
  const behind = source.size - END.bytes - (hasSum ? comment : 0);
  if (length > LARGEST_DIRECTORY) throw new Unreadable({ kind: 'copy-too-big' });
  if (from + length !== behind) throw damaged();
  return {
    entries: entriesIn(await source.read(from, length), count, from),
    wholeSum: hasSum ? words.slice(WHOLE_SUM_MARK.length) : undefined,
    summed: source.size - (hasSum ? comment : 0),
  };
}

function entriesIn(bytes: Uint8Array<ArrayBuffer>, count: number, before: number) {
  const view = new DataView(bytes.buffer);
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  let end = 0;
  for (let number = 0; number < count; number += 1) {
    if (at + LISTED.bytes > bytes.length) throw damaged();
    const { entry, length } = entryAt(view, bytes, at);
    // One behind the other: what lies twice in the same place is there to swell.
    if (entry.at < end || entries.has(entry.name)) throw damaged();
    end = entry.at + entry.packedBytes;
    if (end > before) throw damaged();
    entries.set(entry.name, entry);
    at += length;
  }
  if (at !== bytes.length) throw damaged();
  return entries;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number) {
  const method = view.getUint16(at + 10, true);
  if (view.getUint32(at, true) !== LISTED.signature) throw damaged();
  if (method !== STORED && method !== DEFLATED) throw damaged();
  const [name, extra, comment] = [28, 30, 32].map((where) => view.getUint16(at + where, true));
  const text = bytes.subarray(at + LISTED.bytes, at + LISTED.bytes + (name ?? 0));
  const entry: ZipEntry = {
    name: new TextDecoder().decode(text),
    isPacked: method === DEFLATED,
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
  if (entry.bytes > Math.max(LARGEST_PART, LARGEST_MANIFEST)) {
    throw new Unreadable({ kind: 'copy-too-big' });
  }
  return { entry, length: LISTED.bytes + (name ?? 0) + (extra ?? 0) + (comment ?? 0) };
}
