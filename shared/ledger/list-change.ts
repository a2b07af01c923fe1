import type { ListChange } from '../domain/ledger-entry.ts';
import { elementKey } from './sameness.ts';

/** What changed in a list, by element; undefined when an element stands in it twice, which no element can tell. */
export function listChange(
  before: readonly unknown[],
  after: readonly unknown[],
): ListChange | undefined {
  const [there, now] = [byKey(before), byKey(after)];
  if (there.size < before.length || now.size < after.length) return undefined;
  const on = after.filter((one) => !there.has(elementKey(one)));
  const off = before.filter((one) => !now.has(elementKey(one)));
  const change = { ...(on.length > 0 && { on }), ...(off.length > 0 && { off }) };
  const back = inverseOfList(change);
  return {
    ...change,
    ...(!isSameOrder(changedList(before, change), after) && { order: after }),
    ...(!isSameOrder(changedList(after, back), before) && { orderWas: before }),
  };
}

/** The list with a change applied; once more changes nothing. */
export function changedList(
  list: readonly unknown[],
  { on = [], off = [], order }: ListChange,
): readonly unknown[] {
  const moved = new Set([...on, ...off].map(elementKey));
  const now = [...list.filter((one) => !moved.has(elementKey(one))), ...on];
  return order ? inOrder(now, order) : now;
}

/** The change that takes a change of a list back. */
export function inverseOfList({ on, off, order, orderWas }: ListChange): ListChange {
  return {
    ...(off && { on: off }),
    ...(on && { off: on }),
    ...(orderWas && { order: orderWas }),
    ...(order && { orderWas: order }),
  };
}

/** Those that the order speaks of first, the others behind them as they stood. */
function inOrder(list: readonly unknown[], order: readonly unknown[]): readonly unknown[] {
  const there = byKey(list);
  const named = new Set(order.map(elementKey));
  const first = [...named].flatMap((key) => (there.has(key) ? [there.get(key)] : []));
  return [...first, ...list.filter((one) => !named.has(elementKey(one)))];
}

function byKey(list: readonly unknown[]): Map<string, unknown> {
  return new Map(list.map((one) => [elementKey(one), one]));
}

function isSameOrder(one: readonly unknown[], other: readonly unknown[]): boolean {
  return (
    one.length === other.length &&
    one.every((value, at) => elementKey(value) === elementKey(other[at]))
  );
}
