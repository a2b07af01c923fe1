import { describe, expect, test } from 'vitest';
import type { MenuItem } from '../../../../shared/domain/menu-item.ts';
import { createRegular } from '../../../../shared/domain/regular.ts';
import {
  SIGN_UP_CONSENTS,
  SIGN_UP_FIELDS,
  type SignUpConsent,
} from '../../../../shared/domain/sign-up.ts';
import { notesOfHealth } from '../../../../shared/rules/sign-up/card-notes.ts';
import { readPetLine } from '../../../../shared/rules/sign-up/card-pets.ts';
import { mergeCard, type PageThere } from '../../../../shared/rules/sign-up/merge-card.ts';
import {
  type CardWritten,
  isAgreed,
  lineProblem,
  readCard,
} from '../../../../shared/rules/sign-up/sign-up-card.ts';

const item = (id: string, name: string): MenuItem => ({ id, name, category: '', retired: false });
const given = {
  design: { fields: SIGN_UP_FIELDS, consents: SIGN_UP_CONSENTS },
  menu: [item('fw', 'Flat white'), item('cake', 'Carrot cake')],
  today: '2026-11-22',
} as const;
const written = (
  lines: CardWritten['lines'],
  ticked: readonly SignUpConsent[] = SIGN_UP_CONSENTS,
  health = '',
): CardWritten => ({ lines, ticked, health });
const read = (...card: Parameters<typeof written>) => readCard(written(...card), given);

describe('what a card says', () => {
  test('the usual is an order when all of it is on the menu, else a note in their words', () => {
    expect(read({ usual: '2 flat white oat' }).usual).toEqual([
      { item: 'fw', quantity: 2, with: ['oat'] },
    ]);
    const other = read({ usual: 'whatever is warm' });
    expect(other.usual).toEqual([]);
    expect(other.notes).toMatchObject([{ kind: 'preference', text: 'whatever is warm' }]);
  });

  test('what may be one of several things on the menu stays in their words', () => {
    const menu = [...given.menu, item('plain', 'Plain scone'), item('cheese', 'Cheese scone')];
    const card = readCard(written({ usual: 'flat white, 2 scones' }), { ...given, menu });
    expect(card.usual).toEqual([]);
    expect(card.notes).toMatchObject([{ kind: 'preference', text: 'flat white, 2 scones' }]);
  });

  test('phone and e-mail are found on each other’s line', () => {
    expect(read({ phone: 'ada@example.com, 01632 960501' })).toMatchObject({
      phones: ['01632 960501'],
      email: 'ada@example.com',
      ways: ['email', 'message'],
    });
    expect(read({ email: 'ada@example.com' })).toMatchObject({ phones: [], ways: ['email'] });
  });

  test('a line the card does not have says nothing', () => {
    const fewer = { ...given, design: { ...given.design, fields: ['name'] as const } };
    expect(readCard(written({ name: 'Ada', spot: 'the door' }), fewer).spot).toBe('');
  });

  test.each([
    ['birthday', '31 june', 'no-such-day'],
    ['birthday', 'sometime', 'not-a-day'],
    ['phone', '12', 'short-phone'],
    ['email', 'ada at example', 'no-address'],
    ['birthday', '3 may', undefined],
    ['phone', 'ada@example.com', undefined],
    ['email', '', undefined],
  ] as const)('%s “%s” is %s', (field, text, problem) => {
    expect(lineProblem(field, text, '2026-11-22')).toBe(problem);
  });

  test.each([
    ['dachshund Tilly', [['Tilly', 'dachshund']]],
    ['Tilly, a dachshund', [['Tilly', 'dachshund']]],
    ['our dog is called Bello', [['Bello', 'dog']]],
    [
      'cat Miso & dog Rex',
      [
        ['Miso', 'cat'],
        ['Rex', 'dog'],
      ],
    ],
    ['Tilly', [['Tilly', '']]],
    ['', []],
  ])('animals “%s”', (line, pets) => {
    expect(readPetLine(line).map(({ name, kind }) => [name, kind])).toEqual(pets);
  });

  test.each([
    ['nuts', ['no nuts']],
    ['nuts, eggs and sesame', ['no nuts', 'no eggs', 'no sesame']],
    ['allergic to nuts, change the tongs', ['no nuts: change the tongs']],
    ['please ring my wife', ['please ring my wife']],
    [' ', []],
  ])('health “%s” says what to do', (line, cautions) => {
    expect(notesOfHealth(line).map(({ text }) => text)).toEqual(cautions);
  });
});

describe('what is not ticked is not kept', () => {
  test('nothing without the first tick, where it is asked for', () => {
    expect(isAgreed({ ticked: ['contact'] }, given.design)).toBe(false);
    expect(isAgreed({ ticked: ['keep'] }, given.design)).toBe(true);
    expect(isAgreed({ ticked: [] }, { consents: [] })).toBe(true);
  });

  test('phone and e-mail go, and are told', () => {
    const card = read({ name: 'Ada', phone: '01632 960501', email: 'a@example.com' }, ['keep']);
    expect(card).toMatchObject({ phones: [], email: '', ways: [] });
    expect(card.notKept.contact).toEqual(['phone', 'email']);
  });

  test('whatever speaks of health goes, on whichever line it stands, and is told', () => {
    const lines = { usual: 'carrot cake no nuts', likes: 'jazz, never eggs, no straw' };
    const card = read(lines, ['keep'], 'coeliac');
    expect(card.usual).toEqual([{ item: 'cake', quantity: 1, with: [] }]);
    expect(card.notes.map(({ text }) => text)).toEqual(['jazz', 'no straw']);
    expect(card.notKept.health).toEqual(['no nuts', 'no eggs']);
    const agreed = read(lines, ['keep', 'health'], 'coeliac');
    expect(agreed.notes.filter(({ aboutHealth }) => aboutHealth).map(({ text }) => text)).toEqual([
      'no nuts',
      'no eggs',
      'no gluten',
    ]);
    expect(agreed.notKept.health).toEqual([]);
  });
});

describe('a card on a page that is there', () => {
  const at = '2026-11-22T19:30:00';
  const agreed = {
    cardNumber: 'KDRT0147',
    wordingVersion: 3,
    language: 'en',
    keep: true,
    at,
  } as const;
  const bill: PageThere = {
    regular: createRegular({
      id: 'bill',
      addedAt: '2020-01-01T09:00:00',
      name: 'Bill Rodgers',
      spot: 'window table',
      phones: ['01632 960117'],
      birthday: '--12-13',
      reach: [
        { way: 'card', givenAt: '2025-01-01T09:00:00', how: 'in writing', wordingVersion: 1 },
      ],
    }),
    facts: [
      {
        id: 'f',
        regularId: 'bill',
        kind: 'caution',
        text: 'No nuts',
        layer: 'face-up',
        origin: 'noticed',
        at,
      },
      {
        id: 'g',
        regularId: 'bill',
        kind: 'preference',
        text: 'jazz',
        layer: 'face-up',
        origin: 'noticed',
        at,
      },
    ],
    pets: [
      {
        id: 'p',
        regularId: 'bill',
        name: 'Rex',
        kind: 'dog',
        treat: '',
        never: '',
        standing: 'here',
        at,
      },
    ],
    usual: [{ item: 'cake', quantity: 1, with: [] }],
  };

  test('nothing that stood there is overwritten; what is new goes beside it', () => {
    const card = read(
      {
        name: 'William Rodgers',
        'called-by': 'Bill',
        usual: 'flat white',
        likes: 'Jazz, crossword',
        spot: 'the door',
        birthday: '13 december 1926',
        phone: '+44 1632 960117, 07700 900123',
        pet: 'Rex; cat Miso',
      },
      SIGN_UP_CONSENTS,
      'nuts',
    );
    const made = mergeCard(bill, card, agreed);
    expect(made.regular).toMatchObject({
      name: 'Bill Rodgers',
      calledBy: 'Bill',
      spot: 'window table',
      phones: ['01632 960117', '07700 900123'],
      birthday: '1926-12-13',
      cardNumber: 'KDRT0147',
      reach: [{ way: 'card' }, { way: 'message', how: 'on a sign-up card', wordingVersion: 3 }],
      keepConsent: { givenAt: at, how: 'on a sign-up card', wordingVersion: 3, language: 'en' },
    });
    expect(made.regular.pinnedUsual).toBeUndefined();
    expect(made.facts.map(({ text }) => text)).toEqual(['flat white', 'crossword']);
    expect(made.agreed).toMatchObject([{ id: 'f', health: { how: 'on a sign-up card' } }]);
    expect(made.pets).toEqual([{ name: 'Miso', kind: 'cat' }]);
    expect(Object.fromEntries(made.fates)).toMatchObject({
      name: 'stays',
      'called-by': 'new',
      usual: 'stays',
      spot: 'stays',
      birthday: 'new',
      phone: 'new',
      number: 'new',
    });
  });

  test('said again it changes nothing but the agreements', () => {
    const card = read({ name: 'bill rodgers', birthday: '13 december', likes: 'jazz' }, ['keep']);
    const { regular, facts, fates } = mergeCard(bill, card, { ...agreed, keep: false });
    expect(regular).toEqual({ ...bill.regular, cardNumber: 'KDRT0147' });
    expect(facts).toEqual([]);
    expect([...fates.values()].filter((fate) => fate !== 'same')).toEqual(['new']);
  });
});
