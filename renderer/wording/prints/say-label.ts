import type { LabelSheet, PrinterNudge } from '../../../shared/domain/shop.ts';
import { labelsOn } from '../../../shared/print/label-sheets.ts';
import type { LabelProblem, SheetField } from '../../../shared/print/own-label-sheet.ts';
import { sizeOf } from '../../../shared/print/sheet.ts';
import { say } from '../say.ts';

const TENTHS_PER_INCH = 254;

/** A length given in tenths of a millimetre: "63.5 mm". */
export function sayMm(tenths: number): string {
  return `${figure(tenths / 10, 1)} mm`;
}

/** A length without its unit, as it is typed: "63.5". */
export function figureOf(tenths: number): string {
  return figure(tenths / 10, 2);
}

/** A sheet to choose: "Avery L7160: 21 of 63.5 × 38.1 mm"; on American paper in inches. */
export function saySheet(sheet: LabelSheet): string {
  return say('labels.sheet-words', {
    name: sheet.name,
    count: labelsOn(sheet),
    size: saySize(sheet),
  });
}

/** The size of one label: "63.5 × 38.1 mm", on American paper "2.625 × 1 in". */
export function saySize({ paper, width, height }: LabelSheet): string {
  const [unit, digits] = paper === 'Letter' ? [TENTHS_PER_INCH, 3] : [10, 1];
  return say(paper === 'Letter' ? 'labels.size-inch' : 'labels.size-mm', {
    width: figure(width / unit, digits),
    height: figure(height / unit, digits),
  });
}

/** What one measure of a sheet is called. */
export function sayField(field: SheetField): string {
  return say(`labels.field-${field}`);
}

/** Why labels cannot lie so, and what would fit. */
export function sayLabelProblem(problem: LabelProblem, paper: LabelSheet['paper']): string {
  switch (problem.kind) {
    case 'not-a-number':
      return say(isCount(problem.field) ? 'labels.wrong-count' : 'labels.wrong-length', {
        field: sayField(problem.field),
      });
    case 'too-small':
      return say('labels.wrong-small', {
        field: sayField(problem.field),
        least: isCount(problem.field) ? String(problem.least) : sayMm(problem.least),
      });
    case 'too-many':
      return say('labels.wrong-many', { most: problem.most });
    case 'overlap':
      return say(`labels.wrong-overlap-${problem.along}`, {
        size: sayMm(problem.size),
        step: sayMm(problem.step),
      });
    case 'off-paper': {
      const { width, height } = sizeOf({ paper });
      return say(`labels.wrong-paper-${problem.along}`, {
        reach: sayMm(problem.reach),
        paper,
        size: sayMm((problem.along === 'across' ? width : height) * 10),
        fitting: problem.fitting,
      });
    }
  }
}

/** How a printer is nudged: "0.3 mm to the right, 1.2 mm higher", "as it comes". */
export function sayNudge({ right, down }: Pick<PrinterNudge, 'right' | 'down'>): string {
  const mm = (tenths: number) => ({ mm: sayMm(Math.abs(tenths)) });
  const across =
    right === 0 ? '' : say(right > 0 ? 'labels.nudge-right' : 'labels.nudge-left', mm(right));
  const along = down === 0 ? '' : say(down > 0 ? 'labels.nudge-down' : 'labels.nudge-up', mm(down));
  if (across !== '' && along !== '') return say('labels.nudge', { across, along });
  return across || along || say('labels.nudge-none');
}

function isCount(field: SheetField): boolean {
  return field === 'columns' || field === 'rows';
}

function figure(value: number, digits: number): string {
  return new Intl.NumberFormat('en-GB', {
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(value);
}
