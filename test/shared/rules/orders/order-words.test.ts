import { describe, expect, it } from 'vitest';
import type { MenuItem } from '../../../../shared/domain/menu-item.ts';
import { looksLikeName } from '../../../../shared/rules/orders/names-written.ts';
import { readNewRegular } from '../../../../shared/rules/orders/new-regular-words.ts';
import { readOrder } from '../../../../shared/rules/orders/order-words.ts';

const MENU: readonly MenuItem[] = [
  'Flat white',
  'Latte',
  'Chai latte',
  'Cappuccino',
  'Americano',
  'Hot chocolate',
  'Pot of Assam',
  'Plain scone',
  'Cheese scone',
  'Lunch combo',
  'Mac & cheese',
  'Puppuccino',
  'Jacket potato',
  'Double espresso',
  'Café crème',
].map((name) => ({ id: name, name, category: '', retired: false }));
const OLD: MenuItem = { id: 'Old blend', name: 'Old blend', category: '', retired: true };
const WITH_OLD = [...MENU, OLD];

function said(text: string): string[] {
  return readOrder(text, WITH_OLD).lines.map((line) =>
    [`${line.quantity} ${line.item}`, ...line.with].join(' / '),
  );
}

describe('an order in words', () => {
  it.each([
    ['flat white', ['1 Flat white']],
    ['Flat White', ['1 Flat white']],
    ['flat white oat, extra hot x2', ['2 Flat white / oat / extra hot']],
    ['flat white, oat, extra hot', ['1 Flat white / oat / extra hot']],
    ['2 flat whites', ['2 Flat white']],
    ['two flat whites and a latte', ['2 Flat white', '1 Latte']],
    ['latte x3', ['3 Latte']],
    ['3x latte', ['3 Latte']],
    ['latte 2', ['2 Latte']],
    ['chai latte', ['1 Chai latte']],
    ['chai', ['1 Chai latte']],
    ['latte, chai latte', ['1 Latte', '1 Chai latte']],
    ['oat flat white', ['1 Flat white / oat']],
    ['large decaf latte', ['1 Latte / large / decaf']],
    ['2 large decaf lattes, one americano', ['2 Latte / large / decaf', '1 Americano']],
    ['pot of assam, two cups', ['1 Pot of Assam / two cups']],
    ['assam, two cups, milk first', ['1 Pot of Assam / two cups / milk first']],
    ['capuccino', ['1 Cappuccino']],
    ['cappucino extra hot', ['1 Cappuccino / extra hot']],
    ['capp', ['1 Cappuccino']],
    ['hot chocolate', ['1 Hot chocolate']],
    ['mac and cheese', ['1 Mac & cheese']],
    ['mac & cheese', ['1 Mac & cheese']],
    ['cafe creme', ['1 Café crème']],
    ['double espresso', ['1 Double espresso']],
    ['latte with oat milk', ['1 Latte / oat milk']],
    ['latte no sugar', ['1 Latte / no sugar']],
    ['latte not too hot', ['1 Latte / not too hot']],
    ['americano, 2 sugars, to go', ['1 Americano / 2 sugars / takeaway']],
    ['latte + latte', ['2 Latte']],
    ['flat white + puppuccino', ['1 Flat white', '1 Puppuccino']],
    ['old blend', ['1 Old blend']],
    ['', []],
    ['scone', []],
  ])('%s', (text, lines) => {
    expect(said(text)).toEqual(lines);
  });

  it.each([
    ['dragon bowl', ['dragon bowl']],
    ['latte, dragon bowl', ['dragon bowl']],
    ['oat', ['oat']],
    ['latte oat', []],
  ])('%s leaves %j to be asked about', (text, unknown) => {
    expect(readOrder(text, MENU).unknown).toEqual(unknown);
  });

  it('knows the ways of serving this shop has used before', () => {
    expect(readOrder('latte, dragon foam', MENU, ['dragon foam']).lines[0]?.with).toEqual([
      'dragon foam',
    ]);
  });

  it('an empty menu understands nothing and loses nothing', () => {
    expect(readOrder('flat white', [])).toEqual({
      lines: [],
      asked: [],
      unknown: ['flat white'],
    });
  });
});

describe('a new regular straight from the search box', () => {
  it.each([
    ['blue jacket, flat white', '', 'blue jacket', ['Flat white']],
    ['Blue jacket, flat white', '', 'Blue jacket', ['Flat white']],
    ['flat white, blue jacket', '', 'blue jacket', ['Flat white']],
    ['blue jacket flat white', '', 'blue jacket', ['Flat white']],
    ['blue jacket', '', 'blue jacket', []],
    [
      'tall man with a dachshund, flat white oat',
      '',
      'tall man with a dachshund',
      ['Flat white/oat'],
    ],
    ['Ada Lindqvist', 'Ada Lindqvist', '', []],
    ['Ada Lindqvist, flat white, oat', 'Ada Lindqvist', '', ['Flat white/oat']],
    ['Ada flat white', 'Ada', '', ['Flat white']],
    ['Zoë Müller, chai latte extra hot', 'Zoë Müller', '', ['Chai latte/extra hot']],
    ['Ludwig van Beethoven, assam', 'Ludwig van Beethoven', '', ['Pot of Assam']],
    ['王小明, latte', '王小明', '', ['Latte']],
    ['أحمد حسن', 'أحمد حسن', '', []],
    ['latte', '', '', ['Latte']],
    ['large latte', '', '', ['Latte/large']],
    ['latte, extra hot', '', '', ['Latte/extra hot']],
    ['friday lunch, lunch combo', '', 'friday lunch', ['Lunch combo']],
    ['ada', 'Ada', '', []],
    ['robert smith flat white', 'Robert Smith', '', ['Flat white']],
    ['Bill Rodgers, pot of assam', 'Bill Rodgers', '', ['Pot of Assam']],
    ['same again', '', 'same again', []],
    ['', '', '', []],
  ])('%s', (text, name, calledBy, order) => {
    const read = readNewRegular(text, MENU);
    expect({ name: read.name, calledBy: read.calledBy }).toEqual({ name, calledBy });
    expect(read.lines.map((line) => [line.item, ...line.with].join('/'))).toEqual(order);
  });

  it.each(['Blue Jacket', 'tall', 'Anna 4711', 'someone new', ''])('%s is no name', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });
});
