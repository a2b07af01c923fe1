import type { BackPages } from '../../../shared/domain/back-pages.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';

/** A row of index cards: everybody whose id falls into one bucket (index-cards.ts). */
export interface CardBucket {
  readonly bucket: number;
  readonly cards: readonly IndexCard[];
}

/** An index card as it has been since the buckets were written last; without a card they are gone. */
export interface ChangedCard {
  readonly id: RegularId;
  readonly card?: IndexCard;
  /** Told apart from every other change of this card. */
  readonly stamp: string;
}

/** The back pages as they lie in the book. */
export interface KeptBackPages extends Omit<BackPages, 'words'> {
  readonly part: 'pages';
  /** What they were written by; see back-pages-kept.ts. */
  readonly edition?: number;
  /** Words of plain letters and digits, which come first, and take half the bytes of the others. */
  readonly plain: string;
  readonly others: string;
  readonly wordStarts: Uint32Array;
}

/** What the cards were when the back pages were written; another mark means that they are out of date. */
export interface BackPagesMark {
  readonly part: 'mark';
  readonly stamp: string;
}

/** The back pages as they lie in the book (back-pages-kept.ts), or the mark of what they were written from. */
export type BackPagesPart = KeptBackPages | BackPagesMark;
