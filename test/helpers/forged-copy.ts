import { unzipSync, zipSync } from 'fflate';
import { checksum, WholeSum } from '../../renderer/data/copies/whole-sum.ts';
import { type CopyManifest, WHOLE_SUM_MARK } from '../../shared/formats/copies/copy-manifest.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** The files inside a copy, by name. */
export type Files = Record<string, Bytes>;

/** The letters of a file. */
export const text = (bytes: Bytes | undefined): string => new TextDecoder().decode(bytes);

/** The bytes of some words. */
export const bytesOf = (words: string): Bytes => new TextEncoder().encode(words);

/** The copy with its files changed and every checksum made right again, as a forger would. */
export async function forged(
  copy: Bytes,
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
  return sealed(zipSync(files) as Bytes);
}

/** A zip file with the sum of the whole as its comment. */
export async function sealed(zip: Bytes): Promise<Bytes> {
  const before = zip.slice();
  before[before.length - 2] = WHOLE_SUM_MARK.length + 64;
  const sum = new WholeSum();
  sum.add(before);
  const comment = bytesOf(`${WHOLE_SUM_MARK}${await sum.hex()}`);
  const whole = new Uint8Array(before.length + comment.length);
  whole.set(before);
  whole.set(comment, before.length);
  return whole;
}

/** A change of the rows of one table, line by line. */
export function editRows(
  table: string,
  change: (rows: Record<string, unknown>[]) => object[],
): (files: Files) => void {
  return (files) => {
    const name = `rows/${table}-0001.jsonl`;
    const lines = text(files[name]).trimEnd().split('\n');
    const rows = change(lines.map((line) => JSON.parse(line)));
    files[name] = bytesOf(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  };
}
