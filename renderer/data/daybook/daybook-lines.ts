import type { DaybookLine } from '../../../shared/daybook.ts';
import type { LedgerEntry, Told } from '../../../shared/domain/ledger-entry.ts';
import { isRowOf } from '../../../shared/formats/copies/copy-rows.ts';
import { readRow, writeRow } from '../../../shared/formats/copies/copy-value.ts';
import { FIRST_BOOK } from '../store/database.ts';
import { deviceId } from '../store/device.ts';

/** A line that takes an earlier one back: the book could not keep that change, and the person was told. */
export interface VoidLine {
  readonly void: string;
}

/**
 * What a book is called in the daybook: its database's name, and for the first one of a device the
 * device's, too, because every browser calls its first book the same.
 */
export function daybookName(bookName: string): string {
  return bookName === FIRST_BOOK ? `${FIRST_BOOK}-${deviceId()}` : bookName;
}

/** An entry as a line of the daybook. */
export function lineOf({ told, ...frame }: LedgerEntry): DaybookLine {
  return { frame: writeRow(frame), told: told ? writeRow(told) : '' };
}

/** The line that takes an entry's line back. */
export function voidLineOf(id: string): DaybookLine {
  return { frame: writeRow({ void: id } satisfies VoidLine), told: '' };
}

/** What a line of the daybook says; undefined when it is nothing that this app can have written. */
export function readLine({ frame, told }: DaybookLine): LedgerEntry | VoidLine | undefined {
  try {
    const read = readRow(frame) as object;
    if ('void' in read) return { void: String(read.void) };
    const entry = told === '' ? read : { ...read, told: readRow(told) as Told };
    return isRowOf('ledger', entry) ? (entry as LedgerEntry) : undefined;
  } catch {
    return undefined;
  }
}
