import { describe, expect, test } from 'vitest';
import { foresee, percent } from '../foresight/foresee.ts';
import { readLog } from '../foresight/read-log.ts';
import { sharedData } from '../helpers/shared-data.ts';

/** Two people of an invented café over ten weeks: one on Sundays at three, one on Mondays at eight. */
function inventedLog(): string {
  const rows = Array.from({ length: 10 }, (_, week) => {
    const [sunday, monday] = [day(2 + 7 * week), day(3 + 7 * week)];
    return [
      `${sunday} 15:0${week % 3}:00,B,pot of Assam`,
      `${monday} 08:0${week % 4}:00,A,${week === 4 ? 'latte' : 'flat white'}`,
    ];
  });
  return ['datetime,card,item', ...rows.flat()].join('\n');
}

const day = (ofAugust: number) => new Date(Date.UTC(2026, 7, ofAugust)).toISOString().slice(0, 10);

describe('foresight on a log', () => {
  test('of an invented café, everything is foreseen but the one latte', () => {
    const found = foresee(readLog(inventedLog()).visits);
    expect(found.usual).toEqual({ cases: 14, first: 13, few: 13 });
    expect(found.due).toEqual({ cases: 12, first: 12, few: 12 });
    expect(found.cameLast).toEqual({ cases: 12, first: 0, few: 12 });
  });

  test('of the public coffee machine, is as good as promised', () => {
    const text = sharedData('visits/coffee_machine1_cards_odd_and_cash.csv');
    // Where the public samples are not, the invented café above stands for them.
    const found = foresee(readLog(text ?? inventedLog()).visits);
    const promised = text ? [69, 87, 85.5, 44.5] : [92, 92, 100, 100];
    const { usual, due } = found;
    const shares = [usual.first, usual.few].map((right) => (100 * right) / usual.cases);
    shares.push((100 * due.few) / due.cases, (100 * due.first) / due.cases);
    for (const [index, share] of shares.entries()) {
      expect(share).toBeGreaterThanOrEqual(promised[index] ?? 100);
    }
    if (!text) return;
    expect([usual.cases, due.cases]).toEqual([746, 665]);
    expect(percent(found.mostFrequent.first, 746)).toBe('66.8 %');
    expect(percent(found.lastOne.first, 746)).toBe('66.2 %');
  });
});

describe('a log', () => {
  test('may have the day first, which a thirteenth of a month shows', () => {
    const log = readLog(
      'date,time,customer_id,product\n02/04/2019,9:05,7,tea\n13/04/2019,9:06,7,tea',
    );
    expect(log.visits.map(({ visit }) => visit.at)).toEqual([
      '2019-04-02T09:05:00',
      '2019-04-13T09:06:00',
    ]);
  });

  test('may have the month first', () => {
    const log = readLog('datetime,card,item\n3/1/2024 10:15,7,tea\n3/13/2024 9:06,7,tea');
    expect(log.visits.map(({ visit }) => visit.at)).toEqual([
      '2024-03-01T10:15:00',
      '2024-03-13T09:06:00',
    ]);
  });

  test('counts rows of one receipt as one visit, and leaves out what nobody can read', () => {
    const log = readLog(
      [
        'basket_id,datetime,household_id,product_type',
        '1,2026-08-02 15:00:00.250,7,tea',
        '1,2026-08-02 15:00:00.250,7,scone',
        '2,2026-08-02 15:00:00,0,tea',
        '3,2026-08-02a,7,tea',
        '4,2026-08-03 15:00:00,7,',
      ].join('\n'),
    );
    expect(log.visits.map(({ visit }) => visit.had.map(({ item }) => item))).toEqual([
      ['tea', 'scone'],
    ]);
    expect([log.rows, log.withoutCard, log.unreadable]).toEqual([5, 1, 2]);
  });

  test('without a column for the card is refused with a sentence', () => {
    expect(() => readLog('datetime,item\n2026-08-02 15:00,tea')).toThrow('no column for the card');
  });
});
