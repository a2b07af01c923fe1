import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerPageFile, CONTENT_SECURITY_POLICY } from '../../electron/page-files.ts';
import { shareTestShell, testFolder } from './open-test-shell.ts';

async function pageFolder(): Promise<string> {
  const folder = await testFolder();
  await mkdir(join(folder, 'page/assets'), { recursive: true });
  await mkdir(join(folder, 'page-of-others'));
  await writeFile(join(folder, 'page/index.html'), '<p>page</p>');
  await writeFile(join(folder, 'page/assets/app.js'), 'export {}');
  await writeFile(join(folder, 'page/assets/a b.css'), 'p {}');
  await writeFile(join(folder, 'page/assets/notes.unknown'), 'x');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'page-of-others/secret.txt'), 'secret');
  return join(folder, 'page');
}

describe("the page's files", () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/app.js', 'text/javascript; charset=utf-8'],
    ['/assets/a%20b.css', 'text/css; charset=utf-8'],
  ])('%s is served as what it is', async (path, kind) => {
    const answer = await answerPageFile(await pageFolder(), 'GET', path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(kind);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('what is named by its content is kept for ever; the page itself is asked for each time', async () => {
    const folder = await pageFolder();
    const kept = async (path: string) =>
      (await answerPageFile(folder, 'GET', path)).headers['cache-control'];
    expect(await kept('/assets/app.js')).toMatch(/immutable/);
    expect(await kept('/')).toBe('no-cache');
    expect(await kept('/assets/../index.html')).toBe('no-cache');
    expect(await kept('/assets/gone.js')).toBe('no-cache');
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../page-of-others/secret.txt',
    '/assets/app.js%00.txt',
    '/%',
    '',
    'secret.txt',
  ])('what lies outside is refused: %s', async (path) => {
    const answer = await answerPageFile(await pageFolder(), 'GET', path);
    expect(answer.status).toBe(403);
    expect(new TextDecoder().decode(answer.body)).toBe('403\n');
  });

  test.each([
    '/missing.js',
    '/assets',
    '/assets/',
    '/assets/notes.unknown',
    '/etc/passwd',
    '//etc/passwd',
  ])('what is not there, or not of a known kind, is not found: %s', async (path) => {
    expect((await answerPageFile(await pageFolder(), 'GET', path)).status).toBe(404);
  });

  test('files are only read, never written', async () => {
    expect((await answerPageFile(await pageFolder(), 'POST', '/')).status).toBe(405);
    expect((await answerPageFile(await pageFolder(), 'HEAD', '/')).body).toHaveLength(0);
  });

  test('the policy allows the page its own files and nothing from anywhere else', () => {
    const rules = new Map(
      CONTENT_SECURITY_POLICY.split('; ').map((rule) => {
        const [name = '', ...sources] = rule.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe("'self'");
    expect(rules.get('style-src')).toBe("'self'");
    expect(rules.get('connect-src')).toBe("'self'");
    expect(rules.get('frame-ancestors')).toBe("'none'");
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('in the window', () => {
  const shell = shareTestShell();

  test('every answer carries the policy, refusals too', async () => {
    const { standIn } = shell();
    const handler = standIn.handlers.schemes.get('app');
    for (const address of ['app://the-usual/', 'app://the-usual/missing.js', 'app://elsewhere/']) {
      const response = await handler?.(new Request(address));
      expect(response?.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    }
    expect((await handler?.(new Request('app://elsewhere/index.html')))?.status).toBe(404);
    expect((await handler?.(new Request('app://the-usual/..%2f..%2fpackage.json')))?.status).toBe(
      403,
    );
  });

  test('the scheme is a secure origin of its own, claimed once', () => {
    const { standIn } = shell();
    expect(standIn.record.schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
  });

  test('script that is not one of the files does not run', async () => {
    const { page } = shell();
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.body.append(script);
      const photo = document.createElement('img');
      photo.setAttribute('onerror', 'window.ranHandler = true');
      const failed = new Promise((settle) => photo.addEventListener('error', settle));
      photo.src = 'data:image/png;base64,AAAA';
      document.body.append(photo);
      await failed;
      return ['ranInline', 'ranHandler'].filter((name) => name in window);
    });
    expect(ran).toEqual([]);
  });
});
