/**
 * The first layout of the book.
 *
 * Few indexes on purpose: each one is written with every row, and people are found through the index
 * cards in memory. Visits are pages of one person, each known by the year it begins with
 * (ARCHITECTURE.md, The book).
 */
export const firstBook = {
  regulars: 'id',
  facts: 'id, regularId',
  visitPages: '[regularId+year]',
  menu: 'id',
  photos: 'id',
  shop: 'key',
  ledger: 'id',
  indexCards: 'bucket',
} as const;
