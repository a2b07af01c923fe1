import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  MenuItemConstructorOptions,
  OpenDialogOptions,
  SaveDialogOptions,
  WebContentsPrintOptions,
} from 'electron';

/** Everything the shell asked of the stand-in for Electron, and everything it refused. */
export interface ShellRecord {
  readonly windows: BrowserWindowConstructorOptions[];
  readonly schemes: CustomScheme[];
  readonly addresses: string[];
  readonly menus: MenuItemConstructorOptions[][];
  readonly channels: string[];
  readonly dialogs: (SaveDialogOptions | OpenDialogOptions)[];
  readonly prints: WebContentsPrintOptions[];
  /** Addresses handed to the system's own programs, such as the mail program. */
  readonly opened: string[];
  readonly refusedNavigations: string[];
  readonly refusedWindows: string[];
  readonly blockedRequests: string[];
  /** Requests to elsewhere that nobody blocked; always to be empty. */
  readonly leaks: string[];
  /** Calls on the app and its window, in order: 'enableSandbox', 'show', 'quit'. */
  readonly calls: string[];
}

/** A record with nothing on it yet. */
export function emptyRecord(): ShellRecord {
  return {
    windows: [],
    schemes: [],
    addresses: [],
    menus: [],
    channels: [],
    dialogs: [],
    prints: [],
    opened: [],
    refusedNavigations: [],
    refusedWindows: [],
    blockedRequests: [],
    leaks: [],
    calls: [],
  };
}
