import { useEffect, useMemo, useRef, useState } from 'react';
import { say } from '../../wording/say.ts';
import type { Listed } from './listed.ts';
import { sayTab, sayTabAloud } from './say-list.ts';
import styles from './thumb-index.module.css';
import { cutTabs, tabAt } from './thumb-tabs.ts';

/** Least height of a tab in CSS pixels: a fingertip. */
const TAB = 44;

interface ThumbIndexProps {
  readonly listed: Listed;
  /** The line at the top of what can be seen. */
  readonly at: number;
  readonly onGo: (index: number) => void;
}

/** The cut edge of the book: as many tabs as fingertips fit, the open one joined to the page. */
export function ThumbIndex({ listed, at, onGo }: ThumbIndexProps) {
  const edge = useRef<HTMLElement>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (!edge.current) return;
    const watch = new ResizeObserver(([box]) => setHeight(box?.contentRect.height ?? 0));
    watch.observe(edge.current);
    return () => watch.disconnect();
  }, []);
  const sections = listed.sections();
  const tabs = useMemo(() => cutTabs(sections, Math.floor(height / TAB)), [sections, height]);
  const open = tabAt(tabs, at);
  return (
    <nav ref={edge} className={styles.edge} aria-label={say('regulars.thumbs')}>
      {height > 0 &&
        sections.length > 1 &&
        tabs.map((tab, index) => (
          <button
            key={tab.first}
            type="button"
            className={styles.tab}
            aria-label={sayTabAloud(tab)}
            aria-current={index === open}
            onClick={() => onGo(tab.start)}
          >
            {sayTab(tab)}
          </button>
        ))}
    </nav>
  );
}
