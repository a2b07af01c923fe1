import { LEDGERED_TABLES } from '../../domain/ledger-entry.ts';

/** Where visits stood before the sixth layout: on pages that began with a year. */
export const YEARS = 'visitPages';

/**
 * The tables that may stand in a copy, today's and those of earlier layouts, in the order they are
 * written: people before what is about them, the ledger last.
 */
export const WRITTEN_TABLES = [...LEDGERED_TABLES, YEARS, 'ledger'] as const;

/** A table that may stand in a copy. */
export type WrittenTable = (typeof WRITTEN_TABLES)[number];
