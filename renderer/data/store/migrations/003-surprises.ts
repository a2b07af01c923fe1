/**
 * The third layout: surprises with the wishes on their cards, what was put aside, and the sign-up
 * cards that were printed. Nothing of the earlier ones changes.
 */
export const surprises = {
  surprises: 'id, regularId, state',
  wishes: 'id, surpriseId, regularId',
  putAside: 'id, regularId',
  cardRuns: 'id',
} as const;
