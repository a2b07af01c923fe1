/** Sentences about what is coming up. */
export const calendar = {
  'calendar.previous': 'Previous month:',
  'calendar.next': 'Next month:',
  'calendar.to-today': 'Today',
  'calendar.days-of': 'Days of {month}',
  'calendar.day-told':
    '{day}{count, plural, =0 {} other {: {told}}}{more, plural, =0 {} other {; and # more}}',
  'calendar.one-told': '{name}, {what}',
  'calendar.more': '+{count} more',

  'calendar.ahead': 'The next {days} days',
  'calendar.in-month': 'In {month}',
  'calendar.back': 'All that is coming',
  'calendar.show-more': 'Show {count} more',
  'calendar.nothing-ahead': 'Nothing is written down for these days.',
  'calendar.nothing-that-day': 'Nothing is written down for this day.',
  'calendar.after-that': 'After that: {name}, {what}, on {day}.',
  'calendar.empty': 'Nothing stands in the calendar yet.',
  'calendar.teach':
    'Write “wedding 12 june” as a note about somebody, and it stands here. So does a birthday, theirs or their dog’s, once it is on their page.',

  'calendar.turns': 'turns {age}',
  'calendar.birthday': 'birthday',
  'calendar.name-day': 'name day',
  'calendar.pet-birthday':
    '{told, select, both {{kind} {name}’s} name {{name}’s} kind {the {kind}’s} other {the pet’s}} birthday',
  'calendar.years': '{what}, {years, plural, one {# year} other {# years}}',
  'calendar.until': '{what}, until {day}',
  'calendar.some-time': '{what}, some time in {when}',

  'calendar.export': 'Export a calendar file',
  'calendar.export-hint':
    'For the calendar of a phone. Nothing tender goes along, and nobody who wants no letters.',
  'calendar.export-writing': 'Writing the calendar file …',
  'calendar.feed-line': '{name}: {what}',
  'calendar.handed':
    'The calendar file, {name}, was handed to the browser’s downloads: look whether it is there. Any calendar program opens it; it names people, so mind who sees it.',
  'calendar.exported':
    'The calendar file is saved: {place}. Open it with any calendar program; it names people, so mind who sees it.',
  'calendar.export-nothing':
    'There is nothing to put in a calendar file: no birthday and no day to come of anybody who may be in it.',
  'calendar.save-disk-full':
    'The disk is full, so the calendar file was not saved. Choose another disk or make some room.',
  'calendar.save-not-writable':
    'That place takes no files, so the calendar file was not saved. Choose another place.',
} as const;
