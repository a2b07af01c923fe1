/** Sentences of copies: those made by themselves, those saved by hand, and what comes back from them. */
export const copies = {
  'open.no-room':
    'This version of The Usual writes the book in a new form, and keeps a copy of it as it is first. For both, {megabytes} MB have to be free on this disk. Nothing was changed: make some room, then open The Usual again.',
  'open.no-copy':
    'This version of The Usual writes the book in a new form, and no copy of it as it is could be made and read back. So it was left exactly as it is. Open The Usual again; if this comes back, start the version you had before and save a copy there.',

  'copy.copy-differs':
    'The copy was read back and is not what the book holds, so it was thrown away. The book is as it was. Make another; if it fails again, this disk may be failing: save a copy on another one.',
  'copy.book-in-motion':
    'So much was brought in or taken out meanwhile that the copy never caught up. The book is as it was. Make one when that is done.',
  'copy.laid-out': 'This version of The Usual keeps more in the book. Everything is still in it.',
  'copy.laid-out-anew':
    'This version of The Usual keeps more in the book. A copy of it as it was until now is kept: {place}.',
  'copy.laid-out-handed':
    'This version of The Usual keeps more in the book. A copy of it as it was until now, {name}, was handed to the browser’s downloads: look whether it is there.',

  'copies.disk-full':
    'The disk is full, so no copy could be made. The book is as it was. Make some room on the disk.',
  'copies.not-writable':
    'The place where copies are kept takes no files, so no copy could be made. The book is as it was.',
  'copies.none':
    'No copy has been made yet. One is made by itself each day, in a quiet moment, while The Usual is open.',
  'copies.last':
    'The last copy was made {when}. It holds {regulars, plural, =0 {nobody} one {# regular} other {# regulars}}{visits, plural, =0 {} one { and # visit} other { and # visits}}{last, select, none {} other {, up to {last}}}. It was read back and compared with the book.',
  'copies.making': 'A copy is being made. The counter goes on meanwhile.',
  'copies.trouble': 'The last try did not come to a copy. {why}',
  'copies.doubt':
    'The copy is kept, but {doubt} of the book itself cannot be right. Keep your earlier copies too.',
  'copies.no-shelf':
    'In this browser no copies are made by themselves: save one by hand now and then.',
  'copies.kept': 'Kept copies ({count})',
  'copies.kept-line':
    '{when}: {regulars, plural, =0 {nobody} one {# regular} other {# regulars}}, {visits, plural, =0 {no visits} one {# visit} other {# visits}}',
  'copies.kept-hint': 'The last seven days, four weeks and twelve months; the newest always stays.',
  'copies.back': 'Bring back',
  'copies.back-label': 'Bring back the copy of {when}',
  'copies.gone': 'This copy is no longer there. The open book was not touched.',

  'copies.hand-last': 'You last saved one by hand {when}.',
  'copies.hand-handed':
    'The last one saved by hand was handed to the browser’s downloads {when}: look whether it is there.',
  'copies.handed':
    'The copy, {name}, was handed to the browser’s downloads: look whether it is there, then keep it somewhere other than this computer.',

  'copies.second': 'A second place',
  'copies.second-none':
    'If this computer is lost, so are its copies. A memory stick, or a folder shared with another computer, can have each of them too.',
  'copies.second-waits': 'From the next one on, each copy goes to {folder} too.',
  'copies.second-well': 'Each copy goes to {folder} too, the last one {when}.',
  'copies.second-away':
    '{folder} is away{last, select, none {} other {; the last copy went there {last}}}. Put it back, and the next copy goes there.',
  'copies.second-away-week':
    '{folder} has been away for {days, plural, one {# day} other {# days}}: if this computer were lost now, those days would be too.',
  'copies.second-disk-full':
    '{folder} is full, so the newest copy is not there. Make some room in it, or choose another.',
  'copies.second-not-writable':
    '{folder} takes no files, so the newest copy is not there. Choose another.',
  'copies.second-choose': 'Choose a folder',
  'copies.second-other': 'Choose another',
  'copies.second-stop': 'No second place',
  'copies.second-typed': 'The folder, as this computer writes it',
  'copies.second-take': 'Send copies there',
  'copies.second-not-taken':
    'No file can be written there. See that the folder exists and is written as this computer writes it.',
  'copies.second-full': 'That place is full. Choose another, or make some room in it.',

  'copies.right-of-nobody':
    '{count, plural, one {# {table, select, facts {note was} pages {visit was} lifeEvents {life event was} promises {promise was} ties {tie was} pets {pet was} messages {message was} surprises {surprise was} wishes {wish was} other {line was}}} other {# {table, select, facts {notes were} pages {visits were} lifeEvents {life events were} promises {promises were} ties {ties were} pets {pets were} messages {messages were} surprises {surprises were} wishes {wishes were} other {lines were}}}} about nobody and {count, plural, one {is} other {are}} left out.',
  'copies.right-visit-twice':
    '{count, plural, one {# visit stood} other {# visits stood}} there twice and {count, plural, one {counts} other {count}} once.',
  'copies.right-visits-unsorted':
    'The visits of {count, plural, one {# person} other {# people}} were out of order and are put in order.',
  'copies.right-visit-moved':
    '{count, plural, one {# visit was} other {# visits were}} dated in a year that cannot be and {count, plural, one {stands} other {stand}} on the day {count, plural, one {it was} other {they were}} written.',
  'copies.right-visit-left-out':
    '{count, plural, one {# visit was} other {# visits were}} dated in a year that cannot be and {count, plural, one {is} other {are}} left out.',
  'copies.right-quantity':
    '{count, plural, one {# line of an order} other {# lines of orders}} had an amount that cannot be; one is written instead.',
  'copies.right-paid':
    '{count, plural, one {# visit} other {# visits}} had a sum paid that cannot be; the visit stays without it.',
  'copies.right-ledger-gaps':
    '{count, plural, one {# change is} other {# changes are}} missing from the list of changes; Undo passes over {count, plural, one {it} other {them}}.',
} as const;
