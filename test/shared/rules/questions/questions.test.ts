import { describe, expect, test } from 'vitest';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { LifeEvent } from '../../../../shared/domain/life-event.ts';
import type { PromiseMade } from '../../../../shared/domain/promise.ts';
import type { Standing } from '../../../../shared/domain/regular.ts';
import { keysOf } from '../../../../shared/rules/questions/question-keys.ts';
import {
  type KnownForQuestions,
  questionsFor,
} from '../../../../shared/rules/questions/questions.ts';
import {
  askingOf,
  eventOf,
  knownOf,
  onDay,
  promiseOf,
  visitOn,
} from '../../../helpers/known-of.ts';

const NOW = '2027-07-06T15:02:00';
const keys = (given: Partial<KnownForQuestions>, now: LocalTime = NOW) =>
  keysOf(questionsFor(knownOf(given), now, false));

const wedding = eventOf('w', { when: onDay('2027-06-12'), text: 'Laura' });
const exam = eventOf('e', { kind: 'exam', when: onDay('2027-07-20') });
const loss = eventOf('l', { kind: 'loss', mood: 'tender', when: onDay('2027-07-01') });

describe('a life event is asked about', () => {
  const yearly = { by: 'date' } as const;
  test.each<[string, Partial<LifeEvent>, string[]]>([
    ['before it, in four weeks', { when: onDay('2027-08-03') }, ['before x']],
    ['not more than four weeks before', { when: onDay('2027-08-04') }, []],
    ['before it, tomorrow', { when: onDay('2027-07-07') }, ['before x']],
    ['not on its day', { when: onDay('2027-07-06') }, []],
    ['after it, from the next day on', { when: onDay('2027-07-05') }, ['after x']],
    ['after it, for four months', { when: onDay('2027-03-08') }, ['after x']],
    ['not longer after it', { when: onDay('2027-03-07') }, []],
    ['not during a trip', { kind: 'trip', when: onDay('2027-07-01', '2027-07-07') }, []],
    [
      'after a trip, the day they are back',
      { kind: 'trip', when: onDay('2027-07-01', '2027-07-06') },
      ['after x'],
    ],
    ['before its month', { when: { kind: 'month', year: 2027, month: 8 } }, ['before x']],
    ['not within its month', { when: { kind: 'month', year: 2027, month: 7 } }, []],
    ['after its month', { when: { kind: 'month', year: 2027, month: 6 } }, ['after x']],
    ['after its season', { when: { kind: 'season', year: 2027, season: 'spring' } }, ['after x']],
    ['when it comes soon', { when: { kind: 'soon' }, at: '2027-05-07T09:00:00' }, ['before x']],
    ['not when “soon” was long ago', { when: { kind: 'soon' }, at: '2027-05-06T09:00:00' }, []],
    ['not when nobody knows when', { when: { kind: 'unknown' } }, []],
    ['not when it is tender', { when: onDay('2027-07-20'), mood: 'tender' }, []],
    ['not when it was called off', { when: onDay('2027-07-20'), calledOff: true }, []],
    [
      'once a year after an anniversary',
      { kind: 'anniversary', when: onDay('1998-07-01'), yearly },
      ['after x 2027'],
    ],
    [
      'once a year after a trip',
      { kind: 'trip', when: onDay('2020-07-01', '2020-07-04'), yearly },
      ['after x 2027'],
    ],
    ['not after any other yearly day', { kind: 'other', when: onDay('1998-07-01'), yearly }, []],
    ['not before an anniversary', { kind: 'anniversary', when: onDay('1998-07-10'), yearly }, []],
  ])('%s', (_, given, expected) => {
    expect(keys({ events: [eventOf('x', given)] })).toEqual(expected);
  });

  test('with what was told, to whom and when', () => {
    const told = { toldBy: 'his mother', toldTo: 'Ana', at: '2027-05-02T09:00:00' } as const;
    const trip = eventOf('t', {
      kind: 'trip',
      text: 'Whitby',
      when: onDay('2027-07-01', '2027-07-04'),
      ...told,
    });
    expect(questionsFor(knownOf({ events: [trip] }), NOW, false)).toEqual([
      {
        key: 'after t',
        because: {
          kind: 'after',
          event: { id: 't', kind: 'trip', text: 'Whitby', ...told },
          day: '2027-07-04',
        },
      },
    ]);
  });
});

describe('what we did is asked about', () => {
  test.each<[string, Partial<PromiseMade>, string[]]>([
    ['when it is done and to be checked by asking', {}, ['check p']],
    ['not when the check is ours to do', { checkBy: 'doing' }, []],
    ['not while it is open', { state: 'open' }, []],
    ['not when it is all done', { state: 'kept' }, []],
    ['not when it was not kept', { state: 'not-kept' }, []],
  ])('%s', (_, given, expected) => {
    expect(keys({ promises: [promiseOf('p', given)] })).toEqual(expected);
  });

  test('since it was done', () => {
    const closed = { at: '2027-06-03T10:00:00', line: '' } as const;
    const [question] = questionsFor(
      knownOf({ promises: [promiseOf('p', { closed })] }),
      NOW,
      false,
    );
    expect(question?.because).toEqual({
      kind: 'check',
      promiseId: 'p',
      what: 'a new flat white',
      check: 'was the new one better',
      since: '2027-06-03T10:00:00',
    });
  });
});

test('what they told us or what we did on this visit is asked about on the next', () => {
  const told = eventOf('e', { kind: 'exam', when: onDay('2027-07-20'), at: '2027-07-06T09:00:00' });
  const righted = promiseOf('p', { closed: { at: '2027-07-06T09:00:00', line: '' } });
  const here = visitOn('2027-07-06T09:01:00');
  const given = { events: [told], promises: [righted], visits: [here], hereOn: here };
  expect(keys(given, '2027-07-06T09:05:00')).toEqual([]);
  expect(keys({ ...given, hereOn: undefined }, '2027-07-07T09:00:00')).toEqual([
    'check p',
    'before e',
  ]);
});

describe('at most three, ranked', () => {
  const visits = [
    visitOn('2027-06-01T09:00:00'),
    visitOn('2027-06-08T09:00:00'),
    visitOn('2027-06-15T09:00:00'),
  ];
  const regular = { standing: 'here', name: 'Benny', calledBy: 'Ben' } as const;
  const trip = eventOf('t', { kind: 'trip', when: onDay('2027-06-20') });
  const soon = eventOf('s', { kind: 'home', when: { kind: 'soon' }, at: '2027-07-01T09:00:00' });
  const later = eventOf('j', { kind: 'job', when: onDay('2027-08-01') });
  const earlier = promiseOf('q', { madeAt: '2027-05-01T09:00:00' });

  test.each<[string, Partial<KnownForQuestions>, string[]]>([
    [
      'checks, then how it was',
      { promises: [promiseOf('p')], events: [exam, wedding] },
      ['check p', 'after w', 'before e'],
    ],
    [
      'the oldest check, the newest that has been',
      { promises: [promiseOf('p'), earlier], events: [wedding, trip] },
      ['check q', 'check p', 'after t'],
    ],
    [
      'the nearest that is coming, “soon” last',
      { events: [soon, later, exam] },
      ['before e', 'before j', 'before s'],
    ],
    ['one gap, last', { regular, visits, events: [wedding] }, ['after w', 'gap birthday']],
    [
      'no gap where three stand already',
      { regular, visits, events: [wedding, exam, trip] },
      ['after t', 'after w', 'before e'],
    ],
  ])('%s', (_, given, expected) => {
    expect(keys(given)).toEqual(expected);
  });
});

describe('tact', () => {
  test('in a gentle tone only what we did is asked about', () => {
    const visits = [
      visitOn('2027-06-01T09:00:00'),
      visitOn('2027-06-08T09:00:00'),
      visitOn('2027-06-15T09:00:00'),
    ];
    const regular = { standing: 'here', name: '', calledBy: 'blue jacket' } as const;
    const given = { regular, visits, events: [wedding, exam, loss], promises: [promiseOf('p')] };
    expect(keys(given)).toEqual(['check p']);
  });

  test.each<[Standing, string[]]>([
    ['here', ['after w']],
    ['moved-away', ['after w']],
    ['do-not-contact', ['after w']],
    ['deceased', []],
  ])('somebody who is %s', (standing, expected) => {
    const regular = { standing, name: 'Benny', calledBy: 'Ben', birthday: '--05-01' } as const;
    expect(keys({ regular, events: [wedding] })).toEqual(expected);
  });
});

describe('asked once', () => {
  const events = [wedding];
  test.each(['asked', 'not-suitable'] as const)('%s, it never comes back', (outcome) => {
    expect(
      keys({ events, askings: [askingOf('after w', outcome, '2027-06-13T09:00:00')] }),
    ).toEqual([]);
  });

  test('before and after are two questions', () => {
    expect(
      keys({ events, askings: [askingOf('before w', 'asked', '2027-06-10T09:00:00')] }),
    ).toEqual(['after w']);
  });

  test('last year’s is not this year’s', () => {
    const anniversary = eventOf('a', {
      kind: 'anniversary',
      when: onDay('1998-07-01'),
      yearly: { by: 'date' },
    });
    const askings = [askingOf('after a 2026', 'asked', '2026-07-03T09:00:00')];
    expect(keys({ events: [anniversary], askings })).toEqual(['after a 2027']);
  });
});

describe('unused, it fades after two visits', () => {
  const first = visitOn('2027-06-15T15:00:00', 'after w');
  const second = visitOn('2027-06-22T15:00:00', 'after w');
  const now = visitOn('2027-07-06T15:00:00', 'after w');
  const later = (at: LocalTime) => [askingOf('after w', 'later', at)];

  test.each<[string, Partial<KnownForQuestions>, boolean]>([
    ['one visit is not two', { visits: [first] }, true],
    ['the one they are here on does not count', { visits: [first, now], hereOn: now }, true],
    ['two are enough', { visits: [first, second] }, false],
    ['visits without it do not count', { visits: [first, visitOn('2027-06-22T15:00:00')] }, true],
    [
      'put off just now, it rests',
      { visits: [first, now], hereOn: now, askings: later('2027-07-06T15:01:00') },
      false,
    ],
    [
      'put off before the visit was logged, too',
      { visits: [first, now], hereOn: now, askings: later('2027-07-06T14:59:00') },
      false,
    ],
    [
      'put off today, it rests when they have gone',
      { visits: [first, now], askings: later('2027-07-06T15:01:00') },
      false,
    ],
    [
      'put off, it comes back with the next visit',
      { visits: [first, second], askings: later('2027-06-22T15:01:00') },
      true,
    ],
    [
      'put off today, with the next visit today',
      {
        visits: [visitOn('2027-07-06T08:00:00', 'after w'), visitOn('2027-07-06T12:00:00')],
        askings: later('2027-07-06T08:01:00'),
      },
      true,
    ],
    [
      'put off, it has two fresh visits',
      { visits: [first, second, now], askings: later('2027-06-15T15:01:00') },
      false,
    ],
    [
      'and the second of them while it lasts',
      { visits: [first, second, now], hereOn: now, askings: later('2027-06-15T15:01:00') },
      true,
    ],
    [
      'the last “later” counts',
      {
        visits: [first, second, now],
        askings: [...later('2027-06-15T15:01:00'), ...later('2027-06-30T09:00:00')],
      },
      true,
    ],
  ])('%s', (_, given, stands) => {
    expect(keys({ events: [wedding], ...given })).toEqual(stands ? ['after w'] : []);
  });

  test('a clock put back breaks nothing', () => {
    const ahead = visitOn('2028-07-06T15:00:00', 'after w', 'gap birthday');
    const askings = later('2028-07-06T15:01:00');
    expect(keys({ events: [wedding], visits: [ahead], hereOn: ahead, askings })).toEqual([
      'after w',
    ]);
    expect(keys({ events: [wedding], visits: [second, ahead], askings })).toEqual([]);
    const regular = { standing: 'here', name: 'Ben', calledBy: 'Ben' } as const;
    expect(keys({ regular, visits: [first, second, ahead] })).toEqual(['gap birthday']);
  });
});

describe('one thing the book does not know', () => {
  const nameless = { standing: 'here', name: '', calledBy: 'blue jacket' } as const;
  const unborn = { standing: 'here', name: 'Benny Hill', calledBy: 'Ben' } as const;
  const uncalled = {
    standing: 'here',
    name: 'Benny Hill',
    calledBy: '',
    birthday: '--05-01',
  } as const;
  const unknown = { standing: 'here', name: 'Benny Hill', calledBy: '' } as const;
  const weekly = [
    visitOn('2027-06-16T09:00:00'),
    visitOn('2027-06-23T09:00:00'),
    visitOn('2027-06-30T09:00:00'),
  ];
  const rarely = [
    visitOn('2027-01-15T09:00:00'),
    visitOn('2027-02-22T09:00:00'),
    visitOn('2027-06-29T09:00:00'),
  ];
  const rarelyThen = (at: LocalTime, ...prompted: string[]) => [
    ...rarely,
    visitOn(at, ...prompted),
  ];

  test.each<[string, Partial<KnownForQuestions>, string[]]>([
    ['the name of somebody nameless', { regular: nameless, visits: rarely }, ['gap name']],
    [
      'nothing else of somebody nameless',
      {
        regular: nameless,
        visits: rarely,
        askings: [askingOf('gap name', 'not-suitable', '2027-02-22T09:00:00')],
      },
      [],
    ],
    ['the birthday', { regular: unborn, visits: rarely }, ['gap birthday']],
    [
      'what they like to be called, when they come weekly',
      { regular: uncalled, visits: weekly },
      ['gap called-by'],
    ],
    ['not when they come rarely', { regular: uncalled, visits: rarely }, []],
    [
      'the next, once the first was asked',
      {
        regular: unknown,
        visits: weekly,
        askings: [askingOf('gap birthday', 'asked', '2027-06-23T09:00:00')],
      },
      ['gap called-by'],
    ],
    ['not before the third visit', { regular: nameless, visits: weekly.slice(1) }, []],
    [
      'not within a week of another',
      { regular: unborn, visits: rarelyThen('2027-06-30T09:00:00', 'gap name') },
      [],
    ],
    [
      'after a week',
      { regular: unborn, visits: rarelyThen('2027-06-29T09:00:00', 'gap name') },
      ['gap birthday'],
    ],
    [
      'not within a week of an answer',
      {
        regular: unborn,
        visits: rarely,
        askings: [askingOf('gap name', 'asked', '2027-06-30T09:00:00')],
      },
      [],
    ],
  ])('%s', (_, given, expected) => {
    expect(keys(given)).toEqual(expected);
  });

  test('stays for the visit it began with, and begins with none', () => {
    const begun = visitOn('2027-07-06T15:00:00', 'gap birthday');
    const without = visitOn('2027-07-06T15:00:00');
    expect(keys({ regular: unborn, visits: [...rarely, begun], hereOn: begun })).toEqual([
      'gap birthday',
    ]);
    expect(keys({ regular: unborn, visits: [...rarely, without], hereOn: without })).toEqual([]);
  });
});
