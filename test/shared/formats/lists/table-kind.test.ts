import { expect, test } from 'vitest';
import { guessEncoding } from '../../../../shared/formats/lists/encoding.ts';
import { fileKindOf } from '../../../../shared/formats/lists/file-kind.ts';
import { isEnough, mappingFor, tableKindOf } from '../../../../shared/formats/lists/table-kind.ts';
import { shapeOf, unwrapped } from '../../../../shared/formats/lists/table-shape.ts';

const SQUARE =
  'Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID,Unit,Count,GTIN,Itemization Type,Commission,Employee,Fulfillment Note,Channel,Token,Card Brand,PAN Suffix';
const SQUARE_SHORT =
  'Date,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Product Sales,Discounts,Net Sales,Tax,Gross Sales,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID,Unit,Count,Channel';

test.each([
  ['customer_id,home_store,customer_first-name,customer_email,birthdate', 'people'],
  ['product_id,product_group,product_category,product,current_retail_price', 'menu'],
  [
    'transaction_id,transaction_date,transaction_time,customer_id,order,product_id,quantity',
    'receipts',
  ],
  ['date,datetime,cash_type,card,money,coffee_name', 'receipts'],
  ['household_id,basket_id,transaction_timestamp,quantity,sales_value,product_type', 'receipts'],
  ['InvoiceNo,InvoiceDate,CustomerID,TotalPrice', 'receipts'],
  [SQUARE, 'receipts'],
  [SQUARE_SHORT, 'receipts'],
  ['Token,Item Name,Variation Name,SKU,Description,Category,Price', 'menu'],
  ['Customer ID,First Name,Last Name,Email,Phone,Total Spent,Total Orders,Note,Tags', 'people'],
  ['Prénom;Nom;E-mail;Téléphone;Ville', 'people'],
  ['Customer ID,Customer name,Phone,Last visit,Total visits,Total spent', 'people'],
  ['Email Address,First Name,Last Name,MEMBER_RATING,NOTES,TAGS,UNSUB_TIME', 'people'],
  ['product_name,size,milk,calories', 'menu'],
  ['氏名,電話番号,誕生日', 'people'],
  ['Datum;Uhrzeit;Artikel;Menge;Kundennummer;Betrag', 'receipts'],
  ['allergen_id,allergen_name', undefined],
])('a table with the columns %s looks like %s', (header, kind) => {
  expect(tableKindOf(shapeOf(`${header}\n${header.replace(/[^,;]+/g, 'x')}\n`))).toBe(kind);
});

test('names match whatever their case, marks, blanks and apostrophes', () => {
  const shape = shapeOf('\ufeff FIRST_NAME ,\'Last-Name,"E-MAIL"\nAda,Lovelace,a@b.c\n');
  const people = mappingFor(shape, 'people');
  expect(people.mapping).toEqual(['first-name', 'last-name', 'email']);
});

test('of a date and a moment the moment is read; a number of a card is not an amount by card', () => {
  const machine = shapeOf('date,datetime,card,money\n2024-03-01,2024-03-01 10:15,ANON-1,38.7\n');
  expect(mappingFor(machine, 'receipts').mapping).toEqual([
    undefined,
    'moment',
    'card-number',
    'paid',
  ]);
  const square = shapeOf('Date,Transaction ID,Card,Customer ID\n2024-03-01,x1,$4.50,c1\n');
  expect(mappingFor(square, 'receipts').mapping[2]).toBeUndefined();
});

test('a table without names for its columns is understood by what is in them', () => {
  const shape = shapeOf(
    'Grant,Dyer,grant@example.com,090-0000-1111\nCherokee,Shields,c@example.com,\n',
  );
  expect(shape.headerLine).toBe(0);
  expect(tableKindOf(shape)).toBe('people');
  expect(mappingFor(shape, 'people').mapping).toEqual([
    'first-name',
    'last-name',
    'email',
    'phone',
  ]);
});

test('a mapping is enough when it says who, and for receipts also when', () => {
  expect(isEnough({ kind: 'people', mapping: ['email'] })).toBe(true);
  expect(isEnough({ kind: 'people', mapping: ['tags'] })).toBe(false);
  expect(isEnough({ kind: 'receipts', mapping: ['day', 'item'] })).toBe(false);
  expect(isEnough({ kind: 'receipts', mapping: ['day', 'person-id'] })).toBe(true);
});

test.each([
  ['a;b;c\n1,5;2;3', ';'],
  ['a\tb\n1\t2', '\t'],
  ['a|b\n1|2', '|'],
  ['name,note\n"x; y; z",2', ','],
  ['sep=;\na;b\n1;2', ';'],
])('the cells of %j are parted by %j', (text, delimiter) => {
  expect(shapeOf(text).delimiter).toBe(delimiter);
});

test('a whole row in one quoted cell is split once more', () => {
  const shape = shapeOf('"Name,Phone"\n"Ada,0600000000"\n"Tom ""T"",0700000000"\n');
  expect(shape).toMatchObject({ delimiter: ',', columns: ['Name', 'Phone'], headerLine: 1 });
  expect(shape.sample[1]).toEqual(['Tom "T"', '0700000000']);
  expect(unwrapped(['Ada,06'], ',')).toEqual(['Ada', '06']);
});

test('a title above the table is passed over', () => {
  const report = 'Customers of The Corner\n\nName,Phone\nAda,0600000000\nTom,0700000000\n';
  expect(shapeOf(report)).toMatchObject({ columns: ['Name', 'Phone'], headerLine: 3 });
});

test('lines that end as on old Macs are lines', () => {
  expect(shapeOf('Name,Phone\rAda,06\r')).toMatchObject({
    oldMacLines: true,
    columns: ['Name', 'Phone'],
  });
});

test.each([
  [[0x4e, 0x61, 0x6d, 0x65], 'utf-8', true],
  [[0xef, 0xbb, 0xbf, 0x41], 'utf-8', true],
  [[0xff, 0xfe, 0x41, 0], 'utf-16le', true],
  [[0xfe, 0xff, 0, 0x41], 'utf-16be', true],
  [[0x41, 0, 0x2c, 0, 0x42, 0], 'utf-16le', true],
  [[0, 0x41, 0, 0x2c, 0, 0x42], 'utf-16be', true],
  [[0x8e, 0x52, 0x96, 0x7b, 0x91, 0xbe, 0x98, 0x59], 'shift_jis', true],
  [[0x4a, 0x6f, 0x73, 0xe9, 0x2c, 0x31], 'windows-1252', false],
  [[0x41, 0xe5, 0xb1], 'utf-8', true],
])('the bytes %j are %s', (bytes, encoding, sure) => {
  expect(guessEncoding(new Uint8Array(bytes))).toEqual({ encoding, sure });
});

test('a picture, a letter and a spreadsheet are told apart from text', () => {
  const kind = (text: string) => fileKindOf(new TextEncoder().encode(text));
  expect(kind('%PDF-1.7')).toBe('pdf');
  expect(kind('Name\n')).toBe('text');
  expect(kind(' \r\n')).toBe('empty');
  expect(fileKindOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('spreadsheet');
  expect(fileKindOf(new Uint8Array([1, 2, 3, 0, 0, 0]))).toBe('binary');
});
