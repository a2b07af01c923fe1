/** Sentences of the frame around every screen. */
export const app = {
  'app.counter': 'Counter',
  'app.today': 'Today',
  'app.coming-up': 'Coming up',
  'app.regulars': 'Regulars',
  'app.book': 'The book',
  'app.bring-in': 'Bring in a file',
  'app.places': 'Places',
  'app.undo': 'Undo',
  'app.nothing-to-undo': 'Nothing left to undo.',
  'app.put-away': 'Put away',
  'app.undone': 'Taken back: {what}.',
  'app.undo-import':
    'Before that, {about} was brought in. It stays, unless you take all of it out.',
  'app.take-out': 'Take it out',
  'app.redone': 'Done once more: {about}.',
  'app.nothing-to-redo': 'There is nothing to do once more.',
  'app.redo': 'Redo',
  'day.today': 'today',
  'day.yesterday': 'yesterday',
  'day.on': 'on {day}',
  'day.tomorrow': 'tomorrow',
} as const;
