import type { LocalTime } from '../../calendar-day.ts';
import type { MenuItem } from '../../domain/menu-item.ts';
import { displayName, type Regular } from '../../domain/regular.ts';
import type { Visit } from '../../domain/visit.ts';
import type { VisitsByPerson } from './import-plan.ts';
import type { MenuDesk } from './menu-desk.ts';
import type { PeopleDesk } from './people-desk.ts';
import type { VisitKey } from './plan-receipts.ts';

/** One of the first rows of a file, as it will look in the book. */
export type PreviewRow = PreviewContent & {
  /** Tells rows of one preview apart. */
  readonly key: string;
};

type PreviewContent =
  | { readonly kind: 'people'; readonly regular: Regular }
  | { readonly kind: 'menu'; readonly item: MenuItem }
  | {
      readonly kind: 'receipts';
      readonly who: string;
      readonly at: LocalTime;
      readonly had: readonly PreviewLine[];
      readonly paid?: number;
    };

/** One thing of an order, by its name. */
export interface PreviewLine {
  readonly name: string;
  readonly quantity: number;
  readonly with: readonly string[];
}

/** What a row spoke of: an id, or a visit. */
export type Seen = string | VisitKey;

/** Where a preview finds what rows spoke of. */
export interface PreviewDesks {
  readonly people: PeopleDesk;
  readonly menu: MenuDesk;
  readonly visits: Pick<VisitsByPerson, 'get'>;
}

/** Two rows that spoke of the same have the same key. */
export function seenKey(seen: Seen): string {
  return typeof seen === 'string' ? seen : `${seen.regularId} ${seen.at}`;
}

/** The first rows as they will look. */
export function previewRows(seen: readonly Seen[], desks: PreviewDesks): PreviewRow[] {
  return seen.flatMap((one) => {
    const content = previewOf(one, desks);
    return content ? [{ ...content, key: seenKey(one) }] : [];
  });
}

function previewOf(seen: Seen, { people, menu, visits }: PreviewDesks): PreviewContent | undefined {
  if (typeof seen !== 'string') {
    const visit = visits.get(seen.regularId)?.find(({ at }) => at === seen.at);
    const regular = people.get(seen.regularId);
    return visit && regular ? visitRow(visit, displayName(regular), menu) : undefined;
  }
  const regular = people.get(seen);
  if (regular) return { kind: 'people', regular };
  const item = menu.get(seen);
  return item && { kind: 'menu', item };
}

function visitRow({ at, had, paid }: Visit, who: string, menu: MenuDesk): PreviewContent {
  const lines = had.map((line) => ({
    name: menu.get(line.item)?.name ?? '',
    quantity: line.quantity,
    with: line.with,
  }));
  return { kind: 'receipts', who, at, had: lines, ...(paid !== undefined && { paid }) };
}
