/** A list as somebody found it and as they left it. */
export interface ListEdit<Element> {
  readonly found: readonly Element[];
  readonly left: readonly Element[];
}

/**
 * The list as it stands now with what somebody changed of it: their elements in their order, without
 * what was taken out elsewhere meanwhile, and with what was put in elsewhere behind what it stood behind.
 */
export function withListEdit<Element>(
  present: readonly Element[],
  { found, left }: ListEdit<Element>,
  keyOf: (element: Element) => string = (element) => JSON.stringify(element),
): Element[] {
  const keysOf = (list: readonly Element[]) => new Set(list.map(keyOf));
  const [before, mine, now] = [keysOf(found), keysOf(left), keysOf(present)];
  const result = left.filter((one) => !before.has(keyOf(one)) || now.has(keyOf(one)));
  for (const [place, one] of present.entries()) {
    if (before.has(keyOf(one)) || mine.has(keyOf(one))) continue;
    result.splice(placeBehind(present.slice(0, place).map(keyOf), result.map(keyOf)), 0, one);
  }
  return result;
}

/** Behind the nearest of those before it; at the end when none of them is left. */
function placeBehind(before: readonly string[], result: readonly string[]): number {
  if (before.length === 0) return 0;
  const nearest = before.findLast((key) => result.includes(key));
  return nearest === undefined ? result.length : result.indexOf(nearest) + 1;
}
