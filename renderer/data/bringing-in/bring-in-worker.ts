import type { ImportPlan } from '../../../shared/formats/lists/import-plan.ts';
import { fail } from '../../../shared/result.ts';
import { type Book, openStandingBook } from '../store/database.ts';
import { writeImport } from './bring-in.ts';
import type { BringInAnswer, BringInRequest } from './bring-in-messages.ts';
import { planImport } from './plan-import.ts';
import { inspectTable } from './read-table.ts';
import type { HowFar } from './write-import.ts';

/**
 * Reads, plans and writes imports beside the page, so that the counter goes on meanwhile.
 *
 * One request at a time. To stop one that reads, the page ends the worker; one that writes is told to
 * stop, so that what was planned is still there.
 */
let plan: ImportPlan | undefined;
let writing: AbortController | undefined;

self.addEventListener('message', ({ data }: MessageEvent<BringInRequest>) => {
  if (data.kind === 'stop') return writing?.abort();
  // Made before anything is waited for: a Stop may come at once.
  if (data.kind === 'write') writing = new AbortController();
  answer(data).then(tell, (error: unknown) => tell({ kind: 'broken', detail: String(error) }));
});

async function answer(
  request: Exclude<BringInRequest, { readonly kind: 'stop' }>,
): Promise<BringInAnswer> {
  if (request.kind === 'inspect') {
    const inspection = await inspectTable(request.file, request.encoding, tellHowFar());
    return { kind: 'inspected', inspection };
  }
  const book = await openStandingBook(request.bookName);
  try {
    return request.kind === 'plan' ? await makePlan(book, request) : await writePlan(book, request);
  } finally {
    book.close();
  }
}

async function makePlan(
  book: Book,
  request: BringInRequest & { kind: 'plan' },
): Promise<BringInAnswer> {
  plan = undefined;
  const planned = await planImport(book, request.files, request, tellHowFar());
  plan = planned.plan;
  return { kind: 'planned', report: planned.report };
}

async function writePlan(
  book: Book,
  request: BringInRequest & { kind: 'write' },
): Promise<BringInAnswer> {
  if (!plan) return { kind: 'written', result: fail({ kind: 'closed' }) };
  const watching = { onProgress: tellHowFar(), ...(writing && { signal: writing.signal }) };
  const result = await writeImport(book, plan, request, watching);
  return { kind: 'written', result };
}

/** Progress is told some ten times a second, not a thousand times. */
function tellHowFar(): (howFar: HowFar) => void {
  let last = 0;
  return (howFar) => {
    const now = performance.now();
    if (now - last < 100) return;
    last = now;
    tell({ kind: 'progress', howFar });
  };
}

function tell(message: BringInAnswer): void {
  self.postMessage(message);
}
