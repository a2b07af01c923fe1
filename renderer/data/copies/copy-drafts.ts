import type { CopyShelf } from '../../../shared/daybook.ts';
import type { SaveFailure } from '../../../shared/failure.ts';
import { type Result, succeed } from '../../../shared/result.ts';

/** Where a copy goes while it is being made and is read back from, before it is put in place. */
export interface CopyDraft {
  readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<Result<void, SaveFailure>>;
  /** The value is how many bytes there are. */
  readonly flush: () => Promise<Result<number, SaveFailure>>;
  readonly read: (from: number, length: number) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  readonly drop: () => Promise<void>;
}

/** A draft beside the copies that the shell keeps. */
export function draftOnShelf(shelf: CopyShelf, name: string): CopyDraft {
  return {
    write: (bytes) => shelf.write(name, bytes),
    flush: () => shelf.flush(name),
    read: async (from, length) => {
      const bytes = await shelf.read(name, from, length);
      // Handed on to a worker as it is: it must not be a window into something larger.
      return bytes && new Uint8Array(bytes);
    },
    drop: () => shelf.drop(name),
  };
}

/** A draft in memory: for a file that goes where somebody points, or where there is no shelf. */
export class DraftInMemory implements CopyDraft {
  #pieces: Blob[] = [];
  #whole = new Blob();

  readonly write = async (bytes: Uint8Array<ArrayBuffer>) => {
    // A Blob: the browser puts large ones aside on its own disk.
    this.#pieces.push(new Blob([bytes]));
    return succeed(undefined);
  };

  readonly flush = async () => {
    this.#whole = new Blob(this.#pieces);
    this.#pieces = [];
    return succeed(this.#whole.size);
  };

  readonly read = async (from: number, length: number) =>
    new Uint8Array(await this.#whole.slice(from, from + length).arrayBuffer());

  readonly drop = async () => {
    this.#whole = new Blob();
  };

  /** The whole file, once it was flushed. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#whole.arrayBuffer());
  }
}
