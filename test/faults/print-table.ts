import type { Fault, Outcome } from './fault.ts';
import { NEWCOMERS } from './newcomers.ts';

/** A fault with everything that became of it. */
export interface Made {
  readonly fault: Fault;
  readonly outcomes: readonly Outcome[];
}

/** At most so much of what stood before the person, in letters. */
const MOST_LETTERS = 320;

const HEADINGS = [
  'fault',
  'times',
  'acknowledged',
  'lost',
  'books lost',
  'what the person saw',
  'seconds until the counter worked again',
];

/** All faults as a table in Markdown. */
export function tableOf(made: readonly Made[]): string {
  const lines = made.map(({ fault, outcomes }) => rowOf(fault.name, outcomes));
  const all = rowOf(
    '**all of them**',
    made.flatMap(({ outcomes }) => outcomes),
  ).with(5, '');
  return [HEADINGS, HEADINGS.map(() => '---'), ...lines, all]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** True when nothing acknowledged was lost, everything agrees, and the counter worked again each time. */
export function isFine(outcome: Outcome): boolean {
  const { lost, isBookLost, disagreements, seconds, problem } = outcome;
  const isWhole = lost.length === 0 && !isBookLost && disagreements.length === 0;
  return isWhole && seconds !== undefined && problem === undefined;
}

/** What was not fine about an outcome, in a line; empty when it was. */
export function sayWrong(outcome: Outcome): string {
  const { acknowledged, lost, isBookLost, disagreements, seconds, gaveUp, problem } = outcome;
  return [
    isBookLost ? 'the book is gone' : '',
    lost.length > 0
      ? `${lost.length} of ${acknowledged} lost (${lost.slice(0, 3).join(', ')})`
      : '',
    disagreements.length > 0 ? `disagreements: ${disagreements.slice(0, 3).join('; ')}` : '',
    seconds === undefined ? `the counter never worked again (${gaveUp ?? 'not tried'})` : '',
    problem ?? '',
  ]
    .filter((line) => line !== '')
    .join(' · ');
}

function rowOf(name: string, outcomes: readonly Outcome[]): string[] {
  const sum = (figure: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + figure(outcome), 0);
  return [
    name,
    String(outcomes.length),
    String(sum(({ acknowledged }) => acknowledged)),
    String(sum(({ lost }) => lost.length)),
    String(sum(({ isBookLost }) => (isBookLost ? 1 : 0))),
    whatWasSeen(outcomes),
    secondsOf(outcomes),
  ];
}

/** What most saw, first. */
function whatWasSeen(outcomes: readonly Outcome[]): string {
  const times = new Map<string, number>();
  for (const { seen } of outcomes) {
    for (const word of seen.filter(isToldToThePerson)) times.set(word, (times.get(word) ?? 0) + 1);
  }
  const words = [...times].sort(([, one], [, other]) => other - one).map(([word]) => word);
  const text = words.length === 0 ? 'nothing' : words.map((word) => `“${word}”`).join(' ');
  const short = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
  return short.replaceAll('|', '\\|');
}

/** What a counter says where nothing is wrong, and of the newcomer that the test itself writes down. */
const NO_NEWS = new RegExp(
  `\\b(?:${NEWCOMERS.join('|')})\\b|^(?:It may be|Nobody is expected|DUE ABOUT|HERE NOW|OPENING LIST)`,
);

function isToldToThePerson(word: string): boolean {
  return !NO_NEWS.test(word);
}

function secondsOf(outcomes: readonly Outcome[]): string {
  const seconds = outcomes.flatMap((outcome) => outcome.seconds ?? []).sort((a, b) => a - b);
  const never = outcomes.length - seconds.length;
  const median = seconds[Math.floor(seconds.length / 2)];
  const figures =
    median === undefined ? [] : [`${median.toFixed(1)} (at most ${seconds.at(-1)?.toFixed(1)})`];
  return [...figures, ...(never > 0 ? [`never: ${never}`] : [])].join(', ');
}
