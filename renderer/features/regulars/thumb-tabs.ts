import type { RollEntry } from './roll-entry.ts';

/** Where a letter begins in the list. */
export interface Section {
  readonly initial: string;
  /** Place of its first person. */
  readonly start: number;
}

/** One tab of the thumb index: a letter, or a run of them where there is no room for each. */
export interface ThumbTab {
  readonly first: string;
  readonly last: string;
  readonly start: number;
}

/** The letters of a list in order of name, each with the place it begins. */
export function sectionsOf(entries: readonly RollEntry[]): Section[] {
  const sections: Section[] = [];
  entries.forEach(({ initial }, start) => {
    if (sections.at(-1)?.initial !== initial) sections.push({ initial, start });
  });
  return sections;
}

/** Cuts the index into at most so many tabs, each with about as many letters as the next. */
export function cutTabs(sections: readonly Section[], most: number): ThumbTab[] {
  const tabs = Math.min(Math.max(1, most), sections.length);
  return Array.from({ length: tabs }, (_, tab) => {
    const letters = sections.slice(
      Math.round((tab * sections.length) / tabs),
      Math.round(((tab + 1) * sections.length) / tabs),
    );
    const first = letters[0];
    return {
      first: first?.initial ?? '',
      last: letters.at(-1)?.initial ?? '',
      start: first?.start ?? 0,
    };
  });
}

/** Index of the tab that a place in the list belongs to. */
export function tabAt(tabs: readonly ThumbTab[], place: number): number {
  return Math.max(
    0,
    tabs.findLastIndex((tab) => tab.start <= place),
  );
}
