import { afterEach, expect, test } from 'vitest';
import { addFact } from '../../../../renderer/data/acts/facts.ts';
import { changeMenuItem } from '../../../../renderer/data/acts/menu.ts';
import { addRegular } from '../../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../../renderer/data/acts/visits.ts';
import { bringIn, importsOf, readKnown } from '../../../../renderer/data/bringing-in/bring-in.ts';
import { bringInSample, removeSample } from '../../../../renderer/data/bringing-in/sample.ts';
import { People } from '../../../../renderer/data/people/people.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { everyCard } from '../../../../renderer/data/store/index-cards.ts';
import { newId } from '../../../../renderer/data/store/new-id.ts';
import { undoLast } from '../../../../renderer/data/undo/undo.ts';
import { undoImport } from '../../../../renderer/data/undo/undo-import.ts';
import { createRegular } from '../../../../shared/domain/regular.ts';
import type { LivesMade } from '../../../../shared/formats/lists/import-plan.ts';
import { freshBook, wholeBook, worked } from '../../../helpers/fresh-book.ts';
import { readTexts, visitCount } from '../../../helpers/read-import.ts';

const AT = '2026-11-22T15:02:00';
let book: Book;

afterEach(() => book.delete());

const MENU = `product_id,product_category,product,current_retail_price
52,Tea,Traditional Blend Chai Rg,$2.50
79,Bakery,Jumbo Savory Scone,$3.75 `;

const PEOPLE = `"customer_id","customer_first-name","customer_email","customer_since","loyalty_card_number","birthdate"
558,Kelly Key,Venus@adipiscing.edu,2017-01-04,"908-424-2890",1950-05-29
559,Cora Fields,cora@fames.gov,2017-01-07,"032-732-6308",1950-07-30`;

const RECEIPTS = `transaction_id,transaction_date,transaction_time,customer_id,product_id,quantity,line_item_amount,unit_price
7,15/04/2019,12:04:43,558,52,1,2.5,2.5
8,15/04/2019,12:30:00,558,52,1,2.5,2.5
8,15/04/2019,12:30:00,558,79,1,3.75,3.75
9,16/04/2019,9:05:00,559,52,2,5,2.5
10,16/04/2019,9:06:00,0,52,1,2.5,2.5`;

const WEDDING = {
  kind: 'wedding',
  when: { kind: 'day', day: '2027-06-12' },
  mood: 'joyful',
  text: '',
  toldBy: '',
  toldTo: 'Mia',
} as const;
const PROMISE = {
  about: 'promise',
  what: 'ring',
  keeper: '',
  check: '',
  checkBy: 'asking',
  state: 'open',
  madeAt: AT,
} as const;

async function bring(texts: readonly string[]) {
  const { plan } = readTexts(texts, await readKnown(book), newId());
  return worked(await bringIn(book, plan, { at: AT, about: 'receipts.csv' }));
}

test('people, menu and receipts come in together and the counter knows them', async () => {
  book = await freshBook();
  const people = await People.read(book);
  expect(await bring([MENU, PEOPLE, RECEIPTS])).toEqual({ people: 2, visits: 3 });
  await people.settled();
  const kelly = people.for('keep').find((card) => card.name === 'Kelly Key');
  expect(kelly).toMatchObject({ visitCount: 2, cardNumber: '908-424-2890', outsideId: '558' });
  expect(await book.menu.count()).toBe(2);
  expect(await book.ledger.count()).toBe(1);
  expect((await book.ledger.toArray())[0]?.on).toEqual(['shop shop']);
  people.close();
});

test('undoing an import leaves every row as it was before', async () => {
  book = await freshBook();
  const ada = worked(await addRegular(book, { name: 'Ada', phones: ['0600000000'] }, AT));
  worked(await logVisit(book, { regularId: ada.id, about: 'Ada', had: [], at: AT }));
  await bring([MENU]);
  const before = await wholeBook(book);
  const withAda = `Name,Phone,Email,Notes\nAda,0600000000,ada@example.com,left-handed\nBob,0700000000,,`;
  await bring([withAda, RECEIPTS]);
  expect((await book.regulars.get(ada.id))?.email).toBe('ada@example.com');
  expect(await book.facts.count()).toBe(1);
  worked(await undoLast(book, AT));
  expect(await wholeBook(book)).toEqual(before);
});

test('the same files brought in twice double nothing', async () => {
  book = await freshBook();
  await bring([MENU, PEOPLE, RECEIPTS]);
  const before = await wholeBook(book);
  expect(await bring([MENU, PEOPLE, RECEIPTS])).toEqual({ people: 0, visits: 0 });
  expect(await wholeBook(book)).toEqual(before);
});

test('receipts brought in before the people and the menu end as well as after them', async () => {
  book = await freshBook();
  await bring([RECEIPTS]);
  const names = () => book.menu.toArray().then((items) => items.map((item) => item.name).sort());
  expect(await names()).toEqual(['product 52', 'product 79']);
  await bring([MENU, PEOPLE]);
  expect(await names()).toEqual(['Jumbo Savory Scone', 'Traditional Blend Chai Rg']);
  const people = await book.regulars.toArray();
  expect(people.map((one) => [one.name, one.calledBy]).sort()).toEqual([
    ['Cora Fields', ''],
    ['Kelly Key', ''],
  ]);
});

test('an import stopped half way leaves nothing of it in the book', async () => {
  book = await freshBook();
  worked(await addRegular(book, { name: 'Ada' }, AT));
  const before = await wholeBook(book);
  const stopping = new AbortController();
  const { plan } = readTexts([MENU, PEOPLE, RECEIPTS]);
  const onProgress = () => stopping.abort();
  const result = await bringIn(
    book,
    plan,
    { at: AT, about: '' },
    { ...stopping, signal: stopping.signal, onProgress },
  );
  expect(result).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  expect(await wholeBook(book)).toEqual(before);
  expect(await book.ledger.count()).toBe(1);
});

test('taking an import out later keeps whoever has been written about since', async () => {
  book = await freshBook();
  await bring([MENU, PEOPLE, RECEIPTS]);
  const [kelly, cora] = await book.regulars.orderBy('id').toArray();
  if (!kelly || !cora) throw new Error('Nobody came in');
  const had = [{ item: (await book.menu.toArray())[1]?.id ?? '', quantity: 1, with: [] }];
  worked(await logVisit(book, { regularId: kelly.id, about: kelly.name, had, at: AT }));
  const [imported] = await importsOf(book);
  worked(await undoImport(book, imported?.importId ?? '', AT));
  expect((await book.regulars.toArray()).map((one) => one.name)).toEqual([kelly.name]);
  expect((await book.pages.toArray()).flatMap((page) => page.visits)).toHaveLength(1);
  expect(await book.menu.count()).toBe(1);
  expect((await importsOf(book))[0]?.removed).toBe(true);
});

test('undoing an older visit does not bring back visits of an import taken out since', async () => {
  book = await freshBook();
  await bring([PEOPLE, RECEIPTS]);
  const kelly = (await book.regulars.toArray()).find((one) => one.name === 'Kelly Key');
  const at = '2019-04-20T09:00:00';
  worked(await logVisit(book, { regularId: kelly?.id ?? '', about: 'Kelly Key', had: [], at }));
  worked(await undoImport(book, (await importsOf(book))[0]?.importId ?? '', AT));
  worked(await undoLast(book, AT));
  expect(await book.pages.count()).toBe(0);
});

test('a fact or a price written since an import stays when it is taken out', async () => {
  book = await freshBook();
  await bring([MENU, PEOPLE]);
  const cora = (await book.regulars.toArray()).find((one) => one.name === 'Cora Fields');
  const note = { kind: 'note', text: 'sings', layer: 'behind', origin: 'noticed' } as const;
  worked(await addFact(book, { ...note, regularId: cora?.id ?? '' }, 'Cora', AT));
  const [item] = await book.menu.toArray();
  if (!item) throw new Error('No menu came in');
  worked(await changeMenuItem(book, item.id, { price: 300 }, AT));
  worked(await undoImport(book, (await importsOf(book))[0]?.importId ?? '', AT));
  expect(await book.regulars.toArray()).toEqual([cora]);
  expect(await book.menu.toArray()).toEqual([{ ...item, price: 300 }]);
});

test('hostile names come in as they are', async () => {
  book = await freshBook();
  const names = [
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x";"y")',
    'א'.repeat(10_000),
    'Z̷͑ö',
    '👩‍🍳',
  ];
  const cells = names.map((name) => `"${name.replaceAll('"', '""')}",0${name.length}12345`);
  await bring([['Name,Phone', ...cells].join('\n')]);
  expect((await book.regulars.toArray()).map((one) => one.name).sort()).toEqual([...names].sort());
});

test('the sample shop comes in and goes again in one act', async () => {
  book = await freshBook();
  const before = await wholeBook(book);
  const bill = createRegular({ id: newId(), addedAt: AT, name: 'Bill' });
  const tea = { id: newId(), name: 'Tea', category: 'Hot', retired: false };
  const visit = { id: newId(), at: AT, had: [{ item: tea.id, quantity: 1, with: [] }] } as const;
  const ada = createRegular({ id: newId(), addedAt: AT, name: 'Ada' });
  const people = { shop: { name: 'The Corner' }, menu: [tea], regulars: [bill, ada], facts: [] };
  const row = () => ({ id: newId(), regularId: bill.id, at: AT }) as const;
  const lives = {
    events: [{ ...row(), ...WEDDING }],
    promises: [{ ...row(), ...PROMISE }],
    pets: [{ ...row(), name: 'Tilly', kind: 'dachshund', treat: '', never: '', standing: 'here' }],
    ties: [{ id: newId(), people: [bill.id, ada.id], kind: 'friend', at: AT }],
  } satisfies LivesMade;
  const sample = { ...people, lives, visits: new Map([[bill.id, [visit]]]) };
  worked(await bringInSample(book, sample, AT));
  const cards = await everyCard(book);
  expect(
    cards.map(({ companions, events, tiedTo }) => [companions, events.length, tiedTo]),
  ).toEqual(
    expect.arrayContaining([
      [['dachshund Tilly'], 1, [ada.id]],
      [[], 0, [bill.id]],
    ]),
  );
  expect((await book.shop.get('shop'))?.sampleImportId).toBeDefined();
  expect(await book.pages.count()).toBe(1);
  worked(await removeSample(book, AT));
  expect(await wholeBook(book)).toEqual(before);
  expect(worked(await removeSample(book, AT))).toBeUndefined();
});

test('thirty thousand receipts of two thousand people are written in a few seconds', async () => {
  book = await freshBook();
  const lines = Array.from({ length: 30_000 }, (_, index) => {
    const day = String(13 + (index % 15)).padStart(2, '0');
    const minute = String(index % 60).padStart(2, '0');
    return `${index},${day}/04/2019,${8 + (index % 10)}:${minute}:00,${1 + (index % 2000)},${index % 80},1,2.5,2.5`;
  });
  const [header = ''] = RECEIPTS.split('\n');
  const { plan } = readTexts([[header, ...lines].join('\n')], undefined, newId());
  expect(visitCount(plan)).toBe(30_000);
  const begun = performance.now();
  worked(await bringIn(book, plan, { at: AT, about: 'receipts.csv' }));
  const tookMs = performance.now() - begun;
  console.info(`30,000 receipts written in ${Math.round(tookMs)} ms`);
  expect(tookMs).toBeLessThan(20_000);
});
