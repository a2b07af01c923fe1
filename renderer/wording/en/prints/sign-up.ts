/** Sentences of the room where sign-up cards are designed and printed. */
export const signUp = {
  'sign-up.language': 'Language',
  'sign-up.add-language': 'Another language',
  'sign-up.add-language-which': 'Choose one…',
  'sign-up.language-added': '{language} cards can be printed now.',
  'sign-up.language-off': 'Take {language} off',
  'sign-up.language-is-off': '{language} cards are no longer offered.',
  'sign-up.language-untold':
    'The app has no {language} words for a card. Write yours below; until then those lines stay in English.',

  'sign-up.on-sheet': 'Cards on a sheet',
  'sign-up.on-sheet-changed': '{count} cards on a sheet.',
  'sign-up.sheets': 'Sheets',
  'sign-up.fewer': 'One sheet fewer',
  'sign-up.more': 'One sheet more',
  'sign-up.sheets-wrong': 'From 1 to {most} sheets at a time.',
  'sign-up.numbers': '{count, plural, one {1 card, No {from}} other {# cards, No {from} to {to}}}',
  'sign-up.file': 'Sign-up cards {from}–{to}',

  'sign-up.fields': 'What it asks',
  'sign-up.fields-hint': 'In this order; cards are keyed in the same way.',
  'sign-up.field-name': 'Name',
  'sign-up.field-called-by': 'What to call them',
  'sign-up.field-usual': 'The usual',
  'sign-up.field-likes': 'What else they like',
  'sign-up.field-spot': 'Where they sit',
  'sign-up.field-birthday': 'Birthday',
  'sign-up.field-phone': 'Phone',
  'sign-up.field-email': 'E-mail',
  'sign-up.field-pet': 'Pet',
  'sign-up.up': '{field}: one up',
  'sign-up.down': '{field}: one down',
  'sign-up.moved': '{field} is line {place} of {of} now.',
  'sign-up.field-on': 'The card asks: {field}.',
  'sign-up.field-off': 'The card no longer asks: {field}.',
  'sign-up.field-last': 'A card has to ask something.',
  'sign-up.what-fits': 'What does not fit',
  'sign-up.left-out':
    'With {onSheet} on a sheet there is no room for: {fields}. Fewer cards on a sheet, or these lines higher up.',
  'sign-up.no-welcome': 'With {onSheet} on a sheet the welcome stays off the card.',
  'sign-up.small-stub':
    'The stub comes out in very small letters. Fewer cards on a sheet, or fewer words, make it easier to read.',
  'sign-up.nothing-fits':
    'These words leave no room for a line to write on. Shorten them, or put fewer cards on a sheet.',

  'sign-up.consents': 'What they tick',
  'sign-up.consents-hint': 'Each on its own; what is not ticked is not kept.',
  'sign-up.consent-keep': 'That notes are kept (always there)',
  'sign-up.consent-contact': 'That you may get in touch',
  'sign-up.consent-health': 'A note about health or food',
  'sign-up.consent-on': 'On the card: {consent}.',
  'sign-up.consent-off': 'Off the card: {consent}.',
  'sign-up.keep': 'Kept after the last visit',
  'sign-up.keep-months':
    '{unit, select, years {{count, plural, one {a year} other {# years}}} other {{count, plural, one {a month} other {# months}}}}',
  'sign-up.keep-changed': 'The stub says: kept for {span} after the last visit.',

  'sign-up.words': 'What it says',
  'sign-up.words-in': 'What it says in {language}',
  'sign-up.words-hint': 'In your own words. Empty a line to have the app’s back.',
  'sign-up.words-title': 'Title',
  'sign-up.words-welcome': 'Welcome',
  'sign-up.words-field': 'Line: {field}',
  'sign-up.words-consent': 'Tick: {consent}',
  'sign-up.words-stub': 'Stub to keep',
  'sign-up.words-too-long':
    'At most {most} letters, or it would not fit a card. It has {count}; nothing was changed yet.',
  'sign-up.words-kept': 'The card says so now.',
  'sign-up.wording-now': 'This is wording {version}.',

  'sign-up.shop': 'The shop on it',
  'sign-up.shop-name': 'Name of the shop',
  'sign-up.shop-name-empty': 'add the name of the shop',
  'sign-up.address': 'Address line',
  'sign-up.address-empty': 'add where you are, or a number to ring',
  'sign-up.shop-kept': 'The cards say so now.',
  'sign-up.picture': 'Picture of the shop',
  'sign-up.add-picture': 'Add a picture',
  'sign-up.change-picture': 'Another picture',
  'sign-up.choose-picture': 'Choose a picture of the shop',
  'sign-up.remove-picture': 'Without a picture',
  'sign-up.picture-kept': 'The picture is on the stub.',
  'sign-up.picture-removed': 'The stub has no picture now.',
  'sign-up.picture-not-a-picture':
    'This file is not a picture that can be printed; the card is as it was. Choose a JPEG, PNG or WebP.',
  'sign-up.picture-too-big':
    'This file is far larger than any picture; the card is as it was. Choose a smaller one.',

  'sign-up.runs': 'Printed so far',
  'sign-up.runs-none':
    'None yet. What was printed, what came back and what is missing stands here.',
  'sign-up.run': 'No {from} to {to}',
  'sign-up.run-one': 'No {from}',
  'sign-up.run-about': '{day}, {language}, wording {version}',
  'sign-up.run-back':
    '{back, plural, =0 {none came back yet} =1 {1 of {of} came back} other {# of {of} came back}}',
  'sign-up.run-all-back': 'all came back',
  'sign-up.run-missing': 'missing: {numbers}',
  'sign-up.run-spoiled': 'spoiled: {numbers}',
  'sign-up.run-not-agreed': 'not agreed: {numbers}',
  'sign-up.key-in': 'Key in what came back',
  'sign-up.key-in-from': 'Key in from No {number}',
  'sign-up.again': 'Print once more',
  'sign-up.again-label': 'Print once more: No {from} to {to}',
  'sign-up.again-hint':
    'The same numbers once more, for sheets that came out spoiled. Throw the spoiled ones away: no number may lie on the counter twice.',
  'sign-up.again-from': 'From No',
  'sign-up.again-to': 'to No',
  'sign-up.again-wrong': 'Choose from No {from} to No {to}: those are the numbers of that print.',
  'sign-up.again-stop': 'Print new numbers instead',

  'sign-up.printed':
    '{count, plural, one {Card No {from} is} other {Cards No {from} to {to} are}} written down as printed.',
  'sign-up.printed-again': 'No {from} to {to} were printed once more.',
  'sign-up.printed-meanwhile':
    'Another window has printed these numbers in the meantime. Throw these sheets away and print once more: the next ones have new numbers.',
} as const;
