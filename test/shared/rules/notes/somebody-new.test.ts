import { describe, expect, it } from 'vitest';
import type { MenuItem } from '../../../../shared/domain/menu-item.ts';
import { readSomebodyNew } from '../../../../shared/rules/notes/somebody-new.ts';

const MENU: readonly MenuItem[] = [
  ...['Flat white', 'Latte', 'Cappuccino', 'Pot of Assam', 'Brownie', 'Croissant', 'Mocha'],
  ...['Almond croissant', 'Cheese scone', 'Plain scone', 'Sausage roll', 'Vegan sausage roll'],
].map((name) => ({ id: name, name, category: '', retired: false }));

const CONTEXT = { spots: [], today: '2026-11-22', southern: false } as const;

function read(text: string) {
  const { name, calledBy, lines, unknown, notes } = readSomebodyNew(text, MENU, CONTEXT);
  const order = lines.map((line) => [`${line.quantity} ${line.item}`, ...line.with].join(', '));
  return { who: name || calledBy, order: [...order, ...unknown.map((one) => `? ${one}`)], notes };
}

describe('what must not happen is never lost in a name or an order', () => {
  it.each([
    ['Mrs Patel nut allergy', 'Mrs Patel', [], ['nut allergy']],
    ['Siobhan O’Neill, latte, coeliac', 'Siobhan O’Neill', ['1 Latte'], ['coeliac']],
    ['Priya, vegan, latte', 'Priya', ['1 Latte'], ['vegan']],
    ['Dr Amy Chen decaf cappuccino no dairy', 'Dr Amy Chen', ['1 Cappuccino, decaf'], ['no dairy']],
    ['kev allergic to sesame 07700 900659', 'Kev', [], ['allergic to sesame']],
    ['Tom Webb, allergic to peanuts', 'Tom Webb', [], ['allergic to peanuts']],
    [
      'jan de vries tree nut allergy, flat white',
      'Jan de Vries',
      ['1 Flat white'],
      ['tree nut allergy'],
    ],
    ['Omar halal only', 'Omar', [], ['halal only']],
    [
      'blue jacket, lactose intolerant, flat white',
      'blue jacket',
      ['1 Flat white'],
      ['lactose intolerant'],
    ],
    [
      'Kofi, flat white, no nuts: change the tongs',
      'Kofi',
      ['1 Flat white'],
      ['no nuts: change the tongs'],
    ],
    ['May (diabetic), mocha', 'May', ['1 Mocha'], ['diabetic']],
    ['Ines - vegetarian - croissant', 'Ines', ['1 Croissant'], ['vegetarian']],
    ['yolanda coeliac flat white', 'Yolanda', ['1 Flat white'], ['coeliac']],
    ['miss frost. mocha.', 'Miss Frost', ['1 Mocha'], []],
    ['Heather Brown, brownie', 'Heather Brown', ['1 Brownie'], []],
    ['The name’s Winifred. Latte please.', 'Winifred', ['1 Latte'], []],
    ['ruth keeps kosher, latte', 'Ruth', ['1 Latte'], ['keeps kosher']],
    [
      'Jo, severe sesame allergy, carries an epipen, latte',
      'Jo',
      ['1 Latte'],
      ['severe sesame allergy', 'carries an epipen'],
    ],
  ])('%s', (text, who, order, notes) => {
    expect(read(text)).toEqual({ who, order, notes });
  });
});

describe('what is said of somebody is a note and no order', () => {
  it.each([
    ['Joan, flat white, likes the window', 'Joan', ['1 Flat white'], ['likes the window']],
    ['Tom, not allergic to nuts, latte', 'Tom', ['1 Latte'], ['not allergic to nuts']],
    ['Ada Long, hiv positive, flat white', 'Ada Long', ['1 Flat white'], ['hiv positive']],
    ['Ada Long, pregnant, flat white', 'Ada Long', ['1 Flat white'], ['pregnant']],
    ['Ken, hates small talk', 'Ken', [], ['hates small talk']],
    ['Ada, latte, dog called Tilly', 'Ada', ['1 Latte'], ['dog called Tilly']],
    ['Bill, pot of assam, sits by the door', 'Bill', ['1 Pot of Assam'], ['sits by the door']],
    ['Rosa, latte, birthday 5 may', 'Rosa', ['1 Latte'], ['birthday 5 may']],
    [
      'Sam, mocha, off to whitby till thursday',
      'Sam',
      ['1 Mocha'],
      ['off to whitby till thursday'],
    ],
  ])('%s', (text, who, order, notes) => {
    expect(read(text)).toEqual({ who, order, notes });
  });
});

describe('for whom it is', () => {
  it.each([
    ['latte for Tariq', 'Tariq', ['1 Latte']],
    ['mocha for May', 'May', ['1 Mocha']],
    ['flat white for denise', 'Denise', ['1 Flat white']],
    ['2 lattes for the office', '', ['2 Latte']],
    ['chai for Tariq', 'Tariq', ['? chai']],
  ])('%s', (text, who, order) => {
    expect(read(text).who).toBe(who);
    expect(read(text).order).toEqual(order);
  });
});

describe('what is ordered stays an order', () => {
  it.each([
    ['Sam Jones, vegan sausage roll', 'Sam Jones', ['1 Vegan sausage roll'], []],
    ['Sam Jones, flat white no sugar', 'Sam Jones', ['1 Flat white, no sugar'], []],
    ['Nutmeg, latte', 'Nutmeg', ['1 Latte'], []],
    ['Rye Eggleton, almond croissant', 'Rye Eggleton', ['1 Almond croissant'], []],
    ['Bill Rodgers, matcha latte', 'Bill Rodgers', ['? matcha latte'], []],
    ['Joan, purple coat', 'Joan', [], ['purple coat']],
    ['old boy in the flat cap, flat white', 'old boy in the flat cap', ['1 Flat white'], []],
    ['Ruth Latter, mocha', 'Ruth Latter', ['1 Mocha'], []],
    ['new one: Gareth, latte', 'Gareth', ['1 Latte'], []],
    ['TARIQA BEGUM MOCHA', 'Tariqa Begum', ['1 Mocha'], []],
    ['Sunday Okafor, croissant', 'Sunday Okafor', ['1 Croissant'], []],
    ['EPIPEN - Marnie Holt, mocha', 'Marnie Holt', ['1 Mocha'], ['EPIPEN']],
    ['tall man with the whippet, latte', 'tall man with the whippet', ['1 Latte'], []],
  ])('%s', (text, who, order, notes) => {
    expect(read(text)).toEqual({ who, order, notes });
  });
});

it('words of which nobody is left are no somebody new', () => {
  expect(read('no nuts').notes).toEqual([]);
});
