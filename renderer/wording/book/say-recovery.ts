import { format } from 'date-fns';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { KeptCopy } from '../../../shared/daybook.ts';
import type { BookFailure, OpenFailure } from '../../../shared/failure.ts';
import type { BookThere } from '../../../shared/rules/keeping/books-there.ts';
import type { NotThere } from '../../../shared/rules/keeping/which-entries.ts';
import { say } from '../say.ts';
import { sayAct } from './say-act.ts';
import { sayOpenFailure } from './say-copy-failure.ts';
import { sayFailure } from './say-failure.ts';
import { sayWhen } from './say-holdings.ts';

const MEGABYTE = 1024 * 1024;

/** Bytes as whole megabytes: what is free is rounded down, what is needed up. */
export function inMegabytes(bytes: number, rounded: 'up' | 'down'): number {
  return rounded === 'up' ? Math.ceil(bytes / MEGABYTE) : Math.floor(bytes / MEGABYTE);
}

/** Says what the last copy is of, and how much is in it. */
export function sayKeptCopy(copy: KeptCopy | undefined, now: LocalTime): string {
  if (!copy) return say('recover.copy-none');
  const { name, about } = copy;
  if (!about) return say('recover.copy-unknown', { name });
  const { madeAt, regulars, visits } = about;
  return say('recover.copy-holds', { when: sayWhen(madeAt, now), regulars, visits });
}

/** Names one of several books by its shop and the last that is known of it. */
export function sayBookThere({ copies, files }: BookThere, now: LocalTime): string {
  const about = copies[0]?.about;
  const month = files.at(-1)?.month;
  const when = about ? sayWhen(about.madeAt, now) : month ? sayMonth(month) : '';
  return say('recover.which-one', { shop: about?.shop || 'none', when });
}

/** Says up to when the daybook goes, and how much it has beyond the copy. */
export function sayDaybookSince(
  {
    entries,
    upTo,
    copy,
  }: {
    readonly entries: number;
    readonly upTo: LocalTime | undefined;
    readonly copy: KeptCopy | undefined;
  },
  now: LocalTime,
): string {
  if (upTo === undefined || (entries === 0 && !copy)) return say('recover.daybook-none');
  const phrase = copy ? 'recover.daybook-since' : 'recover.daybook-whole';
  return say(phrase, { when: sayWhen(upTo, now), entries });
}

/** Says line by line what stands neither in a copy nor in the daybook; one line when nothing is missing. */
export function sayMissing(
  missing: {
    readonly lines: number;
    readonly isTorn: boolean;
    readonly changes: number;
    readonly notThere: readonly NotThere[];
  },
  now: LocalTime,
): string[] {
  const { lines, isTorn, changes, notThere } = missing;
  const said = [
    lines > 0 && say('recover.missing-lines', { lines }),
    isTorn && say('recover.missing-torn'),
    changes > lines && say('recover.missing-gap', { entries: changes - lines }),
    ...notThere.map((one) => sayNotThere(one, now)),
  ].filter((line) => line !== false);
  return said.length > 0 ? said : [say('recover.missing-nothing')];
}

function sayNotThere({ act, at }: NotThere, now: LocalTime): string {
  const when = sayWhen(at, now);
  if (act.kind === 'brought-in')
    return say('recover.missing-brought-in', { file: act.about, when });
  return say('recover.missing-bulk', { act: sayAct(act), when });
}

/** Why no book was made. */
type NotMade =
  | { readonly kind: 'cancelled' | 'nothing-reads' | 'incomplete' | 'newer-copy' }
  | { readonly kind: 'not-safe'; readonly why: string }
  | BookFailure
  | OpenFailure;

/** Says why no book was made again, and what to do next. */
export function sayNotMade(failure: NotMade, needed: number): string {
  switch (failure.kind) {
    case 'cancelled':
      return say('recover.stopped');
    case 'nothing-reads':
      return say('recover.not-nothing-reads');
    case 'incomplete':
      return say('recover.not-incomplete');
    case 'newer-copy':
    case 'newer-book':
      return say('recover.not-newer');
    case 'not-safe':
      return say('recover.not-safe', { why: failure.why });
    case 'storage-full':
      return say('recover.not-no-room', { needed });
    case 'not-laid-out':
      return sayOpenFailure(failure);
    case 'no-storage':
    case 'unknown':
      return say('recover.not-unknown', { detail: failure.detail });
    default:
      return sayFailure(failure);
  }
}

function sayMonth(month: string): string {
  return format(new Date(`${month}-15T12:00:00`), 'MMMM yyyy');
}
