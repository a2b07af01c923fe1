import { describe, expect, test } from 'vitest';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { Fact } from '../../../../shared/domain/fact.ts';
import { type LifeEvent, moodOf } from '../../../../shared/domain/life-event.ts';
import { createRegular, type Regular } from '../../../../shared/domain/regular.ts';
import type { Visit } from '../../../../shared/domain/visit.ts';
import { type LetterSources, letterFacts } from '../../../../shared/rules/letters/letter-facts.ts';
import { greetingName } from '../../../../shared/rules/letters/letter-names.ts';

// A Tuesday; the wedding was on the Saturday before.
const NOW: LocalTime = '2027-06-15T08:05:00';

function event(given: Partial<LifeEvent>): LifeEvent {
  const kind = given.kind ?? 'wedding';
  return {
    id: 'wedding',
    regularId: 'benny',
    kind,
    when: { kind: 'day', day: '2027-06-12' },
    mood: moodOf(kind),
    text: 'Laura',
    toldBy: '',
    toldTo: 'Jo',
    at: '2027-05-04T08:05:00',
    ...given,
  };
}

function fact(kind: Fact['kind'], text: string, given: Partial<Fact> = {}): Fact {
  const base = { id: text, regularId: 'benny', layer: 'face-up', origin: 'told us' } as const;
  return { ...base, kind, text, at: NOW, ...given };
}

const VISITS: readonly Visit[] = ['2027-06-01', '2027-06-08', '2027-06-14'].map((day) => ({
  id: `visit ${day}`,
  at: `${day}T08:05:00` as LocalTime,
  had: [{ item: 'cortado', quantity: 2, with: ['two cups'] }],
  paid: 620,
}));

type Given = Partial<Omit<LetterSources, 'regular'>> & { readonly regular?: Partial<Regular> };

function sources(given: Given): LetterSources {
  const regular = { id: 'benny', addedAt: NOW, name: 'Benny Okafor', ...given.regular };
  const nothing = { facts: [], visits: [], events: [], pets: [], near: [], written: [] };
  return { ...nothing, ...given, regular: createRegular(regular) };
}

const facts = (given: Given, about?: string) => letterFacts(sources(given), about, NOW, false);

describe('what a note is about', () => {
  test('the newest joyful thing that has happened, with whom and on which weekday', () => {
    const older = event({ id: 'trip', kind: 'trip', text: 'Whitby', when: day('2027-05-20') });
    expect(facts({ events: [event({}), older], visits: VISITS })).toEqual({
      about: { kind: 'event', id: 'wedding', event: 'wedding', day: weekday(6), thing: 'Laura' },
      name: 'Benny',
      partner: 'Laura',
      had: { item: 'cortado', isUsual: true },
    });
  });

  test('what was asked for by its id: an older thing, or a visit', () => {
    const older = event({ id: 'trip', kind: 'trip', text: 'Whitby', when: day('2026-05-20') });
    const of = { events: [event({}), older], visits: VISITS };
    expect(facts(of, 'trip').about).toMatchObject({ id: 'trip', thing: 'Whitby' });
    expect(facts(of, 'visit 2027-06-08').about).toEqual({
      kind: 'visit',
      id: 'visit 2027-06-08',
      day: { kind: 'date', day: '2027-06-08' },
    });
  });

  test('the last visit when nothing has happened for 120 days, and nothing when nobody came', () => {
    const old = event({ when: day('2027-01-02') });
    expect(facts({ events: [old], visits: VISITS }).about).toMatchObject({
      id: 'visit 2027-06-14',
      day: weekday(1),
    });
    expect(facts({ events: [old] }).about).toEqual({ kind: 'nothing' });
  });

  test('a thing that was written about already makes room for the last visit', () => {
    const of = { events: [event({})], visits: VISITS, written: ['wedding'] };
    expect(facts(of).about).toMatchObject({ kind: 'visit' });
    expect(facts(of, 'wedding').about).toMatchObject({ id: 'wedding' });
  });

  test.each<[string, Partial<LifeEvent>]>([
    ['is still to come', { when: day('2027-06-20') }],
    ['has no date', { when: { kind: 'soon' } }],
    ['is called off', { calledOff: true }],
    ['speaks of health', { kind: 'other', text: 'hospital open day' }],
    [
      'was agreed to as of health',
      { health: { givenAt: NOW, how: 'in writing', wordingVersion: 1 } },
    ],
    ['is an illness somebody called joyful', { kind: 'illness', text: 'is well again' }],
  ])('nothing that %s, asked for or not', (_why, given) => {
    expect(facts({ events: [event(given)], visits: VISITS }, 'wedding').about.kind).toBe('visit');
  });

  test('a day is a weekday for a week, then a date, and none of a month', () => {
    const said = (when: LifeEvent['when']) => {
      const { about } = facts({ events: [event({ when })] });
      return about.kind === 'event' ? about.day : about;
    };
    expect(said(day('2027-06-09'))).toEqual(weekday(3));
    expect(said(day('2027-06-08'))).toEqual({ kind: 'date', day: '2027-06-08' });
    expect(said({ kind: 'month', year: 2027, month: 5 })).toBeUndefined();
    expect(said({ kind: 'day', day: '2027-06-10', until: '2027-06-12' })).toBeUndefined();
  });
});

describe('what is never in a note', () => {
  test('a pet or a friend who has died', () => {
    const tilly = fact('companion', 'dachshund Tilly');
    const peggy = fact('companion', 'with Peggy');
    expect(facts({ facts: [tilly, peggy] }).company).toBeDefined();
    const pets = [{ name: 'Tilly', standing: 'deceased' }] as const;
    expect(
      facts({ facts: [tilly, peggy], pets, gone: ['Peggy Marsh', 'Peggy'] }).company,
    ).toBeUndefined();
  });

  test('anything behind, noticed, of health, of money, or a caution', () => {
    const health = { givenAt: NOW, how: 'in writing', wordingVersion: 1 } as const;
    const { like, company } = facts({
      facts: [
        fact('preference', 'milk first'),
        fact('preference', 'sits alone since March', { layer: 'behind' }),
        fact('preference', 'the blue cup', { origin: 'noticed' }),
        fact('preference', 'no sugar', { health }),
        fact('preference', 'decaf since the surgery'),
        fact('preference', 'pays at the end of the month'),
        fact('caution', 'never nuts'),
        fact('companion', 'sister Ada', { layer: 'behind' }),
        fact('companion', 'brother Tom', { origin: 'noticed' }),
      ],
    });
    expect({ like, company }).toEqual({ like: 'milk first', company: undefined });
  });

  test('while somebody goes through something tender: anything but their visit', () => {
    const loss = event({ id: 'loss', kind: 'loss', text: 'lost Joan', when: day('2027-05-20') });
    const of = {
      events: [loss, event({})],
      visits: VISITS,
      pets: [{ name: 'Tilly', standing: 'here' as const }],
      facts: [fact('preference', 'milk first'), fact('companion', 'wife Joan')],
      regular: { spot: 'window table' },
    };
    for (const about of [undefined, 'loss', 'wedding']) {
      expect(facts(of, about)).toEqual({
        about: { kind: 'visit', id: 'visit 2027-06-14', day: weekday(1) },
        name: 'Benny',
      });
    }
  });

  test('somebody who is named in anything tender or behind, however long ago', () => {
    const loss = event({ id: 'loss', kind: 'loss', text: 'lost Joan', when: day('2024-05-20') });
    const facedUp = [fact('companion', 'wife Joan'), fact('companion', 'grandson Kofi')];
    const near = [{ name: 'Joan', isPartner: true }];
    expect(facts({ events: [loss], facts: facedUp, near })).toMatchObject({
      company: { name: 'Kofi', isPet: false },
    });
    expect(facts({ events: [loss], facts: facedUp, near }).partner).toBeUndefined();
    const behind = fact('note', 'Kofi is in trouble', { layer: 'behind' });
    expect(facts({ events: [loss], facts: [...facedUp, behind], near }).company).toBeUndefined();
  });

  test('a pet that has died', () => {
    expect(facts({ pets: [{ name: 'Tilly', standing: 'deceased' }] }).company).toBeUndefined();
    expect(facts({ pets: [{ name: 'Tilly', standing: 'here' }] }).company?.name).toBe('Tilly');
  });

  test('an age nobody told', () => {
    const turns = event({ kind: 'other', text: 'fortieth birthday' });
    const thing = (ageTold: boolean) => {
      const { about } = facts({ events: [turns], regular: { ageTold } });
      return about.kind === 'event' ? about.thing : about;
    };
    expect(thing(false)).toBeUndefined();
    expect(thing(true)).toBe('fortieth birthday');
  });

  test('what the shop calls somebody among itself', () => {
    expect(greetingName({ name: '', calledBy: 'blue jacket' })).toBe('');
  });
});

test.each([
  ['Benny Okafor', '', 'Benny'],
  ['Grace Osei', 'Mrs Osei', 'Mrs Osei'],
  ['Okafor, Benny', '', 'Benny'],
  ['Dr. Zoë Müller', '', 'Dr. Zoë Müller'],
  ['Jean-Luc Picard', '', 'Jean-Luc'],
  ['山田 太郎', '', '山田 太郎'],
  ['أحمد علي', '', 'أحمد'],
  ['<img src=x onerror=alert(1)>', '', ''],
  ['x'.repeat(10_000), '', ''],
])('a note calls “%.40s” (“%s”) “%s”', (name, calledBy, greeted) => {
  expect(greetingName({ name, calledBy })).toBe(greeted);
});

test.each([
  ['her driving test', 'driving test'],
  ['the choir’s concert', 'choir’s concert'],
  ['of her driving licence', undefined],
  ['after 30 years at the post office', undefined],
  ['<b>concert</b>', undefined],
  ['a'.repeat(60), undefined],
])('an exam told as “%s” is “%s”', (text, thing) => {
  const { about } = facts({ events: [event({ kind: 'exam', text })] });
  expect(about).toMatchObject({ kind: 'event', ...(thing && { thing }) });
  if (thing === undefined) expect(about).not.toHaveProperty('thing');
});

function day(value: `${number}-${number}-${number}`): LifeEvent['when'] {
  return { kind: 'day', day: value };
}

function weekday(value: number) {
  return { kind: 'weekday', weekday: value };
}
