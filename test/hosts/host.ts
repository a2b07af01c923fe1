import type { BrowserContext, Page } from 'playwright';
import type { LocalTime } from '../../shared/calendar-day.ts';

/**
 * The places the app runs in.
 *
 * - `browser`: the built page, served from loopback, in a Chromium browser.
 * - `shell`: the built main, preload and page together in Chromium, with a stand-in for the module
 *   `electron` and for nothing else.
 * - `electron`: the app in Electron itself, where its runtime is installed.
 */
export type HostKind = 'browser' | 'shell' | 'electron';

/** What the window, the clock and the screen are like when the app opens. */
export interface HostOptions {
  /** What the shop's clock shows; it stands still until it is set again. Without it: the real time. */
  readonly clock?: LocalTime;
  /** Size of the page in CSS pixels; 1280 × 800 when not told. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly colours?: 'light' | 'dark';
  readonly touch?: boolean;
  /** Where the built app lies (holding out/); the project itself when not told. */
  readonly appFolder?: string;
  /**
   * Where the browser's profile and the shell's own folders lie, with whatever is there already; it is
   * left there at the end. A new one, thrown away at the end, when not told.
   */
  readonly folder?: string;
  /** Called with each opened browser, before the app's page is loaded. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** A file that left the app. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One running app: the same for every host, so that a story is written once. */
export interface Host {
  readonly kind: HostKind;
  /** Where the browser's profile and the shell's own folders lie. */
  readonly folder: string;
  /** The page as it is now; it is another one after a restart, so ask again instead of keeping it. */
  readonly page: Page;
  /** Everything the page complained about: uncaught errors, console errors, refused content. */
  readonly complaints: readonly string[];
  /** Sets the shop's clock, and lets the page notice. */
  readonly setClock: (time: LocalTime) => Promise<void>;
  /** Closes the app properly, does what it is given to the files, and opens it again on the same book. */
  readonly restart: (whileClosed?: () => Promise<void>) => Promise<void>;
  /**
   * Ends the browser's processes at once, as a power cut would, and opens the app again on the same
   * book; when told, as if it had struck in the midst of a write, or after something was done to the
   * files.
   */
  readonly pullThePlug: (when?: 'in the midst of a write' | (() => Promise<void>)) => Promise<void>;
  /** The file saved by what `act` does, answering "where to?" when the host asks. */
  readonly fileSavedBy: (act: () => Promise<void>) => Promise<SavedFile>;
  /** What comes out of the printer by what `act` does, as a PDF file. */
  readonly pdfPrintedBy: (act: () => Promise<void>) => Promise<Uint8Array>;
  /** Closes the app and throws its book away, unless it lies in a folder that was told. */
  readonly close: () => Promise<void>;
}
