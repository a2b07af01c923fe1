/** Puts the handlers a shell gave the stand-in before a real page in Chromium, and reports back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page, Request as PageRequest, Route } from 'playwright';
import type { StandIn, StandInFrame } from './stand-in.ts';

/** Chromium gives no storage to app:// without Electron, so the page stands under this secure origin. */
const TEST_ORIGIN = 'https://the-usual.test';
const PAGE_ORIGIN = 'app://the-usual';

/** The name under which a page reaches the shell, as Electron's own wire would. */
export const SHELL_CALL = 'theUsualShellCall';

/** The test's address for an address of the app; others stay as they are. */
export function toTestAddress(address: string): string {
  return swapOrigin(address, PAGE_ORIGIN, TEST_ORIGIN);
}

function toAppAddress(address: string): string {
  return swapOrigin(address, TEST_ORIGIN, PAGE_ORIGIN);
}

function swapOrigin(address: string, from: string, to: string): string {
  return address.startsWith(`${from}/`) ? to + address.slice(from.length) : address;
}

/** Connects a stand-in to the page that plays its window. */
export async function connectPage(
  standIn: StandIn,
  context: BrowserContext,
  page: Page,
  appFolder: string,
): Promise<void> {
  await context.exposeBinding(SHELL_CALL, (source, channel: string, args: readonly unknown[]) =>
    callShell(standIn, page, source, channel, args),
  );
  await context.addInitScript({ content: await preloadScript(appFolder) });
  await context.route('**/*', (route) => answerRoute(standIn, page, route));
  context.on('page', (opened) => void closeRefused(standIn, opened));
}

/** The shell's built preload with a `require` that knows the page's half of Electron alone. */
async function preloadScript(appFolder: string): Promise<string> {
  const preload = await readFile(join(appFolder, 'out/electron/preload.cjs'), 'utf8');
  return `if (window === window.top) {
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name, value) =>
          Object.defineProperty(window, name, { value: Object.freeze(value), enumerable: true }),
      },
      ipcRenderer: {
        invoke: (channel, ...args) => window['${SHELL_CALL}'](channel, structuredClone(args)),
      },
    };
    const require = (name) => {
      if (name === 'electron') return electron;
      throw new Error('A sandboxed preload cannot load ' + name);
    };
    ((require, module, exports, process) => {\n${preload}\n})(
      require, { exports: {} }, {}, { platform: 'linux' },
    );
  }`;
}

function callShell(
  { handlers, contents }: StandIn,
  windowPage: Page,
  source: { readonly page: Page; readonly frame: Frame },
  channel: string,
  args: readonly unknown[],
): unknown {
  const handler = handlers.invoke.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  const sender = source.page === windowPage ? contents() : {};
  return handler({ sender, senderFrame: asFrame(source.frame) }, ...args);
}

function asFrame(frame: Frame): StandInFrame {
  const url = toAppAddress(frame.url());
  const { protocol, host } = new URL(url);
  const parent = frame.parentFrame();
  return { url, origin: `${protocol}//${host}`, parent: parent === null ? null : asFrame(parent) };
}

async function answerRoute(standIn: StandIn, page: Page, route: Route): Promise<void> {
  const request = route.request();
  const address = toAppAddress(request.url());
  if (isNewWindow(request) && isRefusedWindow(standIn, address)) return route.abort('aborted');
  if (address !== request.url()) return answerOwn(standIn, route, address);
  const isNavigation = request.isNavigationRequest() && request.frame() === page.mainFrame();
  if (isNavigation && isRefusedNavigation(standIn, address)) return route.abort('aborted');
  if (isBlocked(standIn, address)) return route.abort('blockedbyclient');
  standIn.record.leaks.push(address);
  return route.fulfill({ status: 200, contentType: 'text/html', body: 'elsewhere' });
}

/** The first request of a window that has no frame yet; closeRefused deals with the window. */
function isNewWindow(request: PageRequest): boolean {
  try {
    return request.frame() === null;
  } catch {
    return true;
  }
}

async function answerOwn({ handlers }: StandIn, route: Route, address: string): Promise<void> {
  const handler = handlers.schemes.get('app');
  if (handler === undefined) return route.abort('failed');
  const response = await handler(new Request(address, { method: route.request().method() }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

function isRefusedNavigation({ contents, record }: StandIn, url: string): boolean {
  let isRefused = false;
  const preventDefault = () => {
    isRefused = true;
  };
  contents().emit('will-navigate', { url, preventDefault });
  if (isRefused) record.refusedNavigations.push(url);
  return isRefused;
}

function isBlocked({ handlers, record }: StandIn, url: string): boolean {
  let isCancelled = false;
  handlers.request?.({ url }, ({ cancel }) => {
    isCancelled = cancel === true;
  });
  if (isCancelled) record.blockedRequests.push(url);
  return isCancelled;
}

function isRefusedWindow({ contents, record }: StandIn, url: string): boolean {
  const isRefused = contents().windowOpenHandler({ url }).action === 'deny';
  if (isRefused) record.refusedWindows.push(url);
  return isRefused;
}

/** Electron makes no window when it is refused; here it is closed as soon as it is there. */
async function closeRefused({ contents }: StandIn, opened: Page): Promise<void> {
  if (contents().windowOpenHandler({ url: opened.url() }).action === 'deny') await opened.close();
}
