import { describe, expect, it } from 'vitest';
import { createSignUpDesign, type SignUpDesign } from '../../../../shared/domain/sign-up.ts';
import {
  changedDesign,
  fieldsInOrder,
  languagesOf,
  movedField,
  nextNumbers,
  readAgain,
  toggledConsent,
  toggledField,
  withoutLanguage,
  withWording,
  wordingIn,
} from '../../../../shared/rules/sign-up/sign-up-design.ts';

const DESIGN = createSignUpDesign();
const OUT = [{ wordingVersion: 1 }];

describe('the wording’s number', () => {
  const says: Partial<SignUpDesign>[] = [
    { fields: ['name', 'usual'] },
    { fields: ['called-by', 'name', 'usual', 'birthday', 'phone'] },
    { consents: ['keep'] },
    { keepMonths: 12 },
    { wordings: [{ ...wordingIn(DESIGN, 'en'), title: 'Bonjour' }] },
  ];
  it.each(says)('goes up when cards are out and it says something else: %j', (change) => {
    expect(changedDesign(DESIGN, change, OUT).wordingVersion).toBe(2);
  });

  it.each(says)('stays while no card with it was printed: %j', (change) => {
    expect(changedDesign(DESIGN, change, []).wordingVersion).toBe(1);
    expect(changedDesign({ ...DESIGN, wordingVersion: 2 }, change, OUT).wordingVersion).toBe(2);
  });

  it.each<Partial<SignUpDesign>>([
    { onSheet: 10 },
    { keepMonths: 24 },
    { wordings: withWording(DESIGN, wordingIn(DESIGN, 'de')) },
  ])('stays when the card says the same: %j', (change) => {
    expect(changedDesign(DESIGN, change, OUT)).toEqual({ ...DESIGN, ...change });
  });
});

describe('lines', () => {
  it('are put on at the end and taken off, the last one never', () => {
    expect(toggledField(['name', 'usual'], 'pet')).toEqual(['name', 'usual', 'pet']);
    expect(toggledField(['name', 'usual'], 'name')).toEqual(['usual']);
    expect(toggledField(['usual'], 'usual')).toEqual(['usual']);
  });

  it('move by one, and stay at the ends', () => {
    expect(movedField(['name', 'usual', 'pet'], 'pet', -1)).toEqual(['name', 'pet', 'usual']);
    expect(movedField(['name', 'usual', 'pet'], 'name', 1)).toEqual(['usual', 'name', 'pet']);
    expect(movedField(['name', 'usual'], 'name', -1)).toEqual(['name', 'usual']);
    expect(movedField(['name', 'usual'], 'usual', 1)).toEqual(['name', 'usual']);
    expect(movedField(['name', 'usual'], 'pet', 1)).toEqual(['name', 'usual']);
  });

  it('are listed with those that are not on the card after them', () => {
    expect(fieldsInOrder({ fields: ['pet', 'name'] })).toEqual([
      'pet',
      'name',
      'called-by',
      'usual',
      'likes',
      'spot',
      'birthday',
      'phone',
      'email',
    ]);
  });
});

it('ticks keep their order, and the first is always there', () => {
  expect(toggledConsent(['keep', 'health'], 'contact')).toEqual(['keep', 'contact', 'health']);
  expect(toggledConsent(['keep', 'health'], 'health')).toEqual(['keep']);
  expect(toggledConsent(['keep', 'health'], 'keep')).toEqual(['keep', 'health']);
});

describe('languages', () => {
  const both = { wordings: withWording(DESIGN, { ...wordingIn(DESIGN, 'de'), title: 'Servus' }) };
  it('English until another is added; words are kept by language', () => {
    expect(languagesOf(DESIGN)).toEqual(['en']);
    expect(languagesOf(both)).toEqual(['en', 'de']);
    expect(wordingIn(both, 'de').title).toBe('Servus');
    const changed = { wordings: withWording(both, { ...wordingIn(both, 'en'), title: 'Hello' }) };
    expect(changed.wordings.map(({ title }) => title)).toEqual(['Hello', 'Servus']);
  });

  it('one can be taken off, the last one not', () => {
    const german = { wordings: withoutLanguage(both, 'en') };
    expect(languagesOf(german)).toEqual(['de']);
    expect(languagesOf({ wordings: withoutLanguage(german, 'de') })).toEqual(['de']);
  });
});

it('new numbers follow on the last', () => {
  expect(nextNumbers(0, 3)).toEqual([1, 2, 3]);
  expect(nextNumbers(16, 2)).toEqual([17, 18]);
});

it.each([
  ['1', '16', { from: 1, to: 16 }],
  ['0004', '0004', { from: 4, to: 4 }],
  ['5', '4', undefined],
  ['0', '4', undefined],
  ['1', '17', undefined],
  ['one', '4', undefined],
])('from %s to %s again', (from, to, expected) => {
  expect(readAgain({ from: 1, to: 16 }, { from, to })).toEqual(expected);
});
