import type { ReactNode } from 'react';
import type { LabelSheet, PrinterNudge } from '../../../shared/domain/shop.ts';
import type { BoxMm } from '../../../shared/print/card-sheet.ts';
import { labelPlaces } from '../../../shared/print/label-sheets.ts';
import { LabelPage } from './label-page.tsx';

/** So many labels on as many sheets as they take; of the first one the labels before `start` stay empty. */
export function labelPages({
  sheet,
  start,
  count,
  nudge,
  faceOf,
  onStart,
}: {
  readonly sheet: LabelSheet;
  readonly start: number;
  readonly count: number;
  readonly nudge: Pick<PrinterNudge, 'right' | 'down'>;
  /** What stands on a label, 0 being the first that is printed. */
  readonly faceOf: (label: number, box: BoxMm) => ReactNode;
  readonly onStart?: (label: number) => void;
}): ReactNode[] {
  let before = 0;
  return labelPlaces(sheet, start, count, nudge).map((places, page) => {
    const from = before;
    before += places.length;
    return (
      <LabelPage
        key={`page ${String(page)}`}
        sheet={sheet}
        places={places}
        faceOf={(place, box) => faceOf(from + place, box)}
        start={page === 0 ? start : 1}
        {...(page === 0 && onStart && { onStart })}
      />
    );
  });
}
