import type { DaybookOfBook, DaybookRead, KeptCopy } from '../../../shared/daybook.ts';
import { aboutOf } from '../../../shared/formats/copies/copy-manifest.ts';
import { decodeFile } from '../../../shared/formats/daybook/daybook-record.ts';
import { CopyFile } from '../copies/copy-file.ts';
import { sourceOf } from '../copies/copy-source.ts';
import type { RecoverySource } from './source.ts';

/** "0007 2026-11.daybook" */
const DAYBOOK_FILE = /^\d{4,9} (\d{4}-\d{2})\.daybook$/;
const COPY_FILE = /\.usual$/;

const NOTHING_READ: DaybookRead = { lines: [], damaged: [1], isTorn: false };

/**
 * What can be made again from files that somebody picked: a folder of The Usual's, of this or another
 * computer, at whatever depth, or a single copy. A file alone is looked at as a copy whatever its name.
 */
export async function pickedSource(files: readonly File[]): Promise<RecoverySource> {
  const [only] = files.length === 1 ? files : [];
  const daybooks = new Map<string, File[]>();
  for (const file of files.filter(({ name }) => DAYBOOK_FILE.test(name))) {
    const book = folderOf(file);
    daybooks.set(book, [...(daybooks.get(book) ?? []), file]);
  }
  const copies = new Map<string, File>();
  for (const file of files) {
    if (COPY_FILE.test(file.name) || file === only) copies.set(pathOf(file), file);
  }
  const about = await Promise.all([...copies].map(([name, file]) => copyAbout(name, file)));
  return {
    kept: {
      daybooks: [...daybooks].map(daybookOf),
      copies: about.filter((one) => one !== undefined),
    },
    readDaybook: async (book, name) => {
      // Two folders may hold a file of that name: an older state of it, or of another stick.
      const same = daybooks.get(book)?.filter((one) => one.name === name) ?? [];
      const read = await Promise.all(
        same.map(async (file) => decodeFile(new Uint8Array(await file.arrayBuffer()))),
      );
      return read.length === 0 ? NOTHING_READ : readTogether(read);
    },
    openCopy: async ({ name }) => {
      const file = copies.get(name);
      return file && sourceOf(file);
    },
  };
}

function daybookOf([book, files]: readonly [string, readonly File[]]): DaybookOfBook {
  return {
    book,
    files: [...new Map(files.map((file) => [file.name, file])).values()].map(({ name, size }) => ({
      name,
      month: DAYBOOK_FILE.exec(name)?.[1] ?? '',
      bytes: size,
    })),
  };
}

/** Lines of several states of one file: each entry is known by its id, however often it comes. */
function readTogether(files: readonly DaybookRead[]): DaybookRead {
  const [longest] = files.toSorted((one, other) => other.lines.length - one.lines.length);
  return {
    lines: files.flatMap(({ lines }) => lines),
    damaged: longest?.damaged ?? [],
    isTorn: longest?.isTorn ?? false,
  };
}

/** What a copy says of itself; one that is none, or damaged at its very contents, is passed over. */
async function copyAbout(name: string, file: File): Promise<KeptCopy | undefined> {
  try {
    const manifest = await CopyFile.manifestOf(sourceOf(file));
    return { name, bytes: file.size, about: aboutOf(manifest) };
  } catch {
    return undefined;
  }
}

/** The book a daybook's file is of: the folder it lies in. */
function folderOf(file: File): string {
  return pathOf(file).split('/').at(-2) ?? '';
}

function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}
