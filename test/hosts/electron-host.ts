import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright';
import { findElectron } from '../../electron/launch/find-electron.ts';
import { noteComplaints, setContextClock } from './chromium.ts';
import type { HostOptions, SavedFile } from './host.ts';
import type { Opened, Opener } from './running-app.ts';

/** True where Electron's runtime is installed. */
export function isElectronHere(): boolean {
  return findElectron() !== undefined;
}

/** Runs the built app in Electron itself. */
export async function electronOpener(
  folder: string,
  appFolder: string,
  complaints: string[],
): Promise<Opener> {
  return {
    open: (options) => openElectron(folder, appFolder, options, complaints),
    stop: () => Promise.resolve(),
  };
}

async function openElectron(
  folder: string,
  appFolder: string,
  options: HostOptions,
  complaints: string[],
): Promise<Opened> {
  const executablePath = findElectron();
  if (executablePath === undefined) throw new Error("Electron's runtime is not installed.");
  const app = await _electron.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--user-data-dir=${folder}`, '.'],
    cwd: appFolder,
    env: { ...definedEnvironment(), TZ: 'UTC' },
    colorScheme: options.colours ?? 'light',
  });
  const context = app.context();
  noteComplaints(context, complaints);
  await options.prepare?.(context);
  const page = await app.firstWindow();
  if (options.clock !== undefined) {
    await setContextClock(context, options.clock);
    await page.reload();
  }
  await page.setViewportSize(options.size ?? { width: 1280, height: 800 });
  return {
    context,
    page,
    close: () => app.close(),
    kill: async () => {
      const closed = app.waitForEvent('close');
      app.process().kill('SIGKILL');
      await closed;
    },
    fileSavedBy: (act) => savedFile(app, folder, act),
    pdfPrintedBy: (act) => printedPage(app, act),
  };
}

async function savedFile(
  app: ElectronApplication,
  folder: string,
  act: () => Promise<void>,
): Promise<SavedFile> {
  const documents = join(folder, 'documents');
  const path = join(documents, 'saved-by-the-story');
  await mkdir(documents, { recursive: true });
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (...given: unknown[]) => {
      Reflect.set(globalThis, 'askedToSave', given.at(-1));
      return Promise.resolve({ canceled: false, filePath });
    };
  }, path);
  await act();
  const name = await app.evaluate(() => {
    const asked: unknown = Reflect.get(globalThis, 'askedToSave');
    return typeof asked === 'object' && asked !== null
      ? String(Reflect.get(asked, 'defaultPath'))
      : '';
  });
  return { name: name.split(/[\\/]/).at(-1) ?? '', bytes: new Uint8Array(await readFile(path)) };
}

/** The window prints into a file, on the paper that the page asks for. */
async function printedPage(
  app: ElectronApplication,
  act: () => Promise<void>,
): Promise<Uint8Array> {
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const printed = new Promise<string>((settle, reject) => {
      const print = (_options: unknown, answer: (success: boolean, reason: string) => void) => {
        contents?.printToPDF({ preferCSSPageSize: true }).then((paper) => {
          settle(paper.toString('base64'));
          answer(true, '');
        }, reject);
      };
      if (contents) Object.assign(contents, { print });
    });
    Reflect.set(globalThis, 'printed', printed);
  });
  await act();
  const paper = await app.evaluate(() => Reflect.get(globalThis, 'printed') as Promise<string>);
  return new Uint8Array(Buffer.from(paper, 'base64'));
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
