import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Host } from '../hosts/host.ts';

/** So many sheets are shown; more would only be smaller. */
const MOST_SHEETS = 3;

/** The first sheets of a print, beside each other on a table. */
export async function onTable(host: Host, pdf: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'the-usual-paper-'));
  await writeFile(join(folder, 'printed.pdf'), pdf);
  const sheets = ['-png', '-r', '110', '-l', String(MOST_SHEETS)];
  await promisify(execFile)('pdftoppm', [
    ...sheets,
    join(folder, 'printed.pdf'),
    join(folder, 'sheet'),
  ]);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
  const drawn = await Promise.all(names.map((name) => readFile(join(folder, name), 'base64')));
  const page = await host.page.context().newPage();
  const isTurned = (drawn[0] && widthOf(drawn[0]) > heightOf(drawn[0])) ?? false;
  const high = isTurned ? 620 : 900;
  await page.setContent(`
    <style>
      body { margin: 0; background: #e9e4da; }
      div { display: inline-flex; gap: 44px; padding: 52px; }
      img { height: ${high}px; background: #fff; box-shadow: 0 1px 2px #3a30201f, 0 14px 34px #3a302029; }
    </style>
    <div>${drawn.map((data) => `<img src="data:image/png;base64,${data}">`).join('')}</div>`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => Promise.all([...document.images].map((one) => one.decode())));
  return page.locator('div').screenshot();
}

/** Sizes stand in the first chunk of a PNG file: width at byte 16, height at 20. */
function widthOf(png: string): number {
  return Buffer.from(png, 'base64').readUInt32BE(16);
}

function heightOf(png: string): number {
  return Buffer.from(png, 'base64').readUInt32BE(20);
}
