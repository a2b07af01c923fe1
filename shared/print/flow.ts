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

/** How many pages there may be: so many, then so many more at a time. */
export interface PageSteps {
  readonly first: number;
  readonly more: number;
}

/** The number of pages that there may be, for so many that are needed. */
export function pagesFor(needed: number, { first, more }: PageSteps): number {
  return first + Math.ceil(Math.max(0, needed - first) / more) * more;
}

/**
 * Lays blocks in order like `flow`, but spread evenly over the columns of the pages there have to be:
 * of all ways that fit, the one whose columns differ least.
 */
export function evenFlow(
  heights: readonly number[],
  box: { readonly height: number; readonly columns: number; readonly gap: number },
  steps: PageSteps,
): Place[] {
  const needed = (flow(heights, box).at(-1)?.page ?? -1) + 1;
  const ends = evenEnds(heights, box, pagesFor(needed, steps) * box.columns);
  let column = 0;
  return heights.map((_, block) => {
    while (block >= (ends[column] ?? heights.length)) column += 1;
    return { page: Math.floor(column / box.columns), column: column % box.columns };
  });
}

/** Where each column ends, so that the sum of their squared heights is least. */
function evenEnds(
  heights: readonly number[],
  { height, gap }: { readonly height: number; readonly gap: number },
  columns: number,
): number[] {
  const count = heights.length;
  // For each column, how good the best way is to fill so many with the blocks before one, and where
  // the last of them begins.
  let best = heights.map(() => Number.POSITIVE_INFINITY);
  best = [0, ...best];
  const begins: number[][] = [];
  for (let column = 0; column < columns; column += 1) {
    const next = best.map(() => Number.POSITIVE_INFINITY);
    const begin = best.map((_, end) => end);
    // Columns at the end may stay empty, where there are fewer blocks than columns.
    next[count] = best[count] ?? Number.POSITIVE_INFINITY;
    for (let end = 1; end <= count; end += 1) {
      let filled = -gap;
      for (let from = end - 1; from >= 0; from -= 1) {
        filled += gap + (heights[from] ?? 0);
        if (filled > height && from < end - 1) break;
        const cost = (best[from] ?? 0) + filled * filled;
        if (cost >= (next[end] ?? 0)) continue;
        next[end] = cost;
        begin[end] = from;
      }
    }
    best = next;
    begins.push(begin);
  }
  return endsOf(begins, count);
}

function endsOf(begins: readonly (readonly number[])[], count: number): number[] {
  const ends: number[] = [];
  let end = count;
  for (const begin of begins.toReversed()) {
    ends.unshift(end);
    end = begin[end] ?? 0;
  }
  return ends;
}
