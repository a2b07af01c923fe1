import type { FileToSave, Platform, SaveFailure } from '../../shared/platform.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { askToKeepTheBook } from './keep-the-book.ts';

/** How long the browser may take to fetch a download from memory, in milliseconds. */
const DOWNLOAD_GRACE_MS = 60_000;

interface SavePicker {
  readonly showSaveFilePicker: (wish: {
    readonly suggestedName: string;
  }) => Promise<FileSystemFileHandle>;
}

/** Keeps the Platform contract with what a browser offers. */
export function browserPlatform(): Platform {
  return {
    kind: 'browser',
    keyboard: /Mac|iPhone|iPad/.test(navigator.userAgent) ? 'mac' : 'other',
    saveFile: (file) => (hasSavePicker(window) ? saveByPicker(window, file) : download(file)),
    // A page has no place of its own that outlives it: the downloads are the nearest.
    keepFile: download,
    protectBook: askToKeepTheBook,
  };
}

function hasSavePicker(scope: object): scope is SavePicker {
  return 'showSaveFilePicker' in scope && typeof scope.showSaveFilePicker === 'function';
}

async function saveByPicker(
  picker: SavePicker,
  file: FileToSave,
): Promise<Result<string, SaveFailure>> {
  try {
    const handle = await picker.showSaveFilePicker({ suggestedName: file.name });
    // The browser writes beside the file and puts it in place on close, so it is whole or not there.
    const stream = await handle.createWritable();
    await stream.write(new Blob([asPlainBytes(file.bytes)]));
    await stream.close();
    return succeed(handle.name);
  } catch (problem) {
    return fail({ kind: saveFailureOf(problem) });
  }
}

function saveFailureOf(problem: unknown): SaveFailure['kind'] {
  const name = problem instanceof DOMException ? problem.name : '';
  if (name === 'AbortError') return 'cancelled';
  return name === 'QuotaExceededError' ? 'disk-full' : 'not-writable';
}

async function download(file: FileToSave): Promise<Result<string, SaveFailure>> {
  const address = URL.createObjectURL(new Blob([asPlainBytes(file.bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_GRACE_MS);
  return succeed(file.name);
}

/** The same bytes over memory of their own, as files are made from. */
function asPlainBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
}
