import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ZodType } from 'zod';
import {
  FILE_CHANNELS,
  type FileChannel,
  LARGEST_CHUNK,
  type ShellCalls,
} from '../../shared/ipc.ts';
import { FILE_ARGUMENTS, type FileAnswers } from '../file-answers.ts';

/** What the shell answers a page over HTTP. */
export interface OpenShell {
  readonly key: string;
  readonly answers: FileAnswers;
}

/** What stands in front of a call's name. */
const PREFIX = '/shell/';

/** The most bytes of a call that is no piece of a copy; a line alone may have 64 MB of letters. */
const LARGEST_CALL = 256 * 1024 * 1024;

const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Why a call is not answered, as a status of HTTP. */
class Refusal extends Error {
  readonly status: 400 | 403 | 404 | 405 | 413;
  constructor(status: 400 | 403 | 404 | 405 | 413) {
    super(String(status));
    this.status = status;
  }
}

/** True for a request that is meant for the shell and not for a file of the page. */
export function isShellCall(request: IncomingMessage): boolean {
  return request.url?.startsWith(PREFIX) ?? false;
}

/**
 * Answers one call: arguments and answers are JSON, the bytes of a copy are themselves. Only our own
 * page is answered, and only when it has the key.
 */
export async function answerShellCall(
  { key, answers }: OpenShell,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (!isOurPage(request) || !hasKey(request, key)) throw new Refusal(403);
    if (request.method !== 'POST') throw new Refusal(405);
    const address = new URL(request.url ?? '', 'http://localhost');
    const channel = FILE_CHANNELS.find((name) => address.pathname === PREFIX + name);
    if (channel === undefined) throw new Refusal(404);
    const args =
      channel === 'copies-write'
        ? [address.searchParams.get('draft'), await bodyOf(request, LARGEST_CHUNK)]
        : await textArguments(request);
    send(response, await answerOne(channel, answers, args));
  } catch (problem) {
    const status = problem instanceof Refusal ? problem.status : 500;
    response.writeHead(status, { ...HEADERS, connection: 'close' }).end();
  }
}

async function answerOne<Name extends FileChannel>(
  channel: Name,
  answers: FileAnswers,
  args: readonly unknown[],
): Promise<unknown> {
  const schema: ZodType<Parameters<ShellCalls[Name]>> = FILE_ARGUMENTS[channel];
  const checked = schema.safeParse(args);
  if (!checked.success) throw new Refusal(400);
  return answers[channel](...checked.data);
}

/** True for our own page: one elsewhere cannot forge where it stands, nor which name it asked for. */
export function isOurPage({ headers, socket }: IncomingMessage): boolean {
  const host = `localhost:${socket.localPort}`;
  if (headers.host !== host) return false;
  return headers.origin === undefined
    ? headers['sec-fetch-site'] === 'same-origin'
    : headers.origin === `http://${host}`;
}

function hasKey({ headers }: IncomingMessage, key: string): boolean {
  return isKey(String(headers['x-the-usual-key'] ?? ''), key);
}

/** Whether what was given is the key; it takes as long whatever was. */
export function isKey(text: string | undefined, key: string): boolean {
  const given = Buffer.from(text ?? '');
  const own = Buffer.from(key);
  return given.length === own.length && timingSafeEqual(given, own);
}

/** JSON has no undefined: null stands for it, and no call takes a null. */
async function textArguments(request: IncomingMessage): Promise<unknown[]> {
  const text = new TextDecoder().decode(await bodyOf(request, LARGEST_CALL));
  const args = parsed(text);
  if (!Array.isArray(args)) throw new Refusal(400);
  return args.map((arg: unknown) => arg ?? undefined);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400);
  }
}

async function bodyOf(request: IncomingMessage, most: number): Promise<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new Refusal(413);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request) {
    if (!(piece instanceof Uint8Array)) throw new Refusal(400);
    size += piece.length;
    if (size > most) throw new Refusal(413);
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function send(response: ServerResponse, value: unknown): void {
  if (value instanceof Uint8Array) {
    response.writeHead(200, { ...HEADERS, 'content-type': 'application/octet-stream' }).end(value);
  } else {
    const type = 'application/json; charset=utf-8';
    response.writeHead(200, { ...HEADERS, 'content-type': type }).end(JSON.stringify({ value }));
  }
}
