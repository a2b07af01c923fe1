import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDay,
  clockOf,
  dayOf,
  daysBetween,
  isCalendarDay,
  isDayOfYear,
  isLocalTime,
  weekdayOf,
} from '../../../shared/calendar-day.ts';
import { displayName } from '../../../shared/domain/regular.ts';
import { orderKey } from '../../../shared/domain/visit.ts';
import { indexCardOf, NOTHING_KNOWN } from '../../../shared/rules/lives/index-card.ts';
import { readOrder } from '../../../shared/rules/orders/order-words.ts';
import { SAMPLE_PEOPLE, type SampleShop, sampleShop } from '../../../shared/sample/sample-shop.ts';

const TODAY: CalendarDay = '2026-11-22';

function sampleOn(today: CalendarDay): SampleShop {
  let count = 0;
  return sampleShop(today, () => {
    count += 1;
    return `id-${String(count).padStart(6, '0')}`;
  });
}

const sample = sampleOn(TODAY);
const regularCalled = (name: string) => {
  const found = sample.regulars.find((regular) => displayName(regular).includes(name));
  if (!found) throw new Error(`${name} is not in the sample`);
  return found;
};
const visitsOf = (name: string) => sample.visits.get(regularCalled(name).id) ?? [];
const factsOf = (name: string) =>
  sample.facts.filter((fact) => fact.regularId === regularCalled(name).id);
const itemNames = new Map(sample.menu.map((item) => [item.id, item.name]));
const wordsOf = (name: string) =>
  visitsOf(name).map((visit) =>
    visit.had.map((line) => [itemNames.get(line.item), ...line.with].join(', ')).join(' · '),
  );

describe('the sample shop', () => {
  it('has about sixty regulars and two years of visits', () => {
    expect(sample.regulars).toHaveLength(60);
    const count = [...sample.visits.values()].reduce((sum, visits) => sum + visits.length, 0);
    expect(count).toBeGreaterThan(8_000);
    expect(count).toBeLessThan(20_000);
  });

  it('comes out the same every time', () => {
    expect(sampleOn(TODAY)).toEqual(sample);
  });

  it('gives every person, fact, item and visit an id of its own', () => {
    const ids = [
      ...sample.menu.map((item) => item.id),
      ...sample.regulars.map((regular) => regular.id),
      ...sample.facts.map((fact) => fact.id),
      ...[...sample.visits.values()].flat().map((visit) => visit.id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('belongs to nobody: numbers for drama, addresses at example.com, all told apart', () => {
    const phones = sample.regulars.flatMap((regular) => regular.phones);
    for (const phone of phones) expect(phone).toMatch(/^01632 960\d{3}$/);
    expect(new Set(phones).size).toBe(phones.length);
    for (const { email } of sample.regulars) expect(email).toMatch(/^$|^[a-z.]+@example\.com$/);
    const cards = sample.regulars
      .map((regular) => regular.cardNumber)
      .filter((card) => card !== '');
    expect(new Set(cards).size).toBe(cards.length);
    const names = sample.regulars.map(displayName);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name !== '')).toBe(true);
  });

  it('orders only what is on the board', () => {
    for (const person of SAMPLE_PEOPLE) {
      const orders = [
        person.usual,
        person.before?.order,
        ...(person.instead ?? []).map((o) => o.order),
      ];
      for (const order of orders) {
        if (order === undefined) continue;
        const read = readOrder(order, sample.menu);
        expect(read.unknown, order).toEqual([]);
        expect(read.lines.length, order).toBeGreaterThan(0);
      }
    }
  });
});

describe.each<CalendarDay>(['2026-11-22', '2027-02-28', '2028-02-29', '2026-12-27', '2026-03-30'])(
  'on %s',
  (today) => {
    const here = sampleOn(today);

    it('nothing has happened today or later, and nobody came while it was closed', () => {
      for (const visits of here.visits.values()) {
        for (const [index, visit] of visits.entries()) {
          expect(isLocalTime(visit.at), visit.at).toBe(true);
          expect(dayOf(visit.at) < today).toBe(true);
          const open = here.shop.hours?.[weekdayOf(dayOf(visit.at))];
          expect(open && clockOf(visit.at) >= open.from && clockOf(visit.at) < open.to).toBe(true);
          expect(visit.at > (visits[index - 1]?.at ?? '')).toBe(true);
          expect(visit.had.length).toBeGreaterThan(0);
          expect(visit.paid).toBeGreaterThan(0);
        }
      }
      for (const fact of here.facts) expect(dayOf(fact.at) < today, fact.text).toBe(true);
    });

    it('every day in it exists, and everybody was added before anything was known of them', () => {
      for (const regular of here.regulars) {
        expect(isLocalTime(regular.addedAt)).toBe(true);
        if (regular.birthday) expect(isDayOfYear(regular.birthday)).toBe(true);
        if (regular.regularSince) expect(isCalendarDay(regular.regularSince)).toBe(true);
        for (const fact of here.facts.filter((one) => one.regularId === regular.id)) {
          expect(fact.at >= regular.addedAt).toBe(true);
        }
      }
    });

    it('Bill turns 100 in three weeks and had his Assam on at least 7 of the last 10 Sundays', () => {
      const bill = here.regulars.find((regular) => regular.name === 'Bill Rodgers');
      const birthday = bill?.birthday ?? '';
      const party = addDays(today, 21);
      expect(Number(party.slice(0, 4)) - Number(birthday.slice(0, 4))).toBe(100);
      const sameDay = birthday.slice(5) === party.slice(5);
      expect(sameDay || (party.endsWith('02-29') && birthday.endsWith('02-28'))).toBe(true);
      const sundays = (here.visits.get(bill?.id ?? '') ?? []).slice(-10);
      expect(daysBetween(dayOf(sundays[0]?.at ?? `${today}T00:00:00`), today)).toBeLessThan(85);
      const keys = sundays.map((visit) => orderKey(visit.had));
      const usual = keys.filter((key) => key === keys.at(-1)).length;
      expect(usual).toBeGreaterThanOrEqual(7);
      expect(usual).toBeLessThan(10);
    });
  },
);

describe('the people of the stories', () => {
  it('Bill: Sundays about three, milk first, no nuts with his consent, regular for 21 years', () => {
    const bill = regularCalled('Bill Rodgers');
    expect(bill).toMatchObject({
      spot: 'window table',
      regularSince: '2005-11-22',
      standing: 'here',
    });
    expect(wordsOf('Bill Rodgers').at(-1)).toBe('Pot of Assam, two cups');
    const times = visitsOf('Bill Rodgers').map((visit) => clockOf(visit.at));
    expect(times.every((time) => time > '14:45' && time < '15:15')).toBe(true);
    expect(new Set(visitsOf('Bill Rodgers').map((visit) => weekdayOf(dayOf(visit.at))))).toEqual(
      new Set([0]),
    );
    const nuts = factsOf('Bill Rodgers').find((fact) => fact.kind === 'caution');
    expect(nuts?.text).toBe('no nuts: change the tongs');
    expect(nuts?.health?.how).toBe('said at the counter');
  });

  it('Ada comes with Tilly, who has a puppuccino', () => {
    const ada = sample.regulars.find((regular) => regular.name === 'Ada Marsh');
    const pet = sample.lives.pets.find(({ regularId }) => regularId === ada?.id);
    expect(pet).toMatchObject({ kind: 'dachshund', name: 'Tilly', never: 'chocolate' });
    expect(wordsOf('Ada Marsh').at(-1)).toMatch(/Flat white, oat.*Puppuccino/);
  });

  it('blue jacket has no name, and has had the lunch combo three or four Fridays running', () => {
    expect(regularCalled('blue jacket').name).toBe('');
    expect(new Set(wordsOf('blue jacket'))).toEqual(new Set(['Lunch combo']));
    expect(visitsOf('blue jacket').length).toBeGreaterThanOrEqual(3);
    expect(visitsOf('blue jacket').length).toBeLessThanOrEqual(4);
  });

  it('Mrs Osei takes a decaf and two scones to go', () => {
    expect(regularCalled('Grace Osei').calledBy).toBe('Mrs Osei');
    const [drink, scones] = visitsOf('Grace Osei').at(-1)?.had ?? [];
    expect(itemNames.get(drink?.item ?? '')).toBe('Americano');
    expect(drink?.with).toEqual(['decaf']);
    expect(scones).toMatchObject({ quantity: 2, with: ['takeaway'] });
  });

  it('tastes drift: Benny has moved from flat white to cortado', () => {
    expect(wordsOf('Benny Okafor')[0]).toBe('Flat white');
    expect(wordsOf('Benny Okafor').at(-1)).toMatch(/^Cortado/);
  });

  it('who moved away has not come since', () => {
    expect(regularCalled('Tomasz').standing).toBe('moved-away');
    expect(
      daysBetween(dayOf(visitsOf('Tomasz').at(-1)?.at ?? `${TODAY}T00:00:00`), TODAY),
    ).toBeGreaterThan(140);
  });

  it('what is tender stays behind, what is health has a consent', () => {
    expect(factsOf('Peter Hallam').some((fact) => fact.layer === 'behind')).toBe(true);
    const healthy = sample.facts.filter((fact) => fact.health);
    expect(healthy.length).toBeGreaterThan(5);
    expect(healthy.every((fact) => fact.kind === 'caution')).toBe(true);
  });

  it('everybody has an index card with a usual', () => {
    for (const regular of sample.regulars) {
      const visits = sample.visits.get(regular.id) ?? [];
      const facts = sample.facts.filter((fact) => fact.regularId === regular.id);
      const card = indexCardOf(regular, { ...NOTHING_KNOWN, facts, visits });
      expect(card.usual.length, card.name).toBeGreaterThan(0);
    }
  });
});
