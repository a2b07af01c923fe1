/** Sentences about what to ask. */
export const questions = {
  'question.before-wedding': 'Is everything ready for the wedding?',
  'question.before-anniversary': 'Anything planned for the anniversary?',
  'question.before-baby': 'How is it going, with the baby on its way?',
  'question.before-home': 'How are the boxes coming on?',
  'question.before-job': 'Looking forward to the new job?',
  'question.before-retirement': 'What comes first, after the last day of work?',
  'question.before-exam': '{told, select, no {Ready for the exam?} other {Ready for the {text}?}}',
  'question.before-trip':
    '{told, select, no {Packed for the trip?} place {All packed for {text}?} other {All packed for the {text}?}}',
  'question.before-illness': 'How are things?',
  'question.before-loss': 'How are things?',
  'question.before-other':
    '{told, select, no {Looking forward to it?} other {Looking forward to the {text}?}}',
  'question.after-wedding': 'How was the wedding?',
  'question.after-anniversary': 'How was the anniversary?',
  'question.after-baby': 'How are you all, with the little one?',
  'question.after-home': 'How is the new place?',
  'question.after-job': 'How is the new job?',
  'question.after-retirement': 'How are the first days of retirement?',
  'question.after-exam': '{told, select, no {How did the exam go?} other {How did the {text} go?}}',
  'question.after-trip':
    '{told, select, no {How was the trip?} place {How was {text}?} other {How was the {text}?}}',
  'question.after-illness': 'How are things?',
  'question.after-loss': 'How are things?',
  'question.after-other': '{told, select, no {How was it?} other {How was the {text}?}}',
  'question.check': '{check}',
  'question.gap-name': 'May we know your name?',
  'question.gap-birthday': 'When is your birthday?',
  'question.gap-called-by': 'What do you like to be called?',
  'question.told':
    '{by, select, they {Told} other {{by} told}} {to} {when, select, plain {{day}} other {on {day}}}',
  'question.back': '{when, select, today {back today} other {back since {day}}}',
  'question.because-check': '{what}, {day}',
  'question.because-gap-name': 'They have come a few times and have no name in the book.',
  'question.because-gap-birthday': 'The book does not know it yet.',
  'question.because-gap-called-by': 'They come every week, and the book does not say.',
} as const;
