import type { TillFiles } from './invented-till.ts';

const PEOPLE = 30;

/** Thirty people with names of forty letters who have all come every day of April 2019. */
export function overfullTill(): TillFiles {
  const people = ['customer_id,customer_first-name,customer_email,loyalty_card_number'];
  const receipts = [
    'transaction_id,transaction_date,transaction_time,customer_id,line_item_id,product_id,quantity,line_item_amount,unit_price',
  ];
  for (let id = 1; id <= PEOPLE; id += 1) {
    const name = `Bartholomew-Montgomery Featherstonehaugh ${id}`;
    people.push(`${id},${name},guest${id}@example.com,"908-424-${2000 + id}"`);
    for (let day = 1; day <= 29; day += 1) {
      const time = `${String(7 + (id % 10)).padStart(2, '0')}:${String(id).padStart(2, '0')}:00`;
      const date = `${String(day).padStart(2, '0')}/04/2019`;
      receipts.push(`${day * 100 + id},${date},${time},${id},1,1,1,2.5,2.5`);
    }
  }
  const menu = [
    'product_id,product_group,product_category,product_type,product,current_retail_price',
    '1,Beverages,Coffee,Drinks,Decaffeinated caramel macchiato with cream,$2.50 ',
  ];
  return { people: lines(people), menu: lines(menu), receipts: lines(receipts) };
}

function lines(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}
