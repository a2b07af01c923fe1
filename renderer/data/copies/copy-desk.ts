import type { BookFailure, SaveFailure } from '../../../shared/failure.ts';
import type { CopyFailure, CopyManifest } from '../../../shared/formats/copies/copy-manifest.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import type { Doubt } from './copy-compare.ts';
import type { CopyDraft } from './copy-drafts.ts';
import type { CopyMark } from './copy-maker.ts';
import type { CopyAnswer, CopyRequest } from './copy-messages.ts';
import type { Watch } from './watch.ts';

/** Why a copy was not made; the book is as it was. */
export type MakeFailure = CopyFailure | BookFailure | SaveFailure;

/** A copy that was read back and is the book. */
export interface VerifiedCopy {
  readonly manifest: CopyManifest;
  /** What the book itself has that is not as it should be. */
  readonly doubt: Doubt | undefined;
}

/** A book that is changed by the thousand meanwhile is copied once more from the beginning, so often. */
const MOST_TRIES = 3;

/** Makes a copy beside the page, reads it back and compares it; on a failure the draft is dropped. */
export async function makeBeside(
  database: string,
  mark: CopyMark,
  draft: () => Promise<Result<CopyDraft, SaveFailure>>,
  watch: Watch = {},
): Promise<Result<VerifiedCopy & { readonly draft: CopyDraft }, MakeFailure>> {
  for (let round = 1; ; round += 1) {
    const begun = await draft();
    if (!begun.ok) return begun;
    const made = await ask(database, mark, begun.value, watch);
    if (made.ok) return succeed({ ...made.value, draft: begun.value });
    await begun.value.drop();
    const isWorthIt =
      made.failure.kind === 'book-in-motion' || made.failure.kind === 'copy-differs';
    if (!isWorthIt || round === MOST_TRIES) return made;
  }
}

/** One request to a worker of its own, which ends with it. */
async function ask(
  database: string,
  mark: CopyMark,
  draft: CopyDraft,
  { onProgress, signal }: Watch,
): Promise<Result<VerifiedCopy, MakeFailure>> {
  if (signal?.aborted) return fail({ kind: 'cancelled' });
  const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' });
  const tell = (request: CopyRequest, transfer: Transferable[] = []) =>
    worker.postMessage(request, transfer);
  const made = await new Promise<Result<VerifiedCopy, MakeFailure>>((resolve) => {
    const give = (failure: MakeFailure) => resolve(fail(failure));
    signal?.addEventListener('abort', () => give({ kind: 'cancelled' }), { once: true });
    worker.onerror = ({ message }) => give({ kind: 'unknown', detail: message || 'no worker' });
    worker.onmessage = ({ data }: MessageEvent<CopyAnswer>) => {
      if (data.kind === 'progress') onProgress?.(data.done);
      else if (data.kind === 'made') resolve(succeed(data));
      else if (data.kind === 'failed') give(data.failure);
      else serve(draft, data, tell, give).catch((error) => give(unknown(error)));
    };
    tell({ kind: 'make', database, mark });
  });
  worker.terminate();
  return made;
}

/** Does what the worker cannot: it has no shell. */
async function serve(
  draft: CopyDraft,
  wish: Extract<CopyAnswer, { readonly kind: 'bytes' | 'flush' | 'read' }>,
  tell: (request: CopyRequest, transfer?: Transferable[]) => void,
  give: (failure: MakeFailure) => void,
): Promise<void> {
  if (wish.kind === 'read') {
    const bytes = await draft.read(wish.from, wish.length);
    return tell({ kind: 'bytes', bytes }, bytes ? [bytes.buffer] : []);
  }
  if (wish.kind === 'flush') {
    const flushed = await draft.flush();
    if (!flushed.ok) return give(flushed.failure);
    return tell({ kind: 'flushed', size: flushed.value });
  }
  const written = await draft.write(wish.bytes);
  if (written.ok) tell({ kind: 'taken' });
  else give(written.failure);
}

function unknown(error: unknown): MakeFailure {
  return { kind: 'unknown', detail: String(error) };
}
