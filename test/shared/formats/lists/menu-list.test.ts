import { expect, test } from 'vitest';
import type { MenuItem } from '../../../../shared/domain/menu-item.ts';
import { tableKindOf } from '../../../../shared/formats/lists/table-kind.ts';
import { shapeOf } from '../../../../shared/formats/lists/table-shape.ts';
import { NOTHING_KNOWN, readTexts } from '../../../helpers/read-import.ts';

const LIST = [
  'Name,Category,Price,Allergens,May contain',
  'Brownie,Bakes,3.50,"Eggs, milk, wheat",Nuts',
  'Flat white,Coffee,3.40,Milk,',
  'Pesto wrap,Lunch,7.40,"pesto, gluten",',
  'Apple juice,Cold,2.80,none,',
].join('\n');

const item = (name: string, more: Partial<MenuItem> = {}): MenuItem => ({
  ...{ id: name, name, category: '', retired: false },
  ...more,
});

test('a list of the till brings in what an item contains and may contain; what it does not say nobody has said', () => {
  const { plan, outcomes } = readTexts([LIST]);
  const made = new Map(plan.menuMade.map((one) => [one.name, one.allergens]));
  expect(made.get('Brownie')).toEqual([
    { of: 'eggs', way: 'contains' },
    { of: 'milk', way: 'contains' },
    { of: 'gluten', way: 'contains' },
    { of: 'nuts', way: 'may contain' },
  ]);
  expect(made.get('Pesto wrap')).toEqual([{ of: 'gluten', way: 'contains' }]);
  expect(made.has('Apple juice') && made.get('Apple juice')).toBeUndefined();
  expect(outcomes[0]?.leftOut.get('allergens-not-read')?.rows).toEqual([
    { line: 4, value: 'pesto' },
  ]);
});

test('what the shop has marked itself stays; the list fills in the rest, and its stricter word holds', () => {
  const menu = [
    item('Brownie', {
      price: 320,
      allergens: [
        { of: 'sesame', way: 'may contain' },
        { of: 'nuts', way: 'contains' },
        { of: 'milk', way: 'may contain' },
      ],
    }),
    item('Flat white', {
      ...{ price: 340, category: 'Coffee' },
      allergens: [{ of: 'milk', way: 'contains' }],
    }),
  ];
  const { plan } = readTexts([LIST], { ...NOTHING_KNOWN, menu });
  expect(plan.menuChanged.map(({ after }) => [after.name, after.price])).toEqual([
    ['Brownie', 320],
  ]);
  expect(plan.menuChanged[0]?.after.allergens).toEqual([
    { of: 'sesame', way: 'may contain' },
    { of: 'nuts', way: 'contains' },
    { of: 'milk', way: 'contains' },
    { of: 'eggs', way: 'contains' },
    { of: 'gluten', way: 'contains' },
  ]);
});

test('an item under its other name, or one that was merged, is not brought in again', () => {
  const menu = [
    item('Brownie', { otherNames: ['Slab'] }),
    item('Browny', { outsideId: '17', retired: true, sameAs: 'Brownie' }),
  ];
  const list = ['id,item,price', '17,Brownies of old,3.50', ',slab,3.50', ',browny,3.50'].join(
    '\n',
  );
  const { plan } = readTexts([list], { ...NOTHING_KNOWN, menu });
  expect(plan.menuMade).toEqual([]);
  expect(plan.menuChanged.map(({ before }) => before.id)).toEqual(['Brownie']);
});

test.each([
  ['Name,Category,Allergens', 'menu'],
  ['Item,Allergens', 'menu'],
  ['Name,Phone,Allergens', 'people'],
  ['Name,Allergies', 'people'],
  ['First name,Last name,Group,Allergies', 'people'],
])('a table of %s is about %s', (header, kind) => {
  expect(tableKindOf(shapeOf(`${header}\nBrownie,Bakes,nuts,x`))).toBe(kind);
});
