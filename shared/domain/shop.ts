import type { CalendarDay, Weekday } from '../calendar-day.ts';
import type { ImportId, PhotoId } from './ids.ts';
import type { SignUpDesign } from './sign-up.ts';

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
  /** Sections of the menu in the order they stand on it; those that are not among them come after, by name. */
  readonly menuSections?: readonly string[];
  /** Where it is, and how it is reached, as it stands on what is printed: "14 Mill Lane · 01632 960 114". */
  readonly address?: string;
  /** Id of its picture in the photos table. */
  readonly pictureId?: PhotoId;
  /** Four letters that stand before every number on its cards, made once (card-number.ts). */
  readonly cardCode?: string;
  readonly signUp?: SignUpDesign;
  /** What it promises to everybody who comes in, in its own words. */
  readonly housePromises?: readonly string[];
  /** How each printer is nudged. */
  readonly printers?: readonly PrinterNudge[];
  /** Label sheets it measured itself. */
  readonly labelSheets?: readonly LabelSheet[];
  /** Import id of the sample shop while it is in the book. */
  readonly sampleImportId?: ImportId;
}

/** How far what a printer prints is moved so that it falls where it should, in tenths of a millimetre. */
export interface PrinterNudge {
  /** What the shop calls the printer. */
  readonly name: string;
  readonly right: number;
  readonly down: number;
}

/** A sheet of labels to peel off, in tenths of a millimetre. */
export interface LabelSheet {
  /** What the shop or its maker calls it: "Avery L7160". */
  readonly name: string;
  readonly paper: Paper;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  /** From the edge of the paper to the first label. */
  readonly left: number;
  readonly top: number;
  /** From the beginning of one label to that of the next. */
  readonly across: number;
  readonly down: number;
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
