import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Paper } from '../../shared/domain/shop.ts';
import styles from './printed.module.css';

/**
 * One page of paper: out of sight on the screen, and all that a printer gets while it is there.
 *
 * It is laid out in its real size at once, so that what is on it can measure whether it fits.
 * `onLaidOut` hears when its letters have their final shape; only then may it be measured or printed.
 */
export function Printed({
  paper,
  onLaidOut,
  children,
}: {
  readonly paper: Paper;
  readonly onLaidOut: (page: HTMLElement) => void;
  readonly children: ReactNode;
}) {
  const page = useRef<HTMLDivElement>(null);
  const heard = useRef(onLaidOut);
  useEffect(() => {
    heard.current = onLaidOut;
  });
  useLayoutEffect(() => asksForPaper(paper), [paper]);
  useEffect(() => {
    let isGone = false;
    void lettersOf(page.current).then(() => {
      if (!isGone && page.current) heard.current(page.current);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return createPortal(
    <div ref={page} className={styles.page} data-printed={paper} aria-hidden="true">
      {children}
    </div>,
    document.body,
  );
}

/**
 * Tells the printer the size of the paper, which no style of an element can. A sheet made by the page
 * itself is let through by the content policy, as a style element is not.
 */
function asksForPaper(paper: Paper): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${paper === 'A4' ? 'A4' : 'letter'} portrait; margin: 0; }`);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** Waits for the typefaces that the page has just begun to ask for. */
async function lettersOf(page: HTMLElement | null): Promise<void> {
  page?.getBoundingClientRect();
  await document.fonts.ready;
}
