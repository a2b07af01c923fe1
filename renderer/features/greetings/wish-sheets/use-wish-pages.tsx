import { type ReactNode, useMemo } from 'react';
import type { Wish } from '../../../../shared/domain/surprise.ts';
import { type PageSteps, pagesFor } from '../../../../shared/print/flow.ts';
import type { SizeMm } from '../../../../shared/print/sheet.ts';
import { type Columns, type Flowed, useFlow } from '../../../studio/use-flow.tsx';
import { wishBlocks } from './wish-blocks.tsx';
import styles from './wishes.module.css';

/** Between two columns of wishes, in millimetres. */
const BETWEEN = 6;

/**
 * Letters and columns that wishes are tried in, the largest first; gaps between two wishes in
 * millimetres. None is smaller than old eyes read: another sheet costs less.
 */
const SIZES = [
  { look: styles.large, count: 1, gap: 8 },
  { look: styles.middle, count: 2, gap: 5.5 },
  { look: styles.small, count: 3, gap: 4.2 },
] as const;

type Size = (typeof SIZES)[number];

/** Typed wishes by page, each page ready to be filled into its field. */
export interface WishPages {
  readonly measuring: ReactNode;
  /** Undefined until they were measured. */
  readonly pages: readonly ReactNode[] | undefined;
}

/**
 * Lays wishes out in the largest letters that take no more sheets than the smallest, spread evenly over
 * the pages there are. `measuring` has to be rendered somewhere.
 */
export function useWishPages(wishes: readonly Wish[], field: SizeMm, steps: PageSteps): WishPages {
  const blocks = useMemo(() => wishBlocks(wishes), [wishes]);
  const key = useMemo(
    () => JSON.stringify(wishes.map(({ name, words }) => [name, words])),
    [wishes],
  );
  const [large, middle, small] = SIZES;
  const tried = [
    { size: large, ...useFlow(blocks, columnsOf(large, field, steps), key, large.look) },
    { size: middle, ...useFlow(blocks, columnsOf(middle, field, steps), key, middle.look) },
    { size: small, ...useFlow(blocks, columnsOf(small, field, steps), key, small.look) },
  ];
  const measuring = tried.map(({ measuring: one, size }) => <span key={size.look}>{one}</span>);
  const pagesOf = (flowed: Flowed | undefined) => pagesFor(flowed?.length ?? 0, steps);
  const fewest = Math.min(...tried.map(({ flowed }) => pagesOf(flowed)));
  const best = tried.find(({ flowed }) => pagesOf(flowed) === fewest);
  const pages = best?.flowed?.map((columns, page) => (
    <div
      key={`page ${String(page)}`}
      className={`${styles.columns} ${best.size.look ?? ''}`}
      style={{
        gridTemplateColumns: `repeat(${best.size.count}, minmax(0, 1fr))`,
        columnGap: `${BETWEEN}mm`,
      }}
    >
      {columns.map((places, column) => (
        <div
          key={`column ${String(column)}`}
          className={styles.column}
          style={{ rowGap: `${best.size.gap}mm` }}
        >
          {places.map((place) => blocks[place])}
        </div>
      ))}
    </div>
  ));
  return { measuring, pages };
}

function columnsOf({ count, gap }: Size, { width, height }: SizeMm, evenly: PageSteps): Columns {
  return { count, width: (width - (count - 1) * BETWEEN) / count, height, gap, evenly };
}
