/** Why the book could not take a change; whatever was there before is intact. */
export type BookFailure =
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'row-gone' }
  | { readonly kind: 'done-already' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'unknown'; readonly detail: string };

/** Why the book could not be opened; it is untouched. */
export type OpenFailure =
  | { readonly kind: 'newer-book'; readonly bookVersion: number; readonly appVersion: number }
  | { readonly kind: 'no-storage'; readonly detail: string };
