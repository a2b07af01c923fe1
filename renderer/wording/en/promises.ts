/** Sentences about what the shop has promised. */
export const promises = {} as const;
