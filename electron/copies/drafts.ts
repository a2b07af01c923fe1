import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../daybook/disk.ts';

/** "….part": a file that is not whole yet. */
const DRAFT = /\.part$/;

interface Draft {
  readonly handle: FileHandle;
  size: number;
  /** Pieces are written one after the other, in the order they came. */
  work: Promise<unknown>;
}

/** Copies on their way: written beside the others, put in place when they are whole. */
export class Drafts {
  readonly #folder: string;
  readonly #open = new Map<string, Draft>();
  readonly #swept: Promise<void>;

  /** What an earlier run has left unfinished goes at once. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#swept = sweep(folder);
  }

  /** Begins a draft; its name is the value. */
  async begin(): Promise<string> {
    await this.#swept;
    await makeFolder(this.#folder);
    const name = `${randomUUID()}.part`;
    const handle = await open(join(this.#folder, name), 'wx+', 0o600);
    this.#open.set(name, { handle, size: 0, work: Promise.resolve() });
    return name;
  }

  /** Adds bytes at a draft's end. */
  write(name: string, bytes: Uint8Array): Promise<void> {
    return this.#inTurn(name, async (draft) => {
      for (let done = 0; done < bytes.length; ) {
        const at = draft.size + done;
        const { bytesWritten } = await draft.handle.write(bytes, done, bytes.length - done, at);
        done += bytesWritten;
      }
      draft.size += bytes.length;
    });
  }

  /** Flushes a draft and tells its length. */
  flush(name: string): Promise<number> {
    return this.#inTurn(name, async (draft) => {
      await draft.handle.sync();
      return draft.size;
    });
  }

  /** Flushes a draft and gives it its name for good. */
  putInPlace(name: string, path: string): Promise<number> {
    return this.#inTurn(name, async (draft) => {
      await draft.handle.sync();
      await rename(join(this.#folder, name), path);
      this.#open.delete(name);
      await draft.handle.close().catch(() => undefined);
      return draft.size;
    });
  }

  /** Throws a draft away. */
  async drop(name: string): Promise<void> {
    const draft = this.#open.get(name);
    if (draft === undefined) return;
    this.#open.delete(name);
    await draft.work.catch(() => undefined);
    await draft.handle.close().catch(() => undefined);
    await rm(join(this.#folder, name), { force: true }).catch(() => undefined);
  }

  /** Lets go of every draft; the next start throws them away. */
  async close(): Promise<void> {
    const drafts = [...this.#open.values()];
    this.#open.clear();
    await Promise.allSettled(drafts.map(({ work, handle }) => work.then(() => handle.close())));
  }

  #inTurn<Value>(name: string, work: (draft: Draft) => Promise<Value>): Promise<Value> {
    const draft = this.#open.get(name);
    if (draft === undefined) return Promise.reject(new Error('There is no such draft.'));
    const done = draft.work.then(() => work(draft));
    draft.work = done.catch(() => undefined);
    return done;
  }
}

async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => DRAFT.test(name));
  await Promise.allSettled(left.map((name) => rm(join(folder, name), { force: true })));
}
