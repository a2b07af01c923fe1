import { describe, expect, test } from 'vitest';
import type { MenuItem } from '../../../../shared/domain/menu-item.ts';
import { readAllergens } from '../../../../shared/rules/menu/allergen-words.ts';
import {
  isSameName,
  itemCalled,
  withOtherNames,
} from '../../../../shared/rules/menu/item-names.ts';
import { joinItems, linesWith } from '../../../../shared/rules/menu/join-items.ts';
import { menuSections, movedSection } from '../../../../shared/rules/menu/menu-sections.ts';
import { readOrder } from '../../../../shared/rules/orders/order-words.ts';
import { sharedData } from '../../../helpers/shared-data.ts';

const item = (name: string, more: Partial<MenuItem> = {}): MenuItem => ({
  ...{ id: name, name, category: '', retired: false },
  ...more,
});

describe('names', () => {
  test.each([
    ['flat whites', 'Flat White'],
    ['Flatwhite', 'flat white'],
    ['Brownies', 'brownie'],
    ['CAFÉ AU LAIT', 'cafe au lait'],
    ['Loaf', 'loaves'],
    ['Fish and chips', 'fish & chips'],
  ])('“%s” is “%s”', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
    expect(isSameName(other, one)).toBe(true);
  });

  test.each([
    ['Latte', 'Iced latte'],
    ['Brazilian Sm', 'Brazilian Lg'],
    ['', ''],
    ['…', '!'],
  ])('“%s” is not “%s”', (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });

  test('a name is looked for among names first, then among other names, and never as what was merged', () => {
    const items = [
      item('Chai latte', { otherNames: ['chai'] }),
      item('Chai', { retired: true }),
      item('Tea', { retired: true, sameAs: 'Chai latte' }),
    ];
    expect(itemCalled(items, 'chais')?.name).toBe('Chai');
    expect(itemCalled(items, 'chai', 'Chai')?.name).toBe('Chai latte');
    expect(itemCalled(items, 'tea')).toBeUndefined();
  });

  test('an other name stands once, never as the name itself', () => {
    const white = item('Flat white', { otherNames: ['fw'] });
    expect(withOtherNames(white, [' FW', 'flat  white', 'flattie', '', 'flat whites'])).toEqual([
      ...['fw', 'flattie', 'flat whites'],
    ]);
  });
});

describe('one item of two', () => {
  test('the price of the one that stays stands, and the stricter word of an allergen', () => {
    const kept = item('Brownie', {
      price: 350,
      allergens: [
        { of: 'nuts', way: 'may contain' },
        { of: 'eggs', way: 'contains' },
      ],
    });
    const gone = item('brownies', {
      price: 320,
      category: 'Bakes',
      otherNames: ['browny'],
      allergens: [
        { of: 'nuts', way: 'contains' },
        { of: 'eggs', way: 'may contain' },
      ],
    });
    expect(joinItems(kept, gone)).toEqual({
      ...kept,
      category: 'Bakes',
      otherNames: ['brownies', 'browny'],
      allergens: [
        { of: 'nuts', way: 'contains' },
        { of: 'eggs', way: 'contains' },
      ],
    });
  });

  test('where nobody said anything of allergens, nothing is said of them afterwards', () => {
    expect(joinItems(item('Tea'), item('Teas'))).not.toHaveProperty('allergens');
  });

  test('two lines of an order become one only when they are served alike', () => {
    const line = (id: string, ...served: string[]) => ({ item: id, quantity: 1, with: served });
    const lines = [line('a', 'oat'), line('b', 'oat'), line('b')];
    expect(linesWith(lines, (id) => (id === 'b' ? 'a' : id))).toEqual([
      { ...line('a', 'oat'), quantity: 2 },
      line('a'),
    ]);
    expect(linesWith(lines, (id) => id)).toBe(lines);
  });
});

test('sections stand in the shop’s order, new ones after them, what stands in none last', () => {
  const menu = [
    item('Latte', { category: 'Coffee' }),
    item('Bun', { category: 'Bakes' }),
    item('Anything'),
    item('Assam', { category: 'Tea' }),
    item('Cortado', { category: 'Coffee' }),
  ];
  const names = (order?: string[]) => menuSections(menu, order).map(({ name }) => name);
  expect(names()).toEqual(['Bakes', 'Coffee', 'Tea', '']);
  expect(names(['Tea', 'Gone', 'Bakes'])).toEqual(['Tea', 'Bakes', 'Coffee', '']);
  expect(menuSections(menu)[1]?.items.map(({ name }) => name)).toEqual(['Cortado', 'Latte']);
  expect(movedSection(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(movedSection(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
});

describe('allergens of a line', () => {
  const read = (line: string) =>
    readAllergens(line).said.map(({ of, way }) => (way === 'contains' ? of : `${of}?`));
  test.each<[string, string[]]>([
    ['Milk, wheat', ['milk', 'gluten']],
    ['Contains: eggs and milk. May contain nuts, peanuts', ['eggs', 'milk', 'nuts?', 'peanuts?']],
    ['Almonds; traces of sesame', ['nuts', 'sesame?']],
    ['may contain nuts; contains nuts', ['nuts']],
    ['GLUTEN (wheat) / SOYA / SO2', ['gluten', 'soya', 'sulphites']],
    ['Milch, Haselnüsse und Ei', ['milk', 'nuts', 'eggs']],
    ['almond milk, peanut butter', ['nuts', 'peanuts']],
    ['none', []],
    ['n/a', []],
    ['', []],
    ['-', []],
  ])('“%s”', (line, said) => {
    expect(read(line)).toEqual(said);
    expect(readAllergens(line).unread).toEqual([]);
  });

  test('what is said to be free of something is nobody’s promise here', () => {
    expect(readAllergens('gluten free, no nuts')).toEqual({
      said: [],
      unread: ['gluten free', 'no nuts'],
    });
  });

  const list = sharedData('menus/allergens_list.csv');
  test.skipIf(!list)(
    'the names of a real list are known, but for what is none of the fourteen and what may be any',
    () => {
      const names = (list ?? '')
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(',')[1] ?? '');
      expect(names.length).toBeGreaterThan(150);
      expect(names.flatMap((name) => readAllergens(name).unread)).toEqual([
        'Coconut',
        'Pesto',
        'Nisin',
      ]);
    },
  );
});

describe('other names in an order', () => {
  const menu = [
    item('Flat white', { otherNames: ['fw', 'the usual white'] }),
    item('Plain scone', { otherNames: ['scones'] }),
    item('Cheese scone'),
    item('Hot chocolate'),
    item('Mocha', { otherNames: ['flat white'] }),
    item('Gone', { retired: true, sameAs: 'Mocha', otherNames: ['mo'] }),
  ];
  const lines = (typed: string) =>
    readOrder(typed, menu).lines.map((line) => [line.quantity, line.item, ...line.with].join(' '));
  test.each<[string, string[]]>([
    ['fw oat', ['1 Flat white oat']],
    ['2 fws and a hot choc', ['2 Flat white', '1 Hot chocolate']],
    ['scone', ['1 Plain scone']],
    ['2 scones', ['2 Plain scone']],
    ['cheese scone', ['1 Cheese scone']],
    ['scone cheese', ['1 Cheese scone']],
    ['flat white', ['1 Flat white']],
  ])('“%s”', (typed, order) => {
    expect(lines(typed)).toEqual(order);
  });

  test('what was merged is not read by its own name', () => {
    expect(readOrder('gone', menu).unknown).toEqual(['gone']);
  });

  test('the same said for two things is asked', () => {
    const two = [
      item('Cortado', { otherNames: ['short'] }),
      item('Mocha', { otherNames: ['short'] }),
    ];
    expect(readOrder('short', two).asked[0]?.choices).toEqual(['Cortado', 'Mocha']);
  });
});
