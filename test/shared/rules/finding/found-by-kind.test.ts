import { describe, expect, it } from 'vitest';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import { backPagesOf } from '../../../../shared/rules/finding/back-pages-of.ts';
import { PeopleIndex } from '../../../../shared/rules/finding/people-index.ts';
import { whyFound } from '../../../../shared/rules/finding/why-found.ts';
import { cardOf } from '../../../helpers/card-of.ts';

const NOW: LocalTime = '2026-11-22T15:02:00';

function withPet(name: string, kind: string, pet: string, given: Partial<IndexCard> = {}) {
  return cardOf(name, {
    name,
    pets: [{ id: `pet of ${name}`, kind, name: pet }],
    companions: [`${kind} ${pet}`.trim()],
    ...given,
  });
}

function finding(cards: readonly IndexCard[]) {
  const index = new PeopleIndex(backPagesOf(cards), []);
  return (query: string) =>
    index.find(query, NOW, 24).map((found) => {
      const heading = index.heading(found.id);
      return heading && [heading.name, whyFound(heading, found).text];
    });
}

const names = (found: readonly (readonly (string | undefined)[] | undefined)[]) =>
  found.map((one) => one?.[0]).sort();

describe('by the kind of animal', () => {
  const find = finding([
    withPet('Ada Lindqvist', 'Miniature Dachshund', 'Tilly'),
    withPet('Bill Rodgers', 'black labrador', 'Monty'),
    withPet('Cleo Marsh', 'Jack Russell', 'Pip'),
    withPet('Dora Hale', 'tabby', 'Mog'),
    withPet('Eve Stone', 'dog', ''),
    cardOf('boxer', { name: 'Frank Boxer', companions: ['sister, a boxer'] }),
    withPet('Gus Dogget', 'rabbit', 'Flopsy', { visitCount: 400 }),
    withPet('Hal Poole', 'poodle', 'Rex', { standing: 'deceased' }),
  ]);

  it.each(['dog', 'dogs', 'puppy'])('%s', (word) => {
    const has = ['Ada Lindqvist', 'Bill Rodgers', 'Cleo Marsh', 'Eve Stone'];
    // Gus Dogget's name begins so, or nearly so.
    const found = names(find(word)).filter((name) => name !== 'Gus Dogget');
    expect(found).toEqual(has);
  });

  it('with what animal it is; a name stands before a kind', () => {
    expect(find('dog')[0]).toEqual(['Gus Dogget', 'Gus Dogget']);
    expect(find('dog')).toContainEqual(['Ada Lindqvist', 'Miniature Dachshund Tilly']);
    expect(find('labrador')).toEqual([['Bill Rodgers', 'black labrador Monty']]);
    expect(find('kitty')).toEqual([['Dora Hale', 'tabby Mog']]);
    expect(find('bill dog')).toEqual([['Bill Rodgers', 'black labrador Monty']]);
  });
});

describe('by a title', () => {
  const find = finding([
    cardOf('eliza', { name: 'Eliza Cromwell', visitCount: 90 }),
    cardOf('mrs', { name: 'Mrs Cromwell' }),
    cardOf('dr', { name: 'Dr Okafor' }),
  ]);

  it('which the book need not have, and which comes first where it has', () => {
    expect(find('mrs cromwell').map((one) => one?.[0])).toEqual(['Mrs Cromwell', 'Eliza Cromwell']);
    expect(find('Mr. Okafor').map((one) => one?.[0])).toEqual(['Dr Okafor']);
    expect(find('dr').map((one) => one?.[0])).toEqual(['Dr Okafor']);
  });
});

describe('by looks', () => {
  const nameless = (calledBy: string, given: Partial<IndexCard> = {}) =>
    cardOf(calledBy, { name: `“${calledBy}”`, nameless: true, calledBy, ...given });
  const find = finding([
    nameless('tall man, red scarf'),
    nameless('tall woman'),
    nameless('old man', { spot: 'tall table' }),
    nameless('man with glasses', { tags: ['tall'] }),
    cardOf('ada', { name: 'Ada Lindqvist', spot: 'tall table', visitCount: 300 }),
    cardOf('mandy', { name: 'Mandy Tallis', spot: 'window table', visitCount: 300 }),
  ]);

  it('both words are said of how they look, not of where they sit', () => {
    const tall = ['“man with glasses”', '“tall man, red scarf”'];
    expect(names(find('tall man'))).toEqual(tall);
    expect(names(find('the tall man'))).toEqual(tall);
    expect(names(find('tall woman'))).toEqual(['“tall woman”']);
  });

  it('what is said besides is looked for anywhere', () => {
    expect(names(find('old man tall table'))).toEqual(['“old man”']);
  });

  it('where nobody looks so, whoever it may be is found', () => {
    expect(names(find('tall boy'))).toContain('“tall woman”');
  });
});

describe('by a phone, however it is written', () => {
  const find = finding([
    cardOf('bill', { name: 'Bill Rodgers', phones: ['07700 900123'] }),
    cardOf('ada', { name: 'Ada Lindqvist', phones: ['01632 960456', '+44 7700 900789'] }),
    cardOf('omar', { name: 'Omar Haddad', phones: ['٠٧٧٠٠ ٩٠٠٥٥٥'] }),
    cardOf('joe', { name: 'Joe Pryce', phones: ['(555) 123-4567'] }),
  ]);

  it.each([
    ['07700900123', 'Bill Rodgers', '07700 900123'],
    ['tel:+447700900123', 'Bill Rodgers', '07700 900123'],
    ['tel: 07700 900 123', 'Bill Rodgers', '07700 900123'],
    ['0044 (0)7700-900.123', 'Bill Rodgers', '07700 900123'],
    ['٠٧٧٠٠٩٠٠١٢٣', 'Bill Rodgers', '07700 900123'],
    ['０７７００９００１２３', 'Bill Rodgers', '07700 900123'],
    ['۰۱۲۳', 'Bill Rodgers', '07700 900123'],
    ['+44 7700 9007', 'Ada Lindqvist', '+44 7700 900789'],
    ['07700 9007', 'Ada Lindqvist', '+44 7700 900789'],
    ['01632', 'Ada Lindqvist', '01632 960456'],
    ['+44 1632', 'Ada Lindqvist', '01632 960456'],
    ['0555', 'Omar Haddad', '٠٧٧٠٠ ٩٠٠٥٥٥'],
    ['+1 555 123', 'Joe Pryce', '(555) 123-4567'],
    ['5551', 'Joe Pryce', '(555) 123-4567'],
  ])('%s', (typed, name, phone) => {
    expect(find(typed)[0]).toEqual([name, phone]);
  });

  it('the last digits stand before the first', () => {
    const both = finding([
      cardOf('begins', { name: 'Ada', phones: ['4567 960 111'], visitCount: 90 }),
      cardOf('ends', { name: 'Bill', phones: ['01632 964567'] }),
    ]);
    expect(both('4567').map((one) => one?.[0])).toEqual(['Bill', 'Ada']);
  });

  it('three digits are no beginning, and no number finds everybody', () => {
    expect(find('077')).toEqual([]);
    expect(find('+44')).toEqual([]);
  });
});
