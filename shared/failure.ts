/** Why the book could not take a change; whatever was there before is intact. */
export type BookFailure =
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'row-gone' }
  | { readonly kind: 'not-valid'; readonly field: string; readonly problem: FieldProblem }
  | { readonly kind: 'closed' }
  | { readonly kind: 'unknown'; readonly detail: string };

/** Why the book could not be opened; it is untouched. */
export type OpenFailure =
  | { readonly kind: 'newer-book'; readonly bookVersion: number; readonly appVersion: number }
  | { readonly kind: 'no-storage'; readonly detail: string };

/** What is wrong with one field somebody filled in. */
export type FieldProblem =
  | 'empty'
  | 'too-long'
  | 'no-such-day'
  | 'in-the-future'
  | 'not-a-number'
  | 'no-consent';
