import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Foresight, foresee, percent } from './foresee.ts';
import { readLog, type ShopLog } from './read-log.ts';
import type { Score } from './replay-usual.ts';

/** Replays a shop's log and prints how often the app would have been right. */
function main(): void {
  const { values } = parseArgs({ options: { log: { type: 'string' } } });
  if (values.log === undefined || !existsSync(values.log)) {
    console.error('Say which log to replay: npm run foresight -- --log FILE (a CSV of visits).');
    process.exitCode = 1;
    return;
  }
  const from = performance.now();
  const log = readLog(readFileSync(values.log, 'utf8'));
  const lines = tableOf(foresee(log.visits));
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log([aboutLog(basename(values.log), log), '', ...lines, '', `${seconds} s`].join('\n'));
}

function aboutLog(name: string, log: ShopLog): string {
  const cards = new Set(log.visits.map(({ card }) => card)).size;
  const left = `${log.withoutCard} rows without a card and ${log.unreadable} unreadable rows left out`;
  return `${name}: ${log.visits.length} visits of ${cards} cards (${left})`;
}

function tableOf(found: Foresight): string[] {
  return [
    row('', 'first', 'first three', 'cases'),
    scoreRow('usual', found.usual),
    scoreRow('  most frequent', found.mostFrequent),
    scoreRow('  last one', found.lastOne),
    '',
    row('', 'first six', 'first', 'cases'),
    dueRow('due', found.due),
    dueRow('  most frequent', found.cameMostOften),
    dueRow('  most recent', found.cameLast),
  ];
}

function scoreRow(name: string, { first, few, cases }: Score): string {
  return row(name, percent(first, cases), percent(few, cases), String(cases));
}

function dueRow(name: string, { first, few, cases }: Score): string {
  return row(name, percent(few, cases), percent(first, cases), String(cases));
}

function row(name: string, one: string, other: string, cases: string): string {
  return name.padEnd(18) + one.padStart(12) + other.padStart(14) + cases.padStart(9);
}

try {
  main();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
