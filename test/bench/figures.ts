/** What was measured of one thing, in milliseconds unless its row says otherwise. */
export interface Figure {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly samples: number;
}

/** Sums samples up. */
export function figureOf(samples: readonly number[]): Figure {
  const sorted = [...samples].sort((one, other) => one - other);
  const part = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: part(0.5), p95: part(0.95), p99: part(0.99), samples: sorted.length };
}

/** One thing that is measured, in both books where both have it. */
export interface Row {
  readonly what: string;
  readonly goal: string;
  readonly small?: Figure;
  readonly large?: Figure;
  /** Whether the goal is reached. */
  readonly isReached: boolean;
}

/** Large over small, by their medians. */
export function ratioOf({ small, large }: Pick<Row, 'small' | 'large'>): number | undefined {
  return small && large ? large.median / small.median : undefined;
}

/** The rows as a table to be read, in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const ratio = ratioOf(row);
    const cells = [
      row.what,
      row.goal,
      written(row.small),
      written(row.large),
      ratio === undefined ? '' : ratio.toFixed(1),
      row.isReached ? 'yes' : '**no**',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| what | goal | small | large | ratio | reached |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function written(figure: Figure | undefined): string {
  if (!figure) return '';
  const { median, p95, p99, samples } = figure;
  if (samples === 1) return short(median);
  return `${short(median)} / ${short(p95)} / ${short(p99)} (${samples})`;
}

function short(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 1 ? value.toFixed(1) : value.toFixed(2);
}
