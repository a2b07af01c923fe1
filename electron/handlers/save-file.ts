import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { SaveFailure } from '../../shared/failure.ts';
import type { FileToSave } from '../../shared/platform.ts';
import { fail, type Result } from '../../shared/result.ts';
import { handle } from '../ipc.ts';
import { fileArguments } from './file-to-save.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** Answers "save this file": asks where, then writes it whole. */
export function answerSaveFile(): void {
  handle('save-file', fileArguments, saveFile);
}

/** Asks where to, then writes a file whole. */
export async function saveFile(
  window: BrowserWindow,
  { name, bytes }: FileToSave,
): Promise<Result<string, SaveFailure>> {
  const ending = extname(name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    ...(ending !== '' && { filters: [{ name: ending, extensions: [ending] }] }),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || filePath === '') return fail({ kind: 'cancelled' });
  return writeWholeFile(filePath, bytes);
}
