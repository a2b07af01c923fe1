/** Sentences on cards, posters and sheets that greet somebody, and of choosing among them. */
export const greetings = {
  // A new line is a new line on the cover.
  'greeting.birthday': '{told, select, no {Happy birthday} other {Happy birthday,\ndear {name}}}',
  'greeting.years-here':
    'Thank you\nfor {years, plural, one {a year} other {{words} years}}{told, select, no {} other {,\ndear {name}}}',
  'greeting.visits': 'Thank you\nfor {words} visits{told, select, no {} other {,\ndear {name}}}',
  'greeting.back': 'Good to have you back{told, select, no {} other {,\ndear {name}}}',
  'greeting.own': '{told, select, no {This is for you} other {For you,\ndear {name}}}',
  'greeting.wedding': 'To a long and happy marriage{told, select, no {} other {,\ndear {name}}}',
  'greeting.anniversary': 'Happy anniversary{told, select, no {} other {,\ndear {name}}}',
  'greeting.baby': 'Welcome,\nlittle one',
  'greeting.home': 'Happy in the new home{told, select, no {} other {,\ndear {name}}}',
  'greeting.job': 'All the best in the new job{told, select, no {} other {,\ndear {name}}}',
  'greeting.retirement': 'Time for a second cup{told, select, no {} other {,\ndear {name}}}',
  'greeting.exam': 'Well done{told, select, no {} other {,\ndear {name}}}',
  'greeting.trip': 'Welcome back{told, select, no {} other {,\ndear {name}}}',
  'greeting.quiet-birthday':
    '{told, select, no {On your birthday} other {Dear {name},\non your birthday}}',
  'greeting.quiet': '{told, select, no {With warm wishes} other {Dear {name},\nwith warm wishes}}',
  'greeting.thank-you': '{told, select, no {Thank you} other {Thank you,\ndear {name}}}',

  'greeting.from-spot': 'From everybody at the {spot}, and everybody who ever wanted it.',
  'greeting.from-shop':
    '{shop, select, none {From everybody here.} other {From everybody at {name}.}}',
  'greeting.from-quietly':
    '{shop, select, none {From all of us.} other {From all of us at {name}.}}',

  'greeting.inside-birthday': 'Many happy returns',
  'greeting.inside-other': 'From all of us',
  'greeting.inside-quiet': 'With all good wishes',
  'greeting.so-many-say': '{count, plural, one {One of us says} other {{words} of us say}}',

  'greeting.message-birthday':
    'Many happy returns of the day. It is a pleasure to have you with us.',
  'greeting.message-birthday-gentle':
    'We are thinking of you today, and are glad whenever you come in.',
  'greeting.message-thank-you': 'You did us a good turn, and we have not forgotten it.',
  'greeting.signed': '{shop, select, none {Everybody here} other {Everybody at {name}}}',

  'poster.psst': 'Psst.',
  'poster.birthday-number':
    '{told, select, no {Somebody we all know} other {{name}}} turns {turns}.',
  'poster.birthday': '{told, select, no {Somebody we all know} other {{name}}} has a birthday.',
  'poster.years-here':
    '{told, select, no {Somebody we all know} other {{name}}} has come here for {years, plural, one {a year} other {# years}}.',
  'poster.visits':
    '{told, select, no {Somebody we all know} other {{name}}} is about to come in for the {nth} time.',
  'poster.after-event':
    '{told, select, no {Somebody we all know} other {{name}}} has something to celebrate.',
  'poster.back': '{told, select, no {Somebody we all missed} other {{name}}} is back.',
  'poster.own': 'There is a card for {told, select, no {somebody we all know} other {{name}}}.',
  'poster.come': 'Come and sign the card, at the counter.',
  'poster.come-until': 'Come and sign the card, at the counter, until {day}.',

  'greetings.which': 'Which surprise',
  'greetings.other': 'Another surprise',
  'greetings.choose': 'Choose the surprise it is for.',
  'greetings.none-planned': 'No surprise is planned. As soon as one is, its card is printed here.',
  'greetings.gone': 'This surprise does not go on. Nothing is printed for it.',
  'greetings.whose': 'For whom',
  'greetings.nobody': 'Choose for whom it is.',
  'greetings.not-this': 'No card is printed for this person.',
  'greetings.other-person': 'Somebody else',

  'greetings.inside': 'What stands inside',
  'greetings.inside-lines': 'Lines to sign',
  'greetings.inside-wishes': '{count, plural, one {The wish, typed} other {The # wishes, typed}}',
  'greetings.line-width': 'Room for',
  'greetings.line-names': 'A name',
  'greetings.line-words': 'A name and a few words',
  'greetings.laid-in': 'Sheets laid into the card',
  'greetings.laid-in-count': '{count, plural, =0 {None} other {#}}',
  'greetings.lines-said':
    '{lines} numbered lines, {sheets, plural, one {on 1 sheet} other {on # sheets}}',
  'greetings.wishes-said':
    '{wishes, plural, one {1 wish} other {# wishes}}, {sheets, plural, one {on 1 sheet} other {on # sheets}}',
  'greetings.few-lines': 'That is fewer than the {target} signatures hoped for.',

  'greetings.number': 'The number on the cover',
  'greetings.number-yes': 'With the {number}',
  'greetings.number-no': 'Without a number',
  'greetings.look': 'How the cover is printed',
  'greetings.look-full': 'In full colour',
  'greetings.look-white': 'On white paper',
  'greetings.ink': 'Colour',
  'greetings.ink-green': 'Bottle green',
  'greetings.ink-plum': 'Plum',
  'greetings.ink-blue': 'Night blue',
  'greetings.words-cover': 'On the cover',
  'greetings.words-foot': 'At its foot',
  'greetings.words-inside': 'Above the lines',
  'greetings.words-wishes': 'Above the wishes',
  'greetings.words-message': 'Inside',
  'greetings.words-signed': 'Below it',
  'greetings.fold': 'Print it on both sides, turned over the short edge, and fold it once.',
  'greetings.fold-inserts':
    'Print it on both sides, turned over the short edge; fold every sheet once and lay one into the other.',
  'greetings.gentle': 'Quietly, for merriment would hurt just now.',

  'posters.named': 'Whether it tells who',
  'posters.named-no': 'Without the name',
  'posters.named-yes': 'With the name',
  'posters.number': 'Whether it tells the number',
  'posters.seen':
    'It may hang where {told, select, no {they come} other {{name} comes}} in. Have it down before then.',
  'posters.look': 'How the poster is printed',
  'posters.words-line': 'What it tells',
  'posters.words-come': 'What to do',

  'wish-sheets.what': 'What is printed',
  'wish-sheets.what-lines': 'Lines to write on',
  'wish-sheets.room': 'Room for',
  'wish-sheets.room-names': 'A name',
  'wish-sheets.room-words': 'A few words',
  'wish-sheets.room-wish': 'A whole wish',
  'wish-sheets.count': 'Numbered lines',
  'wish-sheets.count-said': '{lines} on {sheets, plural, one {1 sheet} other {# sheets}}',
  'wish-sheets.page': '{page} of {of}',
} as const;
