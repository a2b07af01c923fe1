import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { firstPage, noteComplaints, onPaper, openChromium } from './chromium.ts';
import type { HostOptions, SavedFile } from './host.ts';
import { runMain } from './run-main.ts';
import type { Opened, Opener } from './running-app.ts';
import { makeStandIn, type StandIn } from './stand-in.ts';
import { connectPage, toTestAddress } from './stand-in-page.ts';

/** The app opened once through the stand-in, with the stand-in at hand for questions. */
export interface OpenedShell extends Opened {
  readonly standIn: StandIn;
}

/** What a test may set about the shell's surroundings. */
export interface ShellSettings {
  /** False shows the app as its makers see it; it is packaged when not told. */
  readonly isPackaged?: boolean;
  /** False when another window of the app is open already. */
  readonly isFirstInstance?: boolean;
}

/** Runs the built main, preload and page together in Chromium. */
export async function shellOpener(
  folder: string,
  appFolder: string,
  complaints: string[],
): Promise<Opener> {
  return {
    open: async (options) => {
      const shell = await openShell(folder, appFolder, options, complaints);
      const close = async () => {
        shell.standIn.closeWindow();
        await shell.context.close();
      };
      return { ...shell, close };
    },
    stop: () => Promise.resolve(),
  };
}

/** Opens the shell on a folder of its own (profile, settings, saved files). */
export async function openShell(
  folder: string,
  appFolder: string,
  options: HostOptions,
  complaints: string[] = [],
  set: ShellSettings = {},
): Promise<OpenedShell> {
  const documents = join(folder, 'documents');
  const userData = join(folder, 'settings');
  await Promise.all([documents, userData].map((made) => mkdir(made, { recursive: true })));
  const context = await openChromium(folder, options);
  noteComplaints(context, complaints);
  const page = await firstPage(context);
  const papers: Uint8Array[] = [];
  const opened = new Promise<StandIn>((settle, reject) => {
    const standIn: StandIn = makeStandIn({
      appFolder,
      userData,
      documents,
      sessionData: join(folder, 'profile/Default'),
      isPackaged: true,
      isFirstInstance: true,
      ...set,
      printOnPaper: async () => void papers.push(await onPaper(page)),
      makePdf: () => onPaper(page),
      openAddress: (address) =>
        page.goto(toTestAddress(address)).then(() => settle(standIn), reject),
    });
    connectPage(standIn, context, page, appFolder)
      .then(() => runMain(appFolder, standIn.module))
      .then(() => set.isFirstInstance === false && settle(standIn))
      .catch(reject);
  });
  const standIn = await opened.catch(async (problem: unknown) => {
    await context.close();
    throw problem;
  });
  return {
    context,
    page,
    standIn,
    fileSavedBy: (act) => savedFile(standIn, documents, act),
    pdfPrintedBy: (act) => printedPage(papers, act),
  };
}

async function printedPage(papers: Uint8Array[], act: () => Promise<void>): Promise<Uint8Array> {
  papers.length = 0;
  await act();
  for (let waited = 0; papers.length === 0 && waited < 100; waited += 1) await setTimeout(100);
  const [paper] = papers;
  if (paper === undefined) throw new Error('Nothing was printed.');
  return paper;
}

/** Answers the dialog with a place in the documents, then reads what was written there. */
async function savedFile(
  { saveAnswers, record }: StandIn,
  documents: string,
  act: () => Promise<void>,
): Promise<SavedFile> {
  const path = join(documents, 'saved-by-the-story');
  const asked = record.dialogs.length;
  saveAnswers.push(path);
  await act();
  const dialog = record.dialogs[asked];
  if (dialog === undefined) throw new Error('Nobody asked where to save a file.');
  return { name: basename(dialog.defaultPath ?? ''), bytes: new Uint8Array(await readFile(path)) };
}
