import type { IncomingMessage, Server } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { SOCKET_PATH, SOCKET_PROTOCOL } from '../../shared/ipc.ts';
import { FILE_ARGUMENTS } from '../file-answers.ts';
import { isKey, isOurPage, type OpenShell } from './shell-calls.ts';

/** The most bytes of one message: a line alone may have 64 MB of letters. */
const LARGEST_MESSAGE = 256 * 1024 * 1024;

const asked = z.strictObject({ id: z.int(), args: FILE_ARGUMENTS['daybook-append'] });

/**
 * Lets our own page append to the daybook over one wire that stays open: whoever is at the counter waits
 * for it with every order, and a request of its own takes the browser ten times as long.
 *
 * The key comes as a protocol, the only thing that a page can say before the wire is open. The value
 * closes every wire.
 */
export function answerSockets(server: Server, opened: Promise<OpenShell | undefined>): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    perMessageDeflate: false,
    handleProtocols: () => SOCKET_PROTOCOL,
  });
  server.on('upgrade', (request, socket, head) => {
    void opened.then((shell) => {
      if (!shell || !mayOpen(request, shell.key)) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        return;
      }
      sockets.handleUpgrade(request, socket, head, (wire) => {
        wire.on('message', (message) => void answer(shell, wire, message));
        // What is wrong with a wire ends it; the page opens another.
        wire.on('error', () => wire.terminate());
      });
    });
  });
  return () => {
    for (const wire of sockets.clients) wire.terminate();
  };
}

function mayOpen(request: IncomingMessage, key: string): boolean {
  const protocols = String(request.headers['sec-websocket-protocol'] ?? '').split(/,\s*/);
  return (
    request.url === SOCKET_PATH &&
    isOurPage(request) &&
    protocols[0] === SOCKET_PROTOCOL &&
    isKey(protocols[1], key)
  );
}

async function answer({ answers }: OpenShell, wire: WebSocket, message: RawData): Promise<void> {
  const read = asked.safeParse(parsed(String(message)));
  if (!read.success) return wire.close(1008);
  const { id, args } = read.data;
  const value = await answers['daybook-append'](...args).catch(() => undefined);
  if (value === undefined) wire.close(1011);
  else wire.send(JSON.stringify({ id, value }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
