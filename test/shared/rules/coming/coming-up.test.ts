import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { EventOnCard, IndexCard } from '../../../../shared/domain/index-card.ts';
import type { Standing } from '../../../../shared/domain/regular.ts';
import { comingUp, tenderNow } from '../../../../shared/rules/coming/coming-up.ts';
import { birthdayOn, nextBirthday } from '../../../../shared/rules/lives/birthday.ts';
import { cardOf } from '../../../helpers/card-of.ts';
import { timesLongerForTenTimes } from '../../../helpers/how-it-grows.ts';

const person = (name: string, given: Partial<IndexCard> = {}) => cardOf(name, { name, ...given });
const told = (given: Partial<EventOnCard>): EventOnCard => ({
  id: 'event',
  kind: 'other',
  when: { kind: 'unknown' },
  mood: 'joyful',
  text: '',
  at: '2026-01-01T09:00:00',
  ...given,
});
const yearly = { by: 'date' } as const;
const day = (from: CalendarDay, until?: CalendarDay) =>
  until ? ({ kind: 'day', day: from, until } as const) : ({ kind: 'day', day: from } as const);

/** What is coming, in a line each. */
function lines(cards: readonly IndexCard[], from: CalendarDay, to: CalendarDay, southern = false) {
  return comingUp(cards, from, to, { southern }).map(({ day, until, card, what, vague }) => {
    const turns = 'turns' in what ? ` ${what.turns}` : '';
    const about = what.kind === 'event' ? what.event.kind : what.kind;
    const some = vague ? `, some time in the ${vague}` : '';
    return `${day}${until ? ` to ${until}` : ''} ${card.name}: ${about}${turns}${some}`;
  });
}

describe('what is coming', () => {
  test('stands in order of days, then of names', () => {
    const cards = [
      person('Zoë', { birthday: '--06-12' }),
      person('Émile', { birthday: '--06-12', nameDay: '--06-10' }),
      person('Ada', { birthday: '--06-13' }),
      person('Fay', {
        pets: [
          { id: '1', name: 'Tilly', kind: 'dachshund', birthday: '2020-06-12' },
          { id: '2', name: 'Mog', kind: 'cat' },
        ],
      }),
      person('Benny', { events: [told({ kind: 'wedding', when: day('2027-06-11') })] }),
      person('Nobody knows', {}),
    ];
    expect(lines(cards, '2027-06-10', '2027-06-13')).toEqual([
      '2027-06-10 Émile: name-day',
      '2027-06-11 Benny: wedding',
      '2027-06-12 Émile: birthday',
      '2027-06-12 Fay: pet-birthday',
      '2027-06-12 Zoë: birthday',
      '2027-06-13 Ada: birthday',
    ]);
  });

  test('across New Year', () => {
    const cards = [
      person('Old', { birthday: '--12-31' }),
      person('New', { birthday: '--01-01' }),
      person('Neither', { birthday: '--06-01' }),
    ];
    expect(lines(cards, '2026-12-30', '2027-01-02')).toEqual([
      '2026-12-31 Old: birthday',
      '2027-01-01 New: birthday',
    ]);
  });

  test.each<[string, Partial<EventOnCard>, string[]]>([
    [
      'days that began before',
      { kind: 'trip', when: day('2027-05-20', '2027-06-03') },
      ['2027-06-01 to 2027-06-03 Ada: trip'],
    ],
    [
      'days that end after',
      { kind: 'trip', when: day('2027-06-20', '2027-07-03') },
      ['2027-06-20 to 2027-07-03 Ada: trip'],
    ],
    [
      'a month',
      { kind: 'baby', when: { kind: 'month', year: 2027, month: 6 } },
      ['2027-06-01 to 2027-06-30 Ada: baby, some time in the month'],
    ],
    [
      'a season that is over',
      { kind: 'home', when: { kind: 'season', year: 2027, season: 'spring' } },
      [],
    ],
    [
      'a season',
      { kind: 'home', when: { kind: 'season', year: 2027, season: 'summer' } },
      ['2027-06-01 to 2027-08-31 Ada: home, some time in the season'],
    ],
    ['soon', { kind: 'home', when: { kind: 'soon' } }, []],
    ['a day of another month', { kind: 'exam', when: day('2027-07-01') }, []],
    ['what is tender', { kind: 'illness', mood: 'tender', when: day('2027-06-05') }, []],
    ['what was called off', { kind: 'wedding', calledOff: true, when: day('2027-06-05') }, []],
    [
      'a wedding day that comes round',
      { kind: 'wedding', when: day('2002-06-05'), yearly },
      ['2027-06-05 Ada: wedding 25'],
    ],
    [
      'the wedding itself',
      { kind: 'wedding', when: day('2027-06-05'), yearly },
      ['2027-06-05 Ada: wedding'],
    ],
    [
      'an anniversary told with its beginning',
      { kind: 'anniversary', when: day('1977-06-05'), yearly },
      ['2027-06-05 Ada: anniversary 50'],
    ],
    [
      'an anniversary told with its next day',
      { kind: 'anniversary', when: day('2026-06-05'), yearly },
      ['2027-06-05 Ada: anniversary'],
    ],
    [
      'an anniversary on a moved day',
      {
        kind: 'anniversary',
        when: day('1977-05-05'),
        yearly,
        moved: [{ from: '2027-05-05', to: '2027-06-06' }],
      },
      ['2027-06-06 Ada: anniversary 50'],
    ],
    [
      'a child’s day: that would be an age',
      { kind: 'baby', when: day('2020-06-05'), yearly },
      ['2027-06-05 Ada: baby'],
    ],
  ])('in June: %s', (_, event, expected) => {
    expect(lines([person('Ada', { events: [told(event)] })], '2027-06-01', '2027-06-30')).toEqual(
      expected,
    );
  });

  test('summer begins in December in the south', () => {
    const when = { kind: 'season', year: 2026, season: 'summer' } as const;
    const cards = [person('Ada', { events: [told({ when })] })];
    expect(lines(cards, '2027-01-01', '2027-01-31', true)).toEqual([
      '2027-01-01 to 2027-02-28 Ada: other, some time in the season',
    ]);
  });

  test.each<[Standing, number]>([
    ['here', 4],
    ['do-not-contact', 4],
    ['moved-away', 0],
    ['deceased', 0],
  ])('of somebody who is %s: %i things', (standing, count) => {
    const card = person('Ada', {
      standing,
      birthday: '--06-05',
      nameDay: '--06-06',
      pets: [{ id: '1', name: 'Tilly', kind: 'dachshund', birthday: '--06-07' }],
      events: [told({ kind: 'wedding', when: day('2027-06-08') })],
    });
    expect(lines([card], '2027-06-01', '2027-06-30')).toHaveLength(count);
  });
});

describe('a birthday', () => {
  const chinese = { by: 'calendar', calendar: 'chinese' } as const;
  const islamic = { by: 'calendar', calendar: 'islamic-umalqura' } as const;
  const firstOfMarch = { by: 'day', day: '--03-01' } as const;
  test.each<[string, Partial<IndexCard>, CalendarDay, string]>([
    [
      'with an age we were told',
      { birthday: '1927-06-05', ageTold: true },
      '2027-01-01',
      '2027-06-05 turns 100',
    ],
    ['with a year nobody told us', { birthday: '1927-06-05' }, '2027-01-01', '2027-06-05'],
    ['without a year', { birthday: '--06-05', ageTold: true }, '2027-01-01', '2027-06-05'],
    ['today', { birthday: '1990-06-05', ageTold: true }, '2027-06-05', '2027-06-05 turns 37'],
    ['yesterday', { birthday: '1990-06-05', ageTold: true }, '2027-06-06', '2028-06-05 turns 38'],
    ['29 February', { birthday: '2000-02-29', ageTold: true }, '2027-01-01', '2027-02-28 turns 27'],
    [
      '29 February in a leap year',
      { birthday: '2000-02-29', ageTold: true },
      '2028-01-01',
      '2028-02-29 turns 28',
    ],
    ['29 February without a year', { birthday: '--02-29' }, '2027-01-01', '2027-02-28'],
    [
      '29 February kept on 1 March',
      { birthday: '2000-02-29', birthdayKept: firstOfMarch },
      '2027-01-01',
      '2027-03-01',
    ],
    [
      '29 February kept on 1 March, in a leap year',
      { birthday: '2000-02-29', birthdayKept: firstOfMarch },
      '2028-01-01',
      '2028-02-29',
    ],
    [
      'kept on quite another day',
      { birthday: '1960-12-30', ageTold: true, birthdayKept: { by: 'day', day: '--01-02' } },
      '2027-01-01',
      '2027-01-02 turns 66',
    ],
    [
      'kept by the Chinese calendar',
      { birthday: '1954-02-03', ageTold: true, birthdayKept: chinese },
      '2026-12-01',
      '2027-02-06 turns 73',
    ],
    [
      'kept by it, without a year',
      { birthday: '--02-03', birthdayKept: chinese },
      '2026-12-01',
      '2027-02-03',
    ],
    [
      'kept by the moon, whose years nobody told us',
      { birthday: '1999-01-19', ageTold: true, birthdayKept: islamic },
      '2026-01-01',
      '2026-03-20',
    ],
    [
      'the first one after birth',
      { birthday: '2027-06-05', ageTold: true },
      '2027-06-05',
      '2028-06-05 turns 1',
    ],
    [
      'of somebody who died',
      { birthday: '1927-06-05', ageTold: true, standing: 'deceased' },
      '2027-01-01',
      'none',
    ],
  ])('%s', (_, given, today, expected) => {
    const card = person('Bill', given);
    const next = nextBirthday(card, today);
    const turns = next && birthdayOn(card, next)?.turns;
    expect([next ?? 'none', ...(turns ? [`turns ${turns}`] : [])].join(' ')).toBe(expected);
  });

  test('is in the calendar like that, too', () => {
    const cards = [
      person('Bill', { birthday: '1927-02-28', ageTold: true }),
      person('Leap', { birthday: '2000-02-29' }),
      person('March', { birthday: '2000-02-29', birthdayKept: firstOfMarch }),
    ];
    expect(lines(cards, '2027-02-28', '2027-03-01')).toEqual([
      '2027-02-28 Bill: birthday 100',
      '2027-02-28 Leap: birthday',
      '2027-03-01 March: birthday',
    ]);
  });

  test('is none on any other day', () => {
    expect(birthdayOn(person('Bill', { birthday: '1927-06-05' }), '2027-06-06')).toBeUndefined();
  });
});

test('who is tender now are those of a gentle tone whom the shop waits for', () => {
  const loss = [told({ kind: 'loss', mood: 'tender', when: day('2027-05-01') })];
  const cards = [
    person('Ada', { events: loss }),
    person('Away', { events: loss, standing: 'moved-away' }),
    person('Dead', { events: loss, standing: 'deceased' }),
    person('Benny', { events: [told({ kind: 'wedding', when: day('2027-05-01') })] }),
    person('Nothing', {}),
  ];
  expect(tenderNow(cards, '2027-06-01', false).map(({ name }) => name)).toEqual(['Ada']);
  expect(tenderNow(cards, '2027-12-01', false)).toEqual([]);
});

test('a week among a hundred thousand people costs each what it costs among ten thousand', () => {
  const cards = Array.from({ length: 100_000 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    const date = String((index % 28) + 1).padStart(2, '0');
    const birthday = `19${String(index % 100).padStart(2, '0')}-${month}-${date}` as CalendarDay;
    return person(`P${index}`, { birthday, ageTold: true });
  });
  const coming = (many: number) =>
    comingUp(cards.slice(0, many), '2027-06-01', '2027-06-07', { southern: false });
  expect(coming(cards.length).length).toBeGreaterThan(1000);
  expect(timesLongerForTenTimes(coming, 10_000)).toBeLessThan(50);
});
