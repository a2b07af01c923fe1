import type { Daybook } from '../../../shared/daybook.ts';
import { fail } from '../../../shared/result.ts';
import type { DaybookAnswer } from './daybook-asks.ts';

/** A daybook kept by a worker of this page. */
export interface OwnFilesDaybook extends Daybook {
  /** Ends the worker at once, whatever it is doing; who asks next begins another. */
  readonly stop: () => void;
}

interface Pending {
  readonly settle: (value: unknown) => void;
  readonly refuse: () => void;
}

/**
 * The daybook of a page without our server behind it: the same files, in the origin's private file
 * system. The worker begins with the first ask.
 */
export function ownFilesDaybook(): OwnFilesDaybook {
  const keeper = new Keeper();
  const notWritten = () => fail({ kind: 'not-writable' as const });
  return {
    survey: () =>
      keeper
        .ask('survey')
        .catch(() => ({ free: undefined, daybooks: [], copies: [], store: 'unknown' as const })),
    room: () => keeper.ask('room').catch(() => ({ free: undefined })),
    append: (...told) => keeper.ask('append', ...told).catch(notWritten),
    turn: (...told) => keeper.ask('turn', ...told).catch(notWritten),
    read: (...told) =>
      keeper.ask('read', ...told).catch(() => ({ lines: [], damaged: [1], isTorn: false })),
    stop: () => keeper.stop(),
  };
}

/** The page's side of the worker. */
class Keeper {
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #asked = 0;

  ask<Call extends keyof Daybook>(
    call: Call,
    ...told: Parameters<Daybook[Call]>
  ): ReturnType<Daybook[Call]> {
    this.#asked += 1;
    const number = this.#asked;
    const answer = new Promise<unknown>((settle, refuse) => {
      this.#pending.set(number, { settle, refuse });
      this.#worker ??= this.#begin();
      this.#worker.postMessage({ number, call, told });
    });
    // The worker answers by the same contract.
    return answer as ReturnType<Daybook[Call]>;
  }

  /** Ends the worker; whoever still waits is refused. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { refuse } of this.#pending.values()) refuse();
    this.#pending.clear();
  }

  #begin(): Worker {
    const worker = new Worker(new URL('./daybook-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<DaybookAnswer>) => {
      this.#pending.get(data.number)?.settle(data.value);
      this.#pending.delete(data.number);
    };
    // It catches what can fail; so it was not loaded, or has ended.
    worker.onerror = () => this.stop();
    return worker;
  }
}
