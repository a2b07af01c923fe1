/** Sentences about who belongs together. */
export const household = {} as const;
