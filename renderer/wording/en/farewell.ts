/** Sentences about somebody who died or is gone. */
export const farewell = {} as const;
