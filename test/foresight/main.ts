import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { foresee } from './foresee.ts';
import { readLog } from './read-log.ts';
import { reportOf } from './report.ts';

const HOW = 'npm run foresight -- --log FILE [--seed NUMBER]';

/** Replays a shop's log and prints how often the app would have been right, part by part. */
function main(): void {
  const { file, seed } = asked();
  const from = performance.now();
  const log = readLog(textOf(file));
  if (log.visits.length === 0) throw new Error(`${file} has no row with a card and a day.`);
  const lines = reportOf(basename(file), log, foresee(log, seed), seed);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log([...lines, '', `${seconds} s`].join('\n'));
}

function asked(): { readonly file: string; readonly seed: number } {
  const { log, seed } = flags();
  if (log === undefined || log === '') {
    throw new Error(`Say which log to replay: ${HOW} (a file of visits).`);
  }
  if (!/^\d{1,9}$/.test(seed)) throw new Error(`The seed is a whole number, not “${seed}”: ${HOW}`);
  return { file: log, seed: Number(seed) };
}

function flags(): { readonly log?: string | undefined; readonly seed: string } {
  try {
    const options = { log: { type: 'string' }, seed: { type: 'string', default: '1' } } as const;
    return parseArgs({ options }).values;
  } catch (problem) {
    const [first = ''] = (problem instanceof Error ? problem.message : String(problem)).split('. ');
    throw new Error(`${first}. It is asked like this: ${HOW}`);
  }
}

function textOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Error(`There is no file ${file}.`);
  if (!found.isFile()) throw new Error(`${file} is a folder, not a log of visits.`);
  return readFileSync(file, 'utf8');
}

try {
  main();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
