/**
 * The files of an invented shop's till, in the shape of a well-known demonstration shop's export:
 * people, menu, and receipts of which several rows make one visit.
 */
export interface TillFiles {
  readonly people: string;
  readonly menu: string;
  readonly receipts: string;
}

const FIRST = [
  'Kelly',
  'Clark',
  'Elvis',
  'Zelda',
  'Ruth',
  'Omar',
  'Ines',
  'Piotr',
  'Mabel',
  'Hugo',
];
const LAST = ['Key', 'Marsh', 'Ortiz', 'Novak', 'Field', 'Quill', 'Beck', 'Stone', 'Vane', 'Ash'];
const DRINKS = ['Latte', 'Cappuccino', 'Earl Grey', 'Ethiopia filter', 'Hot chocolate', 'Espresso'];

/** Forty people over four weeks of April 2019, each with a drink and an hour of their own. */
export function inventedTill(): TillFiles {
  const people = [
    'customer_id,home_store,customer_first-name,customer_email,customer_since,loyalty_card_number,birthdate,gender,birth_year',
  ];
  const receipts = [
    'transaction_id,transaction_date,transaction_time,sales_outlet_id,staff_id,customer_id,instore_yn,order,line_item_id,product_id,quantity,line_item_amount,unit_price,promo_item_yn',
  ];
  for (let id = 1; id <= 40; id += 1) {
    const name = `${FIRST[id % 10]} ${LAST[(id * 3 + Math.floor(id / 10)) % 10]}`;
    const card = `908-424-${String(2000 + id)}`;
    people.push(
      `${id},3,${name},guest${id}@example.com,2017-01-0${(id % 9) + 1},"${card}",1970-05-1${id % 10},F,1970`,
    );
    for (let day = 1; day <= 29; day += 1) {
      if ((day + id) % 4 === 0) receipts.push(...receipt(id, day));
    }
  }
  receipts.push('9001,01/04/2019a,12:00:00,3,12,1,Y,1,1,1,1,2.5,2.5,N');
  receipts.push('9002,02/04/2019,12:00:00,3,12,0,Y,1,1,1,1,2.5,2.5,N');
  return { people: lines(people), menu: lines(menuRows()), receipts: lines(receipts) };
}

function receipt(id: number, day: number): string[] {
  const date = `${String(day).padStart(2, '0')}/04/2019`;
  const time = `${String(7 + (id % 6)).padStart(2, '0')}:${String((id * 7 + day) % 30).padStart(2, '0')}:00`;
  const number = day * 100 + id;
  const row = (line: number, product: number) =>
    `${number},${date},${time},3,12,${id},Y,1,${line},${product},1,2.5,2.5,N`;
  const drink = row(1, (id % DRINKS.length) + 1);
  return day % 8 === 0 ? [drink, row(2, DRINKS.length + 1)] : [drink];
}

function menuRows(): string[] {
  const header =
    'product_id,product_group,product_category,product_type,product,product_description,unit_of_measure,current_wholesale_price,current_retail_price,tax_exempt_yn,promo_yn,new_product_yn';
  const items = [...DRINKS, 'Almond croissant'];
  return [
    header,
    ...items.map(
      (item, index) =>
        `${index + 1},Beverages,Coffee,Drinks,${item},As it should be.,cup,1.2,$2.50 ,Y,N,N`,
    ),
  ];
}

function lines(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}
