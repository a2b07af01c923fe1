/** Sentences about the opening sheet. */
export const opening = {} as const;
