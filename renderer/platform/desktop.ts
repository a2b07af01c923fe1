import type { ShellBridge } from '../../shared/ipc.ts';
import type { Platform } from '../../shared/platform.ts';
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
    saveFile: (file) => bridge.saveFile(file),
    keepFile: (file) => bridge.keepFile(file),
    protectBook: askToKeepTheBook,
  };
}
