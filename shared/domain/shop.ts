import type { CalendarDay, Weekday } from '../calendar-day.ts';

/** The papers the app prints on. */
export const PAPERS = ['A4', 'Letter'] as const;

/** What paper a printer holds. */
export type Paper = (typeof PAPERS)[number];

/** What has run out, on the one day it was written down for. */
export interface OutToday {
  readonly day: CalendarDay;
  /** In the shop's own words: "cardamom buns". */
  readonly items: readonly string[];
}

/** The shop's own settings: one row of the book. */
export interface Shop {
  readonly key: 'shop';
  readonly name: string;
  /** ISO 4217 code; amounts are in its minor units. */
  readonly currency: string;
  /** Opening hours by day of the week, Sunday first; null on a day it is closed. */
  readonly hours: readonly (OpeningHours | null)[];
  readonly weekStartsOn: Weekday;
  /** What the printer holds; A4 when nobody said. */
  readonly paper?: Paper;
  /** South of the equator, where summer begins in December. */
  readonly southern?: boolean;
  /** What has run out; of no meaning on any other day. */
  readonly outToday?: OutToday;
  /** Import id of the sample shop while it is in the book. */
  readonly sampleImportId?: string;
}

/** From opening to closing, 'HH:mm'. */
export interface OpeningHours {
  readonly from: string;
  readonly to: string;
}

/** A shop nobody has told the book anything about yet. */
export function createShop(): Shop {
  const open = { from: '07:30', to: '18:00' };
  return {
    key: 'shop',
    name: '',
    currency: 'EUR',
    hours: [open, open, open, open, open, open, open],
    weekStartsOn: 1,
  };
}
