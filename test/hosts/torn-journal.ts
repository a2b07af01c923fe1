import { appendFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** LevelDB cuts its journal into blocks of this size; no note crosses from one into the next. */
const BLOCK_BYTES = 32 * 1024;
/** Four bytes of checksum, two of length, one of type. */
const HEADER_BYTES = 7;
const WHOLE_NOTE = 1;
const NOTE_BYTES = 600;

/**
 * Leaves each journal of a profile's databases with the beginning of a note whose end never came, as
 * a power cut does in the midst of a write (LevelDB's doc/log_format.md).
 */
export async function tearJournals(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const journals = files.filter((file) => /\.indexeddb\.leveldb.\d+\.log$/.test(file));
  if (journals.length === 0) throw new Error('There is no journal to tear.');
  await Promise.all(journals.map((journal) => tear(join(folder, journal))));
}

async function tear(journal: string): Promise<void> {
  const { size } = await stat(journal);
  const left = BLOCK_BYTES - (size % BLOCK_BYTES);
  const padding = left < HEADER_BYTES + NOTE_BYTES ? left : 0;
  const begun = Buffer.alloc(HEADER_BYTES + NOTE_BYTES / 2);
  begun.writeUInt16LE(NOTE_BYTES, 4);
  begun.writeUInt8(WHOLE_NOTE, 6);
  await appendFile(journal, Buffer.concat([Buffer.alloc(padding), begun]));
}
