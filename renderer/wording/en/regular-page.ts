/** Sentences of one regular's page. */
export const regularPage = {} as const;
