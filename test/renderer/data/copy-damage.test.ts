import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCopy } from '../../../renderer/data/copy-in.ts';
import { makeCopy } from '../../../renderer/data/copy-out.ts';
import { checksum } from '../../../renderer/data/copy-parts.ts';
import type { Book } from '../../../renderer/data/database.ts';
import type { CopyManifest } from '../../../shared/formats/copy-manifest.ts';
import { freshBook, worked } from '../../helpers/fresh-book.ts';
import { fillBook } from '../../helpers/full-book.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Files = Record<string, Bytes>;

let book: Book;
let copy: Bytes;

beforeAll(async () => {
  book = await freshBook();
  await fillBook(book);
  copy = worked(await makeCopy(book, { at: '2026-11-22T15:02:00', appVersion: '0.1.0' }));
});

afterAll(() => book.delete());

const text = (bytes: Bytes | undefined) => new TextDecoder().decode(bytes);
const bytesOf = (words: string) => new TextEncoder().encode(words);

async function failureOf(bytes: BlobPart) {
  const result = await checkCopy(new Blob([bytes]));
  return result.ok ? 'nothing' : result.failure;
}

/** The copy with its files changed and all checksums made right again, as a forger would. */
async function forged(
  change: (files: Files) => void,
  manifest: (manifest: CopyManifest) => object = (same) => same,
): Promise<Bytes> {
  const files: Files = unzipSync(copy);
  change(files);
  const written: CopyManifest = JSON.parse(text(files['manifest.json']));
  const parts: object[] = [];
  for (const { name } of written.parts) {
    const bytes = files[name];
    if (bytes) parts.push({ name, bytes: bytes.length, sha256: await checksum(bytes) });
  }
  const json = bytesOf(JSON.stringify(manifest({ ...written, parts } as CopyManifest)));
  files['manifest.json'] = json;
  files['manifest.sha256'] = bytesOf(await checksum(json));
  return zipSync(files) as Bytes;
}

const edit = (name: string, from: string | RegExp, to: string) => (files: Files) => {
  const before = text(files[name]);
  expect(before).toMatch(from);
  files[name] = bytesOf(before.replace(from, to));
};

test('a copy taken apart and put together with nothing changed is taken', async () => {
  expect(await failureOf(await forged(() => {}))).toBe('nothing');
});

test('a file that is not a copy is told apart, whatever its size', async () => {
  const notACopy = { kind: 'not-a-copy' };
  expect(await failureOf('')).toEqual(notACopy);
  expect(await failureOf('name;phone\nBill;0123')).toEqual(notACopy);
  const megabyte = new Uint8Array(1024 * 1024).fill(65);
  const big = new Blob(Array.from({ length: 300 }, () => megabyte));
  expect(await checkCopy(big)).toEqual({ ok: false, failure: notACopy });
  const otherZip = zipSync({ 'photo.txt': bytesOf('holiday') });
  expect(await failureOf(otherZip as Bytes)).toEqual(notACopy);
  const otherManifest = zipSync({ 'manifest.json': bytesOf('{"name":"an app"}') });
  expect(await failureOf(otherManifest as Bytes)).toEqual(notACopy);
});

test('a copy cut short anywhere is refused', async () => {
  for (const share of [0.01, 0.3, 0.5, 0.9, 0.999]) {
    const cut = copy.slice(0, Math.floor(copy.length * share));
    expect(await failureOf(cut)).toEqual({ kind: 'copy-damaged' });
  }
  expect(await failureOf(copy.slice(0, -1))).toEqual({ kind: 'copy-damaged' });
});

test('one byte changed anywhere is either noticed or changes nothing that is brought back', async () => {
  const read = async (bytes: Bytes) => {
    const checked = await checkCopy(new Blob([bytes]));
    if (!checked.ok) return undefined;
    const rows: unknown[] = [];
    await checked.value.eachBatch(async (table, batch) => void rows.push(table, batch));
    return JSON.stringify([checked.value.manifest, rows]);
  };
  const whole = await read(copy);
  expect(whole).toBeDefined();
  let noticed = 0;
  for (let step = 0; step < 60; step += 1) {
    const bytes = copy.slice();
    const place = Math.floor((step * bytes.length) / 60) + (step % 7);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << (step % 8));
    const found = await read(bytes);
    if (found === undefined) noticed += 1;
    else expect(found).toBe(whole);
  }
  expect(noticed).toBeGreaterThan(50);
});

describe('a row that cannot be right is refused, and the line is named', () => {
  test.each([
    ['a birthday that does not exist', 'regulars', '"--12-14"', '"--13-41"'],
    ['a person without a name field', 'regulars', '"name":"Bill Rodgers",', ''],
    ['phones that are not a list', 'regulars', /"phones":\[[^\]]*\]/, '"phones":"1"'],
    ['a visit at no time of day', 'pages', 'T15:00:00', 'T25:00:00'],
    ['a photo that is a page of a website', 'photos', 'image/png', 'text/html'],
    ['a photo whose picture is not there', 'photos', 'photos/00001', 'photos/00009'],
    ['a change that makes what is not a row', 'ledger', /"made":\{"id":"[^"]*"/, '"made":{"id":7'],
  ] as const)('%s', async (_what, table, from, to) => {
    const failure = await failureOf(await forged(edit(`rows/${table}-0001.jsonl`, from, to)));
    if (table === 'photos' && from !== 'image/png')
      expect(failure).toEqual({ kind: 'copy-damaged' });
    else expect(failure).toMatchObject({ kind: 'not-valid-row', table });
  });

  test('the same person twice', async () => {
    const twice = (files: Files) => {
      const rows = text(files['rows/regulars-0001.jsonl']);
      files['rows/regulars-0001.jsonl'] = bytesOf(`${rows}${rows.split('\n')[0]}\n`);
    };
    const failure = await failureOf(await forged(twice));
    expect(failure).toMatchObject({ kind: 'not-valid-row', table: 'regulars' });
  });
});

test('a copy that holds less, or more, than it says is refused', async () => {
  const damaged = { kind: 'copy-damaged' };
  const lastLine = (files: Files) => {
    const rows = text(files['rows/facts-0001.jsonl']).trimEnd().split('\n');
    files['rows/facts-0001.jsonl'] = bytesOf(`${rows.slice(0, -1).join('\n')}\n`);
  };
  expect(await failureOf(await forged(lastLine))).toEqual(damaged);
  const without = (files: Files) => delete files['rows/menu-0001.jsonl'];
  expect(await failureOf(await forged(without))).toEqual(damaged);
  const stranger = (files: Files) => {
    files['autorun.exe'] = bytesOf('MZ');
  };
  expect(await failureOf(await forged(stranger))).toEqual(damaged);
});

test('a copy of a newer format or of a newer book is refused as newer', async () => {
  const newer = { kind: 'newer-copy' };
  const format = (manifest: CopyManifest) => ({
    ...manifest,
    formatVersion: 2,
    parts: 'elsewhere',
  });
  expect(await failureOf(await forged(() => {}, format))).toEqual(newer);
  const bookOf = (manifest: CopyManifest) => ({ ...manifest, bookVersion: 99 });
  expect(await failureOf(await forged(() => {}, bookOf))).toEqual(newer);
});

test('a small file that unpacks to a huge one is refused before it is unpacked', async () => {
  const bomb = (files: Files) => {
    files['rows/facts-0001.jsonl'] = new Uint8Array(100 * 1024 * 1024);
  };
  const bytes = await forged(bomb);
  expect(bytes.length).toBeLessThan(1024 * 1024);
  expect(await failureOf(bytes)).toEqual({ kind: 'copy-too-big' });
});
