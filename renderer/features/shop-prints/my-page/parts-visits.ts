import { format } from 'date-fns';
import { clockOf, dayOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { Shop } from '../../../../shared/domain/shop.ts';
import { lineKey, type OrderLine, type Visit } from '../../../../shared/domain/visit.ts';
import { pieces } from '../../../../shared/print/pieces.ts';
import { rhythmOf } from '../../../../shared/rules/habits/rhythm.ts';
import { usualOf } from '../../../../shared/rules/habits/usual.ts';
import type { Menu, WholeRegular } from '../../../data/people/book-context.tsx';
import { writeDay } from '../../../wording/people/say-event-story.ts';
import { sayLine, sayOrder } from '../../../wording/people/say-order.ts';
import { sayRhythm } from '../../../wording/people/say-rhythm.ts';
import { say } from '../../../wording/say.ts';
import { sayMoney } from '../../../wording/say-money.ts';
import type { MyLine, MyPart } from './my-part.ts';

/** So many small lines make one block of paper, which never is higher than a page. */
const LINES_IN_A_BLOCK = 30;
const LETTERS_IN_A_BLOCK = 1500;

/** How often they came, what was learned from it, what they had, and each visit. */
export function yourVisits(
  { regular, visits }: WholeRegular,
  { menu, shop, now }: { readonly menu: Menu; readonly shop: Shop; readonly now: LocalTime },
): MyPart[] {
  const [first, last] = [visits[0], visits.at(-1)];
  const pinned = regular.pinnedUsual ?? [];
  const usual = usualOf(visits, now, undefined)?.lines ?? [];
  const rhythm = rhythmOf(
    visits.map(({ at }) => at),
    now,
  );
  const learned = [
    ...order('mine.learned-pinned', pinned, menu),
    ...order('mine.learned-usual', usual, menu),
    ...(rhythm ? [{ label: say('mine.learned-rhythm'), words: sayRhythm(rhythm) }] : []),
  ];
  if (!first || !last) return [{ title: say('mine.learned'), lines: learned }];
  const sum = say('mine.visits-sum', {
    visits: visits.length,
    first: writeDay(dayOf(first.at)),
    last: writeDay(dayOf(last.at)),
  });
  const each = byMonth(visits).flatMap(([month, some]) =>
    inBlocks(sayVisits(some, menu, shop.currency), month),
  );
  const had = hadBy(visits).map(({ line, times }) =>
    say('mine.had-line', { what: sayLine(line, menu), times }),
  );
  return [
    { title: say('mine.visits'), lines: [{ words: sum }] },
    { title: say('mine.learned'), lines: learned },
    {
      title: say('mine.had'),
      lines: inBlocks(had, '').map((line) => ({ ...line, isInColumns: true })),
    },
    { title: say('mine.each'), lines: each },
  ];
}

function order(
  label: 'mine.learned-pinned' | 'mine.learned-usual',
  lines: readonly OrderLine[],
  menu: Menu,
): MyLine[] {
  return lines.length === 0 ? [] : [{ label: say(label), words: sayOrder(lines, menu) }];
}

/** Visits of a month, those of the same order in one line: "Flat white (£3.20): Sun 1, 14:55; Tue 3, 9:21". */
function sayVisits(visits: readonly Visit[], menu: Menu, currency: string): string[] {
  const times = new Map<string, string[]>();
  for (const { at, had, paid } of visits) {
    const order = had.length === 0 ? say('mine.visit-bare') : sayOrder(had, menu);
    const what =
      paid === undefined
        ? order
        : say('mine.visit-paid', { order, paid: sayMoney(paid, currency) });
    const day = format(new Date(`${dayOf(at)}T12:00:00`), 'EEE d');
    const when = say('mine.visit-when', { day, clock: clockOf(at) });
    times.set(what, [...(times.get(what) ?? []), when]);
  }
  return [...times].map(([what, whens]) => say('mine.visit', { what, times: whens.join('; ') }));
}

/** Everything they ever had, most often first. */
function hadBy(visits: readonly Visit[]): { readonly line: OrderLine; readonly times: number }[] {
  const counted = new Map<string, { line: OrderLine; times: number }>();
  for (const line of visits.flatMap(({ had }) => had)) {
    const known = counted.get(lineKey(line));
    if (known) known.times += 1;
    else counted.set(lineKey(line), { line, times: 1 });
  }
  return [...counted.values()].sort((one, other) => other.times - one.times);
}

/** Visits by the month they were in, oldest first. */
function byMonth(visits: readonly Visit[]): [string, Visit[]][] {
  const months = new Map<string, Visit[]>();
  for (const visit of visits) {
    const month = format(new Date(`${dayOf(visit.at)}T12:00:00`), 'MMMM yyyy');
    const known = months.get(month);
    if (known) known.push(visit);
    else months.set(month, [visit]);
  }
  return [...months];
}

/** Lines in blocks, none of which is so long that no page has room for it. */
function inBlocks(lines: readonly string[], label: string): MyLine[] {
  const blocks: string[][] = [];
  let letters = 0;
  for (const line of lines.flatMap((words) => pieces(words, LETTERS_IN_A_BLOCK))) {
    letters += line.length;
    const block = blocks.at(-1);
    if (block && block.length < LINES_IN_A_BLOCK && letters <= LETTERS_IN_A_BLOCK) block.push(line);
    else {
      blocks.push([line]);
      letters = line.length;
    }
  }
  return blocks.map((many) => ({ label, words: '', many }));
}
