import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { masked } from '../../../electron/store/leveldb-log.ts';
import { crc32c } from '../../../shared/formats/daybook/crc32.ts';

const BLOCK_BYTES = 32 * 1024;
const HEADER_BYTES = 7;

/** A log of LevelDB that holds some notes (its doc/log_format.md). */
export function logOf(notes: readonly Uint8Array[]): Buffer {
  let log = Buffer.alloc(0);
  for (const note of notes) {
    let rest = note;
    for (let isFirst = true; isFirst || rest.length > 0; isFirst = false) {
      const left = BLOCK_BYTES - (log.length % BLOCK_BYTES);
      if (left < HEADER_BYTES) log = Buffer.concat([log, Buffer.alloc(left)]);
      const room = BLOCK_BYTES - (log.length % BLOCK_BYTES) - HEADER_BYTES;
      const piece = rest.subarray(0, room);
      rest = rest.subarray(piece.length);
      log = Buffer.concat([log, pieceOf(piece, isFirst, rest.length === 0)]);
      if (rest.length === 0) break;
    }
  }
  return log;
}

function pieceOf(payload: Uint8Array, isFirst: boolean, isLast: boolean): Buffer {
  const type = isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3;
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt8(type, 6);
  header.writeUInt32LE(masked(crc32c(Buffer.concat([Buffer.from([type]), payload]))), 0);
  header.writeUInt16LE(payload.length, 4);
  return Buffer.concat([header, payload]);
}

/** A folder of LevelDB as one that was closed leaves it: a MANIFEST, one table, one journal. */
export async function writeStore(
  folder: string,
  notes: readonly Uint8Array[],
  comparator = 'idb_cmp1',
): Promise<void> {
  const table = Buffer.from(
    'some blocks and then the end \x57\xfb\x80\x8b\x24\x75\x47\xdb',
    'latin1',
  );
  const manifest = [
    Buffer.from([1, comparator.length, ...Buffer.from(comparator)]),
    Buffer.from([2, 4, 9, 0, 3, 6, 4, 100, 7, 0, 5, table.length, 1, 97, 1, 122]),
  ];
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'CURRENT'), 'MANIFEST-000001\n');
  await writeFile(join(folder, 'MANIFEST-000001'), logOf(manifest));
  await writeFile(join(folder, '000005.ldb'), table);
  await writeFile(join(folder, '000004.log'), logOf(notes));
  await writeFile(join(folder, 'LOCK'), '');
  await writeFile(join(folder, 'LOG'), 'what LevelDB says');
}
