import { realpath, rm, stat } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import type { SecondPlace } from '../../shared/daybook.ts';
import type { SaveFailure } from '../../shared/failure.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { copiesToKeep } from '../../shared/rules/keeping/copies-to-keep.ts';
import { diskFailure } from '../daybook/disk.ts';
import type { NotedCopy } from './copy-index.ts';
import { readNote, type SecondPlaceNote, writeNote } from './second-place-note.ts';
import { copyVerified, sweepDrafts, tryFolder } from './verified-copy.ts';

/** How long anybody waits for the second place, in milliseconds: a shared folder may be asleep for longer. */
const PATIENCE_MS = 3_000;

/** The second place for copies: chosen by the owner, tried at each copy, never in anybody's way. */
export class SecondPlaceKeeper {
  readonly #shellFolder: string;
  readonly #copies: string;
  /** One thing after the other; the file system of a place that has gone may not answer for minutes. */
  #work: Promise<unknown> = Promise.resolve();

  constructor(shellFolder: string, copies: string) {
    this.#shellFolder = shellFolder;
    this.#copies = copies;
  }

  get #path(): string {
    return join(this.#shellFolder, 'second-place.json');
  }

  /** Where it is and how it went there last; undefined when none was chosen. */
  async state(): Promise<SecondPlace | undefined> {
    const note = await readNote(this.#path);
    return note && { folder: note.folder, lastAt: note.lastAt, failure: note.failure };
  }

  /** Takes a folder for the second place and sends the newest copy there; an empty one is none any more. */
  async choose(
    folder: string,
    newest: NotedCopy | undefined,
  ): Promise<Result<SecondPlace | undefined, SaveFailure>> {
    try {
      if (folder === '') {
        await rm(this.#path, { force: true });
        return succeed(undefined);
      }
      if (!(await this.#isFit(folder))) return fail({ kind: 'not-writable' });
      await tryFolder(folder);
      const isElsewhere = await this.#isOnOtherDisk(folder);
      const before = await readNote(this.#path);
      const kept = before?.folder === folder ? before.kept : [];
      const noted = await writeNote(this.#path, { folder, isElsewhere, kept });
      if (!noted.ok) return noted;
      if (newest !== undefined) await this.send(newest);
      return succeed(await this.state());
    } catch (error) {
      return fail(diskFailure(error));
    }
  }

  /** Puts a copy there behind everything else; resolves when it is there, or patience has run out. */
  send(copy: NotedCopy): Promise<void> {
    const sent = this.#work.then(() => this.#put(copy));
    this.#work = sent.catch(() => undefined);
    return orPatience(this.#work);
  }

  /** Resolves when nothing is on its way there. */
  async settled(): Promise<void> {
    await this.#work;
  }

  async #put(copy: NotedCopy): Promise<void> {
    const note = await readNote(this.#path);
    if (note === undefined) return;
    const after = await this.#tried(note, copy);
    const now = await readNote(this.#path);
    // Another place may have been chosen meanwhile.
    if (now?.folder === note.folder) await writeNote(this.#path, after);
  }

  async #tried(note: SecondPlaceNote, copy: NotedCopy): Promise<SecondPlaceNote> {
    try {
      if (await this.#isAway(note)) return { ...note, failure: 'away' };
      await sweepDrafts(note.folder);
      const name = await copyVerified(join(this.#copies, copy.name), copy.name, note.folder);
      const kept = await letOldOnesGo(note.folder, [{ ...copy, name }, ...note.kept]);
      const { failure: _none, ...rest } = note;
      return { ...rest, kept, lastAt: copy.about.madeAt };
    } catch (error) {
      return { ...note, failure: (await this.#isAway(note)) ? 'away' : diskFailure(error).kind };
    }
  }

  /** A stick that was taken out may leave the empty folder it was seen at, on the disk of the book. */
  async #isAway({ folder, isElsewhere }: SecondPlaceNote): Promise<boolean> {
    try {
      return (
        !(await stat(folder)).isDirectory() || (isElsewhere && !(await this.#isOnOtherDisk(folder)))
      );
    } catch {
      return true;
    }
  }

  /** A folder that is there, told in full, and none of the shell's own. */
  async #isFit(folder: string): Promise<boolean> {
    if (!isAbsolute(folder) || !(await stat(folder)).isDirectory()) return false;
    const [own, chosen] = await Promise.all([realpath(this.#shellFolder), realpath(folder)]);
    return !`${chosen}${sep}`.startsWith(`${own}${sep}`);
  }

  async #isOnOtherDisk(folder: string): Promise<boolean> {
    const [own, other] = await Promise.all([stat(this.#shellFolder), stat(folder)]);
    return own.dev !== other.dev;
  }
}

async function letOldOnesGo(folder: string, newestFirst: readonly NotedCopy[]) {
  const staying = copiesToKeep(newestFirst);
  const old = newestFirst.filter(({ name }) => !staying.has(name));
  await Promise.allSettled(old.map((copy) => removeOwn(folder, copy)));
  return newestFirst.filter(({ name }) => staying.has(name));
}

/** Removes a file that is still as long as it was left; a longer or shorter one is somebody else's. */
async function removeOwn(folder: string, { name, bytes }: NotedCopy): Promise<void> {
  const path = join(folder, name);
  if ((await stat(path)).size === bytes) await rm(path);
}

async function orPatience(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((settle) => {
    timer = setTimeout(settle, PATIENCE_MS);
  });
  await Promise.race([work, patience]);
  clearTimeout(timer);
}
