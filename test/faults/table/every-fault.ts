import type { Fault } from '../fault.ts';
import { FULL_DISKS } from './full-disks.ts';
import { KILLS } from './kills.ts';

/** The whole table, in the order it is printed. */
export const EVERY_FAULT: readonly Fault[] = [...FULL_DISKS, ...KILLS];
