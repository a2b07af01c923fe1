/** Sentences of the first page of all. */
export const firstRun = {
  'first.title': 'The Usual',
  'first.lead':
    'The shop’s own book of regulars: who they are, what they have, and what must never be given to them.',
  'first.empty': 'Start an empty book',
  'first.empty-words': 'Write down the first regular as they walk in. It takes one line.',
  'first.sample': 'Try the sample shop',
  'first.sample-words':
    'An invented café with sixty regulars and two years of visits. It leaves again in one go.',
  'first.bring-in': 'Bring in a file',
  'first.bring-in-words':
    'People, menu or receipts from the till you have, as CSV. Nothing is written before you have seen it.',
  'first.bring-back': 'Have a copy of a book? Bring it back',
  'first.busy': 'The sample shop is moving in …',
  'first.stays-here':
    'Everything stays on this machine. There is no account and nothing to log into.',
} as const;
