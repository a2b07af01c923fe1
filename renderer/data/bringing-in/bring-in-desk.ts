import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Encoding } from '../../../shared/formats/lists/encoding.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import type { Cancelled } from '../commands/bulk-command.ts';
import { asBookFailure, copyAfterBulk, copyBeforeBulk } from '../copies/copies-around.ts';
import { keepImport } from '../daybook/keep-import.ts';
import { announce } from '../store/announce.ts';
import type { Book } from '../store/database.ts';
import { writerIn } from '../store/device.ts';
import { newLeaf } from '../store/new-leaf.ts';
import type { BringInAnswer, BringInRequest, FileToRead, PlanReport } from './bring-in-messages.ts';
import type { Inspection } from './read-table.ts';
import type { HowFar, Written } from './write-import.ts';

const STOPPED: Cancelled = { kind: 'cancelled' };

/** The outcome of a step that may be stopped. */
type Step<Value> = Promise<Result<Value, BookFailure | Cancelled>>;

/**
 * The page's side of bringing files in: asks a worker, tells how far it is, and can stop it at once.
 *
 * One step at a time. Stopping one that reads ends the worker; one that writes takes back what it has
 * written, and what was planned can be written after all.
 */
export class BringInDesk {
  readonly #book: Book;
  readonly #onProgress: (howFar: HowFar) => void;
  #worker: Worker | undefined;
  #stop: (() => void) | undefined;
  /** The import that was planned last. */
  #importId = '';
  #isWriting = false;
  #isClosing = false;

  constructor(book: Book, onProgress: (howFar: HowFar) => void) {
    this.#book = book;
    this.#onProgress = onProgress;
  }

  /** An import is on its way into the book; nothing else can be asked until it is over. */
  get isWriting(): boolean {
    return this.#isWriting;
  }

  /** Looks through a file. */
  async inspect(file: File, encoding?: Encoding): Step<Inspection> {
    const answer = await this.#ask({ kind: 'inspect', file, ...(encoding && { encoding }) });
    return answer.kind === 'inspected' ? succeed(answer.inspection) : failed(answer);
  }

  /** Works out what the files would bring; nothing is written. */
  async plan(files: readonly FileToRead[], at: LocalTime, currency: string): Step<PlanReport> {
    const bookName = this.#book.name;
    const answer = await this.#ask({ kind: 'plan', bookName, files, at, currency });
    if (answer.kind !== 'planned') return failed(answer);
    this.#importId = answer.report.importId;
    return succeed(answer.report);
  }

  /** Writes what was planned last, all of it or nothing. */
  async write(about: string, at: LocalTime): Step<Written> {
    const stopping = new AbortController();
    this.#stop = () => stopping.abort();
    this.#isWriting = true;
    const copied = await copyBeforeBulk(this.#book, { signal: stopping.signal });
    await newLeaf();
    const isStopped = stopping.signal.aborted;
    const answer = isStopped ? STOPPED : await this.#writeOver(copied, about, at);
    this.#isWriting = false;
    const result = answer.kind === 'written' ? answer.result : failed(answer);
    // What was planned is in the book: its memory is free for what follows, as laying the book anew.
    if (this.#isClosing || result.ok) this.close();
    if (result.ok) {
      await keepImport(this.#book, this.#importId);
      announce(this.#book.name, 'all');
      await copyAfterBulk(this.#book);
    }
    return result;
  }

  /** Stops the step that is going on. */
  cancel(): void {
    this.#stop?.();
  }

  /** Frees the worker; what is being written is finished first, anything else stops. */
  close(): void {
    if (this.#isWriting) this.#isClosing = true;
    else {
      this.cancel();
      this.#worker?.terminate();
      this.#worker = undefined;
    }
  }

  /** Without a copy of the book as it is nothing is written over it. */
  async #writeOver(
    copied: Awaited<ReturnType<typeof copyBeforeBulk>>,
    about: string,
    at: LocalTime,
  ): Promise<BringInAnswer | Cancelled> {
    if (copied.ok) return this.#askToWrite(about, at);
    return { kind: 'written', result: fail(asBookFailure(copied.failure)) };
  }

  #askToWrite(about: string, at: LocalTime): Promise<BringInAnswer | Cancelled> {
    const request = { kind: 'write', bookName: this.#book.name, about, at } as const;
    const answer = this.#ask({ ...request, device: writerIn(this.#book) });
    this.#stop = () => this.#worker?.postMessage({ kind: 'stop' } satisfies BringInRequest);
    return answer;
  }

  #ask(request: BringInRequest): Promise<BringInAnswer | Cancelled> {
    const worker = this.#worker ?? startWorker();
    this.#worker = worker;
    return new Promise((resolve) => {
      const end = (answer: BringInAnswer | Cancelled) => {
        this.#stop = undefined;
        resolve(answer);
      };
      this.#stop = () => {
        worker.terminate();
        this.#worker = undefined;
        end(STOPPED);
      };
      worker.onmessage = ({ data }: MessageEvent<BringInAnswer>) => {
        if (data.kind === 'progress') this.#onProgress(data.howFar);
        else end(data);
      };
      worker.onerror = (event) => end({ kind: 'broken', detail: event.message });
      worker.postMessage(request);
    });
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./bring-in-worker.ts', import.meta.url), { type: 'module' });
}

function failed(answer: BringInAnswer | Cancelled): Result<never, BookFailure | Cancelled> {
  if (answer.kind === 'cancelled') return fail({ kind: 'cancelled' });
  const detail = answer.kind === 'broken' ? answer.detail : answer.kind;
  return fail({ kind: 'unknown', detail });
}
