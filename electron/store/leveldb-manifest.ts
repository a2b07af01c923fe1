/** Tags of the notes in a MANIFEST (LevelDB's db/version_edit.cc). */
const COMPARATOR = 1;
const LOG_NUMBER = 2;
const NEXT_FILE = 3;
const LAST_SEQUENCE = 4;
const COMPACT_POINTER = 5;
const DELETED_FILE = 6;
const NEW_FILE = 7;
const PREVIOUS_LOG = 9;

/** What has to lie in a store's folder. */
export interface StoreFiles {
  /** The size of each table, by its number. */
  readonly tables: ReadonlyMap<number, number>;
  /** The journal that is read at the next start; 0 when there is none yet. */
  readonly journal: number;
  /** The rule that keys are sorted by. */
  readonly comparator: string;
}

/** Reads the notes of a MANIFEST; undefined when one of them says what no LevelDB says. */
export function readManifest(notes: readonly Uint8Array[]): StoreFiles | undefined {
  const tables = new Map<number, number>();
  let journal = 0;
  let comparator = '';
  for (const note of notes) {
    const reader = new NoteReader(note);
    while (!reader.isOver) {
      const tag = reader.number();
      if (tag === LOG_NUMBER) journal = reader.number();
      else if (tag === NEW_FILE) {
        reader.number();
        const file = reader.number();
        tables.set(file, reader.number());
        reader.skipText();
        reader.skipText();
      } else if (tag === DELETED_FILE) {
        reader.number();
        tables.delete(reader.number());
      } else if (tag === COMPACT_POINTER) {
        reader.number();
        reader.skipText();
      } else if (tag === COMPARATOR) comparator = reader.text();
      else if (tag === NEXT_FILE || tag === LAST_SEQUENCE || tag === PREVIOUS_LOG) reader.number();
      else return undefined;
    }
    if (reader.isBroken) return undefined;
  }
  return { tables, journal, comparator };
}

/** Numbers are written seven bits a byte, the low ones first; texts have their length before them. */
class NoteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isOver(): boolean {
    return this.#at >= this.#bytes.length;
  }

  get isBroken(): boolean {
    return this.#at > this.#bytes.length;
  }

  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  skipText(): void {
    const length = this.number();
    this.#at += length;
  }

  text(): string {
    const length = this.number();
    const from = this.#at;
    this.#at += length;
    return String.fromCharCode(...this.#bytes.subarray(from, this.#at));
  }
}
