import type { Counts } from '../../../shared/ledger/merge.ts';
import { countsOf } from '../../../shared/ledger/merge.ts';
import type { Book } from '../store/database.ts';

/**
 * How many entries of each device a book holds without a gap. A device without gaps is told by its
 * last one and by how many there are; only where they differ are the counts gone through.
 */
export async function countsIn(book: Book): Promise<Counts> {
  const counts: Record<string, number> = {};
  for (const device of await devicesIn(book)) {
    const theirs = book.ledger.where('[device+count]').between([device, 0], [device, Infinity]);
    const [last, many] = [await theirs.last(), await theirs.count()];
    counts[device] =
      last?.count === many ? many : (countsOf(await keysOf(book, device))[device] ?? 0);
  }
  return counts;
}

/** Every name that entries of a book were written under. */
export async function devicesIn(book: Book): Promise<string[]> {
  const devices: string[] = [];
  for (let device = await nextDevice(book, undefined); device; ) {
    devices.push(device);
    device = await nextDevice(book, device);
  }
  return devices;
}

async function nextDevice(book: Book, before: string | undefined): Promise<string | undefined> {
  const ahead =
    before === undefined
      ? book.ledger.orderBy('[device+count]')
      : book.ledger.where('[device+count]').above([before, Infinity]);
  return (await ahead.first())?.device;
}

async function keysOf(book: Book, device: string) {
  const keys: { device: string; count: number }[] = [];
  await book.ledger
    .where('[device+count]')
    .between([device, 0], [device, Infinity])
    .eachKey((key) => {
      const [, count] = key as unknown as [string, number];
      keys.push({ device, count });
    });
  return keys;
}
