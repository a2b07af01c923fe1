import { expect, test } from 'vitest';
import type { Fact } from '../../../../shared/domain/fact.ts';
import { createRegular } from '../../../../shared/domain/regular.ts';
import {
  indexCardOf,
  isSameCard,
  NOTHING_KNOWN,
} from '../../../../shared/rules/lives/index-card.ts';
import { cardOf } from '../../../helpers/card-of.ts';

test('a card is the same whatever machine worked out the last digits of its weights', () => {
  const card = cardOf('Bill Rodgers');
  const at = (weight: number) => ({ ...card, habit: { ...card.habit, asOf: weight } });
  expect(isSameCard(at(2.99967432904534), at(2.99967432904535))).toBe(true);
  expect(isSameCard(at(2.9996), at(2.9997))).toBe(false);
  expect(isSameCard(card, { ...card, spot: 'the bar' })).toBe(false);
  expect(isSameCard(card, undefined)).toBe(false);
});

test('who somebody comes with, noted behind, is not on the card they are found by', () => {
  const at = '2026-11-22T15:02:00';
  const comesWith = (text: string, layer: Fact['layer']): Fact => {
    return { id: text, regularId: 'ada', kind: 'companion', text, layer, origin: 'noticed', at };
  };
  const facts = [comesWith('her sister', 'face-up'), comesWith('a man not her husband', 'behind')];
  const ada = createRegular({ id: 'ada', name: 'Ada Marsh', addedAt: at });
  expect(indexCardOf(ada, { ...NOTHING_KNOWN, facts }).companions).toEqual(['her sister']);
});
