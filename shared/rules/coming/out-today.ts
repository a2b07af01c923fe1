import type { CalendarDay } from '../../calendar-day.ts';
import type { Shop } from '../../domain/shop.ts';

/** What has run out today; what was written down on another day is over. */
export function outToday(
  shop: Pick<Shop, 'outToday'> | null | undefined,
  today: CalendarDay,
): readonly string[] {
  return shop?.outToday?.day === today ? shop.outToday.items : [];
}

/** Reads a line of what has run out: "cardamom buns, quiche"; nothing stands in it twice. */
export function readOutToday(line: string): string[] {
  const items = line.split(/[,;\n]/).map((item) => item.trim().replace(/\s+/g, ' '));
  const seen = new Set<string>();
  return items.filter((item) => {
    const same = item.toLowerCase();
    if (item === '' || seen.has(same)) return false;
    seen.add(same);
    return true;
  });
}
