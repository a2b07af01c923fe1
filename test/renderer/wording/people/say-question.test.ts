import { describe, expect, test } from 'vitest';
import {
  sayQuestion,
  sayQuestionReason,
} from '../../../../renderer/wording/people/say-question.ts';
import type { LifeEventKind } from '../../../../shared/domain/life-event.ts';
import type { QuestionReason } from '../../../../shared/domain/question.ts';

const TODAY = '2026-11-22';

function about(kind: LifeEventKind, text: string, when: 'before' | 'after'): QuestionReason {
  const told = { toldBy: '', toldTo: 'Mia', at: '2026-11-08T10:20:00' } as const;
  return { kind: when, event: { id: 'e', kind, text, ...told } };
}

describe('whatever was written about it, the question is a sentence', () => {
  test.each<[LifeEventKind, string, string, string]>([
    ['trip', 'Whitby', 'All packed for Whitby?', 'How was Whitby?'],
    [
      'trip',
      'the Lake District',
      'All packed for the Lake District?',
      'How was the Lake District?',
    ],
    ['trip', 'honeymoon', 'All packed for the honeymoon?', 'How was the honeymoon?'],
    ['trip', 'off to Whitby', 'Packed for the trip?', 'How was the trip?'],
    ['trip', 'on holiday', 'Packed for the trip?', 'How was the trip?'],
    ['exam', 'driving test', 'Ready for the driving test?', 'How did the driving test go?'],
    ['exam', 'her driving test', 'Ready for the driving test?', 'How did the driving test go?'],
    ['exam', 'of her driving licence', 'Ready for the exam?', 'How did the exam go?'],
    [
      'other',
      'choir concert',
      'Looking forward to the choir concert?',
      'How was the choir concert?',
    ],
    [
      'other',
      'the choir’s concert',
      'Looking forward to the choir’s concert?',
      'How was the choir’s concert?',
    ],
    ['other', 'starts school', 'Looking forward to it?', 'How was it?'],
    ['other', 'runs the marathon', 'Looking forward to it?', 'How was it?'],
    ['other', 'opens his own shop', 'Looking forward to it?', 'How was it?'],
    ['other', 'son starts school', 'Looking forward to it?', 'How was it?'],
    ['wedding', 'sister', 'Is everything ready for the wedding?', 'How was the wedding?'],
  ])('%s: %s', (kind, text, before, after) => {
    expect(sayQuestion(about(kind, text, 'before'))).toBe(before);
    expect(sayQuestion(about(kind, text, 'after'))).toBe(after);
  });

  test('what the question cannot say, its reason does', () => {
    expect(sayQuestionReason(about('other', 'starts school', 'after'), TODAY)).toBe(
      'starts school · Told Mia on 8 November',
    );
    expect(sayQuestionReason(about('trip', 'Whitby', 'after'), TODAY)).toBe(
      'Told Mia on 8 November',
    );
  });
});
