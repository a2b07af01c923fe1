import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Serving, serve } from '../../electron/launch/serve.ts';
import { FILE_CHANNELS, LARGEST_CHUNK } from '../../shared/ipc.ts';
import { BOOK, linesFrom, MONTH } from './daybook/daybook-lines.ts';
import { testFolder } from './open-test-shell.ts';

interface Served extends Serving {
  readonly key: string;
  readonly shellFolder: string;
}

async function servedShell(folder?: string): Promise<Served> {
  const home = folder ?? (await testFolder());
  await mkdir(join(home, 'page'), { recursive: true });
  await writeFile(join(home, 'page/index.html'), '<p>page</p>');
  const shellFolder = join(home, 'shell');
  const served = await serve(join(home, 'page'), 0, shellFolder);
  if (!served.ok) throw new Error(served.failure.kind);
  onTestFinished(served.value.close);
  const key = served.value.addressWithKey.split('#key=')[1] ?? '';
  return { ...served.value, key, shellFolder };
}

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: Buffer;
}

/** Asks with exactly these headers, as no browser would let a page. */
function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array = '[]',
  method = 'POST',
): Promise<Answer> {
  return new Promise((settle, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => void pieces.push(piece));
      response.on('end', () =>
        settle({
          status: response.statusCode,
          type: response.headers['content-type'],
          body: Buffer.concat(pieces),
        }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

function ours({ port, key }: Served): Record<string, string> {
  const host = `localhost:${port}`;
  return { host, origin: `http://${host}`, 'x-the-usual-key': key };
}

async function call(served: Served, channel: string, ...args: unknown[]): Promise<unknown> {
  const { status, body } = await ask(
    served.port,
    `/shell/${channel}`,
    ours(served),
    JSON.stringify(args),
  );
  expect(status).toBe(200);
  return JSON.parse(body.toString()).value;
}

describe('the shell behind a served page', () => {
  test('keeps the daybook of a page that has the key', async () => {
    const served = await servedShell();
    const appended = await call(served, 'daybook-append', BOOK, MONTH, linesFrom(1, 3));
    expect(appended).toMatchObject({ ok: true, value: { free: expect.any(Number) } });
    const survey = await call(served, 'daybook-survey');
    const file = '0001 2026-11.daybook';
    expect(survey).toMatchObject({
      store: 'unknown',
      copies: [],
      daybooks: [{ book: BOOK, files: [{ name: file, month: MONTH }] }],
    });
    expect(await call(served, 'daybook-read', BOOK, file)).toMatchObject({
      lines: linesFrom(1, 3),
      damaged: [],
    });
    expect(await call(served, 'daybook-turn', BOOK)).toEqual({ ok: true });
  });

  test('keeps a copy, byte for byte', async () => {
    const served = await servedShell();
    const begun = await call(served, 'copies-begin');
    const draft = String(Reflect.get(Object(begun), 'value'));
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
    const written = await ask(
      served.port,
      `/shell/copies-write?draft=${draft}`,
      ours(served),
      bytes,
    );
    expect(JSON.parse(written.body.toString())).toEqual({ value: { ok: true } });
    expect(await call(served, 'copies-flush', draft)).toEqual({ ok: true, value: 100_000 });
    const back = await ask(served.port, '/shell/copies-read', ours(served), `["${draft}",10,50]`);
    expect(back.type).toBe('application/octet-stream');
    expect([...back.body]).toEqual([...bytes.subarray(10, 60)]);
    const about = {
      book: BOOK,
      shop: 'Corner',
      regulars: 1,
      visits: 2,
      madeAt: '2026-11-30T18:00:00',
      top: '',
      counts: {},
    };
    expect(await call(served, 'copies-keep', draft, 'a copy.usual', about)).toMatchObject({
      ok: true,
      value: { name: 'a copy.usual', bytes: 100_000 },
    });
    expect(await call(served, 'copies-list')).toEqual([
      { name: 'a copy.usual', bytes: 100_000, about },
    ]);
    expect(await call(served, 'copies-read', 'no such.usual', 0, 10)).toBeUndefined();
  });

  test('takes a typed folder for the second place, when it is one and told in full', async () => {
    const served = await servedShell();
    const second = await testFolder();
    expect(await call(served, 'copies-second-place')).toBeUndefined();
    const choose = (typed: unknown) => call(served, 'copies-choose-second-place', typed);
    expect(await choose(second)).toMatchObject({ ok: true, value: { folder: second } });
    expect(await choose('copies')).toEqual({ ok: false, failure: { kind: 'not-writable' } });
    expect(await choose('/nowhere')).toEqual({ ok: false, failure: { kind: 'not-writable' } });
    expect(await choose(null)).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(await call(served, 'copies-second-place')).toMatchObject({ folder: second });
    expect(await choose('')).toEqual({ ok: true });
  });

  test('has one key, kept for its owner alone from start to start', async () => {
    const home = await testFolder();
    const served = await servedShell(home);
    const path = join(served.shellFolder, 'key');
    expect(await readFile(path, 'utf8')).toBe(served.key);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await served.close();
    expect((await servedShell(home)).key).toBe(served.key);
  });

  test('is not there when the server was given no folder for it', async () => {
    const served = await serve(await testFolder(), 0);
    if (!served.ok) throw new Error(served.failure.kind);
    onTestFinished(served.value.close);
    const { port, address, addressWithKey } = served.value;
    expect(addressWithKey).toBe(address);
    const host = `localhost:${port}`;
    const answer = await ask(port, '/shell/daybook-room', { host, origin: `http://${host}` });
    expect(answer.status).toBe(404);
  });
});

describe('the shell behind a served page refuses', () => {
  test.each([
    ['without the key', { 'x-the-usual-key': '' }],
    ['with another key', { 'x-the-usual-key': 'a'.repeat(43) }],
    ['from another origin', { origin: 'https://elsewhere.test' }],
    ['from another port', { origin: 'http://localhost:1' }],
    ['from a page without an origin', { origin: 'null' }],
    ['under another name', { host: 'elsewhere.test' }],
    ['by number', { host: '127.0.0.1' }],
  ])('a call %s', async (_what, headers) => {
    const served = await servedShell();
    for (const channel of FILE_CHANNELS) {
      const answer = await ask(served.port, `/shell/${channel}`, { ...ours(served), ...headers });
      expect([answer.status, answer.body.toString()]).toEqual([403, '']);
    }
    expect(await call(served, 'daybook-survey')).toMatchObject({ daybooks: [] });
  });

  test('a call that says neither its origin nor that it comes from the same one', async () => {
    const served = await servedShell();
    const { origin: _none, ...headers } = ours(served);
    const room = (more: Record<string, string>) =>
      ask(served.port, '/shell/daybook-room', { ...headers, ...more });
    expect((await room({})).status).toBe(403);
    expect((await room({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await room({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  test.each([
    ['daybook-append', ['../elsewhere', MONTH, []]],
    ['daybook-append', [BOOK, '2026-13', []]],
    ['daybook-append', [BOOK, MONTH, [{ frame: '{}' }]]],
    ['daybook-append', [BOOK, MONTH, [{ frame: '{}\n', told: '' }]]],
    ['daybook-append', [BOOK, MONTH, [{ frame: '{}', told: '\t' }]]],
    ['daybook-read', [BOOK, '../../key']],
    ['copies-read', ['../key', 0, 10]],
    ['copies-read', ['a.usual', -1, 10]],
    ['copies-read', ['a.usual', 0, LARGEST_CHUNK + 1]],
    ['copies-keep', ['a.usual', 'b.usual', {}]],
    ['copies-drop', ['../key']],
    ['daybook-room', ['more']],
  ])('wrong arguments of %s: %j', async (channel, args) => {
    const served = await servedShell();
    const path = `/shell/${channel}`;
    expect((await ask(served.port, path, ours(served), JSON.stringify(args))).status).toBe(400);
  });

  test('what is no call at all, and a piece that is too long', async () => {
    const served = await servedShell();
    const { port } = served;
    expect((await ask(port, '/shell/daybook-room', ours(served), '{')).status).toBe(400);
    expect((await ask(port, '/shell/daybook-room', ours(served), '{}')).status).toBe(400);
    expect((await ask(port, '/shell/save-file', ours(served))).status).toBe(404);
    expect((await ask(port, '/shell/../key', ours(served))).status).toBe(404);
    expect((await ask(port, '/shell/daybook-room', ours(served), '', 'GET')).status).toBe(405);
    const long = { ...ours(served), 'content-length': String(LARGEST_CHUNK + 1) };
    expect((await ask(port, '/shell/copies-write?draft=x', long, 'short')).status).toBe(413);
  });
});

describe('the wire to the shell', () => {
  const opened = (served: Served, protocols: string[], origin: string) =>
    new Promise<WebSocket | undefined>((settle) => {
      const wire = new WebSocket(`ws://127.0.0.1:${served.port}/shell/wire`, protocols, {
        headers: { host: `localhost:${served.port}`, origin },
      });
      wire.once('open', () => settle(wire));
      wire.once('error', () => settle(undefined));
    });

  test('takes lines of a page that has the key, and answers each', async () => {
    const served = await servedShell();
    const origin = `http://localhost:${served.port}`;
    const wire = await opened(served, ['the-usual', served.key], origin);
    const answers = new Promise((settle) => {
      const heard: { id: number }[] = [];
      wire?.on('message', (message) => {
        heard.push(JSON.parse(String(message)));
        // Lines that come together are flushed together, and answered in any order.
        if (heard.length === 2) settle(heard.sort((one, other) => one.id - other.id));
      });
    });
    for (const id of [1, 2])
      wire?.send(JSON.stringify({ id, args: [BOOK, MONTH, linesFrom(id, id)] }));
    expect(await answers).toMatchObject([
      { id: 1, value: { ok: true } },
      { id: 2, value: { ok: true } },
    ]);
    const read = await call(served, 'daybook-read', BOOK, '0001 2026-11.daybook');
    expect(read).toMatchObject({ lines: linesFrom(1, 2) });
  });

  test.each([
    ['without the key', ['the-usual'], 'http://localhost:'],
    ['with another key', ['the-usual', 'x'.repeat(43)], 'http://localhost:'],
    ['from a page elsewhere', undefined, 'http://elsewhere:'],
  ])('is refused %s', async (_what, protocols, origin) => {
    const served = await servedShell();
    const given = protocols ?? ['the-usual', served.key];
    expect(await opened(served, given, `${origin}${served.port}`)).toBeUndefined();
  });

  test('is cut when something else than a line comes over it', async () => {
    const served = await servedShell();
    const origin = `http://localhost:${served.port}`;
    const wire = await opened(served, ['the-usual', served.key], origin);
    const closed = new Promise((settle) => wire?.once('close', settle));
    wire?.send('{"id":1,"args":["../else","2026-11",[]]}');
    expect(await closed).toBe(1008);
  });
});
