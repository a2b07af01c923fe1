import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Sheet, sizeOf } from '../../shared/print/sheet.ts';
import { say } from '../wording/say.ts';
import styles from './preview.module.css';
import { ShownPage } from './shown-page.tsx';

/** CSS pixels in a millimetre: 96 in an inch (CSS Values, Absolute Lengths). */
const PX_PER_MM = 96 / 25.4;

/** Around the pages, in CSS pixels. */
const AROUND = 28;

/** How large a page is shown at most, however large the screen. */
const LARGEST = 1.6;

/** So many pages are always there; of more, only those that are near what is seen. */
const ALWAYS = 6;

/** How large the pages are shown: so that one is seen whole, or as large as they are. */
export type Zoom = 'whole' | 'true';

/** The pages as they will come out of the printer, on the screen. */
export function Preview({
  sheet,
  pages,
  zoom,
  trueScale,
}: {
  readonly sheet: Sheet;
  readonly pages: readonly ReactNode[];
  readonly zoom: Zoom;
  /** What makes a millimetre a millimetre on this screen; 1 where the system knows its screen. */
  readonly trueScale: number;
}) {
  const table = useRef<HTMLElement>(null);
  const size = sizeOf(sheet);
  const whole = useWholeScale(table, size.width * PX_PER_MM, size.height * PX_PER_MM);
  useReachedByKeys(table, pages.length);
  return (
    <section
      ref={table}
      className={styles.table}
      style={{ padding: AROUND }}
      aria-label={say('studio.preview')}
    >
      {pages.map((page, place) => (
        <ShownPage
          key={`page ${String(place)}`}
          size={size}
          scale={zoom === 'true' ? trueScale : whole}
          label={say('studio.page', { page: place + 1, of: pages.length })}
          isLazy={pages.length > ALWAYS && place > 1}
        >
          {page}
        </ShownPage>
      ))}
    </section>
  );
}

/** The scale at which a page is seen whole on its table. */
function useWholeScale(
  table: { readonly current: HTMLElement | null },
  width: number,
  height: number,
): number {
  const [scale, setScale] = useState(0.5);
  useLayoutEffect(() => {
    const element = table.current;
    if (!element) return;
    const look = () => {
      // On paper the table is not there, and has no size to go by.
      if (element.clientWidth === 0) return;
      const across = (element.clientWidth - 2 * AROUND) / width;
      const down = (element.clientHeight - 2 * AROUND) / height;
      setScale(Math.max(0.2, Math.min(across, down, LARGEST)));
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, [table, width, height]);
  return scale;
}

/** Pages that do not fit are reached with Tab and turned with the arrows; pages that do need no stop. */
function useReachedByKeys(table: { readonly current: HTMLElement | null }, pages: number): void {
  useEffect(() => {
    const element = table.current;
    if (!element || pages === 0) return;
    const look = () => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
      const isCut = scrollHeight > clientHeight || scrollWidth > clientWidth;
      if (isCut) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    const watch = new ResizeObserver(look);
    watch.observe(element);
    for (const page of element.children) watch.observe(page);
    return () => watch.disconnect();
  }, [table, pages]);
}
