import type { BrowserWindow } from 'electron';
import { z } from 'zod';
import type { PrintFailure } from '../../shared/platform.ts';
import type { Sheet } from '../../shared/print/sheet.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { handle } from '../ipc.ts';
import { sheetArgument } from './sheet-argument.ts';

/** Answers "print this page": with the system's own dialog, on the paper the page is laid out for. */
export function answerPrintPage(): void {
  handle('print-page', z.tuple([sheetArgument]), printPage);
}

function printPage(
  { webContents }: BrowserWindow,
  { paper, isTurned = false }: Sheet,
): Promise<Result<void, PrintFailure>> {
  return new Promise((settle) => {
    // Without a size Electron takes A4 whatever the page says; the margins are in the page itself.
    const options = {
      silent: false,
      pageSize: paper,
      landscape: isTurned,
      margins: { marginType: 'none' },
      printBackground: true,
    } as const;
    try {
      webContents.print(options, (success, reason) => {
        settle(success ? succeed(undefined) : fail({ kind: kindOf(reason) }));
      });
    } catch {
      settle(fail({ kind: 'no-printer' }));
    }
  });
}

/** The reasons are Chromium's own words: "Print job canceled", "Invalid printer settings". */
function kindOf(reason: string): PrintFailure['kind'] {
  return /cancell?ed/i.test(reason) ? 'cancelled' : 'no-printer';
}
