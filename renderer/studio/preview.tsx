import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type Sheet, sizeOf } from '../../shared/print/sheet.ts';
import styles from './preview.module.css';

/** CSS pixels in a millimetre: 96 in an inch (CSS Values, Absolute Lengths). */
const PX_PER_MM = 96 / 25.4;

/** How large the pages are shown: so that one is seen whole, or as large as they are. */
export type Zoom = 'whole' | 'true';

/** The pages as they will come out of the printer, on the screen. */
export function Preview({
  sheet,
  pages,
  zoom,
  trueScale,
  label,
}: {
  readonly sheet: Sheet;
  readonly pages: readonly ReactNode[];
  readonly zoom: Zoom;
  /** What makes a millimetre a millimetre on this screen; 1 where the system knows its screen. */
  readonly trueScale: number;
  /** What a page is called: "Page 1 of 2". */
  readonly label: (page: number) => string;
}) {
  const table = useRef<HTMLDivElement>(null);
  const { width, height } = sizeOf(sheet);
  const whole = useWholeScale(table, width * PX_PER_MM, height * PX_PER_MM);
  const scale = zoom === 'true' ? trueScale : whole;
  const shown = { width: width * PX_PER_MM * scale, height: height * PX_PER_MM * scale };
  return (
    <section ref={table} className={styles.table} aria-label={label(0)}>
      {pages.map((page, place) => (
        <figure
          key={`page ${String(place)}`}
          className={styles.sheet}
          style={shown}
          aria-label={label(place + 1)}
        >
          <div
            className={styles.page}
            style={{ width: `${width}mm`, height: `${height}mm`, transform: `scale(${scale})` }}
          >
            {page}
          </div>
        </figure>
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
    const fit = () => {
      const room = { width: element.clientWidth - 64, height: element.clientHeight - 64 };
      setScale(Math.max(0.2, Math.min(room.width / width, room.height / height, 1.6)));
    };
    fit();
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    return () => watch.disconnect();
  }, [table, width, height]);
  return scale;
}
