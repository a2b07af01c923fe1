import { protocol } from 'electron';
import { answerPageFile, type PageAnswer, refusePageFile } from './page-files.ts';
import { isPageAddress, PAGE_SCHEME } from './page-origin.ts';

/** An origin of its own with storage, and scripts that are compiled once for all starts. */
const PRIVILEGES = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };

/**
 * Claims app:// for the page, as an origin of its own with storage; to be called before Electron is
 * ready.
 */
export function claimScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: PAGE_SCHEME, privileges: PRIVILEGES }]);
}

/** Serves the page's folder, and nothing else, under app://the-usual/. */
export function servePage(folder: string): void {
  protocol.handle(PAGE_SCHEME, async (request) =>
    asResponse(
      isPageAddress(request.url)
        ? await answerPageFile(folder, request.method, new URL(request.url).pathname)
        : refusePageFile(404),
    ),
  );
}

function asResponse({ status, headers, body }: PageAnswer): Response {
  return new Response(body, { status, headers });
}
