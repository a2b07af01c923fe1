import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';
import { PAGE_ADDRESS } from './page-origin.ts';

/** The smallest window the counter is drawn for, in CSS pixels. */
const SMALLEST = { minWidth: 1024, minHeight: 640 } as const;
const FIRST_SIZE = { width: 1280, height: 800 } as const;

const placeSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  maximised: z.boolean(),
});
type Place = z.infer<typeof placeSchema>;

let onlyWindow: BrowserWindow | undefined;

/** Opens the one window where it was last, or brings the open one forward. */
export function showWindow(): void {
  if (onlyWindow === undefined) openWindow();
  else bringForward(onlyWindow);
}

function openWindow(): void {
  const place = rememberedPlace();
  const window = new BrowserWindow({
    ...SMALLEST,
    ...FIRST_SIZE,
    ...place?.bounds,
    show: false,
    title: app.name,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(app.getAppPath(), 'out/electron/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      // The spelling dictionaries would be fetched from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  onlyWindow = window;
  if (place?.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => rememberPlace(window));
  window.on('closed', () => {
    onlyWindow = undefined;
  });
  void window.loadURL(PAGE_ADDRESS);
}

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

function placeFile(): string {
  return join(app.getPath('userData'), 'window.json');
}

/** Where the window was, unless the file is missing or spoilt or that screen is gone. */
function rememberedPlace(): Place | undefined {
  try {
    const place = placeSchema.parse(JSON.parse(readFileSync(placeFile(), 'utf8')));
    return isOnAScreen(place.bounds) ? place : undefined;
  } catch {
    return undefined;
  }
}

function rememberPlace(window: BrowserWindow): void {
  const place = { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
  try {
    writeFileSync(placeFile(), JSON.stringify(place satisfies Place));
  } catch {
    // A full disk must not keep the window from closing; it opens in the middle next time.
  }
}

function isOnAScreen(bounds: Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching(bounds);
  return (
    bounds.x < workArea.x + workArea.width &&
    bounds.x + bounds.width > workArea.x &&
    bounds.y >= workArea.y &&
    bounds.y < workArea.y + workArea.height
  );
}
