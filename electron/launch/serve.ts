import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { nodeCopyShelf } from '../copies/node-copy-shelf.ts';
import { nodeDaybook } from '../daybook/node-daybook.ts';
import { fileAnswers } from '../file-answers.ts';
import { answerPageFile, type PageAnswer, refusePageFile } from '../page-files.ts';
import { answerShellCall, isShellCall, type OpenShell } from './shell-calls.ts';
import { shellKey, withKey } from './shell-key.ts';
import { answerSockets } from './shell-socket.ts';

/** The usual port; the browser keeps the book by origin, so it must stay the same from day to day. */
export const USUAL_PORT = 4517;

/** Reaches this computer alone. */
const LOOPBACK = '127.0.0.1';

/** How this server makes itself known to a second start on the same port. */
const SIGNATURE = 'the-usual';

/** How long another server may take to say who it is, in milliseconds. */
const PATIENCE_MS = 2_000;

/** How long a page's connection is kept open for its next call, in milliseconds: a browser gives up first. */
const KEEP_ALIVE_MS = 600_000;

/** A running server. */
export interface Serving {
  readonly port: number;
  readonly address: string;
  /** The address with the key to the shell's folder, for whoever is to open the page. */
  readonly addressWithKey: string;
  readonly close: () => Promise<void>;
}

/** Why the page is not served: the port belongs to The Usual already, to something else, or may not be used. */
export type ServeFailure =
  | { readonly kind: 'already-open'; readonly address: string }
  | { readonly kind: 'port-taken'; readonly port: number }
  | { readonly kind: 'port-refused'; readonly port: number };

/** The address of the page on a port. It is always written with this name: another name, another book. */
export function addressOf(port: number): string {
  return `http://localhost:${port}/`;
}

/**
 * Serves the page's folder to this computer alone; port 0 takes any free one. With a folder of the
 * shell's own it keeps the daybook and the copies of the page there.
 */
export async function serve(
  folder: string,
  port: number = USUAL_PORT,
  shellFolder?: string,
): Promise<Result<Serving, ServeFailure>> {
  let openShell: (shell: Shell | undefined) => void = () => undefined;
  const opened = new Promise<Shell | undefined>((settle) => {
    openShell = settle;
  });
  const server = createServer((request, response) => {
    if (isShellCall(request)) void answerCall(opened, request, response);
    else void answer(folder, request, response);
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const cutWires = answerSockets(server, opened);
  const problem = await listen(server, port);
  if (problem === undefined) {
    // Not before the port is ours: what another start has begun there is not to be touched.
    const shell = shellFolder === undefined ? undefined : await shellIn(shellFolder);
    openShell(shell);
    return succeed(serving(server, shell, cutWires));
  }
  if (problem !== 'EADDRINUSE') return fail({ kind: 'port-refused', port });
  return (await isServed(port))
    ? fail({ kind: 'already-open', address: addressOf(port) })
    : fail({ kind: 'port-taken', port });
}

/** True when The Usual is served on a port of this computer already. */
export async function isServed(port: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(`http://${LOOPBACK}:${port}/`, { signal, redirect: 'manual' });
    return response.headers.get('server') === SIGNATURE;
  } catch {
    return false;
  }
}

function listen(server: Server, port: number): Promise<string | undefined> {
  return new Promise((settle) => {
    server.once('error', (error: NodeJS.ErrnoException) => settle(error.code ?? error.message));
    server.listen(port, LOOPBACK, () => settle(undefined));
  });
}

/** What a page finds behind its server. */
interface Shell extends OpenShell {
  readonly close: () => Promise<void>;
}

async function shellIn(folder: string): Promise<Shell> {
  const copies = nodeCopyShelf(folder);
  // The browser's own store lies in a profile that only the browser knows.
  const daybook = nodeDaybook(folder, copies, 'unknown');
  const close = async () => {
    await Promise.all([daybook.close(), copies.close()]);
  };
  return { key: await shellKey(folder), answers: fileAnswers(daybook, copies), close };
}

async function answerCall(
  opened: Promise<Shell | undefined>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const shell = await opened;
  if (shell === undefined) send(response, refusePageFile(404));
  else await answerShellCall(shell, request, response);
}

function serving(server: Server, shell: Shell | undefined, cutWires: () => void): Serving {
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  const close = async () => {
    await new Promise<void>((settle) => {
      server.close(() => settle());
      cutWires();
      server.closeAllConnections();
    });
    await shell?.close();
  };
  const address = addressOf(port);
  return { port, address, addressWithKey: withKey(address, shell?.key), close };
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const port = request.socket.localPort ?? 0;
  // A page elsewhere may point its own name at this computer; it cannot forge the Host it asked for.
  if (request.headers.host === `${LOOPBACK}:${port}`) {
    response.writeHead(302, { location: addressOf(port), server: SIGNATURE }).end();
  } else if (request.headers.host === `localhost:${port}`) {
    const path = (request.url ?? '').split(/[?#]/, 1)[0] ?? '';
    send(response, await answerPageFile(folder, request.method ?? '', path));
  } else {
    send(response, refusePageFile(403));
  }
}

function send(response: ServerResponse, { status, headers, body }: PageAnswer): void {
  response.writeHead(status, { ...headers, server: SIGNATURE }).end(body);
}
