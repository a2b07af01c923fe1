import { DUE, type Foresight, type Kind, type PartFound, type Shares, USUAL } from './foresee.ts';
import type { ShopLog } from './read-log.ts';

/** What a replay prints: every part, their mean and how far apart they lie. */
export function reportOf(
  name: string,
  log: ShopLog,
  { due, usual }: Foresight,
  seed: number,
): string[] {
  const ofUsual = usual
    ? [
        ...table('The usual, first guess', usual, USUAL, ({ first }) => first),
        ...table('The usual, in the first three', usual, USUAL, ({ few }) => few),
        ...chosenOf(usual, USUAL),
      ]
    : ['The usual: this log does not say what they had.', ''];
  return [
    aboutLog(name, log),
    `Five parts by card (seed ${seed}); each is judged in the ways that were chosen on the other four.`,
    ...(log.daysOnly ? [DAYS_ONLY] : []),
    '',
    ...table('Due, in the first six', due, DUE, ({ few }) => few),
    ...table('Due, the first', due, DUE, ({ first }) => first),
    ...chosenOf(due, DUE),
    ...ofUsual,
  ].slice(0, -1);
}

const DAYS_ONLY =
  'The log knows days and no times: each day is foreseen as a whole from the days before it, and no hour helps.';

function aboutLog(name: string, log: ShopLog): string {
  const cards = new Set(log.visits.map(({ card }) => card)).size;
  const left = `${log.withoutCard} rows without a card and ${log.unreadable} unreadable rows left out`;
  return `${name}: ${log.visits.length} visits of ${cards} cards (${left})`;
}

/** A row for each part, their mean, their lowest and highest, and all cases together. */
function table(
  title: string,
  parts: readonly PartFound[],
  { simple }: Kind,
  shares: (part: PartFound) => Shares,
): string[] {
  const told = parts.filter(({ cases }) => cases > 0);
  if (told.length === 0) return [`${title}: nobody came often enough.`, ''];
  const figures = told.map((part) => figuresOf(shares(part)));
  const places = figures[0]?.map((_, at) => at) ?? [];
  const column = (at: number) => figures.map((row) => row[at] ?? 0);
  const cases = told.map((part) => part.cases);
  const all = cases.reduce((sum, some) => sum + some, 0);
  const weighed = (at: number) =>
    column(at).reduce((sum, share, part) => sum + share * (cases[part] ?? 0), 0) / all;
  return [
    row(title, ['cases', ...simple, 'any shop’s', 'chosen', 'above the best simple']),
    ...parts.map((part, at) => row(`  part ${at + 1}`, ofPart(part, shares))),
    row('  mean', ['', ...places.map((at) => percent(meanOf(column(at))))]),
    row('  lowest', ['', ...places.map((at) => percent(Math.min(...column(at))))]),
    row('  highest', ['', ...places.map((at) => percent(Math.max(...column(at))))]),
    row('  all together', [String(all), ...places.slice(0, -1).map((at) => percent(weighed(at)))]),
    '',
  ];
}

function ofPart(part: PartFound, shares: (part: PartFound) => Shares): string[] {
  if (part.cases === 0) return ['0'];
  return [String(part.cases), ...figuresOf(shares(part)).map(percent)];
}

function figuresOf({ simple, anyShops, chosen }: Shares): number[] {
  return [...simple, anyShops, chosen, chosen - Math.max(...simple)];
}

function chosenOf(parts: readonly PartFound[], { ways }: Kind): string[] {
  const chosen = parts.map((part) => (part.chosen === 0 ? 'any shop’s' : told(ways[part.chosen])));
  const each = [...new Set(chosen)].map((words) => {
    const numbers = chosen.flatMap((other, at) => (other === words ? [at + 1] : []));
    return `  for part ${numbers.join(', ')}: ${words}`;
  });
  return ['Chosen on the other parts', ...each, ''];
}

/** The names of the settings are those of DueWays and UsualWays. */
function told(ways: object | undefined): string {
  return Object.entries(ways ?? {})
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

function meanOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}`;
}

function row(name: string, cells: readonly string[]): string {
  const width = (at: number) => (at === 5 ? 24 : at === 0 ? 8 : 16);
  return name.padEnd(32) + cells.map((cell, at) => cell.padStart(width(at))).join('');
}
