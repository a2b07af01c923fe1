import type { ReactNode } from 'react';
import type { Paper } from '../../../shared/domain/shop.ts';
import type { Wish } from '../../../shared/domain/surprise.ts';
import {
  COLUMNS_ON_A_PANEL,
  insertsFor,
  insertsToSign,
  insideSides,
  type LineWidth,
  linesIn,
  panelField,
  ROWS_ON_A_PANEL,
} from '../../../shared/print/folded-card.ts';
import type { SurpriseInView } from '../../data/looks/use-surprises.ts';
import { saySoManySay } from '../../wording/prints/say-greeting.ts';
import { FoldedSide, InsidePanel } from './folded-side.tsx';
import { LinesToSign } from './lines-to-sign.tsx';
import { useWishPages } from './wish-sheets/use-wish-pages.tsx';
import { chosenOf, type Written } from './written.ts';

/** What the inside of a card may hold. */
export const INSIDES = ['lines', 'wishes'] as const;

/** Lines for names, or for a few words as well. */
export const LINE_WIDTHS: readonly LineWidth[] = ['names', 'words'];

/** As many sheets as may be laid into a card before it will not close. */
export const INSERTS = ['0', '1', '2', '3'] as const;

/** A panel comes for the card alone, or four more of them with every sheet laid in. */
const STEPS = { first: 2, more: 4 } as const;

/** The inside of a card as it was chosen so far. */
export interface Inside {
  readonly what: (typeof INSIDES)[number];
  readonly wishes: readonly Wish[];
  readonly width: LineWidth;
  /** Sheets laid into the card. */
  readonly inserts: number;
  /** How many lines there are to sign. */
  readonly lines: number;
  readonly heading: string;
  /** The field its heading is written in. */
  readonly headingField: string;
  /** The inside of the card, then both sides of each sheet laid in; undefined until measured. */
  readonly sides: readonly ReactNode[] | undefined;
  readonly measuring: ReactNode;
}

/** What stands inside a card and on the sheets laid into it: lines to sign, or the wishes. */
export function useInside({
  view: { surprise, wishes },
  written,
  paper,
  begun,
}: {
  readonly view: SurpriseInView;
  readonly written: Written;
  readonly paper: Paper;
  /** Above the lines, until other words are written. */
  readonly begun: string;
}): Inside {
  const asked = chosenOf(INSIDES, written.inside, 'lines');
  const what = wishes.length === 0 ? 'lines' : asked;
  const width = chosenOf(LINE_WIDTHS, written.width, 'names');
  const suits = String(Math.min(insertsToSign(width, surprise.target), INSERTS.length - 1));
  const laidIn = Number(chosenOf(INSERTS, written.inserts, chosenOf(INSERTS, suits, '0')));
  const typed = useWishPages(wishes, panelField(paper), STEPS);
  const inserts = what === 'lines' ? laidIn : insertsFor(typed.pages?.length ?? 0);
  const headingField = `heading ${what}`;
  const heading =
    written[headingField] ?? (what === 'wishes' ? saySoManySay(wishes.length) : begun);
  const panels = what === 'lines' ? linePanels(width, inserts) : typed.pages;
  return {
    what,
    wishes,
    width,
    inserts,
    lines: linesIn(width, inserts),
    heading,
    headingField,
    sides: panels && sidesOf(panels, inserts, heading),
    measuring: typed.measuring,
  };
}

function linePanels(width: LineWidth, inserts: number): ReactNode[] {
  const columns = COLUMNS_ON_A_PANEL[width];
  const onOne = columns * ROWS_ON_A_PANEL;
  return Array.from({ length: linesIn(width, inserts) / onOne }, (_, at) => (
    <LinesToSign
      key={`from ${String(at * onOne + 1)}`}
      first={at * onOne + 1}
      columns={columns}
      rows={ROWS_ON_A_PANEL}
    />
  ));
}

function sidesOf(panels: readonly ReactNode[], inserts: number, heading: string): ReactNode[] {
  const panel = (place: number, at: 'left' | 'right') => (
    <InsidePanel at={at} heading={place === 0 ? heading : undefined}>
      {panels[place]}
    </InsidePanel>
  );
  return insideSides(inserts).map(({ left, right }) => (
    <FoldedSide key={`panel ${left}`} left={panel(left, 'left')} right={panel(right, 'right')} />
  ));
}
