/** Why the book could not take a change; whatever was there before is intact. */
export type BookFailure =
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'row-gone' }
  | { readonly kind: 'done-already' }
  | { readonly kind: 'closed' }
  /** A fault of the app itself; `trace` tells where, without what was written (trace.ts). */
  | { readonly kind: 'unknown'; readonly detail: string; readonly trace?: string };

/** Why the book could not be opened; it is untouched. */
export type OpenFailure =
  | { readonly kind: 'newer-book'; readonly bookVersion: number; readonly appVersion: number }
  | { readonly kind: 'no-storage'; readonly detail: string }
  /** An older book that this version has to lay out anew, for which there is no room, or no verified copy. */
  | {
      readonly kind: 'not-laid-out';
      readonly why: 'no-room' | 'no-copy';
      /** How much has to be free, in megabytes. */
      readonly megabytes: number;
    };

/** Why a file was not written. */
export type SaveFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'not-writable' };
