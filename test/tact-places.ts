/** A place that does something with people, and so asks tact.ts. */
export interface AskingPlace {
  readonly path: string;
  /** The purposes it asks for. */
  readonly asks: readonly string[];
  /** Where the walk goes past it with somebody who has died (test/e2e/tact-walk/walk.ts). */
  readonly walked: readonly string[];
  /** Where it is proved instead, when the walk cannot see it. */
  readonly because?: string;
}

const BOX = ['bill rod', 'william', 'assam', '0117', 'ML-0007'].map(
  (typed) => `the box finds “${typed}”`,
);

/**
 * Every place that asks, by its path. A new one fails test/tact.test.ts until it stands here with the
 * place of the walk that goes past it.
 */
export const ASKING_PLACES: readonly AskingPlace[] = [
  asks('shared/rules/due/due-now.ts', ['list-due'], ['due about now', 'the counter at rest']),
  asks('shared/rules/due/here-now.ts', ['list-here'], ['here now']),
  asks('shared/rules/finding/back-pages-of.ts', ['search'], BOX),
  asks(
    'shared/rules/finding/fit.ts',
    ['suggest-early'],
    [],
    'test/shared/rules/finding/find.test.ts',
  ),
  asks('shared/rules/due/expected.ts', ['list-due'], ['due about now', 'the counter at rest']),
  asks('shared/rules/due/likely-today.ts', ['list-due'], ['likely today']),
  asks('shared/rules/questions/questions.ts', ['ask'], ['a question, though his page is opened']),
  asks(
    'shared/rules/lives/birthday.ts',
    ['show-age', 'wish'],
    ['his age, though his page is opened', 'his age on the whole page'],
  ),
  asks(
    'shared/rules/coming/coming-up.ts',
    ['calendar', 'list-due', 'show-age'],
    [
      'birthdays and events of the week',
      'the month',
      'the list of what is coming',
      'whom to be gentle with',
    ],
  ),
  asks(
    'shared/rules/coming/calendar-entries.ts',
    ['calendar', 'export', 'wish'],
    ['the calendar file'],
  ),
  asks(
    'shared/rules/surprises/milestones.ts',
    ['surprise'],
    [],
    'test/shared/rules/surprises/milestones.test.ts',
  ),
  asks('renderer/data/people/who-is-due.ts', ['list-due'], ['due about now']),
  asks(
    'renderer/data/learning/past-people.ts',
    ['list-due'],
    [],
    'test/renderer/data/learning/learn-ways.test.ts',
  ),
  asks('renderer/data/people/who-is-here.ts', ['list-here'], ['here now']),
  asks(
    'renderer/features/clock/ahead-today.tsx',
    ['log-visit'],
    [],
    'test/renderer/features/dated-ahead.test.tsx',
  ),
  asks(
    'renderer/data/looks/use-surprises.ts',
    ['surprise'],
    [
      'what is planned',
      'what is proposed',
      'the card a friend has not signed',
      'what surprises ask for today',
    ],
  ),
  asks(
    'renderer/data/looks/use-to-sign.ts',
    ['ask'],
    [],
    'test/renderer/features/counter/surprises.test.tsx',
  ),
  asks(
    'shared/rules/surprises/who-knows.ts',
    ['ask'],
    [],
    'test/shared/rules/surprises/who-knows.test.ts',
  ),
  asks('shared/rules/lives/life-story.ts', ['wish'], ['his age on the whole page']),
  asks(
    'renderer/data/acts/promises.ts',
    ['remind'],
    ['promised, as the shop opens', 'the opening list at the counter'],
  ),
  asks(
    'renderer/data/looks/use-lately.ts',
    ['keep'],
    [],
    'sums that are held against a copy, which holds everything',
  ),
  asks(
    'renderer/features/calendar/use-coming.ts',
    ['calendar'],
    ['the month', 'the list of what is coming'],
  ),
  asks('renderer/features/calendar/use-export-calendar.ts', ['export'], ['the calendar file']),
  asks(
    'renderer/features/counter/leaf/actions.tsx',
    ['log-visit'],
    ['the usual, though his page is opened'],
  ),
  asks(
    'renderer/ordering/menu-picker.tsx',
    ['suggest-from'],
    [],
    'ways of serving, without a name; test/renderer/data/people/people.test.ts',
  ),
  asks(
    'renderer/data/looks/use-namesakes.ts',
    ['search'],
    [],
    'what tells one of a name from another, of those the counter finds anyway',
  ),
  asks('renderer/features/counter/box/thumb-index.tsx', ['search'], ['due about now']),
  asks(
    'renderer/features/counter/leaf/together.tsx',
    ['offer'],
    ['offered with a friend at the counter'],
  ),
  asks(
    'renderer/features/counter/note/use-note.ts',
    ['offer', 'suggest-from'],
    [],
    'spots, without a name; test/renderer/data/people/people.test.ts; whose caution a note is: test/renderer/features/counter/typed.test.tsx',
  ),
  asks(
    'renderer/features/counter/base/use-open-person.ts',
    ['remind'],
    ['what was promised him, though his page is opened'],
  ),
  asks(
    'renderer/features/farewell/who-stays.ts',
    ['offer'],
    [],
    'those who stay, on the page about somebody else’s death',
  ),
  asks(
    'renderer/features/greetings/house-card.tsx',
    ['print', 'wish'],
    [],
    'test/renderer/features/greetings.test.tsx',
  ),
  asks('renderer/features/household/their-household.tsx', ['offer'], ['on the page of a friend']),
  asks(
    'renderer/features/household/who-belongs.ts',
    ['offer', 'remember'],
    ['on the page of a friend'],
  ),
  asks(
    'renderer/features/household/use-name-search.ts',
    ['offer'],
    ['offered as one of a household'],
  ),
  asks(
    'renderer/features/labels/use-chosen.ts',
    ['print'],
    [],
    'test/renderer/features/labels.test.tsx',
  ),
  asks(
    'renderer/features/life-events/their-events.tsx',
    ['ask', 'contact'],
    ['his age on the whole page'],
  ),
  asks('renderer/features/messages/letter.tsx', ['contact'], ['a letter to him, by its address']),
  asks('renderer/features/messages/reach.ts', ['contact'], ['a letter to him, by its address']),
  asks('renderer/features/messages/their-messages.tsx', ['contact'], ['a note to him']),
  asks(
    'renderer/features/messages/use-letter-facts.ts',
    ['offer', 'remember'],
    [],
    'names of the household in a letter; test/renderer/features/messages.test.tsx',
  ),
  asks(
    'renderer/features/opening/use-today.ts',
    ['calendar', 'list-due', 'print', 'remind'],
    ['likely today', 'the opening sheet on paper'],
  ),
  asks(
    'renderer/features/promises/their-promises.tsx',
    ['remind'],
    [],
    'test/renderer/features/promises.test.tsx',
  ),
  asks('renderer/features/person/age-told.tsx', ['show-age'], ['his age on the whole page']),
  asks('renderer/features/regulars/likely-now.ts', ['list-due'], ['the list of regulars']),
  asks('renderer/features/regulars/list-controls.tsx', ['count'], ['how many sit at a spot']),
  asks(
    'renderer/features/regulars/narrow-roll.ts',
    ['count', 'list-due', 'search'],
    ['the list of regulars', 'who was not seen for long'],
  ),
  asks('renderer/features/regulars/regulars-list.tsx', ['count'], ['how many regulars there are']),
  asks('renderer/features/regulars/roll.ts', ['remember'], ['the list of regulars']),
  asks(
    'renderer/features/key-in/card/use-doubles.ts',
    ['search'],
    [],
    'who may be the one on a card; test/renderer/features/key-in.test.tsx',
  ),
  asks(
    'renderer/features/person/use-number-holder.ts',
    ['keep', 'search'],
    [],
    'whose card a number is, said of nobody who is gone; test/renderer/features/regulars/page.test.tsx',
  ),
  asks(
    'renderer/features/key-in/use-stack.ts',
    ['keep', 'search'],
    [],
    'numbers of cards alone, or nobody but who may be found; test/renderer/features/key-in.test.tsx',
  ),
  asks(
    'renderer/features/surprises/signing/ask-also.tsx',
    ['ask'],
    [],
    'test/renderer/features/surprise-plan.test.tsx',
  ),
  asks(
    'renderer/features/surprises/list/use-planning.ts',
    ['ask'],
    [],
    'a number of people who may sign; test/shared/rules/surprises/who-knows.test.ts',
  ),
  asks(
    'renderer/features/surprises/who-is-offered.ts',
    ['ask', 'surprise'],
    [],
    'test/renderer/features/surprise-plan.test.tsx',
  ),
  asks(
    'renderer/features/sign-up/sign-up-runs.tsx',
    ['keep'],
    [],
    'numbers of cards that came back, without a name; test/renderer/features/sign-up-cards.test.tsx',
  ),
  asks(
    'renderer/features/shop-prints/my-page/my-page-link.tsx',
    ['search'],
    [],
    'test/renderer/features/shop-prints.test.tsx',
  ),
  asks(
    'renderer/features/shop-prints/my-page/my-page.tsx',
    ['search'],
    [],
    'test/renderer/features/shop-prints.test.tsx',
  ),
  asks(
    'renderer/features/shop-prints/my-page/parts-others.ts',
    ['remember'],
    [],
    'names of who belongs to them, on their own page; test/renderer/features/shop-prints.test.tsx',
  ),
  asks(
    'renderer/features/shop-prints/use-slips.ts',
    ['print'],
    [],
    'test/renderer/features/shop-prints.test.tsx',
  ),
];

/** What each file of the data room does with people's rows: one person, or everybody and why. */
export const PEOPLE_ROOMS: Readonly<Record<string, string>> = {
  'renderer/data/commands/act-on.ts':
    'one person, in a command: by what name it is said to be about',
  'renderer/data/acts/askings.ts': 'one person, in a command',
  'renderer/data/people/book-context.tsx': 'one person, on their own page',
  'renderer/data/store/back-pages-kept.ts':
    'everybody, as far as people.ts finds, lists and expects them',
  'renderer/data/bringing-in/bring-in.ts': 'everybody, whom an import must not write twice',
  'renderer/data/store/bulk-cards.ts': 'index cards are worked out for everybody',
  'renderer/data/looks/cautions.ts': 'the few who are likely, already asked for',
  'renderer/data/clock/cards-in-time.ts':
    'index cards of those with a visit dated ahead, handed out by people.ts alone',
  'renderer/data/people/cards-read.ts': 'everybody, handed out by people.ts alone',
  'renderer/data/acts/facts.ts': 'one person, in a command',
  'renderer/data/acts/farewell.ts': 'one person, in a command',
  'renderer/data/acts/given-cards.ts': 'those named in a command, and numbers alone of everybody',
  'renderer/data/acts/household.ts': 'two people, in a command',
  'renderer/data/store/index-cards.ts': 'index cards are worked out for everybody',
  'renderer/data/acts/keyed-card.ts':
    'one person, in a command; numbers of cards, and whose an address is, whoever they are',
  'renderer/data/store/known-rows.ts': 'index cards are worked out for everybody',
  'renderer/data/store/ledger-middleware.ts': 'every change is written down',
  'renderer/data/store/lay-anew.ts': 'index cards are laid anew whole',
  'renderer/data/acts/life-events.ts': 'one person, in a command',
  'renderer/data/acts/messages.ts': 'one person, in a command',
  'renderer/data/store/migrations/005-headings.ts': 'back pages alone, thrown away whole',
  'renderer/data/store/migrations/versions.ts': 'a book is laid out anew whole',
  'renderer/data/commands/must-be-there.ts': 'whom a command is about, whoever they are',
  'renderer/data/looks/names-used.ts': 'names of those who work here, never of regulars',
  'renderer/data/people/people.ts': 'everybody, handed out by purpose alone',
  'renderer/data/acts/photos.ts': 'one person, in a command',
  'renderer/data/acts/promises.ts': 'asks for those of whom the shop may be reminded',
  'renderer/data/recovery/check-book.ts':
    'rows against the ledger, cards against the rows: nobody is shown',
  'renderer/data/recovery/remake.ts': 'everything that is kept is written again, and counted',
  'renderer/data/acts/item-mentions.ts':
    'everybody, for ids and numbers of visits that have an item',
  'renderer/data/acts/merge-items.ts': 'those whose visits or usual have an item, in a command',
  'renderer/data/acts/regulars.ts': 'one person, in a command',
  'renderer/data/bringing-in/sample.ts': 'the invented people of the sample shop',
  'renderer/data/acts/shop.ts': 'the picture of the shop itself, in a command',
  'renderer/data/acts/surprises.ts': 'one person, in a command',
  'renderer/data/copies/copy-compare.ts': 'a copy is held against everything',
  'renderer/data/copies/copy-holdings.ts': 'sums that are held against a copy',
  'renderer/data/copies/copy-in.ts': 'a copy is looked through whole',
  'renderer/data/copies/copy-maker.ts': 'a copy holds everything',
  'renderer/data/copies/copy-write.ts': 'a copy comes back whole',
  'renderer/data/copies/lately.ts': 'a copy holds everything',
  'renderer/data/learning/past-people.ts':
    'when those who may be listed as due came, and what they had: nobody is shown',
  'renderer/data/ledger/change-place.ts': 'what the ledger says of a row is applied to it',
  'renderer/data/undo/undo-import.ts': 'everybody an import brought in',
  'renderer/data/looks/use-surprises.ts': 'asks for those with whom surprises are planned',
  'renderer/data/looks/usuals.ts': 'the few who are due or likely, already asked for',
  'renderer/data/store/visit-pages.ts': 'one person',
  'renderer/data/acts/wishes.ts': 'one signature, in a command',
  'renderer/data/bringing-in/write-import.ts': 'everybody an import brings in',
};

/** Who takes a whole person onto a screen, and what asks before anything is done with them. */
export const WHOLE_PEOPLE: Readonly<Record<string, string>> = {
  'renderer/features/counter/leaf/leaf.tsx': 'actions.tsx, use-open-person.ts and questions.ts ask',
  'renderer/features/farewell/farewell.tsx': 'the act itself',
  'renderer/features/messages/letter.tsx': 'asks',
  'renderer/features/person/regular-page.tsx':
    'the rooms on it ask: messages, promises, life events',
  'renderer/features/shop-prints/my-page/my-page.tsx': 'asks',
  'renderer/features/key-in/card/use-doubles.ts': 'asks',
};

function asks(
  path: string,
  purposes: readonly string[],
  walked: readonly string[],
  because?: string,
): AskingPlace {
  return { path, asks: purposes, walked, ...(because !== undefined && { because }) };
}
