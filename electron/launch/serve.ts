import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { answerPageFile, type PageAnswer, refusePageFile } from '../page-files.ts';

/** The usual port; the browser keeps the book by origin, so it must stay the same from day to day. */
export const USUAL_PORT = 4517;

/** Reaches this computer alone. */
const LOOPBACK = '127.0.0.1';

/** How this server makes itself known to a second start on the same port. */
const SIGNATURE = 'the-usual';

/** How long another server may take to say who it is, in milliseconds. */
const PATIENCE_MS = 2_000;

/** A running server. */
export interface Serving {
  readonly port: number;
  readonly address: string;
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

/** Serves the page's folder to this computer alone; port 0 takes any free one. */
export async function serve(
  folder: string,
  port: number = USUAL_PORT,
): Promise<Result<Serving, ServeFailure>> {
  const server = createServer((request, response) => void answer(folder, request, response));
  const problem = await listen(server, port);
  if (problem === undefined) return succeed(serving(server));
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

function serving(server: Server): Serving {
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  const close = () =>
    new Promise<void>((settle) => {
      server.close(() => settle());
      server.closeAllConnections();
    });
  return { port, address: addressOf(port), close };
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
