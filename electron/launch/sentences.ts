import type { FlagFailure } from './flags.ts';
import { addressOf, type ServeFailure, USUAL_PORT } from './serve.ts';

/** Why the app is in the browser: somebody asked for it, or Electron cannot be had or shown. */
export type BrowserReason = 'asked' | 'no-runtime' | 'no-window';

/** What became of the page's address: opened in a browser, left to open by hand, or only served. */
export type Shown = 'opened' | 'by-hand' | 'only-served';

/** What is said while the app is built. */
export const BUILDING = 'Building The Usual …';

/** What is said when the runtime takes a while to arrive. */
export const FETCHING = "Fetching Electron's runtime, about 120 MB, this once …";

/** What is said when the build fails. */
export const NOT_BUILT =
  'The Usual could not be built; why is written above. Nothing was started, and the book was not touched.';

const SINCE: Readonly<Record<BrowserReason, string>> = {
  asked: '',
  'no-runtime': "Electron's runtime could not be downloaded here, so ",
  'no-window': 'No window can be opened here (there is no screen, or this is root), so ',
};

/** One line: why the page is in the browser, and where. */
export function sayServed(reason: BrowserReason, shown: Shown, address: string): string {
  const instead = reason === 'asked' ? '' : ' instead';
  const what = {
    opened: `The Usual opens in your browser${instead}`,
    'by-hand': `open The Usual in Chrome, Chromium or Edge${instead}`,
    'only-served': 'The Usual is served here',
  }[shown];
  const line = `${SINCE[reason]}${what}: ${address}`;
  return line.slice(0, 1).toUpperCase() + line.slice(1);
}

/** A sentence for Electron ending at once by itself. */
export function sayElectronStopped(code: number): string {
  return `Electron stopped by itself (${code}); the book is safe. npm start -- --browser opens The Usual in a browser instead.`;
}

/** A sentence for words after `npm start --` that mean nothing. */
export function sayFlagFailure(failure: FlagFailure): string {
  return failure.kind === 'unknown-flag'
    ? `"${failure.flag}" means nothing here. Known are --browser, --no-open and --port followed by a number.`
    : `--port wants a number from 1 to 65535, not "${failure.given}".`;
}

/** A sentence for a page that could not be served. */
export function sayServeFailure(failure: ServeFailure): string {
  if (failure.kind === 'already-open') {
    return `The Usual is running already, so it was not started twice: ${failure.address}`;
  }
  const why =
    failure.kind === 'port-taken'
      ? `Port ${failure.port} is taken by another program`
      : `This computer does not let port ${failure.port} be used`;
  return `${why}. Free it, or choose another one with npm start -- --port 4518. Each port has a book of its own: the one kept at ${addressOf(USUAL_PORT)} is not seen at another.`;
}
