import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { type Sheet, sizeOf } from '../../shared/print/sheet.ts';
import { inFinalShape } from './in-final-shape.ts';
import styles from './printed.module.css';

/**
 * Pages of paper: out of sight on the screen, and all that a printer gets while they are there.
 *
 * They are laid out in their real size at once, so that what is on them can measure whether it fits.
 * `onLaidOut` hears when their letters have their final shape and their pictures are there; only then
 * may they be measured or printed. Whatever on a page still waits for something says `aria-busy`.
 */
export function Printed({
  sheet,
  pages,
  onLaidOut,
}: {
  readonly sheet: Sheet;
  readonly pages: readonly ReactNode[];
  readonly onLaidOut: (pages: HTMLElement) => void;
}) {
  const stack = useRef<HTMLDivElement>(null);
  const heard = useRef(onLaidOut);
  useEffect(() => {
    heard.current = onLaidOut;
  });
  const { width, height } = sizeOf(sheet);
  useLayoutEffect(() => asksForPaper(width, height), [width, height]);
  useEffect(() => {
    const laidOut = stack.current;
    if (!laidOut) return;
    const gone = new AbortController();
    void inFinalShape(laidOut).then(() => {
      if (!gone.signal.aborted) heard.current(laidOut);
    });
    return () => gone.abort();
  }, []);
  const size = { width: `${width}mm`, height: `${height}mm` };
  return createPortal(
    <div ref={stack} className={styles.stack} data-printed={sheet.paper} aria-hidden="true">
      {pages.map((page, place) => (
        <div
          key={`page ${String(place)}`}
          className={styles.page}
          style={size}
          data-page={place + 1}
        >
          {page}
        </div>
      ))}
    </div>,
    document.body,
  );
}

/**
 * Tells the printer the size of the paper, which no style of an element can. A sheet made by the page
 * itself is let through by the content policy, as a style element is not.
 */
function asksForPaper(width: number, height: number): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0; }`);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
