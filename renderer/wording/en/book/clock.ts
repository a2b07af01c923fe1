/** Sentences about a clock that was wrong, and about visits it dated. */
export const clock = {
  'clock.dated-ahead': 'A visit is dated {when}, which has not come yet.',
  'clock.dated-ahead-of': 'A visit of {name} is dated {when}, which has not come yet.',
  'clock.put-at': 'Put it at {when}',
  'clock.many-ahead': '{count, plural, one {1 visit is} other {# visits are}} dated in the future.',
  'clock.many-teach':
    'They go back in the order they were written in. If it is the clock that is wrong, set it first.',
  'clock.put-right': 'Put them right',
  'clock.one-of-many': '{dated} becomes {right}',
  'clock.more': 'and {count} more',
  'clock.another': 'Another time',
  'clock.when': 'When it was',
  'clock.when-hint': 'yesterday 15:02',
  'clock.keep': 'Put it there',
  'clock.leave': 'Leave it',
  'clock.not-a-moment': 'Write a day and a time, as in “28 November 15:02”.',
  'clock.not-come-yet': 'That has not come yet either.',
  'clock.was-put': 'The visit of {name} is at {when} now.',
  'clock.were-put': '{count, plural, one {1 visit is} other {# visits are}} put right.',
  'clock.moment-today': 'today, {clock}',

  'clock.set-back':
    'The clock was put back: it shows {now}, and what was written last is dated {last}. The order is kept.',
  'clock.set-forward':
    'The clock was put forward: it shows {now}, and what was written last is dated {last}. The order is kept.',
  'clock.set-zone':
    'The time zone was changed: the clock shows {now}, and what was written last is dated {last}. The order is kept.',
  'clock.behind':
    'The clock shows {now}, but what was written last is dated {last}. If the clock is wrong, set it; the order is kept.',
} as const;
