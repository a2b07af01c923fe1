/** Sentences about what is coming up. */
export const calendar = {} as const;
