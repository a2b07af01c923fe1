import type { Photo } from '../../../shared/domain/photo.ts';
import {
  type LATELY,
  MOST_PHOTO_ENTRIES,
  rowsPartName,
} from '../../../shared/formats/copies/copy-manifest.ts';
import { writeRow } from '../../../shared/formats/copies/copy-value.ts';
import type { WrittenTable } from '../../../shared/formats/copies/written-tables.ts';
import type { Packing } from './copy-packer.ts';

/** A part is closed when its lines are longer than this many letters together. */
const PART_LETTERS = 1_000_000;

/** A photo counts for its bytes by this many, so that those of one part unpack to 16 MB or so. */
const BYTES_A_LETTER = 16;

/** The rows of one table on their way into parts of a megabyte or so. */
export class RowParts {
  readonly #packer: Packing;
  readonly #table: WrittenTable | typeof LATELY;
  #number = 1;
  #lines: string[] = [];
  #letters = 0;
  #photos = 0;

  constructor(packer: Packing, table: WrittenTable | typeof LATELY) {
    this.#packer = packer;
    this.#table = table;
  }

  /** Adds one row. */
  async add(row: object): Promise<void> {
    const isPicture = this.#table === 'photos' && this.#photos < MOST_PHOTO_ENTRIES;
    const line = isPicture ? await this.#withPicture(row as Photo) : writeRow(row);
    this.#lines.push(line, '\n');
    this.#letters += line.length;
    if (this.#letters > PART_LETTERS) await this.close();
  }

  /** Closes the last part; nothing is added after it. */
  async close(): Promise<void> {
    if (this.#lines.length === 0) return;
    const bytes = new TextEncoder().encode(this.#lines.join(''));
    await this.#packer.add(rowsPartName(this.#table, this.#number), bytes);
    this.#number += 1;
    this.#lines = [];
    this.#letters = 0;
  }

  async #withPicture(photo: Photo): Promise<string> {
    this.#photos += 1;
    this.#letters += photo.bytes.length / BYTES_A_LETTER;
    const ending = photo.type.replace('image/', '');
    const file = `photos/${String(this.#photos).padStart(5, '0')}.${ending}`;
    await this.#packer.add(file, new Uint8Array(photo.bytes));
    // Its fields in the order they lie in the book: by that the copy is compared with it.
    return writeRow({ ...photo, bytes: file });
  }
}
