import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BoxMm } from '../../../shared/print/card-sheet.ts';
import { toolForTests } from '../../run/tools-for-tests.ts';

const run = promisify(execFile);

/** Dots an inch: a cheap scanner's. */
const DPI = 200;

/**
 * What the QR codes in these boxes of the first page say, in the order of the boxes.
 *
 * Each box is drawn by itself, as a scanner is held over one card and not over a sheet of ten.
 */
export async function codesInBoxes(pdf: Uint8Array, boxes: readonly BoxMm[]): Promise<string[]> {
  const [pdftoppm, zbarimg] = [await toolForTests('pdftoppm'), await toolForTests('zbarimg')];
  const folder = await mkdtemp(join(tmpdir(), 'the-usual-codes-'));
  const file = join(folder, 'print.pdf');
  try {
    await writeFile(file, pdf);
    const pictures: string[] = [];
    for (const box of boxes) {
      const picture = join(folder, `box-${pictures.length}`);
      const how = ['-f', '1', '-singlefile', '-r', String(DPI), '-gray', '-png'];
      await run(pdftoppm, [...how, ...areaOf(box), file, picture]);
      pictures.push(`${picture}.png`);
    }
    const only = ['-q', '--raw', '-Sdisable', '-Sqrcode.enable'];
    // It answers with a failure when it reads nothing in one of them.
    const { stdout } = await run(zbarimg, [...only, ...pictures]).catch(() => ({ stdout: '' }));
    return stdout.split('\n').filter((line) => line !== '');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function areaOf({ left, top, width, height }: BoxMm): string[] {
  const dots = (mm: number) => String(Math.round((mm / 25.4) * DPI));
  return ['-x', dots(left), '-y', dots(top), '-W', dots(width), '-H', dots(height)];
}
