import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

/** What the page may do, as a Content-Security-Policy: its own files and nothing else. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/** The build names each of these by what is in it: another content is another file. */
const NAMED_BY_CONTENT = 'assets';
const KEPT_FOR_EVER = { 'cache-control': 'private, max-age=31536000, immutable' };

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** What a host answers when the page asks for one of its files. */
export interface PageAnswer {
  readonly status: 200 | 403 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * Answers one request for a file of the page, the same way in every host.
 *
 * `path` is the path of the address, still percent-encoded. Whatever lies outside the folder is
 * refused, however it is written.
 */
export async function answerPageFile(
  folder: string,
  method: string,
  path: string,
): Promise<PageAnswer> {
  if (method !== 'GET' && method !== 'HEAD') return refusePageFile(405);
  const file = fileInside(folder, path);
  if (file === undefined) return refusePageFile(403);
  const kind = KINDS[extname(file)];
  if (kind === undefined) return refusePageFile(404);
  try {
    const body = method === 'HEAD' ? new Uint8Array() : new Uint8Array(await readFile(file));
    const isForEver = file.startsWith(resolve(folder, NAMED_BY_CONTENT) + sep);
    const headers = { ...SECURITY_HEADERS, ...(isForEver && KEPT_FOR_EVER), 'content-type': kind };
    return { status: 200, headers, body };
  } catch {
    return refusePageFile(404);
  }
}

/** A refusal, as bare as can be and under the same policy. */
export function refusePageFile(status: 403 | 404 | 405): PageAnswer {
  return {
    status,
    headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
    body: new TextEncoder().encode(`${status}\n`),
  };
}

function fileInside(folder: string, path: string): string | undefined {
  const decoded = decodePath(path);
  if (decoded === undefined || /[\0\\]/.test(decoded)) return undefined;
  const root = resolve(folder);
  const file = resolve(root, `.${decoded === '/' ? '/index.html' : decoded}`);
  return file.startsWith(root + sep) ? file : undefined;
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.startsWith('/') ? decoded : undefined;
  } catch {
    return undefined;
  }
}
