import type { ShellBridge } from '../../shared/ipc.ts';
import type { Platform, SaveFailure } from '../../shared/platform.ts';
import { fail, type Result } from '../../shared/result.ts';
import { askToKeepTheBook } from './keep-the-book.ts';

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
    protectBook: askToKeepTheBook,
  };
}

/** The shell throws when it will not take a file at all, for a name that no system takes. */
function refused(): Result<string, SaveFailure> {
  return fail({ kind: 'not-writable' });
}
