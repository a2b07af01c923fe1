/** Where one block goes: a page, a column of it. */
export interface Place {
  readonly page: number;
  readonly column: number;
}

/**
 * Lays blocks one after the other into columns, and into as many pages as it takes.
 *
 * Heights are in one unit, `gap` lies between two blocks of a column. A block higher than a column
 * stands in one of its own. Nothing is ever left out.
 */
export function flow(
  heights: readonly number[],
  box: { readonly height: number; readonly columns: number; readonly gap: number },
): Place[] {
  let column = 0;
  let filled = 0;
  return heights.map((height) => {
    const needed = filled === 0 ? height : filled + box.gap + height;
    if (needed > box.height && filled > 0) {
      column += 1;
      filled = height;
    } else filled = needed;
    return { page: Math.floor(column / box.columns), column: column % box.columns };
  });
}
