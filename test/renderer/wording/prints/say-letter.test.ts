import { describe, expect, test } from 'vitest';
import { sayBeginnings } from '../../../../renderer/wording/prints/say-letter.ts';
import { LIFE_EVENT_KINDS } from '../../../../shared/domain/life-event.ts';
import type {
  LetterAbout,
  LetterEventKind,
} from '../../../../shared/rules/letters/letter-about.ts';
import type { LetterFacts } from '../../../../shared/rules/letters/letter-facts.ts';

const MENU = new Map([['cortado', { name: 'Cortado', retired: false }]]);

const KINDS = LIFE_EVENT_KINDS.filter(
  (kind): kind is LetterEventKind => kind !== 'illness' && kind !== 'loss',
);

const SATURDAY = { kind: 'weekday', weekday: 6 } as const;

/** Everything a note could know, beside what it is about. */
const ALL = {
  name: 'Benny',
  partner: 'Laura',
  company: { name: 'Tilly', isPet: true },
  had: { item: 'cortado', isUsual: true },
  spot: 'bar',
  like: 'milk first',
} as const;

const SUBJECTS: readonly LetterAbout[] = [
  ...KINDS.map((event) => ({ kind: 'event', id: 'e', event }) as const),
  ...KINDS.map((event) => {
    return { kind: 'event', id: 'e', event, day: SATURDAY, thing: 'Whitby' } as const;
  }),
  { kind: 'visit', id: 'v', day: SATURDAY },
  { kind: 'visit', id: 'v', day: { kind: 'date', day: '2027-05-03' } },
  { kind: 'nothing' },
];

const NOTES: readonly LetterFacts[] = SUBJECTS.flatMap((about) => [
  { about, name: '' },
  { about, ...ALL },
]);

describe('beginnings of a note', () => {
  test.each(NOTES.map((facts) => [JSON.stringify(facts.about), facts] as const))(
    'about %s: enough of them, all different, each whole',
    (_what, facts) => {
      const beginnings = sayBeginnings(facts, MENU, 'Corner Café');
      expect(beginnings.length).toBeGreaterThanOrEqual(facts.about.kind === 'event' ? 5 : 4);
      expect(new Set(beginnings.map(({ line }) => line)).size).toBe(beginnings.length);
      for (const { line, text } of beginnings) {
        expect(line).not.toMatch(/[{}!]|undefined|\s{2}|\s[.,:?]|\.\.|free|offer|gift|on us/);
        expect(line).toMatch(/^\p{Lu}.*[.?]$/u);
        expect(line.length).toBeLessThan(200);
        expect(text).toBe(
          `${facts.name === '' ? 'Hello,' : 'Dear Benny,'}\n\n${line}\n\nYours,\nCorner Café`,
        );
      }
    },
  );

  test('speak of what the book knows', () => {
    const about = { kind: 'event', id: 'e', event: 'wedding', day: SATURDAY } as const;
    expect(sayBeginnings({ about, ...ALL }, MENU, '').map(({ line }) => line)).toEqual([
      'How good to hear about Saturday. We wish you and Laura many years of ordinary, happy mornings. Cortado, as ever, whenever you are next in.',
      'Congratulations to you and Laura from everybody behind the counter. And we have not forgotten: milk first.',
      'We would love to hear one thing about Saturday when you are next in. The small ones are the best. And a pat for Tilly.',
      'Some days deserve a line on paper, and Saturday was one of them. Our warmest wishes to you and Laura.',
      'Married, then. We are glad for you and Laura, and a little proud to know you. The bar has been asking after you.',
    ]);
  });

  test('speak of nothing the book does not know', () => {
    const about = { kind: 'event', id: 'e', event: 'wedding' } as const;
    const [first] = sayBeginnings({ about, name: 'Benny' }, MENU, '');
    expect(first?.text).toBe(
      'Dear Benny,\n\nHow good to hear about the wedding. We wish you both many years of ordinary, happy mornings.',
    );
  });

  test('do not speak of what is no longer on the menu', () => {
    const about = { kind: 'visit', id: 'v', day: SATURDAY } as const;
    const had = { item: 'cortado', isUsual: true };
    const lines = (retired: boolean) =>
      sayBeginnings(
        { about, name: 'Benny', had },
        new Map([['cortado', { name: 'Cortado', retired }]]),
        '',
      );
    expect(lines(false).some(({ line }) => line.startsWith('Cortado: '))).toBe(true);
    expect(lines(true).some(({ line }) => line.includes('Cortado'))).toBe(false);
  });
});
