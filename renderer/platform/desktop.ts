import type { SaveFailure } from '../../shared/failure.ts';
import type { ShellBridge } from '../../shared/ipc.ts';
import type { Platform } from '../../shared/platform.ts';
import { fail, type Result } from '../../shared/result.ts';
import { askToKeepTheBook } from './keep-the-book.ts';
import { withSaveFailures } from './save-failures.ts';

declare global {
  interface Window {
    /** The desktop shell's bridge; a browser has none. */
    readonly theUsual?: ShellBridge;
  }
}

/** Keeps the Platform contract over the desktop shell's bridge. */
export function desktopPlatform(bridge: ShellBridge): Platform {
  return {
    kind: bridge.kind,
    keyboard: bridge.keyboard,
    saveFile: (file) => bridge.saveFile(file).catch(refused),
    keepFile: (file) => bridge.keepFile(file).catch(refused),
    printPage: (sheet) =>
      bridge.printPage(sheet).catch(() => fail({ kind: 'no-printer' as const })),
    savePdf: (sheet, name) => bridge.savePdf(sheet, name).catch(refused),
    openMail: (mail) =>
      bridge.openMail(mail).catch(() => fail({ kind: 'no-mail-program' as const })),
    daybook: {
      ...bridge.daybook,
      append: (book, month, lines) => bridge.daybook.append(book, month, lines).catch(refusedLine),
      turn: (book) => bridge.daybook.turn(book).catch(refusedLine),
    },
    copies: bridge.copies && withSaveFailures(bridge.copies),
    protectBook: askToKeepTheBook,
  };
}

/** The shell throws when a line is longer than any line can be. */
function refusedLine() {
  return fail({ kind: 'not-writable' as const });
}

/** The shell throws when it will not take a file at all, for a name that no system takes. */
function refused(): Result<string, SaveFailure> {
  return fail({ kind: 'not-writable' });
}
