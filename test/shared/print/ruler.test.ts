import { describe, expect, it } from 'vitest';
import { PAPERS } from '../../../shared/domain/shop.ts';
import { CROSS, nudgeOf, rulerPage, verdictOf } from '../../../shared/print/ruler.ts';
import { sizeOf } from '../../../shared/print/sheet.ts';

describe.each(PAPERS)('the rulers on %s', (paper) => {
  const page = rulerPage({ paper });
  const { width, height } = sizeOf({ paper });

  it('count millimetres from the edge of the paper, where every printer reaches', () => {
    const [, ...across] = page.across;
    const [, ...down] = page.down;
    expect(across.map(({ x1 }) => x1)).toEqual(across.map((_, at) => 20 + at));
    expect(down.map(({ y1 }) => y1)).toEqual(down.map((_, at) => 20 + at));
    for (const { x1, x2, says } of across.filter(({ says }) => says !== undefined)) {
      expect([x1, x2]).toEqual([says, says]);
    }
    expect(across.at(-1)?.x1).toBeLessThanOrEqual(width - 10);
    expect(down.at(-1)?.y1).toBeLessThanOrEqual(height - 10);
    expect(across.length).toBeGreaterThan(175);
    expect(down.length).toBeGreaterThan(245);
  });

  it('have crosses 100 mm apart', () => {
    expect(page.crosses).toEqual([
      { x: 50, y: 60 },
      { x: 150, y: 60 },
      { x: 50, y: 160 },
    ]);
  });
});

describe('what was measured', () => {
  const measured = { fromLeft: CROSS.x * 10, fromTop: CROSS.y * 10, distance: 1000 };

  it('is where it should be', () => {
    expect(verdictOf(measured)).toEqual({ kind: 'true' });
  });

  it('is moved back by as much as it is off', () => {
    expect(verdictOf({ ...measured, fromLeft: 497, fromTop: 612 })).toEqual({
      kind: 'nudge',
      right: 3,
      down: -12,
    });
  });

  it('is told to come from a printer that makes everything smaller', () => {
    expect(verdictOf({ ...measured, fromLeft: 485, distance: 970 })).toEqual({
      kind: 'scales',
      distance: 970,
    });
    expect(verdictOf({ ...measured, distance: 1041 })).toEqual({ kind: 'scales', distance: 1041 });
  });

  it('forgives what nobody reads off a ruler', () => {
    expect(verdictOf({ ...measured, distance: 995 })).toEqual({ kind: 'true' });
  });

  it('is not believed when it is a finger’s width off', () => {
    expect(verdictOf({ ...measured, fromTop: 350 })).toEqual({ kind: 'too-far' });
  });
});

it('a printer nobody measured is not nudged', () => {
  const printers = [{ name: 'Brother', right: 3, down: -1 }];
  expect(nudgeOf(printers, 'Brother')).toMatchObject({ right: 3, down: -1 });
  expect(nudgeOf(printers, 'Another')).toEqual({ right: 0, down: 0 });
  expect(nudgeOf(undefined, undefined)).toEqual({ right: 0, down: 0 });
});
