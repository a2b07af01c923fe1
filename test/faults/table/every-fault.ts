import type { Fault } from '../fault.ts';
import { DAMAGED_STORES } from './damaged-stores.ts';
import { DAYBOOKS } from './daybooks.ts';
import { FULL_DISKS } from './full-disks.ts';
import { KILLS } from './kills.ts';
import { SAVED_COPIES } from './saved-copies.ts';
import { WINDOWS } from './windows.ts';

/** The whole table, in the order it is printed. */
export const EVERY_FAULT: readonly Fault[] = [
  ...FULL_DISKS,
  ...SAVED_COPIES,
  ...DAMAGED_STORES,
  ...KILLS,
  ...WINDOWS,
  ...DAYBOOKS,
];
