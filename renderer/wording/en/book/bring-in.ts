/** Sentences of bringing in what the shop has in other software. */
export const bringIn = {
  'bring.lead':
    'Lists of people, a menu, receipts or visits: whatever the till or the address book saves as CSV. Several files at once find each other. Nothing leaves this computer, and nothing is written before you say so.',
  'bring.choose': 'Choose files',
  'bring.more': 'Add more files',
  'bring.drop': 'or drop them anywhere on this page',
  'bring.files': 'Files',

  'bring.looking': 'Looking through {name} …',
  'bring.reading': 'Reading …',
  'bring.writing': 'Writing into the book …',
  'bring.cancel': 'Stop',
  'bring.stopped': 'Stopped. Nothing was written.',
  'bring.read-again': 'Read on',
  'bring.remove': 'Leave this file out',

  'bring.is-people':
    'Looks like people: {rows, plural, one {# row} other {# rows}}{met, plural, =0 {} one {, # of somebody known already} other {, # of people known already}}.',
  'bring.is-menu':
    'Looks like a menu: {rows, plural, one {# row} other {# rows}}{met, plural, =0 {} one {, # of an item known already} other {, # of items known already}}.',
  'bring.is-receipts':
    'Looks like receipts: {rows, plural, one {# row} other {# rows}}{span, select, none {} other {, {span}}}{people, plural, =0 {} one {, # person} other {, # people}}.',
  'bring.is-unknown':
    '{rows, plural, one {# row} other {# rows}} of a kind this page does not know. Say what it holds.',
  'bring.span': '{first} to {last}',
  'bring.kind': 'This file holds',
  'bring.kind-people': 'people',
  'bring.kind-menu': 'a menu',
  'bring.kind-receipts': 'receipts or visits',
  'bring.kind-unknown': 'not said yet',
  'bring.days-only': 'There are no times of day in this file, so every visit is put down at noon.',
  'bring.not-enough-people':
    'Say below which column has a name, a telephone number, a mail address or a card number.',
  'bring.not-enough-menu': 'Say below which column has the names of the items.',
  'bring.not-enough-receipts':
    'Say below which column has the day, and which tells who came: a customer number, a card or a name.',

  'bring.which-day': '{example} in this file is',
  'bring.letters': 'Letters are written as',
  'bring.letters-unsure':
    'Do names and accents look right? If not, try another way of writing letters.',
  'bring.encoding-utf-8': 'Unicode (UTF-8)',
  'bring.encoding-utf-16le': 'Unicode (UTF-16)',
  'bring.encoding-utf-16be': 'Unicode (UTF-16, big-endian)',
  'bring.encoding-shift_jis': 'Japanese (Shift-JIS)',
  'bring.encoding-windows-1252': 'Western (Windows)',

  'bring.preview': 'The first rows',
  'bring.columns': 'What the columns mean',
  'bring.columns-left': '{count, plural, one {# column is} other {# columns are}} left alone',
  'bring.column': '“{name}”{example, select, none {} other {, for example {example},}} is',
  'bring.column-number': 'Column {number}',

  'bring.left-out': '{count, plural, one {# row stays} other {# rows stay}} out. Here is why.',
  'bring.left-out-line': 'line {line}{value, select, none {} other {: {value}}}',
  'bring.left-out-more': 'and {count, plural, one {# more} other {# more}}',
  'bring.left-out-save': 'Save this list',
  'bring.left-out-file': '{name}, left out.csv',
  'bring.left-out-head-line': 'Line',
  'bring.left-out-head-why': 'Why',
  'bring.left-out-head-value': 'What stands there',
  'bring.left-out-saved': 'The list is saved: {place}.',
  'bring.left-out-handed':
    'The list, {name}, was handed to the browser’s downloads: look whether it is there.',
  'bring.left-out-not-saved':
    'The list was not saved: the place cannot be written to. Try another.',

  'bring.why-blank-row': '{count, plural, one {# row is} other {# rows are}} blank.',
  'bring.why-nobody':
    '{count, plural, one {# row belongs} other {# rows belong}} to nobody: no customer number.',
  'bring.why-cash': '{count, plural, one {# cash row has} other {# cash rows have}} no card.',
  'bring.why-no-card': '{count, plural, one {# row has} other {# rows have}} no card.',
  'bring.why-no-name':
    '{count, plural, one {# row says} other {# rows say}} nothing to know it by: no name, no number.',
  'bring.why-name-too-long':
    '{count, plural, one {# name is} other {# names are}} longer than ten thousand letters.',
  'bring.why-no-date': '{count, plural, one {# row has} other {# rows have}} no day.',
  'bring.why-date-not-read':
    '{count, plural, one {# row has a day that is} other {# rows have a day that is}} none.',
  'bring.why-no-time': '{count, plural, one {# row has} other {# rows have}} no time of day.',
  'bring.why-time-not-read':
    '{count, plural, one {# row has a time that is} other {# rows have a time that is}} none.',
  'bring.why-no-item': '{count, plural, one {# row does} other {# rows do}} not say what was had.',
  'bring.why-item-not-read':
    '{count, plural, one {# row has an item number} other {# rows have an item number}} unlike all the others.',
  'bring.why-quantity-not-read':
    '{count, plural, one {# row has a quantity that is no number.} other {# rows have a quantity that is no number.}}',
  'bring.why-refund':
    '{count, plural, one {# row gives} other {# rows give}} something back, or count nothing.',
  'bring.why-birthday-not-read':
    '{count, plural, one {# person comes in without a birthday} other {# people come in without a birthday}}: it could not be read.',
  'bring.why-price-not-read':
    '{count, plural, one {# item comes in without a price} other {# items come in without a price}}: it could not be read.',
  'bring.why-allergens-not-read':
    '{count, plural, one {# item says} other {# items say}} something of allergens that names none of the fourteen kinds: it did not come in. Mark it on the menu.',
  'bring.why-amount-not-read':
    '{count, plural, one {# row comes in without what was paid} other {# rows come in without what was paid}}: it could not be read.',
  'bring.why-health':
    '{count, plural, one {# note} other {# notes}} about health did not come in. Ask the person first; the card has a place for what they agree to.',

  'bring.problem-empty':
    'There is nothing in this file. Look at where it was saved, and choose it once more.',
  'bring.problem-spreadsheet':
    'This is a workbook of a spreadsheet program. Open it there, save it as CSV, and bring that in.',
  'bring.problem-zip': 'This is a packed folder. Unpack it, and bring in the CSV files inside.',
  'bring.problem-pdf': 'This is a PDF, made for printing. Ask the till for a CSV file instead.',
  'bring.problem-image': 'This is a picture. Ask the till for a CSV file instead.',
  'bring.problem-binary': 'This is not text. Ask the till for a CSV file instead.',
  'bring.problem-no-rows': 'This file has names of columns, and not one row below them.',
  'bring.problem-no-columns':
    'This is text, but not a table: no commas, semicolons or tabs part it.',

  'bring.would':
    '{people, plural, =0 {Nobody new} one {# new regular} other {# new regulars}}{changed, plural, =0 {} one {, # regular filled in} other {, # regulars filled in}}{items, plural, =0 {} one {, # item for the menu} other {, # items for the menu}}{filled, plural, =0 {} one {, # item of the menu filled in} other {, # items of the menu filled in}} and {visits, plural, =0 {no new visits} one {# visit} other {# visits}} would come in{known, plural, =0 {} one {; # visit is in the book already} other {; # visits are in the book already}}.',
  'bring.nothing-new': 'Everything in these files is in the book already.',
  'bring.answer-first': 'The files with an open question stay out until it is answered.',
  'bring.do-it': 'Bring in',
  'bring.done':
    '{people, plural, =0 {Nobody new} one {# new regular} other {# new regulars}} and {visits, plural, =0 {no visits} one {# visit} other {# visits}} are in the book.',
  'bring.undo': 'Take it all out again',
  'bring.to-counter': 'To the counter',
  'bring.undone': 'Taken out again. The book is as it was before.',

  'bring.means-': 'left alone',
  'bring.means-outside-id': 'their number',
  'bring.means-name': 'the whole name',
  'bring.means-first-name': 'the first name',
  'bring.means-middle-name': 'the middle name',
  'bring.means-last-name': 'the last name',
  'bring.means-called-by': 'what they like to be called',
  'bring.means-said-like-first': 'how the first name is said',
  'bring.means-said-like-last': 'how the last name is said',
  'bring.means-phone': 'a telephone number',
  'bring.means-email': 'a mail address',
  'bring.means-birthday': 'the birthday',
  'bring.means-birth-year': 'the year of birth',
  'bring.means-birth-month': 'the month of birth',
  'bring.means-birth-day': 'the day of birth',
  'bring.means-regular-since': 'since when they come',
  'bring.means-card-number': 'the number of their card',
  'bring.means-spot': 'where they sit',
  'bring.means-tags': 'tags',
  'bring.means-note': 'a note, kept behind',
  'bring.means-health': 'about health: asked for, never brought in',
  'bring.means-unsubscribed': 'wants no mail, when filled',
  'bring.means-item-id': 'the number of the item',
  'bring.means-item': 'the item',
  'bring.means-variation': 'its size or kind',
  'bring.means-category': 'its group on the menu',
  'bring.means-price': 'the price',
  'bring.means-allergens': 'what it contains of allergens',
  'bring.means-may-contain': 'what it may contain of allergens',
  'bring.means-moment': 'day and time',
  'bring.means-day': 'the day',
  'bring.means-time': 'the time of day',
  'bring.means-person-id': 'the number of the customer',
  'bring.means-person-name': 'the name of the customer',
  'bring.means-transaction': 'the number of the receipt',
  'bring.means-quantity': 'how many',
  'bring.means-modifiers': 'how they want it',
  'bring.means-paid': 'what was paid for the row',
  'bring.means-unit-price': 'the price of one',
  'bring.means-event': 'sale or refund',
  'bring.means-payment': 'cash or card',
} as const;
