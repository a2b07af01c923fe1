import { describe, expect, it } from 'vitest';
import { cardNumberOf, makeCardCode, readCardNumber } from '../../../shared/print/card-number.ts';
import { backPagesOf } from '../../../shared/rules/finding/back-pages-of.ts';
import { Finder } from '../../../shared/rules/finding/find.ts';
import { cardOf } from '../../helpers/card-of.ts';

describe('a card’s number', () => {
  it.each([
    [1, 'KDRT0001'],
    [147, 'KDRT0147'],
    [9999, 'KDRT9999'],
    [10_000, 'KDRT10000'],
  ])('%i is %s', (number, text) => {
    expect(cardNumberOf('KDRT', number)).toBe(text);
    expect(readCardNumber(text, 'KDRT')).toEqual({ kind: 'ours', number });
  });

  it.each([
    'KDRT0147',
    'kdrt0147',
    ' KDRT 0147 ',
    'kdrt-0147',
    'kdrt147',
    'No 0147',
    'no. 147',
    'Nº 147',
    'Nr. 147',
    '№147',
    '#147',
    '0147',
    '147',
    // A scanner that does not know it types on a French keyboard.
    "kdrtà&'è",
    "KDRTÀ&'È",
  ])('“%s” is read as 147', (text) => {
    expect(readCardNumber(text, 'KDRT')).toEqual({ kind: 'ours', number: 147 });
  });

  it('another shop’s card is told apart', () => {
    expect(readCardNumber('blnp 0147', 'KDRT')).toEqual({ kind: 'other-shop', code: 'BLNP' });
  });

  it.each([
    '',
    'Bill',
    'KDRT',
    'KDRT0000',
    '0',
    'AMIE0147',
    '147 flat whites',
    '01632960114',
    '12a',
  ])('“%s” is no number of a card', (text) => {
    expect(readCardNumber(text, 'KDRT')).toEqual({ kind: 'none' });
  });
});

describe('a shop’s code', () => {
  it('has four different letters that every keyboard has on the same key, and no vowel', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      let state = seed;
      const code = makeCardCode(() => {
        state = (state * 48_271 + 11) % 2_147_483_647;
        return state / 2_147_483_647;
      });
      expect(code).toMatch(/^[BCDFGHJKLNPRSTVX]{4}$/);
      expect(new Set(code).size).toBe(4);
      expect(code).not.toMatch(/FCK|CNT|SHT|NSD/);
    }
  });

  it.each([0, 0.5, 0.999_999])('comes out whatever chance says (%d)', (always) => {
    expect(makeCardCode(() => always)).toMatch(/^[BCDFGHJKLNPRSTVX]{4}$/);
  });
});

describe('the counter’s box finds a card', () => {
  const finder = new Finder(
    backPagesOf([
      cardOf('bill', { name: 'Bill Rodgers', cardNumber: 'KDRT0147' }),
      cardOf('ada', { name: 'Ada Lindqvist', cardNumber: 'KDRT0148', visitCount: 90 }),
      cardOf('rod', { name: 'Karin Dort', phones: ['01632 960149'] }),
    ]),
  );
  const first = (typed: string) => finder.find(typed, '2026-11-22T15:02:00', 8)[0]?.id;
  it.each(['KDRT0147', 'kdrt0147', 'KDRT 0147', 'kdrt-0147', "kdrtà&'è", '0147', '147'])(
    '%s',
    (typed) => {
      expect(first(typed)).toBe('bill');
    },
  );

  it('a number nobody has finds nobody', () => {
    expect(first('KDRT0150')).toBeUndefined();
  });
});
