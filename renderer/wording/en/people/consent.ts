/** What people are asked before something about their health is kept; consent.ts numbers it. */
export const consent = {
  'consent.wording':
    '“May we write this down, so that nobody here gets it wrong? You can take that back any day; then we take it out.”',
  'consent.ask': 'Ask them, in these words or your own:',
  'consent.who': 'Who agreed',
  'consent.how': 'How they agreed',
  'consent.how-counter': 'said at the counter',
  'consent.how-card': 'on a sign-up card',
  'consent.how-writing': 'in writing',
  'consent.given': '{who} agreed {day} that this is kept ({how}, wording {version, number}).',
  'consent.withdrawable': 'It can be withdrawn any day; then the note goes.',
} as const;
