import type { Platform } from '../../shared/platform.ts';
import { browserPlatform } from './browser.ts';
import { desktopPlatform } from './desktop.ts';

/** The host this page runs in: the desktop shell when its bridge is there, otherwise a browser. */
export function choosePlatform(): Platform {
  return window.theUsual === undefined ? browserPlatform() : desktopPlatform(window.theUsual);
}
