import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Heading } from '../../../../shared/domain/index-card.ts';
import { headingAt, headingsOf } from '../../../../shared/rules/back-pages/headings.ts';
import { cardOf } from '../../../helpers/card-of.ts';

const text = fc.oneof(
  fc.constant(''),
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('Zoë', 'Анна', '王小明', 'window table', '👩‍🍳'),
);
const order = fc.array(
  fc.record({
    item: fc.constantFrom('assam', 'flat', 'tee ☕'),
    quantity: fc.nat(9),
    with: fc.array(text),
  }),
  { maxLength: 3 },
);
const heading: fc.Arbitrary<Heading> = fc.record({
  name: text,
  calledBy: text,
  spot: text,
  tags: fc.array(text, { maxLength: 3 }),
  companions: fc.array(text, { maxLength: 3 }),
  phones: fc.array(text, { maxLength: 3 }),
  cardNumber: text,
  usual: order,
});

test('every heading is read as it was written, in any script', () => {
  fc.assert(
    fc.property(fc.array(heading), (cards) => {
      const headings = headingsOf(cards);
      expect(cards.map((_, slot) => headingAt(headings, slot))).toEqual(cards);
    }),
  );
});

test('an order that many have is written once', () => {
  const one = { item: 'flat', quantity: 1, with: ['oat'] };
  const cards = Array.from({ length: 1000 }, (_, at) => cardOf(`p${at}`, { usual: [one] }));
  const { orders } = headingsOf(cards);
  expect(orders.plain.text.length + orders.wide.text.length).toBeLessThan(100);
});

test('a name in wide letters does not make the others take more room', () => {
  const { lines } = headingsOf([cardOf('a', { name: 'Zoë' }), cardOf('b', { name: '王小明' })]);
  expect(lines.plain.text).toContain('Zoë');
  expect(lines.plain.text).not.toContain('王');
});
