import { describe, expect, it } from 'vitest';
import type { MenuItem } from '../../../../shared/domain/menu-item.ts';
import type { OrderLine } from '../../../../shared/domain/visit.ts';
import { changedUsual } from '../../../../shared/rules/orders/change-usual.ts';
import { withChosen } from '../../../../shared/rules/orders/choose-asked.ts';
import { readNewRegular } from '../../../../shared/rules/orders/new-regular-words.ts';
import { isNobody } from '../../../../shared/rules/orders/numbers-of-new.ts';
import { readOrder } from '../../../../shared/rules/orders/order-words.ts';
import { readOrderOf } from '../../../../shared/rules/orders/usual-words.ts';
import { whoTyped } from '../../../../shared/rules/orders/who-typed.ts';

const MENU: readonly MenuItem[] = [
  ...[
    'Flat white',
    'Latte',
    'Cappuccino',
    'Cortado',
    'Mocha',
    'Filter coffee',
    'Hot chocolate',
    'Americano',
  ],
  ...['Pot of Assam', 'Pot of Earl Grey', 'Peppermint tea', 'Plain scone', 'Cheese scone'],
  ...['Cheese toastie', 'Ham and cheese toastie', 'Pain au chocolat', 'Cardamom bun'],
  ...['Toast and jam', 'Brownie', 'Croissant', 'Carrot cake', 'Almond croissant', 'Cinnamon bun'],
].map((name) => ({ id: name, name, category: '', retired: false }));
const USUAL: readonly OrderLine[] = [{ item: 'Flat white', quantity: 1, with: ['oat'] }];

const said = (lines: readonly OrderLine[]) =>
  lines.map((line) => [`${line.quantity} ${line.item}`, ...line.with].join(' / '));
const typed = (text: string) => {
  const { lines, asked, unknown } = readOrderOf(text, MENU, USUAL);
  return { lines: said(lines), asked: asked.map(({ choices }) => choices), unknown };
};

describe('what is typed in a hurry', () => {
  it.each([
    ['fw', ['1 Flat white']],
    ['flatwhite', ['1 Flat white']],
    ['hot choc', ['1 Hot chocolate']],
    ['3 hot chocs n 3 brownies', ['3 Hot chocolate', '3 Brownie']],
    ['pain au chocolat', ['1 Pain au chocolat']],
    ['pot of Assam, two cups', ['1 Pot of Assam / two cups']],
    ['assam pot', ['1 Pot of Assam']],
    ['18 cardamom buns', ['18 Cardamom bun']],
    ['half a dozen croissants', ['6 Croissant']],
    ['ham toastie', ['1 Ham and cheese toastie']],
    ['capp x2 one croissant', ['2 Cappuccino', '1 Croissant']],
    ['a slice of toast and jam please', ['1 Toast and jam']],
    ['2 flat whites one oat', ['1 Flat white', '1 Flat white / oat']],
    ['3 lattes, 1 decaf 2 oat', ['2 Latte / oat', '1 Latte / decaf']],
    ['latte, oat, 2 cortados', ['1 Latte / oat', '2 Cortado']],
    ['latte 2', ['2 Latte']],
    ['latte for the kid', ['1 Latte']],
    ['mocha for mum no cream, latte for her', ['1 Mocha / no cream', '1 Latte']],
    ['capps for all four of them', ['4 Cappuccino']],
    ['five filters for the lads, 2 sugars in each', ['5 Filter coffee / 2 sugars']],
    ['earl grey splash of milk', ['1 Pot of Earl Grey / milk']],
    ['latte in own cup', ['1 Latte / own cup']],
    ['latte x 2, 1 w/ oat', ['1 Latte', '1 Latte / oat']],
    [
      'two hot chocolates, one with marshmallows',
      ['1 Hot chocolate', '1 Hot chocolate / marshmallows'],
    ],
    ['cheese scone heated up and a mocha', ['1 Cheese scone / heated up', '1 Mocha']],
    ['brownie to take away, capp to sit in', ['1 Brownie / takeaway', '1 Cappuccino / eat in']],
    ['4 pan au choc', ['4 Pain au chocolat']],
    ['a doz cardamon buns boxed', ['12 Cardamom bun / boxed']],
    ['cappa', ['1 Cappuccino']],
    ["I'd like a latte if there's any left", ['1 Latte']],
    ['croissant if you have any', ['1 Croissant']],
    ['two latte please mate', ['2 Latte']],
    ['fw x3, 2 oat 1 soya', ['1 Flat white / soya', '2 Flat white / oat']],
    ['flat whites: 2 oat 1 soy', ['2 Flat white / oat', '1 Flat white / soy']],
    ['6 croissants 2 of them almond', ['4 Croissant', '2 Almond croissant']],
    ['dozen buns, 6 cinnamon 6 cardamom', ['6 Cardamom bun', '6 Cinnamon bun']],
    ['2 toasties, one with ham one without', ['1 Cheese toastie', '1 Ham and cheese toastie']],
    ['2 scones, one cheese one plain', ['1 Plain scone', '1 Cheese scone']],
    ['scone, cheese', ['1 Cheese scone']],
    ['8 scones, 4 of each', ['4 Plain scone', '4 Cheese scone']],
    ['one of each scone', ['1 Plain scone', '1 Cheese scone']],
    ['ham n cheese toastie', ['1 Ham and cheese toastie']],
    ['2 fw, make that 3', ['3 Flat white']],
    ['latte no sorry americano', ['1 Americano']],
    ['white americano 2 sugars', ['1 Americano / white / 2 sugars']],
    ['cheese toastie no onion cut in 4', ['1 Cheese toastie / no onion / cut in 4']],
    ['cheese toastie, brown sauce', ['1 Cheese toastie / brown sauce']],
    ['nothing to eat, just an assam', ['1 Pot of Assam']],
    ['latte t/a', ['1 Latte / takeaway']],
    ['toasties: 1 cheese 1 ham n cheese', ['1 Cheese toastie', '1 Ham and cheese toastie']],
    ['scones: 2 cheese 3 plain', ['2 Cheese scone', '3 Plain scone']],
    ['4 capps, half of them decaf', ['2 Cappuccino', '2 Cappuccino / decaf']],
    ['a dozen croissants, half of them almond', ['6 Croissant', '6 Almond croissant']],
    ['latte, no wait, cortado', ['1 Cortado']],
    ['oat latte, actually soya', ['1 Latte / soya']],
    ['2 americanos sorry 3', ['3 Americano']],
    ['plain scone, meant cheese', ['1 Cheese scone']],
    ['mocha and a croissant, forget the croissant', ['1 Mocha']],
    ['latte for priya n flat white for dan', ['1 Latte', '1 Flat white']],
    ['mum: latte, dad: americano', ['1 Latte', '1 Americano']],
    ['cortado (marek), mocha (joan)', ['1 Cortado', '1 Mocha']],
    ['plain scone, clotted cream', ['1 Plain scone / clotted cream']],
    ['plain scone with clotted cream and jam', ['1 Plain scone / clotted cream / jam']],
    ['peppermint for her & the same for Joan', ['2 Peppermint tea']],
    ['small latte large americano', ['1 Latte / small', '1 Americano / large']],
    ['americano deacf', ['1 Americano / decaf']],
    [
      'They would like three pots of Earl Grey with lemon, thank you.',
      ['3 Pot of Earl Grey / lemon'],
    ],
    ['Can she have the cheese toastie without butter?', ['1 Cheese toastie / without butter']],
    ['hot chocs for the 3 kids', ['3 Hot chocolate']],
    ['brownies in a box', ['1 Brownie / in a box']],
    ['lattex2', ['2 Latte']],
    ['choc croissant', ['1 Pain au chocolat']],
  ])('%s', (text, lines) => {
    expect(typed(text)).toEqual({ lines, asked: [], unknown: [] });
  });

  it.each([
    ['2 scones', [['Plain scone', 'Cheese scone']]],
    ['cheese', [['Cheese scone', 'Cheese toastie', 'Ham and cheese toastie']]],
    ['tea', [['Pot of Assam', 'Pot of Earl Grey', 'Peppermint tea']]],
    ['pot of tea', [['Pot of Assam', 'Pot of Earl Grey']]],
    ['two pots of tea one with milk one without', [['Pot of Assam', 'Pot of Earl Grey']]],
    ['latte or capp, she cant decide', [['Latte', 'Cappuccino']]],
    ['latte or capp, ask her', [['Latte', 'Cappuccino']]],
    ['plain or cheese scone', [['Plain scone', 'Cheese scone']]],
    ['cinnamon or cardamom bun, not fussed', [['Cinnamon bun', 'Cardamom bun']]],
    ['either the brownie or the carrot cake', [['Brownie', 'Carrot cake']]],
    ['black coffee', [['Filter coffee', 'Americano']]],
  ])('%s is asked', (text, asked) => {
    expect(typed(text)).toEqual({ lines: [], asked, unknown: [] });
  });

  it('what is asked keeps how many and how', () => {
    const { lines, asked } = readOrder('pot of tea, 2 scones with butter, toast and jam', MENU);
    expect(said(lines)).toEqual(['1 Toast and jam']);
    expect(asked.map(({ words, quantity, with: served }) => [words, quantity, served])).toEqual([
      ['pot of tea', 1, []],
      ['scones', 2, ['butter']],
    ]);
  });

  it.each([
    ['matcha latte', [], ['matcha latte']],
    ['mate tea', [], ['mate tea']],
    ['make it a cortado', ['1 Cortado'], []],
    ['pot of lapsang', [], ['pot of lapsang']],
    ['2 bagels and a filter', ['1 Filter coffee'], ['bagels']],
    ['scone and cheese toastie', ['1 Cheese toastie'], []],
    ['latte and a muffin', ['1 Latte'], ['muffin']],
    ['latte, muffin', ['1 Latte'], ['muffin']],
    ['capp n an oat flapjack', ['1 Cappuccino'], ['oat flapjack']],
    ['latte honey in it', ['1 Latte / honey'], []],
    ['coke and a cheese scone', ['1 Cheese scone'], ['coke']],
    ['latte, muffin warmed', ['1 Latte'], ['muffin']],
    ['egg mayo sarnie, filter', ['1 Filter coffee'], ['egg mayo sarnie']],
    ['rye toasted w butter', [], ['rye']],
  ])('%s is not taken for something else', (text, lines, unknown) => {
    expect(typed(text)).toMatchObject({ lines, unknown });
  });
});

it.each([
  ['2 scones, latte', '2 Plain scone, latte', ['1 Latte', '2 Plain scone']],
  ['12 scones, 4 cheese', '4 Cheese scone, 8 Plain scone', ['4 Cheese scone', '8 Plain scone']],
  ['either the plain or the cheese scone warmed, tea', undefined, ['1 Plain scone / warmed']],
])('“%s”: what is chosen stands in the words', (text, words, lines) => {
  const reading = readOrder(text, MENU);
  const [asked] = reading.asked;
  if (!asked) throw new Error('nothing was asked');
  const chosen = withChosen(text, asked, 'Plain scone', reading, MENU);
  if (words) expect(chosen).toBe(words);
  expect(said(readOrder(chosen, MENU).lines)).toEqual(expect.arrayContaining(lines));
});

describe('the usual in words', () => {
  it.each([
    ['the usual', ['1 Flat white / oat']],
    ['same again', ['1 Flat white / oat']],
    ['usual but large', ['1 Flat white / oat / large']],
    ['usual no sugar', ['1 Flat white / oat / no sugar']],
    ['usual with soya', ['1 Flat white / soya']],
    ['her usual but decaf and a brownie', ['1 Flat white / oat / decaf', '1 Brownie']],
    ['two usuals', ['2 Flat white / oat']],
    ['two of the usual', ['2 Flat white / oat']],
    ['usual x2', ['2 Flat white / oat']],
    ['usual, but make it a latte', ['1 Latte']],
    ['usual but latte not flat white', ['1 Latte / oat']],
    ['usual and the same again for Sue', ['2 Flat white / oat']],
    ['2 usuals one with sugar', ['1 Flat white / oat', '1 Flat white / oat / sugar']],
    ['usual, only smaller', ['1 Flat white / oat / small']],
    ['instead of usual, cappuccino w oat', ['1 Cappuccino / oat']],
    ['usual, swap oat for almond', ['1 Flat white / almond']],
    ['usual minus the oat', ['1 Flat white / without oat']],
    ['his normal, and a brownie', ['1 Flat white / oat', '1 Brownie']],
    ['usual without the oat', ['1 Flat white / without oat']],
    ['not the usual, having a mocha', ['1 Mocha']],
  ])('%s', (text, lines) => {
    expect(typed(text)).toEqual({ lines, asked: [], unknown: [] });
  });

  it('without one they are words like others', () => {
    expect(readOrderOf('the usual', MENU, []).lines).toEqual([]);
  });

  it.each([
    ['oat', undefined],
    ['soya', ['1 Flat white / soya']],
    ['latte', ['1 Latte']],
    ['no oat', ['1 Flat white / no oat']],
    ['dragon foam', undefined],
    ['', undefined],
  ])('%s from now on', (words, lines) => {
    const changed = changedUsual(USUAL, words, MENU);
    expect(changed && said(changed)).toEqual(lines);
  });
});

describe('from now on, of several things', () => {
  const TOASTIE = { item: 'Cheese toastie', quantity: 1, with: [] };
  const LIAM: readonly OrderLine[] = [TOASTIE, { item: 'Americano', quantity: 1, with: [] }];
  const PETER: readonly OrderLine[] = [
    { item: 'Pot of Earl Grey', quantity: 1, with: [] },
    { item: 'Carrot cake', quantity: 1, with: [] },
  ];
  it.each([
    [LIAM, 'oat milk', ['1 Cheese toastie', '1 Americano / oat milk']],
    [LIAM, 'no toastie', ['1 Americano']],
    [LIAM, 'oat milk in the americano', ['1 Cheese toastie', '1 Americano / oat milk']],
    [LIAM, 'decaf', ['1 Cheese toastie', '1 Americano / decaf']],
    [PETER, 'carrot cake warmed', ['1 Pot of Earl Grey', '1 Carrot cake / warmed']],
    [PETER, 'plain scone instead of the carrot cake', ['1 Pot of Earl Grey', '1 Plain scone']],
    [PETER, 'no sugar', ['1 Pot of Earl Grey / no sugar', '1 Carrot cake']],
    [[TOASTIE], 'oat milk', undefined],
    [[TOASTIE], 'decaf', undefined],
  ])('%o, %s', (usual, words, lines) => {
    const changed = changedUsual(usual, words, MENU);
    expect(changed && said(changed)).toEqual(lines);
  });
});

describe('somebody new', () => {
  it.each([
    ['Bill Rodgers, pot of Assam', 'Bill Rodgers', '', ['1 Pot of Assam']],
    ['Sam Jones, cortado', 'Sam Jones', '', ['1 Cortado']],
    ['blue jacket, flat white', '', 'blue jacket', ['1 Flat white']],
    ['robert smith flat white', 'Robert Smith', '', ['1 Flat white']],
    ['georgia brown, brownie', 'Georgia Brown', '', ['1 Brownie']],
    ['niamh, latte', 'Niamh', '', ['1 Latte']],
    ['priya fw x2', 'Priya', '', ['2 Flat white']],
    ['mrs patel', 'Mrs Patel', '', []],
    ['ana maria de la cruz', 'Ana Maria de la Cruz', '', []],
    ['pearl, latte', 'Pearl', '', ['1 Latte']],
    ['niamh 020 915 0143', 'Niamh', '', []],
    ['her name is Clementine', 'Clementine', '', []],
    ['tall man with the whippet, latte', '', 'tall man with the whippet', ['1 Latte']],
  ])('%s', (text, name, calledBy, lines) => {
    const read = readNewRegular(text, MENU);
    expect({ ...read, lines: said(read.lines) }).toMatchObject({ name, calledBy, lines });
  });

  it('in an empty book the comma tells the order', () => {
    expect(readNewRegular('Bill Rodgers, pot of Assam', [])).toMatchObject({
      name: 'Bill Rodgers',
      unknown: ['pot of Assam'],
    });
  });

  it('after a name, what is not on the menu is an order to be asked about', () => {
    expect(readNewRegular('Bill Rodgers, matcha', MENU)).toMatchObject({
      name: 'Bill Rodgers',
      unknown: ['matcha'],
    });
  });

  it.each([
    ['blue jacket, chai', ['chai'], 'blue jacket'],
    ['blue jacket, green tea', ['green tea'], 'blue jacket'],
    ['blue jacket, dachshund', [], 'blue jacket, dachshund'],
    ['red scarf, always early', [], 'red scarf, always early'],
  ])('%s, where the menu does not know it', (text, unknown, calledBy) => {
    const menu = MENU.filter(({ name }) => name === 'Pot of Assam');
    expect(readNewRegular(text, menu)).toMatchObject({ unknown, calledBy });
  });

  it('the whole of what stands behind a name is ordered, however much of it is unknown', () => {
    const read = readNewRegular('Zoë-Ann Featherstonehaugh-Okonkwo, matcha latte, 2 scones', MENU);
    expect(read).toMatchObject({
      name: 'Zoë-Ann Featherstonehaugh-Okonkwo',
      order: 'matcha latte, 2 scones',
      unknown: ['matcha latte'],
    });
    expect(readNewRegular('Joan, purple coat', MENU).unknown).toEqual([]);
  });

  it('a phone and a card have places of their own', () => {
    expect(readNewRegular('ada lovelace 07700 900123', MENU)).toMatchObject({
      name: 'Ada Lovelace',
      phone: '07700 900123',
    });
    expect(readNewRegular('4006381333931', MENU)).toMatchObject({ cardNumber: '4006381333931' });
    expect(readNewRegular('KDRT0007', MENU)).toMatchObject({ cardNumber: 'KDRT0007' });
  });

  it.each([
    ['card 00218 Petra', 'Petra', '', '00218'],
    ['theo, card number 77120, mocha', 'Theo', '', '77120'],
    ['oluwaseun 07700 900145 card 5531', 'Oluwaseun', '07700 900145', '5531'],
  ])('%s', (text, name, phone, cardNumber) => {
    expect(readNewRegular(text, MENU)).toMatchObject({ name, phone, cardNumber });
  });

  it('a number that is none of a card here is nobody, or the phone it looks like', () => {
    const none = () => false;
    expect(['4006381333931', 'BLNP0147', '4711'].map((one) => isNobody(one, none))).toEqual([
      ...[true, true, true],
    ]);
    expect(readNewRegular('555-123-4567', MENU, none)).toMatchObject({ phone: '555-123-4567' });
    expect(readNewRegular('tel: ٠٧٧٠٠٩٠٠١٢٣', MENU, none)).toMatchObject({ phone: '07700900123' });
  });

  it('a few digits are nobody', () => {
    expect(
      ['4711', '12', '4006381333931', '07700900123', 'Ada 12'].map((one) => isNobody(one)),
    ).toEqual([...[true, true, false, false, false]]);
  });
});

describe('whom the box is asked for', () => {
  it.each([
    ['Sam Jones, cortado', 'Sam Jones'],
    ['blue jacket, 2 scones', 'blue jacket'],
    ['luca, pug', 'luca, pug'],
    ['flat white, oat', 'flat white, oat'],
    ['bill', 'bill'],
    ['bill,', 'bill'],
  ])('%s', (query, who) => {
    expect(whoTyped(query, MENU)).toBe(who);
  });
});

describe('what is called off is never logged', () => {
  it.each([
    ['latte, remove the milk, and a brownie', ['1 Latte / no milk', '1 Brownie']],
    ['latte and drop the sugar', ['1 Latte / no sugar']],
    ['flat white lose the oat and a croissant', ['1 Flat white / no oat', '1 Croissant']],
    ['earl grey with a drop of milk and a brownie', ['1 Pot of Earl Grey / milk', '1 Brownie']],
    ['a latte instead of the flat white', ['1 Latte']],
    ['latte instead of hot chocolate', ['1 Latte']],
    ['latte. cancel that', []],
    ['flat white brownie cancel both', []],
    ['latte hold the brownie', ['1 Latte']],
    ['latte not a brownie', ['1 Latte']],
    ['latte at 5', ['1 Latte']],
    ['latte if you can and a brownie', ['1 Latte', '1 Brownie']],
    ['latte (and a brownie)', ['1 Latte', '1 Brownie']],
    ['latte same as last time', ['1 Latte']],
  ])('%s', (text, lines) => {
    expect(said(readOrder(text, MENU).lines)).toEqual(lines);
  });

  const BOTH = [...USUAL, { item: 'Brownie', quantity: 1, with: [] }];
  it.each([
    ['usual cancel the brownie', ['1 Flat white / oat']],
    ['the usual no brownie', ['1 Flat white / oat']],
    ['usual, not the brownie', ['1 Flat white / oat']],
    ['usual without the brownie', ['1 Flat white / oat']],
    ['usual no sugar', ['1 Flat white / oat / no sugar', '1 Brownie']],
  ])('%s, of flat white and brownie', (text, lines) => {
    expect(said(readOrderOf(text, MENU, BOTH).lines)).toEqual(lines);
  });
});
