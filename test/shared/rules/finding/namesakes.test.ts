import { expect, test } from 'vitest';
import {
  nameHeard,
  type OfOneName,
  tellApart,
} from '../../../../shared/rules/finding/namesakes.ts';

const line = (item: string) => ({ item, quantity: 1, with: [] });
const sam = (id: string, more: Partial<OfOneName> = {}): OfOneName => ({
  id,
  name: 'Sam Jones',
  calledBy: '',
  spot: '',
  tags: [],
  companions: [],
  phones: [],
  cardNumber: '',
  usual: [],
  ...more,
});
const apart = (...people: OfOneName[]) => Object.fromEntries(tellApart(people));

test('whoever is alone with their name is told apart by nothing', () => {
  expect(apart(sam('1', { birthday: '1990-03-14' }), sam('2', { name: 'Sam Johns' }))).toEqual({});
});

test('a birthday comes first, without its year', () => {
  expect(
    apart(
      sam('1', { birthday: '1990-03-14', usual: [line('latte')] }),
      sam('2', { birthday: '--05-01', usual: [line('tea')], name: 'SAM JONES' }),
    ),
  ).toEqual({
    1: { kind: 'birthday', day: '--03-14' },
    2: { kind: 'birthday', day: '--05-01' },
  });
});

test('what they share tells nobody apart: the next thing does', () => {
  const same = { birthday: '--03-14', usual: [line('latte')], spot: 'the bar' } as const;
  expect(
    apart(
      sam('1', { ...same, phones: ['07700 900123'] }),
      sam('2', { ...same, phones: ['07700 900456'] }),
      sam('3', { ...same, cardNumber: 'KDRT0147', companions: ['dachshund Tilly'] }),
    ),
  ).toEqual({
    1: { kind: 'phone', digits: '0123' },
    2: { kind: 'phone', digits: '0456' },
    3: { kind: 'card', digits: '0147' },
  });
});

test('of two of whom next to nothing is known it is who came how often, or nothing at all', () => {
  expect(apart(sam('1', { visitCount: 12 }), sam('2', { visitCount: 1 }))).toEqual({
    1: { kind: 'visits', visits: 12 },
    2: { kind: 'visits', visits: 1 },
  });
  expect(apart(sam('1'), sam('2'))).toEqual({});
});

test('accents and capitals make no other name', () => {
  expect(nameHeard('Zoë  MÜLLER')).toBe(nameHeard('zoe muller'));
});
