/** Sentences about personal notes that are sent, and the ways people agreed to be reached. */
export const messages = {
  'messages.rubric': 'May we write?',
  'messages.way-email': 'By email',
  'messages.way-message': 'By message',
  'messages.way-card': 'By card',
  'messages.agreed': 'agreed {day} ({how})',
  'messages.agreed-wording': 'agreed {day} ({how}), to an earlier wording',
  'messages.not-asked': 'not asked yet',
  'messages.no-address': 'no address in the book yet',
  'messages.no-number': 'no number in the book yet',
  'messages.said-yes': 'They said yes',
  'messages.said-yes-to': '{way}: they said yes',
  'messages.withdraw': 'Withdraw',
  'messages.withdraw-of': '{way}: withdraw',
  'messages.ask': 'Ask them, in these words or your own:',
  'messages.ask-email':
    '“May we send you a few personal lines by email now and then? Never to sell you anything, and you can take it back any day.”',
  'messages.ask-message':
    '“May we send you a few personal lines to your phone now and then? Never to sell you anything, and you can take it back any day.”',
  'messages.ask-card':
    '“May we write you a card now and then? Never to sell you anything, and you can take it back any day.”',
  'messages.how': 'How did they say yes?',
  'messages.not-now': 'Not now',
  'messages.now-agreed': '{way}: they agreed.',
  'messages.withdrawn': '{way}: withdrawn. Nothing more goes that way.',
  'messages.write': 'Write a note',
  'messages.write-on': 'Go on with the note',
  'messages.none-sent':
    'Nothing was sent yet. A few lines after a wedding, an exam or a good visit stand here once they are on their way.',
  'messages.sent-email': 'an email, {day}',
  'messages.sent-message': 'a message, {day}',
  'messages.sent-card': 'a card, {day}',
  'messages.quoted': '“{text}”',
  'messages.earlier': '{notes, plural, one {one earlier} other {# earlier}}',
  'messages.not-moved-away':
    'They have moved away, so nobody writes to them from here. What was agreed is kept in case they come back.',
  'messages.not-do-not-contact':
    'They come in, but do not want to be written to. So nothing is offered here.',
  'messages.not-deceased': 'Nothing is sent any more.',

  'note.back': '← Back to {named, select, no {their page} other {{name}}}',
  'note.to': '{named, select, no {A few lines} other {To {name}}}',
  'note.about-event': '{event}, {when}',
  'note.about-visit': 'after their visit {day}',
  'note.about-nothing': 'about nothing in particular',
  'note.begin': 'Ways to begin',
  'note.own': 'as you wrote it',
  'note.words': 'The note',
  'note.empty': 'A blank sheet. Choose a way to begin, or write.',
  'note.ways': 'How it goes out',
  'note.copy': 'Copy for the phone',
  'note.mail': 'Open in the mail program',
  'note.print': 'Print as a card',
  'note.copied':
    'Copied, and marked as sent. Paste it into a message{to, select, none {} other { to {to}}}.',
  'note.copied-again': 'Copied once more.',
  'note.mailed': 'It waits in the mail program, and is marked as sent.',
  'note.mailed-again': 'It waits in the mail program once more.',
  'note.printed': 'On its way to the printer, and marked as sent.',
  'note.printed-again': 'On its way to the printer once more.',
  'note.copy-refused':
    'This computer does not let the page copy. Your note is selected: press {keys}.',
  'note.no-mail-program':
    'No mail program answered. Copy the note instead, and paste it where you write mails.',
  'note.mail-long':
    'The note is longer than mail programs take over, so it is copied whole: paste it into the mail that has opened.',
  'note.no-address':
    'By email needs an address: none that mail programs understand is in the book yet.',
  'note.no-printer': 'No printer answered. The note stays here.',
  'note.card-long': 'This is more than a card holds. Shorten it a little, or send it another way.',
  'note.nobody-asked':
    'Nobody has asked {named, select, no {them} other {{name}}} yet whether we may write. Your words wait here.',
  'note.ask': 'May we write?',
  'note.more-ways': 'Other ways need their yes first',
  'note.sent': 'Sent as {what}.',
  'note.gone': 'This person is no longer in the book.',
} as const;
