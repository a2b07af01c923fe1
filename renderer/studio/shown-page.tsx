import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { SizeMm } from '../../shared/print/sheet.ts';
import styles from './shown-page.module.css';

/** How far from what is seen a page is laid out already, so that scrolling finds it there. */
const NEAR = '120% 0px';

/** One page on the table, as large as it is shown; a lazy one is laid out only near what is seen. */
export function ShownPage({
  size: { width, height },
  scale,
  label,
  isLazy,
  children,
}: {
  readonly size: SizeMm;
  readonly scale: number;
  /** What it is called: "Page 1 of 2". */
  readonly label: string;
  readonly isLazy: boolean;
  readonly children: ReactNode;
}) {
  const figure = useRef<HTMLElement>(null);
  const isNear = useIsNear(figure, isLazy);
  return (
    <figure
      ref={figure}
      className={styles.sheet}
      style={{ width: `${width * scale}mm`, height: `${height * scale}mm` }}
      aria-label={label}
    >
      {(!isLazy || isNear) && (
        <div
          className={styles.page}
          style={{ width: `${width}mm`, height: `${height}mm`, transform: `scale(${scale})` }}
        >
          {children}
        </div>
      )}
    </figure>
  );
}

function useIsNear(figure: { readonly current: HTMLElement | null }, isLazy: boolean): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = figure.current;
    if (!element || !isLazy) return;
    const look = (entries: readonly IntersectionObserverEntry[]) =>
      setNear(entries.at(-1)?.isIntersecting ?? false);
    const watch = new IntersectionObserver(look, {
      root: element.parentElement,
      rootMargin: NEAR,
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [figure, isLazy]);
  return isNear;
}
