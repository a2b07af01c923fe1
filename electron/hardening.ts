import { app, type Session, type WebContents } from 'electron';
import { isPageAddress } from './page-origin.ts';

/**
 * All the page may ask for: that the book is kept when the disk runs short, and to put words where
 * Copy puts them, which the page does only when somebody presses.
 */
const GRANTED: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write']);

/** Closes every door the page does not need, for every page this app will ever hold. */
export function closeDoors(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

/** Refuses devices and permissions, and anything from outside this computer's own page. */
export function closeSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(GRANTED.has(permission) && isPageAddress(contents.getURL())),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => GRANTED.has(permission) && isPageAddress(origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.webRequest.onBeforeRequest((request, answer) =>
    answer({ cancel: !isOwnContent(request.url) }),
  );
}

function confine(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isPageAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** The page's files, what the page made itself, and the developer tools' own pages. */
function isOwnContent(address: string): boolean {
  return isPageAddress(address) || /^(blob|data|devtools):/.test(address);
}
