import type { CopyFailure } from '../../../shared/formats/copies/copy-manifest.ts';

/** Thrown inside to end the reading of a copy with a reason that can be told. */
export class Unreadable extends Error {
  readonly failure: CopyFailure;

  constructor(failure: CopyFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** The reason that most damage comes to. */
export function damaged(): Unreadable {
  return new Unreadable({ kind: 'copy-damaged' });
}
