import type { MenuItem } from '../../domain/menu-item.ts';
import { joinLines, type OrderLine, orderKey } from '../../domain/visit.ts';
import { readOrder } from './order-words.ts';
import { readOrderOf } from './usual-words.ts';

/**
 * What somebody's usual becomes by what they asked for from now on: "oat" is how they have it, "latte"
 * is another; undefined when the words change nothing in it, or nobody can tell what.
 */
export function changedUsual(
  usual: readonly OrderLine[],
  asked: string,
  menu: readonly MenuItem[],
): readonly OrderLine[] | undefined {
  if (asked === '') return undefined;
  // "Add a cheese scone to his usual": what they have, and that.
  if (/^and\s/i.test(asked)) return withMore(usual, asked.replace(/^and\s+/i, ''), menu);
  const alone = readOrder(asked, menu);
  const isClear = (reading: typeof alone) => reading.asked.length + reading.unknown.length === 0;
  // "Another" of what they have is served another way; anything else takes its place.
  if (isClear(alone) && alone.lines.length > 0) return unlessSame(usual, alone.lines);
  if (usual.length === 0) return undefined;
  const served = readOrderOf(`usual, ${asked}`, menu, usual);
  return isClear(served) ? unlessSame(usual, served.lines) : undefined;
}

function withMore(
  usual: readonly OrderLine[],
  more: string,
  menu: readonly MenuItem[],
): readonly OrderLine[] | undefined {
  const { lines, asked, unknown } = readOrder(more, menu);
  const isClear = asked.length + unknown.length === 0 && lines.length > 0;
  return isClear && usual.length > 0 ? joinLines(usual, lines) : undefined;
}

function unlessSame(
  usual: readonly OrderLine[],
  lines: readonly OrderLine[],
): readonly OrderLine[] | undefined {
  return orderKey(usual) === orderKey(lines) ? undefined : lines;
}
