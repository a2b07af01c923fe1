/** Sentences about the opening sheet. */
export const opening = {
  'opening.likely': 'Likely today',
  'opening.expected':
    '{count, plural, one {1 regular is expected.} other {# regulars are expected.}}',
  'opening.about': 'about {clock}',
  'opening.was-in': 'was in at {clock}',
  'opening.nobody-likely':
    'Nobody in particular. Once somebody has come a few times at their own days, they stand here in the order of the day, each with their usual.',
  'opening.closed': 'The shop is closed on {weekdays}, so nobody is expected.',
  'opening.working-days': 'weekdays',
  'opening.most-days': 'most days',
  'opening.often': 'often',

  'opening.promised': 'Promised',
  'opening.late': 'Late',
  'opening.today': 'Today',
  'opening.this-week': 'This week',
  'opening.later': 'Later',
  'opening.no-day': 'No day named',
  'opening.nothing-promised':
    'Nothing is promised. “I’ll ring you Tuesday when the beans arrive”, noted about somebody at the counter, stands here from then on, and is not forgotten by being late.',
  'opening.kept': 'Kept',
  'opening.checked': 'Done',
  'opening.about-kept': '{act}: {what}',
  'opening.with-a-line': 'With a line',
  'opening.about-line': 'With a line: {what}',
  'opening.line': 'A line on how it went',
  'opening.line-hint': 'rang her at noon, she comes on Saturday',
  'opening.not-kept': 'Cannot be kept',
  'opening.back': 'Back',
  'opening.was-kept': 'Kept for {name}: {what}.',
  'opening.was-checked': 'Done for {name}: {what}.',
  'opening.was-not-kept': 'Not kept for {name}, and not forgotten: {what}.',
  'opening.by': 'by {day}',
  'opening.keeper': '{keeper} keeps it',

  'opening.surprises': 'Surprises',
  'opening.surprise-late': 'late since {day}',
  'opening.surprise-owner': '{owner} does it',
  'opening.surprise-done': 'Done',
  'opening.surprise-tick': 'Done: {what}',
  'opening.surprise-ticked': 'Ticked off.',
  'opening.surprise-if-not': 'If they do not come: {planB}',
  'opening.surprise-how': 'How did it go with {name}?',
  'opening.surprise-tell': 'Write it down',
  'opening.surprise-proposals':
    '{count, plural, one {1 idea to look at} other {# ideas to look at}}',
  'opening.surprise-count': '{count, plural, one {1 surprise today} other {# surprises today}}',

  'opening.days': 'Birthdays and events',
  'opening.nothing-coming':
    'Nothing in the next seven days. A birthday on somebody’s page, or “wedding 12 june” as a note, stands here when its week has come.',

  'opening.gentle': 'Be gentle',
  'opening.gentle-count':
    '{count, plural, one {1 person to be gentle with} other {# people to be gentle with}}',
  'opening.hold': 'Hold to see',
  'opening.more': 'and {count} more',

  'opening.out': 'Out today',
  'opening.out-empty': 'nothing: write what has run out',
  'opening.out-hint': 'With commas between: cardamom buns, quiche. It is gone by itself tomorrow.',
  'opening.out-written': 'Out today: {items}.',
  'opening.nothing-out': 'Nothing is out any more.',

  'opening.till': 'At this till',
  'opening.till-empty': 'say who you are',
  'opening.till-hint': 'A first name. It says who was told something, and who keeps a promise.',

  'opening.print': 'Print the sheet',
  'opening.paper': 'Paper',
  'opening.paper-A4': 'A4',
  'opening.paper-Letter': 'Letter',
  'opening.paper-written': 'The shop prints on {paper}.',
  'opening.no-printer':
    'Nothing was printed: the computer found no printer that answers. Switch it on or connect one, then print once more.',

  'opening.sheet-nobody': 'Nobody in particular.',
  'opening.sheet-foot': 'For whoever opens today. Shred it tonight.',

  'opening.late-count': '{count, plural, one {1 promise is late} other {# promises are late}}',
  'opening.today-count': '{count, plural, one {1 promise today} other {# promises today}}',
} as const;
