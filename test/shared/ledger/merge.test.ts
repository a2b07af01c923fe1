import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import type { Visit } from '../../../shared/domain/visit.ts';
import { countsOf } from '../../../shared/ledger/merge.ts';
import { somebody, Till } from './till.ts';

const RUNS = 10_000;
const A_LONG_WHILE = 600_000;
const PEOPLE = ['ada', 'bill', 'chloe'];
const TAGS = ['regular', 'window', 'dog', 'early'];

/** One thing somebody does at a till; numbers choose whom and what. */
const doing = fc.record({
  what: fc.constantFrom(
    ...(['rename', 'spot', 'clear', 'tag', 'untag', 'turn tags', 'erase', 'write anew'] as const),
    ...(['log', 'log', 'log', 'change visit', 'remove visit', 'pin', 'hours', 'undo'] as const),
  ),
  who: fc.nat(PEOPLE.length - 1),
  pick: fc.nat(7),
  tick: fc.integer({ min: -3, max: 5 }),
});
type Doing = typeof doing extends fc.Arbitrary<infer Value> ? Value : never;

function act(till: Till, { what, who, pick, tick }: Doing): void {
  till.tick(tick);
  const id = PEOPLE[who] ?? '';
  const visits = till.visits(id);
  const picked = visits[pick % Math.max(1, visits.length)];
  const name = `${till.device} ${till.ledger.length}`;
  if (what === 'log') till.write('logged-visit', [], [[id, inTime([...visits, made(name, pick)])]]);
  else if (what === 'remove visit') replaceVisit(till, id, picked, []);
  else if (what === 'change visit') {
    replaceVisit(till, id, picked, picked && [{ ...picked, paid: pick * 100 }]);
  } else if (what === 'hours') {
    till.write('changed-shop', [['shop', 'shop', { key: 'shop', hours: [pick, pick] }]]);
  } else if (what === 'undo') takeOneBack(till, pick);
  else writeOfPerson(till, id, what, name, pick);
}

function writeOfPerson(till: Till, id: string, what: Doing['what'], name: string, pick: number) {
  const present = till.row<Regular>('regulars', id);
  if (!present) {
    const regular = { ...somebody(id), name };
    if (what === 'write anew') till.write('added-regular', [['regulars', id, regular]]);
    return;
  }
  if (what === 'erase') till.write('removed-regular', [['regulars', id, undefined]], [[id, []]]);
  else {
    const changed = changedPerson(present, what, name, TAGS[pick % TAGS.length] ?? '');
    till.write('changed-regular', [['regulars', id, changed]]);
  }
}

function changedPerson(present: Regular, what: Doing['what'], name: string, tag: string): Regular {
  const { pinnedUsual: _, ...rest } = present;
  const { tags } = present;
  if (what === 'clear') return rest;
  if (what === 'rename') return { ...present, name };
  if (what === 'spot') return { ...present, spot: name };
  if (what === 'tag') return { ...present, tags: [...new Set([...tags, tag])] };
  if (what === 'untag') return { ...present, tags: tags.filter((one) => one !== tag) };
  if (what === 'turn tags') return { ...present, tags: tags.toReversed() };
  return { ...present, pinnedUsual: [{ item: tag, quantity: name.length, with: [] }] };
}

function replaceVisit(till: Till, id: string, one?: Visit, by: readonly Visit[] = []): void {
  if (!one) return;
  const others = till.visits(id).filter((visit) => visit.id !== one.id);
  till.write('changed-visit', [], [[id, inTime([...others, ...by])]]);
}

function takeOneBack(till: Till, pick: number): void {
  const own = till.ledger.filter(({ device }) => device === till.device);
  const entry = own.at(-1 - (pick % 3));
  if (entry) till.takeBack(entry);
}

function made(id: string, pick: number): Visit {
  const at = `2026-11-2${pick}T08:00:00` as LocalTime;
  return { id, at, had: [{ item: 'tea', quantity: 1, with: [] }] };
}

function inTime(visits: readonly Visit[]): Visit[] {
  const key = ({ at, id }: Visit) => `${at} ${id}`;
  return visits.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** Two tills whose books begin alike. */
function twoTills(): [Till, Till] {
  const first = new Till('a');
  for (const id of PEOPLE) first.write('added-regular', [['regulars', id, somebody(id)]]);
  const second = new Till('b', 2);
  second.take(first.ledger);
  return [first, second];
}

const days = fc.tuple(
  fc.array(doing, { maxLength: 12 }),
  fc.array(doing, { maxLength: 12 }),
  fc.integer(),
);

function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
  const place = (at: number) => Math.sin(seed + at * 7.13) % 1;
  return values
    .map((value, at) => [place(at), value] as const)
    .sort(([one], [other]) => one - other)
    .map(([, value]) => value);
}

test(
  `two books that grew apart are equal after taking each other's entries, in any order and any number of times: ${RUNS} times`,
  () => {
    fc.assert(
      fc.property(days, ([ours, theirs, seed]) => {
        const [one, other] = twoTills();
        for (const step of ours) act(one, step);
        for (const step of theirs) act(other, step);
        const [fromOne, fromOther] = [[...one.ledger], [...other.ledger]];
        // One by one and out of order there; at once, and twice, here.
        for (const entry of shuffled(fromOther, seed)) one.take([entry]);
        other.take(shuffled(fromOne, seed + 1));
        other.take(fromOne);
        expect(one.whole()).toEqual(other.whole());
      }),
      { numRuns: RUNS },
    );
  },
  A_LONG_WHILE,
);

test(
  'books that go on after they met, and meet again, are equal, and three are as two',
  () => {
    fc.assert(
      fc.property(days, days, ([ours, theirs, seed], [later, latest]) => {
        const [one, other] = twoTills();
        const third = new Till('c', 1);
        for (const step of ours) act(one, step);
        for (const step of theirs) act(other, step);
        one.take(other.lackedBy(one));
        for (const step of later) act(one, step);
        for (const step of latest) act(other, step);
        third.take(shuffled(one.ledger, seed));
        for (const step of later) act(third, step);
        const all = [one, other, third];
        for (const till of all) for (const from of all) till.take(shuffled(from.ledger, seed));
        for (const till of all) for (const from of all) till.take(from.ledger);
        expect(one.whole()).toEqual(other.whole());
        expect(third.whole()).toEqual(other.whole());
      }),
      { numRuns: 1_000 },
    );
  },
  A_LONG_WHILE,
);

test('from their counts alone two books know what the other lacks, and nothing more is sent', () => {
  const [one, other] = twoTills();
  one.write('changed-regular', [['regulars', 'ada', { ...somebody('ada'), name: 'Ada Byrd' }]]);
  other.write('logged-visit', [], [['bill', [made('visit', 2)]]]);
  expect(one.lackedBy(other).map(({ count, device }) => `${device}${count}`)).toEqual(['a4']);
  expect(other.lackedBy(one).map(({ count, device }) => `${device}${count}`)).toEqual(['b1']);
  expect(countsOf(one.ledger)).toEqual({ a: 4 });
});

test('a visit logged at one till is never lost, whatever the other does meanwhile', () => {
  const [one, other] = twoTills();
  one.write('logged-visit', [], [['bill', [made('at one', 2)]]]);
  other.write('logged-visit', [], [['bill', [made('at the other', 2)]]]);
  one.take(other.ledger);
  other.take(one.ledger);
  for (const till of [one, other]) {
    expect(till.visits('bill').map(({ id }) => id)).toEqual(['at one', 'at the other']);
  }
});

test('what was taken out is not brought back by a change made before it elsewhere', () => {
  const [one, other] = twoTills();
  other.write('changed-regular', [['regulars', 'bill', { ...somebody('bill'), spot: 'window' }]]);
  one.tick(50);
  one.write('removed-regular', [['regulars', 'bill', undefined]]);
  one.take(other.ledger);
  other.take(one.ledger);
  expect([one, other].map((till) => till.row('regulars', 'bill'))).toEqual([undefined, undefined]);
});

test('a text written over by a later one stays in the history and can be had back', () => {
  const [one, other] = twoTills();
  const earlier = one.write('changed-regular', [
    ['regulars', 'ada', { ...somebody('ada'), spot: 'by the door' }],
  ]);
  other.tick(50);
  const later = other.write('changed-regular', [
    ['regulars', 'ada', { ...somebody('ada'), spot: 'window' }],
  ]);
  one.take(other.ledger);
  expect(one.row<Regular>('regulars', 'ada')?.spot).toBe('window');
  expect(one.ledger).toContainEqual(earlier);
  expect(earlier.told?.what).toEqual([{ set: { spot: 'by the door' }, was: { spot: '' } }]);
  one.takeBack(later);
  one.write('changed-regular', [
    ['regulars', 'ada', { ...somebody('ada'), ...setOf(earlier.told?.what[0]) }],
  ]);
  other.take(one.ledger);
  expect(other.row<Regular>('regulars', 'ada')?.spot).toBe('by the door');
});

function setOf(change: object | undefined): Partial<Regular> {
  return change && 'set' in change ? (change.set as Partial<Regular>) : {};
}
