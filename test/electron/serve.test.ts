import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sayServeFailure } from '../../electron/launch/sentences.ts';
import { type Serving, serve } from '../../electron/launch/serve.ts';
import { CONTENT_SECURITY_POLICY } from '../../electron/page-files.ts';
import { testFolder } from './open-test-shell.ts';

async function servedPage(): Promise<Serving> {
  const folder = await testFolder();
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'page/index.html'), '<p>page</p>');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const served = await serve(join(folder, 'page'), 0);
  if (!served.ok) throw new Error(served.failure.kind);
  onTestFinished(served.value.close);
  return served.value;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Asks with exactly this path and this Host, as no browser would. */
function ask(port: number, path: string, host = `localhost:${port}`): Promise<Answer> {
  return new Promise((settle, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () =>
        settle({ status: response.statusCode, headers: response.headers, text }),
      );
    }).on('error', reject);
  });
}

describe('the page served to this computer', () => {
  test('has the same policy as in the window', async () => {
    const { port, address } = await servedPage();
    expect(address).toBe(`http://localhost:${port}/`);
    const answer = await ask(port, '/?from=bookmark#/counter');
    expect(answer).toMatchObject({ status: 200, text: '<p>page</p>' });
    expect(answer.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
  });

  test.each(['elsewhere.test', 'elsewhere.test:4517', 'localhost', 'localhost:1', '[::1]:4517'])(
    'is refused to another name for this computer: "%s"',
    async (host) => {
      const { port } = await servedPage();
      expect((await ask(port, '/', host)).status).toBeOneOf([400, 403]);
    },
  );

  test('sends whoever asks by number to the one name the book is kept under', async () => {
    const { port, address } = await servedPage();
    const answer = await ask(port, '/', `127.0.0.1:${port}`);
    expect(answer).toMatchObject({ status: 302, text: '' });
    expect(answer.headers.location).toBe(address);
  });

  test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt'])(
    'keeps to its folder: %s',
    async (path) => {
      const { port } = await servedPage();
      expect(await ask(port, path)).toMatchObject({ status: 403, text: '403\n' });
    },
  );

  test('is not served twice on one port: the second start finds the first', async () => {
    const { port, address } = await servedPage();
    const second = await serve('anywhere', port);
    expect(second).toEqual({ ok: false, failure: { kind: 'already-open', address } });
  });

  test('says in a sentence that another program has the port', async () => {
    const other = createServer((_request, response) => response.end('something else'));
    await new Promise<void>((settle) => other.listen(0, '127.0.0.1', settle));
    onTestFinished(() => void other.close());
    const at = other.address();
    const port = typeof at === 'object' && at !== null ? at.port : 0;
    const served = await serve('anywhere', port);
    expect(served).toEqual({ ok: false, failure: { kind: 'port-taken', port } });
    expect(served.ok ? '' : sayServeFailure(served.failure)).toContain(
      `Port ${port} is taken by another program. Free it, or choose another one`,
    );
  });
});
