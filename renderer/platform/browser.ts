import type { SaveFailure } from '../../shared/failure.ts';
import { isOneMailAddress, mailAddressOf } from '../../shared/formats/mail-address.ts';
import type {
  FileToSave,
  MailFailure,
  MailToWrite,
  PdfFailure,
  Platform,
  PrintFailure,
} from '../../shared/platform.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { askToKeepTheBook } from './keep-the-book.ts';
import { ownFilesDaybook } from './own-files/own-files-daybook.ts';
import { serverKey } from './server-key.ts';
import { serverCopies, serverDaybook } from './server-shell.ts';

/** How long the browser may take to fetch a download from memory, in milliseconds. */
const DOWNLOAD_GRACE_MS = 60_000;

interface SavePicker {
  readonly showSaveFilePicker: (wish: {
    readonly suggestedName: string;
  }) => Promise<FileSystemFileHandle>;
}

/** Keeps the Platform contract with what a browser offers. */
export function browserPlatform(): Platform {
  const key = serverKey();
  return {
    kind: 'browser',
    keyboard: /Mac|iPhone|iPad/.test(navigator.userAgent) ? 'mac' : 'other',
    saveFile: (file) => (hasSavePicker(window) ? saveByPicker(window, file) : download(file)),
    // A page has no place of its own that outlives it: the downloads are the nearest.
    keepFile: download,
    printPage: printByBrowser,
    savePdf: saveByPrinting,
    openMail,
    daybook: key === undefined ? ownFilesDaybook() : serverDaybook(key),
    copies: key === undefined ? undefined : serverCopies(key),
    protectBook: askToKeepTheBook,
  };
}

function hasSavePicker(scope: object): scope is SavePicker {
  return 'showSaveFilePicker' in scope && typeof scope.showSaveFilePicker === 'function';
}

/**
 * Asks where to, then writes. A browser forgets the press of a button after some seconds and then
 * refuses to ask; the file goes to the downloads instead.
 */
async function saveByPicker(
  picker: SavePicker,
  file: FileToSave,
): Promise<Result<string, SaveFailure>> {
  try {
    return await writeTo(await picker.showSaveFilePicker({ suggestedName: file.name }), file);
  } catch (problem) {
    return nameOf(problem) === 'AbortError' ? fail({ kind: 'cancelled' }) : download(file);
  }
}

/** Writes beside the file and puts it in place on close, so it is there whole or not at all. */
async function writeTo(
  handle: FileSystemFileHandle,
  file: FileToSave,
): Promise<Result<string, SaveFailure>> {
  try {
    const stream = await handle.createWritable();
    await stream.write(new Blob([asPlainBytes(file.bytes)]));
    await stream.close();
    return succeed(handle.name);
  } catch (problem) {
    const isFull = nameOf(problem) === 'QuotaExceededError';
    return fail({ kind: isFull ? 'disk-full' : 'not-writable' });
  }
}

function nameOf(problem: unknown): string {
  return problem instanceof DOMException ? problem.name : '';
}

/**
 * Presses a link to the mail program, which leaves the page where it is. A browser does not tell
 * whether there is a program to answer.
 */
async function openMail(mail: MailToWrite): Promise<Result<void, MailFailure>> {
  if (!isOneMailAddress(mail.to)) return fail({ kind: 'no-mail-program' });
  const link = document.createElement('a');
  link.href = mailAddressOf(mail);
  document.body.append(link);
  link.click();
  link.remove();
  return succeed(undefined);
}

async function download(file: FileToSave): Promise<Result<string, SaveFailure>> {
  const address = URL.createObjectURL(new Blob([asPlainBytes(file.bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_GRACE_MS);
  // Whether anything was written nobody is told: on a full disk nothing is.
  return succeed('');
}

/** The same bytes over memory of their own, as files are made from. */
function asPlainBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
}

/**
 * The browser's own dialog, which takes the paper from the page and tells nobody what became of it.
 * Some browsers let the page run on meanwhile; all say when they are done.
 */
function printByBrowser(): Promise<Result<void, PrintFailure>> {
  return new Promise((settle) => {
    window.addEventListener('afterprint', () => settle(succeed(undefined)), { once: true });
    window.print();
  });
}

/** The only way to a PDF file a browser offers is its print dialog. */
async function saveByPrinting(): Promise<Result<string, PdfFailure>> {
  await printByBrowser();
  return succeed('');
}
