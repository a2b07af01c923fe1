import type { BrowserWindow } from 'electron';
import { z } from 'zod';
import type { PdfFailure } from '../../shared/platform.ts';
import type { Sheet } from '../../shared/print/sheet.ts';
import { fail, type Result } from '../../shared/result.ts';
import { handle } from '../ipc.ts';
import { fileName } from './file-to-save.ts';
import { saveFile } from './save-file.ts';
import { sheetArgument } from './sheet-argument.ts';

/** Answers "make a PDF of this page": lays it out as a printer would, asks where to, writes it whole. */
export function answerSavePdf(): void {
  handle('save-pdf', z.tuple([sheetArgument, fileName]), savePdf);
}

async function savePdf(
  window: BrowserWindow,
  { paper, isTurned = false }: Sheet,
  name: string,
): Promise<Result<string, PdfFailure>> {
  try {
    // The size is set in the page's styles; here it is told once more for a page that forgot it.
    const bytes = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      pageSize: paper,
      landscape: isTurned,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    });
    return saveFile(window, { name, bytes });
  } catch {
    return fail({ kind: 'not-laid-out' });
  }
}
