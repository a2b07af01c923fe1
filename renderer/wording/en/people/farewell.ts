/** Sentences about somebody who died or is gone, and how people stand with the shop. */
export const farewell = {
  'standing.rubric': 'How they stand with us',
  'standing.here': 'comes here',
  'standing.moved-away': 'moved away',
  'standing.do-not-contact': 'please don’t contact',
  'standing.means-here':
    'Expected, greeted and remembered; written to only in the ways they agreed to.',
  'standing.means-moved-away':
    'Nobody waits for them and nothing is sent; when they visit they are as welcome as ever.',
  'standing.means-do-not-contact':
    'Served like anybody. No letters, no calls, no surprises, on nothing that leaves the shop.',
  'standing.kept': '{name}: {standing}.',
  'standing.they-died': 'They have died',
  'standing.died': 'died {when}',
  'standing.died-undated': 'has died',
  'standing.means-deceased':
    'Nobody is reminded of them. The page is here for whoever looks for it among those who are gone.',
  'standing.mistake': 'This was a mistake',
  'standing.back':
    '{name} comes here again. Lines on the pages of others stay until they are taken out there, and promises that ended stay ended.',
  'standing.take-out': 'Take {name} out of the book',
  'standing.taken-out': '{name} is out of the book.',

  'farewell.back': '← {name}',
  'farewell.title': '{name} has died',
  'farewell.lead':
    'Written down here once, it reaches every part of the book. One Undo takes all of it back.',
  'farewell.already': 'This is in the book: {name} {died}.',
  'farewell.when': 'When',
  'farewell.when-hint': 'in March, 14 March, last week, or nothing',
  'farewell.which': 'Which one is meant?',
  'farewell.when-nobody-knows': 'nobody said when',
  'farewell.when-not-a-time':
    'Write a day, a month or a season: 14 March, in March, last week; or nothing at all.',
  'farewell.when-no-such-day': 'There is no such day. Have another look at the day and the month.',
  'farewell.when-short-year': 'Write the year with all four figures, or leave it out.',
  'farewell.when-odd-year': 'That is a long way off. Have another look at the year.',
  'farewell.when-ends-first': 'That ends before it begins. Have another look at both days.',
  'farewell.when-in-the-future': 'That is still to come. Have another look at the date.',
  'farewell.when-ask': 'It may be either. Say which one is meant; everything else stays as it is.',
  'farewell.told-by': 'Who told us',
  'farewell.told-by-hint': 'her sister',
  'farewell.told-to': 'Who of us was told',
  'farewell.told-to-hint': 'one of us',
  'farewell.names': 'Names used before',
  'farewell.between': 'between {from} and {to}',
  'farewell.on': 'on {day}',
  'farewell.in': 'in {month}',
  'farewell.in-season':
    'in the {season, select, spring {spring} summer {summer} autumn {autumn} other {winter}}{year}',
  'farewell.of-year': ' of {year}',

  'farewell.lines': 'One quiet line for those who stay',
  'farewell.lines-mean':
    'It stands behind: seen only on a deliberate peek, asked by nobody. Where it stands, nobody is jolly for a while.',
  'farewell.lines-nobody': 'Nobody in the book belongs to {name}, so there is no line to write.',
  'farewell.line': 'lost {name} {when}',
  'farewell.line-undated': 'lost {name}',
  'farewell.line-of': 'The line for {other}',
  'farewell.line-empty': 'Write the line, or take the tick away.',
  'farewell.of-household': 'of the household',

  'farewell.pets': 'Where {pets} {count, plural, one {goes} other {go}}',
  'farewell.pets-stay': '{keep, select, keep {stays on this page} other {nobody of the book}}',
  'farewell.pets-erased': 'Erased with the page, unless somebody takes over.',

  'farewell.page': 'The page',
  'farewell.keep': 'keep it, quietly',
  'farewell.erase': 'erase everything',
  'farewell.keep-means':
    'Found by whoever looks for those who are gone. It can still be erased later.',
  'farewell.erase-means':
    'The page goes, with {visits, plural, =0 {all that stands on it} one {its one visit and all that stands on it} other {its # visits and all that stands on it}}. Only the lines for others remain.',

  'farewell.stops': 'What stops',
  'farewell.stops-wishes': 'Wishes: no birthday, no name day, no age.',
  'farewell.stops-questions': 'Questions, suggestions and little extras.',
  'farewell.stops-promises':
    'Promises and reminders{open, plural, =0 {.} one {: the open one ends, {what}.} other {: the # open ones end, {what}.}}',
  'farewell.quoted': '“{what}”',
  // The same whether there are any or not: the page may have been opened by mistake, before their eyes.
  'farewell.stops-surprises': 'Surprises: whatever is planned for them is called off.',
  'farewell.stops-lists': 'Every list and count: who is due, who is here, what is coming up.',
  'farewell.stops-found': 'Being found at the counter, or offered beside others.',
  'farewell.stops-messages':
    'Letters, calls and prints, and every file but a whole copy of the book.',
  'farewell.promise-line': '{name} has died',

  'farewell.write': 'Write it down',
  'farewell.erase-all': 'Write it down and erase the page',
  'farewell.not-now': 'Not now',
  'farewell.kept': '{name} rests in the book, quietly.',
  'farewell.erased': 'Everything about {name} is erased.',
} as const;
