import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './fit-text.module.css';

/** Sizes are tried down to a twentieth of a point. */
const STEP = 0.05;

/**
 * Words in the largest letters that fit the box they stand in, between two sizes in points.
 *
 * The box has the size its parent's layout gives it (a height must come from there); the words wrap,
 * and break inside a word only when not even the smallest letters hold it in one line. Nothing is
 * ever cut off without having been made as small as allowed.
 */
export function FitText({
  children,
  largest,
  smallest,
  className,
}: {
  readonly children: ReactNode;
  /** Points. */
  readonly largest: number;
  readonly smallest: number;
  readonly className?: string | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let isGone = false;
    // While the page is on its way to the printer, what is on the screen has no size to go by.
    const look = () => {
      if (isGone || !box.current || box.current.clientWidth === 0) return;
      fitTo(box.current, largest, smallest);
    };
    look();
    // Letters change their widths when the typeface arrives.
    void document.fonts.ready.then(look);
    return () => {
      isGone = true;
    };
  });
  return (
    <div ref={box} className={`${styles.box} ${className ?? ''}`} dir="auto" data-fitted="">
      {children}
    </div>
  );
}

function fitTo(box: HTMLElement, largest: number, smallest: number): void {
  const fits = (points: number, breaking: boolean) => {
    box.style.fontSize = `${points}pt`;
    box.style.overflowWrap = breaking ? 'anywhere' : 'normal';
    return box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
  };
  if (fits(largest, false)) return;
  const breaking = !fits(smallest, false);
  let [low, high] = [smallest, largest];
  while (high - low > STEP) {
    const middle = (low + high) / 2;
    if (fits(middle, breaking)) low = middle;
    else high = middle;
  }
  fits(low, breaking);
}
