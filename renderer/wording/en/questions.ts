/** Sentences about what to ask. */
export const questions = {} as const;
