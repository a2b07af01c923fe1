import { expect, test } from 'vitest';
import { newVisits } from '../../../../shared/formats/lists/recognise-visits.ts';
import { allVisits, NOTHING_KNOWN, readTexts, visitCount } from '../../../helpers/read-import.ts';

const RECEIPTS_HEADER =
  'transaction_id,transaction_date,transaction_time,sales_outlet_id,staff_id,customer_id,instore_yn,order,line_item_id,product_id,quantity,line_item_amount,unit_price,promo_item_yn';
/** The odd rows of a real export, among plain ones that tell day from month and numbers from letters. */
const RECEIPTS = [
  RECEIPTS_HEADER,
  ...Array.from(
    { length: 12 },
    (_, index) => `${100 + index},${13 + index}/04/2019,8:35:06,3,12,558,N,1,1,52,1,2.5,2.5,N`,
  ),
  'x19,01/04/2019,14:34:59,3,17,788,Y,1,1,46,2,5,2,N',
  '32,01/04/2019a,16:06:04,3,12,683,N,1,1,23,2,5,2.5,N',
  '33,01/04/2019,,3,17,99,Y,1,1,34,1,2.45,2.45,N',
  '39,01/04/2019,18:54:46,3,17,664,Y,1,1,32,1,3,3b3,N',
  ',01/04/2019,13:03:49,3,12,316,N,1,1,49,2,6,a3x,N',
  '59,01/04/2019,19:30:55,3,12,370,Y,1,1,x51,2,6,3,N',
  '60,01/04/2019,19:31:55,3,12,0,Y,1,1,51,2,6,3,N',
  '156,01/04/2019,12:30:00,3,17,32,N,1,1,34,1,2.45,2.45,N',
  '156,01/04/2019,12:30:00,3,17,32,N,1,5,77,1,3,3,N',
].join('\n');

function reasons(texts: readonly string[]) {
  const report = readTexts(texts).outcomes.at(-1)?.leftOut ?? new Map();
  return Object.fromEntries(
    [...report].map(([reason, group]) => [
      reason,
      group.rows.map((row: { line: number }) => row.line),
    ]),
  );
}

test('of a real export only the rows that cannot be read stay out, each with its reason', () => {
  expect(reasons([RECEIPTS])).toEqual({
    'date-not-read': [15],
    'no-time': [16],
    'item-not-read': [19],
    nobody: [20],
  });
  expect(visitCount(readTexts([RECEIPTS]).plan)).toBe(16);
});

test('rows of one receipt are one visit, with what was paid for all of it', () => {
  const { plan } = readTexts([RECEIPTS]);
  const person = plan.peopleMade.find((one) => one.outsideId === '32');
  const [visit, ...others] = plan.visits.get(person?.id ?? '') ?? [];
  expect(others).toEqual([]);
  expect(visit).toMatchObject({ at: '2019-04-01T12:30:00', paid: 545 });
  expect(visit?.had.map((line) => line.quantity)).toEqual([1, 1]);
  expect(person).toMatchObject({ name: '', calledBy: 'customer 32' });
});

test('two receipts of one person in one second are two visits, rows apart are one', () => {
  const { plan } = readTexts([
    `transaction_id,transaction_date,transaction_time,customer_id,line_item_id,product_id,quantity,line_item_amount
7,15/04/2019,12:04:43,558,1,52,1,2.5
8,15/04/2019,12:04:43,558,1,52,1,2.5
9,16/04/2019,12:04:43,558,1,52,1,2.5
9,16/04/2019,12:04:43,12,1,52,1,2.5
7,15/04/2019,12:04:43,558,2,52,2,5
7,15/04/2019,12:04:43,558,3,53,1,3`,
  ]);
  const person = plan.peopleMade.find(({ outsideId }) => outsideId === '558');
  const visits = plan.visits.get(person?.id ?? '') ?? [];
  expect(visits.map(({ at, paid }) => [at, paid])).toEqual([
    ['2019-04-15T12:04:43', 1050],
    ['2019-04-15T12:04:43', 250],
    ['2019-04-16T12:04:43', 250],
  ]);
  expect(visits[0]?.had.map(({ quantity }) => quantity)).toEqual([3, 1]);
  expect(visitCount(plan)).toBe(4);
});

test('a coffee machine’s cards are nameless regulars, and its cash rows belong to nobody', () => {
  const log = `date,datetime,cash_type,card,money,coffee_name
2024-03-01,2024-03-01 10:15:50.520,card,ANON-0000-0000-0003,38.7,Americano
2024-03-02,2024-03-02 10:30:35.668,cash,,40.0,Latte
2024-03-02,2024-03-02 10:31:00.000,card,,40.0,Latte
2024-03-03,2024-03-03 10:15:50.520,card,ANON-0000-0000-0003,38.7,Americano`;
  const { plan } = readTexts([log]);
  expect(plan.peopleMade).toMatchObject([{ name: '', cardNumber: 'ANON-0000-0000-0003' }]);
  expect(plan.menuMade).toMatchObject([{ name: 'Americano' }]);
  expect(visitCount(plan)).toBe(2);
  expect(reasons([log])).toEqual({ cash: [3], 'no-card': [4] });
});

test('the same log saved again by a spreadsheet, without seconds, brings nothing new', () => {
  const first = `date,datetime,cash_type,card,money,coffee_name
2024-03-31,2024-03-31 10:15:10.520,card,ANON-3,38.7,Americano
2024-03-31,2024-03-31 10:15:50.520,card,ANON-3,38.7,Americano`;
  const again = `\ufeffdate,datetime,cash_type,card,money,coffee_name
3/31/2024,3/31/2024 10:15,card,ANON-3,38.7,Americano
3/31/2024,3/31/2024 10:15,card,ANON-3,38.7,Americano
4/1/2024,4/1/2024 9:00,card,ANON-3,38.7,Americano`;
  const { plan } = readTexts([first]);
  const known = { ...NOTHING_KNOWN, people: plan.peopleMade, menu: plan.menuMade };
  const later = readTexts([again], known).plan;
  const id = plan.peopleMade[0]?.id ?? '';
  expect(later.peopleMade).toEqual([]);
  const fresh = newVisits(plan.visits.get(id) ?? [], later.visits.get(id) ?? []);
  expect(fresh.map((visit) => visit.at)).toEqual(['2024-04-01T09:00:00']);
});

test('of Square’s item sales the modifiers become “with”, and refunds stay out', () => {
  const sales = `Date,Time,Category,Item,Qty,Price Point Name,Modifiers Applied,Net Sales,Transaction ID,Event Type,Customer ID,Customer Name
2026-07-18,08:05:11,Coffee,Latte,1.0,Large,"Oat Milk, Extra Hot ($0.50)",$4.50,T1,Payment,C1,Ada Lovelace
2026-07-18,08:05:11,Bakery,Bun,2.0,Regular,,$6.00,T1,Payment,C1,Ada Lovelace
2026-07-19,08:05:11,Bakery,Bun,-1.0,Regular,,($3.00),T2,Refund,C1,Ada Lovelace
2026-07-19,08:06:11,Bakery,Bun,1.0,Regular,,$3.00,T3,Payment,,`;
  const { plan } = readTexts([sales]);
  expect(plan.menuMade.map((item) => item.name)).toEqual(['Latte, Large', 'Bun']);
  expect(plan.peopleMade).toMatchObject([{ name: 'Ada Lovelace', outsideId: 'C1' }]);
  const [visit] = allVisits(plan);
  expect(visit).toMatchObject({ paid: 1050, at: '2026-07-18T08:05:11' });
  expect(visit?.had[0]).toMatchObject({ quantity: 1, with: ['Oat Milk', 'Extra Hot'] });
  expect(reasons([sales])).toEqual({ refund: [4], nobody: [5] });
});

test('a file that knows days only sets its visits at noon and says so', () => {
  const { plan, outcomes } = readTexts([
    'InvoiceNo,InvoiceDate,CustomerID,TotalPrice\n1,2010-12-01,17850,139.12',
  ]);
  expect(outcomes[0]).toMatchObject({ knowsDaysOnly: true, rows: 1 });
  expect(allVisits(plan)).toMatchObject([{ at: '2010-12-01T12:00:00', had: [], paid: 13912 }]);
});

test('a list of people is read with all that it tells', () => {
  const list = `First Name,Last Name,Nickname,Mobile Phone,Home Phone,E-mail Address,Birthday,Notes,Tags,Allergies
Linus,Torvalds,Lin,'+358 40 000 0003,+358 9 000 0001,linus@example.com,12/28/1969,Likes penguins,"Friends;""VIP""",nuts
太郎,山本,,090-0000-1111,,,5/6/1960,,,
,,,,,,,,,
,,,,,,1/1/2000,,,
Ada,L,,1234567,,,soon,,,`;
  const { plan } = readTexts([list]);
  expect(plan.peopleMade).toMatchObject([
    { name: 'Linus Torvalds', calledBy: 'Lin', birthday: '1969-12-28', tags: ['Friends', 'VIP'] },
    { name: '山本 太郎', birthday: '1960-05-06' },
    { name: 'Ada L' },
  ]);
  expect(plan.peopleMade[0]?.phones).toEqual(['+358 40 000 0003', '+358 9 000 0001']);
  expect(plan.factsMade).toMatchObject([{ kind: 'note', text: 'Likes penguins', layer: 'behind' }]);
  expect(reasons([list])).toEqual({
    'blank-row': [4],
    'no-name': [5],
    'birthday-not-read': [6],
    health: [2],
  });
});

test.each([
  ['Prénom;Nom;E-mail\nGil;Grand;g@x.fr', 'Gil Grand'],
  ['Vorname;Name;E-Mail\nIda;Lang;i@x.de', 'Ida Lang'],
  ['First Name,Last Name,Display Name,Email\nAda,Lovelace,The Countess,a@x.org', 'Ada Lovelace'],
  ['First Name,Last Name,Display Name,Email\n,,Acer America,a@x.org', 'Acer America'],
  ['Name,Given Name,Email\nEmily Smith,Emily,e@x.org', 'Emily Smith'],
  ['First Name,Email\nKelly Key,k@x.org', 'Kelly Key'],
])('in %j the name is %s', (text, name) => {
  expect(readTexts([text]).plan.peopleMade[0]?.name).toBe(name);
});

test('a health column is never written into the book without the person’s own consent', () => {
  const { plan } = readTexts(['Name,Phone,Allergies\nAda,1234567,nuts']);
  expect(JSON.stringify([plan.peopleMade, plan.factsMade])).not.toContain('nuts');
});

test('exact duplicates in a file are one person; a shared telephone is not', () => {
  const list = `first_name,last_name,email,phone
John,Smith,john@acme.com,555
John,Smith,JOHN@acme.com,555
Jane,Smith,jane@acme.com,555`;
  const { plan, outcomes } = readTexts([list]);
  expect(plan.peopleMade.map((one) => one.name)).toEqual(['John Smith', 'Jane Smith']);
  expect(outcomes[0]?.met).toBe(1);
});

test('the same number in another shop’s software is not the same person', () => {
  const known = {
    ...NOTHING_KNOWN,
    people: readTexts(['Customer ID,Name\n17,Bill Rodgers']).plan.peopleMade,
  };
  const { plan } = readTexts(['Customer ID,Name,Phone\n17,Ada Lovelace,1234567'], known);
  expect(plan.peopleMade.map((one) => one.name)).toEqual(['Ada Lovelace']);
});

test('somebody who asked not to be written to stays so', () => {
  const { plan } = readTexts([
    'Email Address,First Name,Last Name,UNSUB_TIME\nm@x.fr,Marc,C,2021-01-01 00:00:00',
  ]);
  expect(plan.peopleMade).toMatchObject([{ name: 'Marc C', standing: 'do-not-contact' }]);
});

test('names are kept as they are written, up to ten thousand letters', () => {
  const names = [
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK(1)',
    'מרים',
    'Z̷͑ö',
    '👩‍🍳',
    'x'.repeat(10_000),
  ];
  const list = [
    'Name,Phone',
    ...names.map((name, index) => `${name},100000${index}`),
    `${'y'.repeat(10_001)},1`,
  ];
  const { plan } = readTexts([list.join('\n')]);
  expect(plan.peopleMade.map((one) => one.name)).toEqual(names);
  expect(reasons([list.join('\n')])).toEqual({ 'name-too-long': [8] });
});

test('an item’s price is read from a menu, and one that is none is left out alone', () => {
  const { plan } = readTexts([
    'product_id,product,current_retail_price\n1,Beans,$18.00 \n2,Rolls,market',
  ]);
  expect(plan.menuMade).toMatchObject([{ name: 'Beans', price: 1800 }, { name: 'Rolls' }]);
  expect(plan.menuMade[1]).not.toHaveProperty('price');
});
