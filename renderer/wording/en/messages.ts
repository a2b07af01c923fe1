/** Sentences about personal notes that are sent. */
export const messages = {} as const;
