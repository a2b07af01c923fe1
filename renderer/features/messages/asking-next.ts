import type { RegularId } from '../../../shared/domain/ids.ts';

let next: RegularId | undefined;

/** Leads to the question whether somebody may be written to, on their page, when that is opened next. */
export function askNext(id: RegularId): void {
  next = id;
}

/** Whether somebody's page was opened to ask; only the first time. */
export function takeAsking(id: RegularId): boolean {
  const isNext = next === id;
  if (isNext) next = undefined;
  return isNext;
}
