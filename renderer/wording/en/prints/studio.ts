/** Sentences about printing. */
export const studio = {
  'studio.back': '← All that can be printed',
  'studio.paper': 'Paper',
  'studio.print': 'Print',
  'studio.pdf': 'Save as PDF',
  'studio.pdf-hint':
    'In a browser both open its own window; “Save as PDF” is one of the printers there.',
  'studio.saved': 'Saved as {file}.',
  'studio.person-hint': 'a name, or the beginning of one',
  'studio.people': 'People it may be',
  'studio.nobody-found': 'Nobody of that name is in the book.',
  'studio.zoom': 'How large the page is shown',
  'studio.zoom-whole': 'Whole sheet',
  'studio.zoom-true': 'True size',
  'studio.preview': 'How it will look on paper',
  'studio.page': 'Page {page} of {of}',
  'studio.pages': '{pages, plural, one {1 page} other {# pages}}',
  'studio.measure': 'Not quite true?',
  'studio.measure-how':
    'Hold a bank card to the screen and draw the slider until the green card is as large.',
  'studio.measured': 'As large as mine',
  'studio.no-printer':
    'Nothing was printed: the computer found no printer that answers. Switch it on or connect one, then print once more.',
  'studio.disk-full': 'The file was not written: the disk is full. Make room, then save once more.',
  'studio.not-writable':
    'The file was not written: that place does not take files. Choose another one and save once more.',
  'studio.not-laid-out':
    'No file was made: the page could not be laid out. Try once more; if it stays so, print it instead.',
} as const;
