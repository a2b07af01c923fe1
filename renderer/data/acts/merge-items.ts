import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { MenuItemId, RegularId } from '../../../shared/domain/ids.ts';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import type { VisitPage } from '../../../shared/domain/visit.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import { type Result, succeed } from '../../../shared/result.ts';
import { withOtherIds } from '../../../shared/rules/habits/usual-asked.ts';
import {
  joinedInto,
  joinItems,
  linesWith,
  wordsWith,
} from '../../../shared/rules/menu/join-items.ts';
import { command, Refusal } from '../commands/command.ts';
import type { Book } from '../store/database.ts';
import { pagesFor } from '../store/visit-pages.ts';
import { type ItemMentions, mentionsOf, type PartDone, writtenSince } from './item-mentions.ts';

/** Two items of the menu that are the same thing. */
export interface ItemsToMerge {
  /** The one that stays. */
  readonly kept: MenuItemId;
  /** The one that is the other from now on. */
  readonly gone: MenuItemId;
  /** Where the book speaks of the one that goes, when that was looked up; what was written since is seen. */
  readonly mentions?: ItemMentions;
}

const ROWS_AT_ONCE = 50;

/**
 * Makes one item of two: every visit, pinned usual and word of what is out today that speaks of the one
 * speaks of the other, and no name, price or allergen is lost. One change with one Undo, whole or not at
 * all. An item is the same as itself already: then nothing is written.
 */
export async function mergeItems(
  book: Book,
  { kept, gone, mentions }: ItemsToMerge,
  at: LocalTime,
  onPart: PartDone = () => {},
): Promise<Result<MenuItem | undefined, BookFailure>> {
  if (kept === gone) return succeed(await book.menu.get(kept));
  const found = mentions ?? (await mentionsOf(book, gone, onPart));
  const act = async () => {
    const items = await book.menu.bulkGet([gone, kept]);
    const about = items.flatMap((item) => (item ? `“${item.name}”` : [])).join(', ');
    return { kind: 'merged-items', about } as const;
  };
  return command(book, { at, act }, async () => {
    const [one, other] = await book.menu.bulkGet([kept, gone]);
    const isMerged = one?.sameAs !== undefined || other?.sameAs !== undefined;
    if (!one || !other || isMerged) throw new Refusal({ kind: 'row-gone' });
    const since = await writtenSince(book, found);
    const now = since ? found : await mentionsOf(book, gone);
    await rewrite(book, now, since ?? new Set(), { gone, kept });
    const joined = joinItems(one, other);
    const earlier = await book.menu.filter(({ sameAs }) => sameAs === gone).toArray();
    const rows = [other, ...earlier].map((item) => joinedInto(item, kept));
    await book.menu.bulkPut([joined, ...rows]);
    await renameWhatIsOut(book, other, one);
    return joined;
  });
}

/** Only what speaks of the item is written: a page without it, or a person, stays as it lies. */
async function rewrite(
  book: Book,
  { pages, pinned }: ItemMentions,
  since: ReadonlySet<RegularId>,
  { gone, kept }: ItemsToMerge,
): Promise<void> {
  const itemFor = (id: MenuItemId) => (id === gone ? kept : id);
  const keys = pages
    .filter(([id]) => !since.has(id))
    .map(([id, page]): [string, number] => [id, page]);
  for (const some of inPieces(keys)) {
    await putPages(book, await book.pages.bulkGet([...some]), itemFor);
  }
  for (const id of since) await putPages(book, await pagesFor(book, id).toArray(), itemFor);
  for (const some of inPieces([...new Set([...pinned, ...since])])) {
    const regulars = await book.regulars.bulkGet([...some]);
    const changed = regulars.flatMap((regular) => {
      const before = regular?.pinnedUsual;
      if (!regular || !before) return [];
      const pinnedUsual = linesWith(before, itemFor);
      return pinnedUsual === before ? [] : [{ ...regular, ...withOtherIds(regular, pinnedUsual) }];
    });
    if (changed.length > 0) await book.regulars.bulkPut(changed);
  }
}

async function putPages(
  book: Book,
  pages: readonly (VisitPage | undefined)[],
  itemFor: (id: MenuItemId) => MenuItemId,
): Promise<void> {
  const changed = pages.flatMap((page) => {
    if (!page) return [];
    const visits = page.visits.map((visit) => {
      const had = linesWith(visit.had, itemFor);
      return had === visit.had ? visit : { ...visit, had };
    });
    return visits.every((visit, at) => visit === page.visits[at]) ? [] : [{ ...page, visits }];
  });
  if (changed.length > 0) await book.pages.bulkPut(changed);
}

function inPieces<Value>(values: readonly Value[]): Value[][] {
  return Array.from({ length: Math.ceil(values.length / ROWS_AT_ONCE) }, (_, at) =>
    values.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE),
  );
}

async function renameWhatIsOut(book: Book, gone: MenuItem, kept: MenuItem): Promise<void> {
  const shop = await book.shop.get('shop');
  if (!shop?.outToday) return;
  const items = wordsWith(shop.outToday.items, gone, kept);
  if (items !== shop.outToday.items) {
    await book.shop.put({ ...shop, outToday: { ...shop.outToday, items } });
  }
}
