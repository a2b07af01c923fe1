/** Sentences of the counter. */
export const counter = {
  'counter.who': 'Who’s here?',
} as const;
