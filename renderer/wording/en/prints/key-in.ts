/** Sentences of the screen where sign-up cards that came back are keyed in. */
export const keyIn = {
  'key-in.nothing-printed':
    'No sign-up card has been printed yet. Print some, lay them out, and key in here what comes back.',
  'key-in.to-the-cards': 'Print sign-up cards',
  'key-in.the-card': 'The card as it lies before you',
  'key-in.number': 'No',
  'key-in.number-label': 'Number of the card',
  'key-in.keep': 'Keep it',
  'key-in.cross-off': 'Cross off No {number}',
  'key-in.nothing-to-keep': 'Put it away',
  'key-in.health-line': 'Health or food',
  'key-in.tick-keys': 'Y or Space ticks and goes on. Enter goes on and leaves it blank.',

  'key-in.not-agreed':
    'The tick that lets you keep their notes is blank. Nothing of this card is kept, and No {number} is crossed off as not agreed.',
  'key-in.not-agreed-unprinted':
    'The tick that lets you keep their notes is blank. Nothing of this card is kept.',
  'key-in.contact-blank':
    '{lines, select, both {Phone and e-mail are not kept: that tick is blank.} phone {The phone number is not kept: that tick is blank.} other {The e-mail address is not kept: that tick is blank.}}',
  'key-in.health-blank': 'Not kept, because it speaks of health without its tick: {words}.',

  'key-in.usual-as-order': 'on the menu: {order}',
  'key-in.usual-as-note': 'not all on the menu: kept in their words',
  'key-in.of-health': 'speaks of health: kept only with that tick',
  'key-in.read-as': 'read as {what}',
  'key-in.not-kept': 'not kept',

  'key-in.no-name':
    'There is no name on this card, so nobody could find the page. Write what you would call them: “blue jacket”.',
  'key-in.wrong-birthday-not-a-day':
    'That is no birthday that can be read. Write a day and a month, 14 March or 14 March 1926, or empty the line.',
  'key-in.wrong-birthday-no-such-day':
    'There is no such day. Have another look at the card, or empty the line.',
  'key-in.wrong-birthday-in-the-future':
    'That day is still to come. Have another look at the year, or leave it out.',
  'key-in.wrong-birthday-too-long-ago':
    'Nobody has grown that old. Have another look at the year, or leave it out.',
  'key-in.wrong-birthday-short-year': 'Write the year with all four figures, or leave it out.',
  'key-in.wrong-birthday-kept-not-a-day':
    'The day it is kept on is none. Write it like this: 29 February 1960, kept on 1 March.',
  'key-in.wrong-birthday-calendar-needs-year':
    'Another calendar finds the day only with the year they were born in.',
  'key-in.wrong-short-phone':
    'That has too few digits for a phone number. Have another look at the card, or empty the line.',
  'key-in.wrong-no-address':
    'An address has an @ in it and no blanks. Have another look at the card, or empty the line.',

  'key-in.may-be': 'In the book already?',
  'key-in.because-name': 'the same name',
  'key-in.because-phone': 'the same phone',
  'key-in.because-email': 'the same e-mail address',
  'key-in.because-birthday': 'the same birthday',
  'key-in.it-is': 'It is {name}',
  'key-in.onto': 'Onto the page of',
  'key-in.somebody-else': 'Somebody new after all',
  'key-in.nothing-overwritten': 'What stands there stays. Only what is new is added.',
  'key-in.fate-new': 'new on their page',
  'key-in.fate-same': 'there already',
  'key-in.fate-stays': 'stays as it is: {there}',
  'key-in.fate-stays-plain': 'what stands there stays',
  'key-in.usual-beside': 'their usual stays: {there}; this goes beside it',
  'key-in.number-stays': 'They keep the card they have, {there}. No {number} is crossed off.',

  'key-in.already': 'No {number} was keyed in already.',
  'key-in.already-whose': 'No {number} was keyed in already. It is on the page of',
  'key-in.already-next':
    'Nothing was changed. If another card lies before you, have a look at its number.',
  'key-in.open-page': 'Open the page of {name}',
  'key-in.next-card': 'Next card',
  'key-in.is-crossed-spoiled':
    'No {number} was crossed off as spoiled. Keying it in takes that back.',
  'key-in.is-crossed-not-agreed':
    'No {number} was crossed off, because the first tick was blank. Keying it in takes that back.',
  'key-in.not-printed':
    'No {number} was never printed here. Have another look at the number. If the card lies before you all the same, it can be kept.',
  'key-in.on-purpose': 'Key it in all the same',
  'key-in.other-shop':
    'That is a card of another shop: its number begins with {shop}, ours with {ours}. Nothing was changed.',
  'key-in.no-number': 'That is no number of a card. Write it as it stands beside “No”: 147.',
  'key-in.all-done': 'Every card that was printed is keyed in or crossed off.',
  'key-in.all-done-next': 'A number that is scanned or typed opens its card again.',

  'key-in.stack': 'The stack',
  'key-in.done-of': '{done, number} of {of, number}',
  'key-in.keyed-in': 'keyed in',
  'key-in.missing': 'Missing',
  'key-in.none-missing': 'None. Every card came back.',
  'key-in.spoiled': 'Spoiled',
  'key-in.agreed-not': 'Not agreed',
  'key-in.range': '{from}–{to}',
  'key-in.go-to': 'Go to No {number}',
  'key-in.more': 'and {count, number} more',
  'key-in.spoil': 'It is spoiled',
  'key-in.skip': 'Next number',

  'key-in.kept': 'No {number}: {name} is in the book.',
  'key-in.kept-onto': 'No {number}: it is on the page of {name}.',
  'key-in.crossed-off': 'No {number} is crossed off. Nothing of it was kept.',
  'key-in.spoiled-told': 'No {number} is crossed off as spoiled.',
  'key-in.put-away': 'Nothing of that card was kept.',
} as const;
