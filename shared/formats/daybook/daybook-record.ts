import type { DaybookLine, DaybookRead } from '../../daybook.ts';
import { crc32 } from './crc32.ts';

/**
 * The daybook's files: one line of text for each entry.
 *
 *     12 1f0c9a3e 77aa0b12 214 180 {"id": …}⇥{"about": …}↵
 *
 * The number (from 1 in each file, without gaps), the checksum of number, lengths and frame, the
 * checksum of what is told, both lengths in bytes, then the two JSON texts with a tab between them:
 * JSON has no raw tab or line break. What is told is blanked by writing spaces over it, which leaves
 * every other byte as it was. Zeros at the end of a file are room kept ahead.
 */

/** What a file of a daybook holds, and where writing may go on. */
export interface DaybookFileRead extends DaybookRead {
  /** The number that the next line is to have. */
  readonly next: number;
  /** Where the last good line ends, in bytes from the beginning. */
  readonly end: number;
  /** Nothing but zeros stands behind the end: the next line may stand there. */
  readonly endsWell: boolean;
}

interface TextDecoding {
  readonly decode: (bytes: Uint8Array) => string;
}
interface TextEncoding {
  readonly encode: (text: string) => Uint8Array;
}

/** Every host has both, in pages, workers and Node; `shared` is compiled without any of them. */
declare const TextDecoder: new (label: string, how: object) => TextDecoding;
declare const TextEncoder: new () => TextEncoding;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

const ZERO = 0;
const TAB = 9;
const LINE_BREAK = 10;
const SPACE = 32;

/** A number of at most 15 digits, two checksums, two lengths, and the spaces between. */
const LONGEST_HEAD = 15 + 8 + 8 + 10 + 10 + 5;
const HEAD = /^([1-9]\d{0,14}) ([0-9a-f]{8}) ([0-9a-f]{8}) (\d{1,10}) (\d{1,10}) /;
/** So many missing lines are named at most; a file damaged worse than that is known by the first. */
const MOST_NAMED = 100_000;

/** The bytes of some lines, the first of them having this number. */
export function encodeLines(first: number, lines: readonly DaybookLine[]): Uint8Array {
  const records = lines.map((line, at) => encodeLine(first + at, line));
  const bytes = new Uint8Array(records.reduce((sum, record) => sum + record.length, 0));
  let at = 0;
  for (const record of records) {
    bytes.set(record, at);
    at += record.length;
  }
  return bytes;
}

function encodeLine(number: number, line: DaybookLine): Uint8Array {
  const frame = encoder.encode(line.frame);
  const told = encoder.encode(line.told);
  const sums = `${asHex(frameSum(number, told.length, frame))} ${asHex(crc32(told))}`;
  const head = encoder.encode(`${number} ${sums} ${frame.length} ${told.length} `);
  const record = new Uint8Array(head.length + frame.length + told.length + 2);
  record.set(head);
  record.set(frame, head.length);
  record[head.length + frame.length] = TAB;
  record.set(told, head.length + frame.length + 1);
  record[record.length - 1] = LINE_BREAK;
  return record;
}

/** The number and the lengths are under the frame's checksum, so that none of them can change unseen. */
function frameSum(number: number, toldLength: number, frame: Uint8Array): number {
  return crc32(frame, crc32(encoder.encode(`${number} ${frame.length} ${toldLength} `)));
}

function asHex(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}

/**
 * Reads a file of a daybook, whatever became of it: each line whose checksums are right is used, and
 * the others are named by their numbers. A line is found by its own lengths and checksums, so a line
 * break that was made or destroyed costs no second line.
 */
export function decodeFile(bytes: Uint8Array): DaybookFileRead {
  const lines: DaybookLine[] = [];
  const damaged: number[] = [];
  let next = 1;
  let end = 0;
  for (let at = 0; at < bytes.length; ) {
    const record = recordAt(bytes, at);
    if (record === undefined) {
      at = nextStart(bytes, at + 1);
      continue;
    }
    nameMissing(damaged, next, record.number);
    lines.push(record.line);
    next = Math.max(next, record.number + 1);
    end = record.end;
    at = record.end;
  }
  const tail = bytes.subarray(end, endOfWriting(bytes));
  const broken = brokenLines(tail, next);
  nameMissing(damaged, next, next + broken);
  const isTorn = tail.length > 0 && tail.at(-1) !== LINE_BREAK;
  const endsWell = tail.length === 0 && (end === 0 || bytes[end - 1] === LINE_BREAK);
  return { lines, damaged, isTorn, next: next + broken, end, endsWell };
}

interface Head {
  readonly number: number;
  readonly frameSum: number;
  readonly toldSum: number;
  readonly frameAt: number;
  readonly tabAt: number;
  /** Where the line break belongs. */
  readonly breakAt: number;
}

interface FoundLine {
  readonly number: number;
  readonly line: DaybookLine;
  readonly end: number;
}

function recordAt(bytes: Uint8Array, at: number): FoundLine | undefined {
  const head = headAt(bytes, at);
  if (head === undefined || head.breakAt > bytes.length) return undefined;
  const frame = bytes.subarray(head.frameAt, head.tabAt);
  const told = bytes.subarray(head.tabAt + 1, head.breakAt);
  if (frameSum(head.number, told.length, frame) !== head.frameSum) return undefined;
  const isBlanked = told.every((byte) => byte === SPACE);
  if (!isBlanked && crc32(told) !== head.toldSum) return undefined;
  const line = { frame: decoder.decode(frame), told: isBlanked ? '' : decoder.decode(told) };
  return { number: head.number, line, end: Math.min(head.breakAt + 1, bytes.length) };
}

function headAt(bytes: Uint8Array, at: number): Head | undefined {
  if (!mayBeHead(bytes, at)) return undefined;
  const text = String.fromCharCode(...bytes.subarray(at, at + LONGEST_HEAD));
  const [head, number, ofFrame, ofTold, frameLength, toldLength] = HEAD.exec(text) ?? [];
  if (head === undefined) return undefined;
  const frameAt = at + head.length;
  const tabAt = frameAt + Number(frameLength);
  return {
    number: Number(number),
    frameSum: Number.parseInt(ofFrame ?? '', 16),
    toldSum: Number.parseInt(ofTold ?? '', 16),
    frameAt,
    tabAt,
    breakAt: tabAt + 1 + Number(toldLength),
  };
}

/** A quick look, because in a damaged stretch every byte is asked. */
function mayBeHead(bytes: Uint8Array, at: number): boolean {
  let space = at;
  while (isDigit(bytes[space])) space += 1;
  return space > at && bytes[space] === SPACE && bytes[space + 9] === SPACE;
}

function nextStart(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !isDigit(bytes[at])) at += 1;
  return at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Names the lines from one number up to, and without, another. */
function nameMissing(damaged: number[], from: number, to: number): void {
  const stop = Math.min(to, from + MOST_NAMED);
  for (let number = from; number < stop; number += 1) damaged.push(number);
}

function endOfWriting(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === ZERO) end -= 1;
  return end;
}

/** How many whole lines a stretch holds that cannot be read: one when its own lengths say so, else by its line breaks. */
function brokenLines(tail: Uint8Array, next: number): number {
  const head = headAt(tail, 0);
  if (head?.number === next && head.breakAt === tail.length - 1) return 1;
  return tail.reduce((count, byte) => count + (byte === LINE_BREAK ? 1 : 0), 0);
}
