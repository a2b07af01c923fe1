import { useState } from 'react';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { TypedSheet } from '../../../shared/print/own-label-sheet.ts';
import { useBook } from '../../data/people/book-context.tsx';
import type { Book } from '../../data/store/database.ts';

/** Whom something is printed for, as it was chosen. */
export interface Choosing {
  readonly spots: readonly string[];
  readonly tags: readonly string[];
  readonly people: readonly RegularId[];
  /** Left out, though a spot or a tag would bring them in. */
  readonly without: readonly RegularId[];
}

/** Nobody yet. */
export const NOBODY: Choosing = { spots: [], tags: [], people: [], without: [] };

/** A sheet measured by hand and its name, as typed so far. */
export type TypedOwnSheet = TypedSheet & { readonly name: string };

/** All that is typed and chosen in these rooms before it is printed. */
interface LabelDrafts {
  readonly what: 'words' | 'people';
  readonly text: string;
  readonly copies: string;
  readonly start: string;
  readonly usual: 'yes' | 'no';
  readonly labels: Choosing;
  readonly cards: Choosing;
  readonly cardsOn: 'plain' | 'sheet';
  readonly own: TypedOwnSheet;
  readonly fromLeft: string;
  readonly fromTop: string;
  readonly distance: string;
}

const BEGINNING: LabelDrafts = {
  what: 'words',
  text: '',
  copies: '',
  start: '1',
  usual: 'no',
  labels: NOBODY,
  cards: NOBODY,
  cardsOn: 'plain',
  own: {
    name: '',
    columns: '',
    rows: '',
    width: '',
    height: '',
    left: '',
    top: '',
    across: '',
    down: '',
  },
  fromLeft: '',
  fromTop: '',
  distance: '',
};

const drafts = new WeakMap<Book, LabelDrafts>();

/** One thing typed or chosen here; it waits while other screens are open. */
export function useLabelDraft<Key extends keyof LabelDrafts>(
  key: Key,
): readonly [LabelDrafts[Key], (value: LabelDrafts[Key]) => void] {
  const book = useBook();
  const [value, setValue] = useState(() => (drafts.get(book) ?? BEGINNING)[key]);
  const keep = (next: LabelDrafts[Key]) => {
    drafts.set(book, { ...(drafts.get(book) ?? BEGINNING), [key]: next });
    setValue(next);
  };
  return [value, keep];
}
