import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readTexts, visitCount } from '../../helpers/read-import.ts';

/** A real log of thirty thousand rows on a busy machine. */
const PATIENT = { timeout: 60_000 };

/** A public log beside the repository, or the same shape made up when it is not there. */
function publicLog(name: string, madeUp: () => string): string {
  const path = fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url));
  return existsSync(path) ? readFileSync(path, 'utf8') : madeUp();
}

function machineLog(): string {
  const cards = Array.from({ length: 658 }, (_, index) => String(index * 2 + 1).padStart(4, '0'));
  const rows = cards.map(
    (card) => `2024-03-01,2024-03-01 10:15:50.520,card,ANON-0000-0000-${card},38.7,Americano`,
  );
  const cash = Array.from(
    { length: 89 },
    () => '2024-03-02,2024-03-02 10:30:35.668,cash,,40.0,Latte',
  );
  return ['date,datetime,cash_type,card,money,coffee_name', ...rows, ...cash].join('\n');
}

test(
  '658 nameless cards come out of the coffee machine, and 89 cash rows stay out',
  PATIENT,
  () => {
    const log = publicLog('visits/coffee_machine1_cards_odd_and_cash.csv', machineLog);
    const { plan, outcomes } = readTexts([log]);
    expect(plan.peopleMade).toHaveLength(658);
    expect(plan.peopleMade.every((one) => one.name === '')).toBe(true);
    expect([...(outcomes[0]?.leftOut ?? [])].map(([reason, { count }]) => [reason, count])).toEqual(
      [['cash', 89]],
    );
  },
);

test(
  'the whole coffee shop comes in: menu, people, a visit for each receipt of a member',
  PATIENT,
  () => {
    const folder = 'visits/ibm_coffee_shop';
    const menu = publicLog(
      'menus/ibm_coffee_shop_product.csv',
      () => 'product_id,product,current_retail_price\n52,Chai,$2.50 ',
    );
    const people = publicLog(
      `${folder}/customer.csv`,
      () => 'customer_id,customer_first-name,customer_email\n558,Kelly Key,k@x.org',
    );
    const receipts = publicLog(
      `${folder}/sales_receipts_201904.csv`,
      () =>
        'transaction_id,transaction_date,transaction_time,customer_id,product_id,quantity\n7,15/04/2019,12:04:43,558,52,1',
    );
    const { plan, outcomes } = readTexts([menu, people, receipts]);
    const rows = outcomes.map((outcome) => outcome.rows);
    expect(plan.menuMade).toHaveLength(rows[0] ?? 0);
    expect(plan.menuMade.every((item) => item.price !== undefined)).toBe(true);
    expect(plan.peopleMade.filter((one) => one.name !== '')).toHaveLength(rows[1] ?? 0);
    const { span, leftOut } = outcomes[2] ?? {};
    expect(span?.first.slice(0, 7)).toBe('2019-04');
    expect(leftOut?.get('date-not-read')?.rows.map(({ value }) => value) ?? []).toSatisfy(
      (values: string[]) => values.length === 0 || values.join() === '01/04/2019a,x01/04/2019',
    );
    expect(visitCount(plan)).toBeGreaterThan(0);
  },
);
