import { expect, test } from 'vitest';
import { isSameCard } from '../../../../shared/rules/lives/index-card.ts';
import { cardOf } from '../../../helpers/card-of.ts';

test('a card is the same whatever machine worked out the last digits of its weights', () => {
  const card = cardOf('Bill Rodgers');
  const at = (weight: number) => ({ ...card, habit: { ...card.habit, asOf: weight } });
  expect(isSameCard(at(2.99967432904534), at(2.99967432904535))).toBe(true);
  expect(isSameCard(at(2.9996), at(2.9997))).toBe(false);
  expect(isSameCard(card, { ...card, spot: 'the bar' })).toBe(false);
  expect(isSameCard(card, undefined)).toBe(false);
});
