/** Sentences about what somebody has and when they come. */
export const usual = {
  'order.unknown-item': 'something no longer on the menu',
  'usual.pinned': 'pinned by hand',
  'usual.weekday': '{times} of the last {of} {weekdays}',
  'usual.visits': '{of, plural, =1 {last time} other {{times} of the last {of} visits}}',
  'usual.morning': '{times} of the last {of} mornings',
  'usual.midday': '{times} of the last {of} lunchtimes',
  'usual.afternoon': '{times} of the last {of} afternoons',
  'usual.evening': '{times} of the last {of} evenings',
} as const;
