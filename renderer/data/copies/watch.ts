/** How far a long task is, and how to stop it. */
export interface Watch {
  /** Hears how much is done, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A part of a long task, told as that part of the whole. */
export function partOf({ onProgress, signal }: Watch, from: number, to: number): Watch {
  return {
    ...(onProgress && { onProgress: (done: number) => onProgress(from + done * (to - from)) }),
    signal,
  };
}
