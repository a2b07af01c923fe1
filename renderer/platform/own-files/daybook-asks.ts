import type { Daybook } from '../../../shared/daybook.ts';

/** What the page asks of the worker that keeps the daybook: the call of the contract, and what goes with it. */
export type DaybookAsk = {
  [Call in keyof Daybook]: {
    readonly number: number;
    readonly call: Call;
    readonly told: Parameters<Daybook[Call]>;
  };
}[keyof Daybook];

/** The answer to the ask of this number: what the call of the contract gives. */
export interface DaybookAnswer {
  readonly number: number;
  readonly value: unknown;
}
