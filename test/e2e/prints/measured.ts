import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import type { SizeMm } from '../../../shared/print/sheet.ts';
import { toolForTests } from '../../run/tools-for-tests.ts';

const run = promisify(execFile);

/** Points in a millimetre: 72 in an inch. */
const POINTS_PER_MM = 72 / 25.4;

/** A word on a page and the box its letters take, in millimetres from the top left. */
export interface WordOnPaper {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One page of a PDF file as other programs see it. */
export interface MeasuredPage extends SizeMm {
  readonly words: readonly WordOnPaper[];
  /** What its QR codes say. */
  readonly codes: readonly string[];
}

/** A PDF file as other programs see it. */
export interface Measured {
  readonly pages: readonly MeasuredPage[];
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
  /** All words in the order of the file. */
  readonly text: string;
}

/**
 * Measures a PDF file with pdfinfo, pdftotext, pdffonts and, on the drawn page, zbarimg; drawing takes
 * by far the longest, and is left out where no codes are looked for.
 */
export async function measured(pdf: Uint8Array, looksForCodes = true): Promise<Measured> {
  return inFolder(pdf, async (file, folder) => {
    const [sizes, words, fonts, codes] = [
      await sizesOf(file),
      await wordsOf(file),
      await fontsOf(file),
      looksForCodes ? await codesOf(file, folder) : [],
    ];
    return {
      pages: sizes.map((size, at) => ({
        ...size,
        words: words[at] ?? [],
        codes: codes[at] ?? [],
      })),
      fonts,
      text: words
        .flat()
        .map(({ text }) => text)
        .join(' '),
    };
  });
}

/** The page is exactly of this size: within a fifth of a millimetre. */
export function expectSize(page: SizeMm, size: SizeMm): void {
  expect(Math.abs(page.width - size.width), `${page.width} mm wide`).toBeLessThan(0.2);
  expect(Math.abs(page.height - size.height), `${page.height} mm high`).toBeLessThan(0.2);
}

/** Every word lies wholly on its page, so far from its edges, in millimetres. */
export function expectInside({ pages }: Measured, margin: number): void {
  for (const { words, width, height } of pages) {
    for (const { text, left, top, right, bottom } of words) {
      const where = `“${text}” at ${left.toFixed(1)}–${right.toFixed(1)} × ${top.toFixed(1)}–${bottom.toFixed(1)} mm`;
      expect(Math.min(left, top, width - right, height - bottom), where).toBeGreaterThan(margin);
    }
  }
}

/** No two words lie on each other by more than a hair (half a millimetre each way). */
export function expectApart({ pages }: Measured): void {
  for (const { words } of pages) {
    const sorted = words.toSorted((one, other) => one.top - other.top);
    sorted.forEach((one, at) => {
      for (const other of sorted.slice(at + 1)) {
        if (other.top > one.bottom) break;
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        const isOver = wide > 0.5 && high > 0.35 * Math.min(heightOf(one), heightOf(other));
        expect(isOver, `“${one.text}” lies on “${other.text}”`).toBe(false);
      }
    });
  }
}

/** Every typeface is in the file, so that it looks the same anywhere. */
export function expectEmbedded({ fonts }: Measured): void {
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
}

/** A page drawn in grey, dark and light by millimetre. */
export interface Drawn extends SizeMm {
  /** How dark it is at a place in millimetres: 0 is white, 255 is black. */
  readonly darkness: (x: number, y: number) => number;
  /** Millimetres of one dot. */
  readonly dot: number;
}

/** Draws one page, 1 being the first, with so many dots an inch. */
export async function drawn(pdf: Uint8Array, page: number, dpi: number): Promise<Drawn> {
  const pdftoppm = await toolForTests('pdftoppm');
  return inFolder(pdf, async (file, folder) => {
    const only = ['-f', String(page), '-l', String(page), '-r', String(dpi), '-gray'];
    await run(pdftoppm, [...only, '-singlefile', file, join(folder, 'page')]);
    const picture = await readFile(join(folder, 'page.pgm'));
    // P5, width, height, 255, then a byte a dot (netpbm's pgm).
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1'));
    const [whole = '', across = '0', down = '0'] = head ?? [];
    const [columns, rows] = [Number(across), Number(down)];
    const dot = 25.4 / dpi;
    return {
      width: columns * dot,
      height: rows * dot,
      dot,
      darkness: (x, y) => {
        const [column, row] = [Math.floor(x / dot), Math.floor(y / dot)];
        if (column < 0 || row < 0 || column >= columns || row >= rows) return 0;
        return 255 - (picture[whole.length + row * columns + column] ?? 255);
      },
    };
  });
}

function heightOf({ top, bottom }: WordOnPaper): number {
  return bottom - top;
}

async function sizesOf(file: string): Promise<SizeMm[]> {
  const pdfinfo = await toolForTests('pdfinfo');
  const { stdout } = await run(pdfinfo, ['-f', '1', '-l', '9999', file]);
  return [...stdout.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/g)].map(
    ([, width, height]) => ({
      width: Number(width) / POINTS_PER_MM,
      height: Number(height) / POINTS_PER_MM,
    }),
  );
}

async function wordsOf(file: string): Promise<WordOnPaper[][]> {
  const pdftotext = await toolForTests('pdftotext');
  const { stdout } = await run(pdftotext, ['-bbox', file, '-'], { maxBuffer: 1 << 26 });
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(
          /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g,
        ),
      ].map(([, left, top, right, bottom, text = '']) => ({
        text: text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
        left: Number(left) / POINTS_PER_MM,
        top: Number(top) / POINTS_PER_MM,
        right: Number(right) / POINTS_PER_MM,
        bottom: Number(bottom) / POINTS_PER_MM,
      })),
    );
}

async function fontsOf(file: string) {
  const pdffonts = await toolForTests('pdffonts');
  const { stdout } = await run(pdffonts, [file]);
  return stdout
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      name: line.slice(0, 36).trim(),
      isEmbedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(line)?.[1] === 'yes',
    }));
}

async function codesOf(file: string, folder: string): Promise<string[][]> {
  const [pdftoppm, zbarimg] = [await toolForTests('pdftoppm'), await toolForTests('zbarimg')];
  await run(pdftoppm, ['-r', '200', '-gray', '-png', file, join(folder, 'code')]);
  const pictures = (await readdir(folder)).filter((name) => name.startsWith('code')).sort();
  const codes: string[][] = [];
  for (const picture of pictures) {
    // It answers with a failure when there is no code on the page.
    const read = await run(zbarimg, [
      '-q',
      '--raw',
      '-Sdisable',
      '-Sqrcode.enable',
      join(folder, picture),
    ]).catch(() => ({ stdout: '' }));
    codes.push(read.stdout.split('\n').filter((line) => line !== ''));
  }
  return codes;
}

async function inFolder<Value>(
  pdf: Uint8Array,
  read: (file: string, folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'the-usual-print-'));
  try {
    const file = join(folder, 'print.pdf');
    await writeFile(file, pdf);
    return await read(file, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
