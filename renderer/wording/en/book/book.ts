/** Sentences of the book: its copies, the shop’s settings, the menu, what was done, and why it did not open. */
export const book = {
  'open.title': 'The book is not open',
  'open.newer-book':
    'This book was written by a newer version of The Usual (book version {book}; this one reads up to {app}). It was left exactly as it is. Start the newer version, or install it again.',
  'open.no-storage':
    'This computer gave no access to the place where the book is kept. Nothing was changed. Close other windows of The Usual, see that the disk has room, and open it again. ({detail})',

  'book.holds':
    '{shop, select, none {The book} other {The book of {shop}}} holds {regulars, plural, =0 {nobody yet} one {# regular} other {# regulars}}{visits, plural, =0 {} one { and # visit} other { and # visits}}{last, select, none {} other {, the last one {last}}}.',
  'book.when': '{day} at {time}',

  'book.copies': 'Copies',
  'book.copy-save': 'Save a copy',
  'book.copy-saving': 'Writing the copy …',
  'book.copy-save-now': 'Put it on the disk',
  'book.copy-saved': 'The copy is saved: {place}. Keep it somewhere other than this computer.',
  'book.copy-stop': 'Stop',
  'book.copy-stopped': 'Stopped. The book is as it was.',
  'book.copy-back': 'Bring back a copy',
  'book.copy-back-hint': 'Shows what is in the copy first. Nothing changes until you say so.',
  'book.copy-choose': 'The file of the copy',
  'book.copy-checking': 'Looking through the copy, page by page …',
  'book.copy-question': 'Bring back this copy?',
  'book.copy-holds':
    'This copy, made {made}, holds {regulars, plural, =0 {no regulars} one {# regular} other {# regulars}} and {visits, plural, =0 {no visits} one {# visit} other {# visits}}{last, select, none {} other {, up to {last}}}{shop, select, none {} other {. It is the book of {shop}}}.',
  'book.copy-replaces':
    'The book open now holds {regulars, plural, =0 {nobody} one {# regular} other {# regulars}} and {visits, plural, =0 {no visits} one {# visit} other {# visits}}{last, select, none {} other {, up to {last}}}. It is saved first and set aside whole; Undo puts it back.',
  'book.copy-do-it': 'Bring it back',
  'book.copy-keep-mine': 'Keep the book open now',
  'book.copy-bringing': 'Writing the book from the copy …',
  'book.copy-came-back':
    'This book came back from a copy {when}. The one before is set aside, whole: Undo puts it back as soon as no later change is left to undo.',

  'copy.not-a-copy':
    'This file is not a copy of the book. Copies end in “.usual”. The open book was not touched.',
  'copy.copy-damaged':
    'This copy is damaged or cut short, so it was not used. The open book was not touched. Try another copy, or fetch this one again from where it was kept.',
  'copy.newer-copy':
    'This copy was made by a newer version of The Usual, so this one cannot read all of it. The open book was not touched. Install the newer version, then bring the copy back there.',
  'copy.not-valid-row':
    'Line {row} of {table, select, regulars {the regulars} facts {the notes} pages {the visits} menu {the menu} photos {the photos} shop {the settings} other {the changes}} in this copy cannot be right, so none of it was used. The open book was not touched. Try another copy.',
  'copy.copy-too-big':
    'This file unpacks to more than a book can be, so it was not used. The open book was not touched.',
  'copy.doubt':
    'The copy is saved ({place}), but reading it back found something that cannot be right: {doubt}. The book is as it was. Keep your earlier copies too.',
  'copy.doubt-row':
    'line {row} of {table, select, regulars {the regulars} facts {the notes} pages {the visits} menu {the menu} photos {the photos} shop {the settings} other {the changes}}',
  'copy.kept-not':
    'The book open now could not be saved first ({why}), so the copy was not brought back. Nothing was changed.',
  'copy.disk-full': 'the disk is full',
  'copy.not-writable': 'that place does not take files',
  'copy.save-disk-full':
    'The disk is full, so the copy was not saved. The book is as it was. Choose another disk or make some room.',
  'copy.save-not-writable':
    'That place takes no files, so the copy was not saved. The book is as it was. Choose another place.',

  'book.shop': 'The shop',
  'book.shop-name': 'Name of the shop',
  'book.shop-name-empty': 'Give the shop a name',
  'book.currency': 'Currency',
  'book.currency-hint': 'Three letters, such as EUR or GBP',
  'book.currency-wrong': 'A currency has three letters, such as EUR or GBP.',
  'book.week-start': 'The week starts on',
  'book.hours': 'Opening hours',
  'book.hours-hint': 'Such as 7:30 to 18; leave it empty on a day the shop is closed',
  'book.hours-wrong': 'Write the hours as 7:30 to 18:00.',
  'book.closed': 'closed',
  'book.hours-span': '{from} to {to}',
  'book.learned': 'How well the book foresees here',
  'book.learned-due':
    'Since {since}, at least {share, select, nineInTen {nine in ten} fourInFive {four in five} threeInFour {three in four} twoInThree {two in three} half {half} oneInThree {one in three} oneInFour {one in four} oneInFive {one in five} other {one in ten}} of the regulars who walked in would have been among the first six due about now.',
  'book.learned-usual':
    'Since {since}, at least {share, select, nineInTen {nine in ten} fourInFive {four in five} threeInFour {three in four} twoInThree {two in three} half {half} oneInThree {one in three} oneInFour {one in four} oneInFive {one in five} other {one in ten}} of the orders had all of what the book would have offered as the usual.',
  'book.learned-how':
    'Tried out by itself every week on the visits of the last six months, to go by what serves this shop best.',

  'book.menu': 'The menu',

  'book.mishaps': 'What went wrong lately',
  'book.mishaps-why':
    'Where in The Usual something went wrong, without names and without anything you wrote. It stays on this computer; copied into a mail it helps whoever mends it.',
  'book.mishaps-on': 'on {place}',
  'book.mishaps-start': 'at the start',
  'book.mishaps-lines': 'What is noted of them',
  'book.mishaps-copy': 'Copy these lines',
  'book.mishaps-copied': 'The lines are copied',
  'book.mishaps-not-copied': 'The lines could not be copied: mark them and copy them by hand',
  'book.mishaps-forget': 'Forget them',
  'book.lately': 'Done lately',
  'book.lately-empty': 'Nothing was written yet. Every change is listed here and can be undone.',
  'book.lately-all': 'Show more',
  'book.undo-last': 'Undo the newest',
  'book.undo-kept': 'Kept.',

  'book.imports': 'Brought in',
  'book.imports-hint': 'From the till or the old list: people, menu, receipts.',
  'book.bring-in': 'Bring in a file',
  'book.import-line': '{file}, {when}',
  'book.import-undo': 'Take it out again',
  'book.import-undone': 'What {file} had brought in is out of the book.',
  'book.sample': 'The sample shop is in the book, to try things on.',
  'book.sample-remove': 'Take the sample shop out',

  'book.place': 'Where it is kept',
  'book.place-desktop':
    'The book stands on this computer, in The Usual’s own folder, with its daybook and its copies. It leaves only as a copy you save, or to the second place you choose.',
  'book.place-browser':
    'The book stands on this computer, in this browser’s own store for this address; its daybook and copies are in The Usual’s own folder, where there is one. Clearing the browser’s site data clears the store.',
  'book.place-protected': 'The system has promised not to clear it when the disk runs short.',
  'book.place-unprotected':
    'The system has not promised to keep it when the disk runs short: save copies.',
} as const;
