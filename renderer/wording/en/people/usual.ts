/** Sentences about what somebody has and when they come. */
export const usual = {
  'order.unknown-item': 'something no longer on the menu',
  'usual.pinned': 'pinned by hand',
  'usual.asked': '{what, select, it {asked for it} other {asked for {words}}}, since {day}',
  'usual.weekday': '{times} of the last {of} {weekdays}',
  'usual.visits': '{of, plural, =1 {last time} other {{times} of the last {of} visits}}',
  'usual.morning': '{times} of the last {of} mornings',
  'usual.midday': '{times} of the last {of} lunchtimes',
  'usual.afternoon': '{times} of the last {of} afternoons',
  'usual.evening': '{times} of the last {of} evenings',
  'weekdays.0': 'Sundays',
  'weekdays.1': 'Mondays',
  'weekdays.2': 'Tuesdays',
  'weekdays.3': 'Wednesdays',
  'weekdays.4': 'Thursdays',
  'weekdays.5': 'Fridays',
  'weekdays.6': 'Saturdays',
} as const;
