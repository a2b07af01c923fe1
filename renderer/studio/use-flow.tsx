import { type ReactNode, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { evenFlow, flow, type PageSteps, type Place } from '../../shared/print/flow.ts';
import styles from './use-flow.module.css';

/** The columns that blocks are laid into, in millimetres. */
export interface Columns {
  readonly count: number;
  readonly width: number;
  readonly height: number;
  /** Between two blocks of a column. */
  readonly gap: number;
  /** Blocks are spread evenly over the pages, of which there may be so many; else each is filled. */
  readonly evenly?: PageSteps;
}

/** Blocks by page and column, in order: `[page][column]` holds the places of the blocks. */
export type Flowed = readonly (readonly (readonly number[])[])[];

/**
 * Lays blocks of unknown height into columns and pages, measured with their real letters.
 *
 * `measuring` has to be rendered somewhere; the flow is undefined until it was. `key` tells when the
 * blocks or their letters changed.
 */
export function useFlow(
  blocks: readonly ReactNode[],
  { count, width, height, gap, evenly }: Columns,
  key: string,
  className?: string,
): { readonly measuring: ReactNode; readonly flowed: Flowed | undefined } {
  const column = useRef<HTMLDivElement>(null);
  const [flowed, setFlowed] = useState<Flowed>();
  const measure = useEffectEvent(() => {
    // While the page is on its way to the printer, nothing on the screen has a height.
    if (!column.current || column.current.clientWidth === 0) return;
    setFlowed(sorted(placesOf(column.current, { count, height, gap, evenly }), count));
  });
  // Only what is named in `layout` moves a block; measuring after every stroke would never end.
  const layout = [key, count, width, height, gap, evenly?.first, evenly?.more].join(' ');
  useLayoutEffect(() => {
    let isGone = false;
    const again = () => {
      if (!isGone && layout !== '') measure();
    };
    again();
    void document.fonts.ready.then(again);
    return () => {
      isGone = true;
    };
  }, [layout]);
  const measuring = createPortal(
    <div
      ref={column}
      className={`${styles.measuring} ${className ?? ''}`}
      style={{ width: `${width}mm` }}
      aria-hidden="true"
    >
      {blocks.map((block, place) => (
        <div key={`block ${String(place)}`} className={styles.block}>
          {block}
        </div>
      ))}
    </div>,
    document.body,
  );
  return { measuring, flowed };
}

/** CSS pixels in a millimetre: 96 in an inch (CSS Values, Absolute Lengths). */
const PX_PER_MM = 96 / 25.4;

function placesOf(
  column: HTMLElement,
  {
    count,
    height,
    gap,
    evenly,
  }: Omit<Columns, 'width' | 'evenly'> & { evenly: PageSteps | undefined },
): Place[] {
  const heights = [...column.children].map((block) => block.getBoundingClientRect().height);
  const box = { height: height * PX_PER_MM, gap: gap * PX_PER_MM, columns: count };
  return evenly ? evenFlow(heights, box, evenly) : flow(heights, box);
}

function sorted(places: readonly Place[], count: number): Flowed {
  const last = places.at(-1)?.page ?? 0;
  const pages = Array.from({ length: last + 1 }, () =>
    Array.from({ length: count }, () => [] as number[]),
  );
  places.forEach(({ page, column }, block) => void pages[page]?.[column]?.push(block));
  return pages;
}
