import { expect, it } from 'vitest';
import { PARTS, partOf } from '../../../../shared/rules/foresight/parts.ts';

it('numbers that follow each other are spread over all parts alike', () => {
  const counts = new Array<number>(PARTS).fill(0);
  for (let card = 0; card < 1_000; card += 1) {
    const part = partOf(`ANON-0000-0000-${String(card).padStart(4, '0')}`, 1);
    counts[part] = (counts[part] ?? 0) + 1;
  }
  expect(counts).toHaveLength(PARTS);
  for (const count of counts) expect(count).toBeGreaterThan(160);
  for (const count of counts) expect(count).toBeLessThan(240);
});

it('somebody stays in their part, and another seed deals anew', () => {
  const dealt = (seed: number) => Array.from({ length: 50 }, (_, at) => partOf(`p${at}`, seed));
  expect(dealt(4)).toEqual(dealt(4));
  expect(dealt(4)).not.toEqual(dealt(5));
});
