import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT_FOLDER } from '../hosts/open-host.ts';
import { BENCH_PAGE, roomWith } from './bench-room.ts';
import { type Figure, type Row, tableOf } from './figures.ts';
import { type ImportMeasured, measureImport } from './measure-import.ts';
import { measureScreens } from './measure-screens.ts';
import { namePools } from './name-pools-here.ts';
import type { NamePool } from './page/name-pools.ts';
import { QUERY_KINDS } from './page/queries.ts';
import { type BookSize, LARGE, SMALL } from './sizes.ts';

const RECEIPTS = 1_000_000;

await main();

/** Measures everything in one run, prints the table, and writes bench-results.json. */
async function main(): Promise<void> {
  const began = Date.now();
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'page'),
    base: './',
    logLevel: 'warn',
    build: {
      outDir: BENCH_PAGE,
      emptyOutDir: true,
      target: 'chrome140',
      rollupOptions: {
        input: ['index.html', 'bare.html'].map((file) => join(import.meta.dirname, 'page', file)),
      },
    },
  });
  const pools = namePools();
  const small = await measureBook(SMALL, pools);
  await keep({ small });
  const large = await measureBook(LARGE, pools);
  await keep({ small, large });
  const keeping = await measureKeeping(pools);
  await keep({ small, large, keeping });
  say('importing');
  const brought = await measureImport(RECEIPTS).catch((problem: Error) => problem.message);
  const rows = [...rowsOf(small, large, brought), ...keepingRows(keeping)];
  await keep({ rows, small, large, keeping, brought });
  console.log(`\n${tableOf(rows)}\n\n${findingTable(large)}\n`);
  if (typeof brought === 'string') console.log(`The import was not measured: ${brought}`);
  console.log(machine());
  console.log(`${((Date.now() - began) / 60_000).toFixed(1)} minutes`);
}

/** What was measured so far outlives whatever goes wrong later. */
async function keep(results: object): Promise<void> {
  const whole = { at: new Date().toISOString(), machine: machine(), ...results };
  await writeFile(join(PROJECT_FOLDER, 'bench-results.json'), JSON.stringify(whole, null, 1));
}

async function measureBook(size: BookSize, pools: readonly NamePool[]) {
  say(`${size.name}: making or copying the book`);
  const room = await roomWith(size, pools);
  try {
    say(`${size.name}: screens`);
    const screens = await measureScreens(room);
    say(`${size.name}: finding`);
    const search =
      size === LARGE
        ? await room.inPage((bench) => bench.search(true))
        : await room.inPage((bench) => bench.search(false));
    say(`${size.name}: writing`);
    const due = await room.inPage((bench) => bench.due());
    const sizes = await room.inPage((bench) => bench.sizes());
    const commits = await room.inPage((bench) => bench.commits());
    const undo = await room.inPage((bench) => bench.undo());
    return { screens, search, due, commits, sizes, undo };
  } finally {
    await room.close();
  }
}

/** A copy of the whole large book while visits are logged, and the book made again from one. */
async function measureKeeping(pools: readonly NamePool[]) {
  const room = await roomWith(LARGE, pools);
  try {
    say('large: a copy');
    const copy = await room.inPage((bench) => bench.copy());
    say('large: making the book again');
    return { copy, again: await room.inPage((bench) => bench.rebuild()) };
  } finally {
    await room.close();
  }
}

type Keeping = Awaited<ReturnType<typeof measureKeeping>>;
type Measured = Awaited<ReturnType<typeof measureBook>>;

function rowsOf(small: Measured, large: Measured, brought: ImportMeasured | string): Row[] {
  const both = (figure: (book: Measured) => Figure) => ({
    small: figure(small),
    large: figure(large),
  });
  const ratio = (figure: (book: Measured) => Figure) => figure(large).median / figure(small).median;
  const letter = (book: Measured) => book.screens.letter;
  const open = (book: Measured) => book.screens.open;
  const start = (book: Measured) => book.screens.start;
  const share = large.sizes.ledger / large.sizes.visits;
  return [
    row('a letter typed → list painted', '', both(letter), true),
    above('a letter', 6, large.screens.letter, large.screens.bare.letter),
    row(
      '… the same on a bare page',
      '',
      both((book) => book.screens.bare.letter),
      true,
    ),
    row('… large ÷ small', '≤ 1.3', { large: once(ratio(letter)) }, ratio(letter) <= 1.3),
    row(
      'the search itself',
      'median ≤ 2 ms',
      both((book) => book.search.typed),
      large.search.typed.median <= 2,
    ),
    ...searchRows(large),
    row('Enter → recall card painted', '', both(open), true),
    above('Enter', 12, large.screens.open, large.screens.bare.open),
    row(
      '… the same on a bare page',
      '',
      both((book) => book.screens.bare.open),
      true,
    ),
    row('… large ÷ small', '≤ 1.3', { large: once(ratio(open)) }, ratio(open) <= 1.3),
    row(
      'due about now',
      '≤ 10 ms, ratio ≤ 2',
      both((book) => book.due),
      large.due.p95 <= 10 && ratio((book) => book.due) <= 2,
    ),
    row(
      'cold start → first letter answered',
      'large ÷ small ≤ 1.5',
      both(start),
      ratio(start) <= 1.5,
    ),
    row(
      '… the same on a bare page',
      '',
      both((book) => book.screens.bare.start),
      true,
    ),
    row(
      'here, the usual → kept, in the daybook too',
      'median ≤ 2.5 ×, p99 ≤ 3 × bare',
      both((book) => book.commits.ours),
      isKeptSoon(large),
    ),
    row(
      'a bare write of the same rows',
      '',
      both((book) => book.commits.bare),
      true,
    ),
    ...(typeof brought === 'string'
      ? [row('bring in 1,000,000 receipts', '≤ 6 × a bare write', {}, false)]
      : importRows(brought)),
    row(
      'list: frames a second',
      '≥ 55',
      both((book) => book.screens.scroll),
      large.screens.scroll.median >= 55,
    ),
    row(
      'list: sort',
      '≤ 100 ms',
      both((book) => book.screens.sort),
      large.screens.sort.p95 <= 100,
    ),
    row(
      'list: filter',
      '≤ 100 ms',
      both((book) => book.screens.narrow),
      large.screens.narrow.p95 <= 100,
    ),
    row(
      'ledger after the import, part of the visits',
      '≤ 0.10',
      { large: once(share) },
      share <= 0.1,
    ),
    row(
      'undo after 100,000 changes',
      '≤ 50 ms',
      both((book) => book.undo.last),
      large.undo.last.p95 <= 50,
    ),
    row(
      '… the list of imports',
      '≤ 50 ms',
      both((book) => book.undo.listed),
      large.undo.listed.p95 <= 50,
    ),
    row(
      '… taking an import of 200 visits out from before them',
      'small ≤ 500 ms',
      both((book) => once(book.undo.old)),
      small.undo.old <= 500,
    ),
  ];
}

function keepingRows({ copy, again }: Keeping): Row[] {
  const large = (figure: Figure | number) => ({
    large: typeof figure === 'number' ? once(figure) : figure,
  });
  return [
    row(
      'the copy of the day, read back and compared',
      '≤ 60 s',
      large(copy.seconds * 1000),
      copy.seconds <= 60,
    ),
    row(
      '… longest task of the page',
      '≤ 50 ms',
      large(copy.longestTaskMs),
      copy.longestTaskMs <= 50,
    ),
    row('… here → kept meanwhile', '', large(copy.meanwhile), true),
    row('… here → kept without it', '', large(copy.before), true),
    row(
      '100,000 visits logged, MB of the daybook',
      '≤ 50 MB',
      large(again.megabytesOfChanges),
      again.megabytesOfChanges <= 50,
    ),
    row(
      'the book made again from a copy and these',
      '≤ 120 s',
      large(again.seconds * 1000),
      again.seconds <= 120,
    ),
  ];
}

/** How much longer the app takes than a bare page does for the same act, at the 95th percentile. */
function above(act: string, most: number, ours: Figure, bare: Figure): Row {
  const more = ours.p95 - bare.p95;
  return row(
    `… ${act}: above a bare page`,
    `p95 ≤ ${most} ms`,
    { large: once(more) },
    more <= most,
  );
}

function isKeptSoon({ commits: { ours, bare } }: Measured): boolean {
  return ours.median <= 2.5 * bare.median && ours.p99 <= 3 * bare.p99;
}

/** Against the fastest of the libraries that forgive typos, and against whoever finds most. */
function searchRows({ search }: Measured): Row[] {
  const [ours, ...others] = search.searches;
  const [fastest] = others.toSorted((one, other) => one.took.median - other.took.median);
  if (!ours || !fastest) return [];
  const ahead = QUERY_KINDS.filter((kind) =>
    others.every(({ found }) => (ours.found[kind] ?? 0) > (found[kind] ?? 0)),
  );
  return [
    row(
      `… ${fastest.name}, the fastest library, takes so many times as long`,
      'median ≥ 5',
      { large: fastest.timesOurs },
      fastest.timesOurs.median >= 5,
    ),
    row(
      '… kinds of queries in which no library finds as many',
      `${QUERY_KINDS.length} of ${QUERY_KINDS.length}`,
      { large: once(ahead.length) },
      ahead.length === QUERY_KINDS.length,
    ),
  ];
}

function importRows(brought: ImportMeasured): Row[] {
  return [
    row(
      'bring in 1,000,000 receipts, a verified copy of them included',
      '≤ 6 × a bare write of the same rows',
      { large: once(brought.took) },
      brought.took <= 6 * brought.bare,
    ),
    row('… a bare write of the same rows', '', { large: once(brought.bare) }, true),
    row('… reading the file before', '', { large: once(brought.read) }, true),
    row(
      '… longest task of the page',
      '≤ 100 ms',
      { large: brought.tasks ?? once(0) },
      (brought.tasks?.p99 ?? 0) <= 100,
    ),
    row(
      '… memory of the page, MB',
      '≤ 500 MB',
      { large: once(brought.memory) },
      brought.memory <= 500,
    ),
    row('… Stop → stopped', '≤ 1000 ms', { large: once(brought.cancel) }, brought.cancel <= 1000),
  ];
}

function row(
  what: string,
  goal: string,
  books: Pick<Row, 'small' | 'large'>,
  isReached: boolean,
): Row {
  return { what, goal, ...books, isReached };
}

/** A figure of something that happened once. */
function once(value: number): Figure {
  return { median: value, p95: value, p99: value, samples: 1 };
}

/** Who finds the right person among the first five, in each kind of query. */
function findingTable({ search }: Measured): string {
  const heads = search.searches.map(({ name }) => name);
  const percent = (part: number | undefined) =>
    part === undefined ? '' : `${(part * 100).toFixed(0)} %`;
  const lines = QUERY_KINDS.map(
    (kind) =>
      `| ${kind} | ${search.searches.map(({ found }) => percent(found[kind])).join(' | ')} |`,
  );
  const took = search.searches.map(
    ({ took: { median, p95, samples } }) =>
      `${median.toFixed(2)} / ${p95.toFixed(1)} ms (${samples})`,
  );
  return [
    `| ${search.queries} queries: among the first five | ${heads.join(' | ')} |`,
    `|---|${heads.map(() => '---|').join('')}`,
    ...lines,
    `| a query takes, median / p95 | ${took.join(' | ')} |`,
  ].join('\n');
}

function machine(): string {
  const [processor] = cpus();
  return `${cpus().length} × ${processor?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}

function say(words: string): void {
  console.log(`${new Date().toISOString().slice(11, 19)} ${words}`);
}
