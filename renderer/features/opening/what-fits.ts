import { cutToFit } from '../../../shared/print/cut-to-fit.ts';

/** How many lines of each part stand on the paper, by the part's name. */
export type Shown = Readonly<Record<string, number>>;

/** The height of "and 12 more", in CSS pixels; a little more than its letters take. */
const MORE_LINE = 22;

/** Measures the page with everything on it, and tells what of it fits. */
export function whatFits(page: HTMLElement): Shown {
  const shown: Record<string, number> = {};
  for (const column of page.querySelectorAll<HTMLElement>('[data-column]')) {
    const parts = [...column.querySelectorAll<HTMLElement>('[data-part]')];
    const measured = parts.map((part) => {
      const lines = [...part.querySelectorAll('[data-line]')].map(heightOf);
      return { head: heightOf(part) - lines.reduce((sum, line) => sum + line, 0), lines };
    });
    cutToFit(measured, heightOf(column), MORE_LINE).forEach((count, place) => {
      shown[parts[place]?.dataset.part ?? ''] = count;
    });
  }
  return shown;
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height;
}
