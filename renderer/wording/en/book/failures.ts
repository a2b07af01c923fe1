/** What a person is told when something could not be done: what is safe, and what to do next. */
export const failures = {
  'failure.storage-full':
    'The disk is full, so this was not written. Everything that was in the book is still there. Make some room on the disk, then do it once more.',
  'failure.row-gone':
    'This was already taken out of the book, here or in another window. Nothing was changed. Undo brings it back.',
  'failure.done-already':
    'Somebody was quicker, here or in another window: this is done already, and their line stands beside it. Nothing was changed now.',
  'failure.closed': 'The book was closed. Everything written so far is safe. Open The Usual again.',
  'failure.unforeseen':
    'Something here did not work, and it is not certain that the last thing you did is in the book. What was said to be written is safe. Look whether it is there and do it again if it is not; if this comes back, open The Usual again.',
  'failure.unknown':
    'This could not be written. Everything that was in the book is still there. Open The Usual again; if it happens once more, save a copy of the book first. ({detail})',
} as const;
