import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addRegular } from '../../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../../renderer/data/acts/visits.ts';
import { checkCopy } from '../../../../renderer/data/copies/copy-in.ts';
import { checksum } from '../../../../renderer/data/copies/whole-sum.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import type { CopyManifest } from '../../../../shared/formats/copies/copy-manifest.ts';
import { copyOf } from '../../../helpers/copy-of.ts';
import {
  type Bytes,
  bytesOf,
  type Files,
  forged as forgedFrom,
  sealed,
  text,
} from '../../../helpers/forged-copy.ts';
import { freshBook, worked } from '../../../helpers/fresh-book.ts';
import { fillBook } from '../../../helpers/full-book.ts';

const MEBIBYTE = 1024 * 1024;
const AT = '2026-11-22T15:02:00';

let book: Book;
let copy: Bytes;
let small: Bytes;

beforeAll(async () => {
  book = await freshBook();
  await fillBook(book);
  copy = await bytesIn(await copyOf(book));
  const few = await freshBook();
  const { id: regularId } = worked(await addRegular(few, { name: 'Bill Rodgers' }, AT));
  worked(await logVisit(few, { regularId, about: 'Bill Rodgers', had: [], at: AT }));
  small = await bytesIn(await copyOf(few));
  await few.delete();
});

afterAll(() => book.delete());

const bytesIn = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

async function failureOf(bytes: BlobPart) {
  const result = await checkCopy(new Blob([bytes]));
  return result.ok ? 'nothing' : result.failure;
}

const forged = (
  change: (files: Files) => void,
  manifest?: (manifest: CopyManifest) => object,
): Promise<Bytes> => forgedFrom(copy, change, manifest);

const edit = (name: string, from: string | RegExp, to: string) => (files: Files) => {
  const before = text(files[name]);
  expect(before.search(from)).toBeGreaterThanOrEqual(0);
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

test('a small copy with any one byte changed is refused, wherever the byte stands', async () => {
  expect(await failureOf(small)).toBe('nothing');
  const taken: number[] = [];
  for (let place = 0; place < small.length; place += 1) {
    const bytes = small.slice();
    bytes[place] = (bytes[place] ?? 0) ^ (1 << (place % 8));
    if ((await failureOf(bytes)) === 'nothing') taken.push(place);
  }
  expect(taken).toEqual([]);
});

test('a small copy cut short anywhere, or with anything behind it, is refused', async () => {
  const taken: number[] = [];
  for (let length = 0; length < small.length; length += 1) {
    if ((await failureOf(small.slice(0, length))) === 'nothing') taken.push(length);
  }
  expect(taken).toEqual([]);
  for (const more of ['\0', 'PK', text(small)]) {
    expect(await failureOf(await bytesIn(new Blob([small, more])))).not.toBe('nothing');
  }
});

describe('a row that cannot be right is refused, and the line is named', () => {
  test.each([
    ['a birthday that does not exist', 'regulars', '"--12-14"', '"--13-41"'],
    ['a person without a name field', 'regulars', '"name":"Bill Rodgers",', ''],
    ['phones that are not a list', 'regulars', /"phones":\[[^\]]*\]/, '"phones":"1"'],
    ['a visit at no time of day', 'pages', 'T15:00:00', 'T25:00:00'],
    ['an amount that is no number', 'pages', '"quantity":1', '"quantity":"many"'],
    ['a photo that is a page of a website', 'photos', 'image/png', 'text/html'],
    ['a change that is not one of the row', 'ledger', '"made":{"key":"shop"', '"made":{"key":7'],
  ] as const)('%s', async (_what, table, from, to) => {
    const failure = await failureOf(await forged(edit(`rows/${table}-0001.jsonl`, from, to)));
    expect(failure).toMatchObject({ kind: 'not-valid-row', table });
  });

  test('a photo whose picture is not there', async () => {
    const gone = edit('rows/photos-0001.jsonl', 'photos/00001', 'photos/00009');
    expect(await failureOf(await forged(gone))).toEqual({ kind: 'copy-damaged' });
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
  const nested = (files: Files) => {
    files['rows/../../shop.jsonl'] = bytesOf('{}');
  };
  expect(await failureOf(await forged(nested))).toEqual(damaged);
});

test('a copy of a newer format or of a newer book is refused as newer', async () => {
  const newer = { kind: 'newer-copy' };
  const format = (manifest: CopyManifest) => ({
    ...manifest,
    formatVersion: 3,
    parts: 'elsewhere',
  });
  expect(await failureOf(await forged(() => {}, format))).toEqual(newer);
  const bookOf = (manifest: CopyManifest) => ({ ...manifest, bookVersion: 99 });
  expect(await failureOf(await forged(() => {}, bookOf))).toEqual(newer);
});

describe('a bomb is refused before it is unpacked', () => {
  const isRefused = async (bytes: Bytes) => {
    const failure = await failureOf(bytes);
    expect(failure).not.toBe('nothing');
    return failure;
  };

  test('a part that unpacks to a hundred megabytes', async () => {
    const name = 'rows/facts-0001.jsonl';
    const bytes = await forged((files) => {
      files[name] = new Uint8Array(8 * MEBIBYTE);
    });
    const large = await lyingAbout(bytes, name, 100 * MEBIBYTE);
    expect(await isRefused(large)).toEqual({ kind: 'copy-too-big' });
  });

  test('a part that says it is small and is not', async () => {
    const zip = zipSync({
      'manifest.json': bytesOf('{}'),
      'rows/facts-0001.jsonl': new Uint8Array(8 * MEBIBYTE),
    }) as Bytes;
    for (const part of ['manifest.json', 'rows/facts-0001.jsonl']) {
      expect(await isRefused(await lyingAbout(zip, part, 100))).toBeDefined();
    }
  });

  test('a table of contents of forty megabytes, and one that says it is small', async () => {
    const bytes = await sealed(
      zipSync({ 'manifest.json': new Uint8Array(40 * MEBIBYTE) }) as Bytes,
    );
    expect(await isRefused(bytes)).toEqual({ kind: 'copy-too-big' });
    const lying = await lyingAbout(bytes, 'manifest.json', 10);
    expect(await isRefused(lying)).toEqual({ kind: 'copy-damaged' });
  });

  test('sixty thousand files inside', async () => {
    const many: Files = { 'manifest.json': bytesOf('{}') };
    for (let at = 0; at < 60_000; at += 1) many[`rows/facts-${at}.jsonl`] = new Uint8Array();
    expect(await isRefused(await sealed(zipSync(many, { level: 0 }) as Bytes))).toEqual({
      kind: 'not-a-copy',
    });
  });

  test('megabytes that all stand in the same place', async () => {
    const zeros = new Uint8Array(8 * MEBIBYTE);
    const sum = await checksum(zeros);
    const names = Array.from({ length: 60 }, (_, at) => `rows/facts-${1000 + at}.jsonl`);
    const bytes = await forged(
      (files) => {
        files[names[0] ?? ''] = zeros;
      },
      (manifest) => ({
        ...manifest,
        parts: [
          ...manifest.parts,
          ...names.map((name) => ({ name, bytes: zeros.length, sha256: sum })),
        ],
      }),
    );
    expect(await isRefused(bytes)).toEqual({ kind: 'copy-too-big' });
  });
});

/** The zip file with another length written for one of its files in its table of contents. */
async function lyingAbout(zip: Bytes, name: string, length: number): Promise<Bytes> {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const letters = bytesOf(name);
  for (let at = bytes.length - 46; at >= 0; at -= 1) {
    const isListed = view.getUint32(at, true) === 0x02014b50;
    const found = bytes.subarray(at + 46, at + 46 + letters.length);
    if (isListed && text(found.slice()) === name) view.setUint32(at + 24, length, true);
  }
  const comment = view.getUint32(bytes.length - 22, true) === 0x06054b50;
  return comment ? sealed(bytes) : bytes;
}
