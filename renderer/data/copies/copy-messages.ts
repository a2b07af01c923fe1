import type { BookFailure } from '../../../shared/failure.ts';
import type { CopyFailure, CopyManifest } from '../../../shared/formats/copies/copy-manifest.ts';
import type { Doubt } from './copy-compare.ts';
import type { CopyMark } from './copy-maker.ts';

/** What the page tells the worker that makes copies. */
export type CopyRequest =
  /** Begin: a database as it lies there, whatever its layout. */
  | { readonly kind: 'make'; readonly database: string; readonly mark: CopyMark }
  /** The bytes handed over are where they belong. */
  | { readonly kind: 'taken' }
  /** Everything is on the disk, so many bytes. */
  | { readonly kind: 'flushed'; readonly size: number }
  /** What was asked to be read back; none when there is no such file. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> | undefined };

/** What the worker tells the page; after `bytes`, `flush` and `read` it waits for the answer. */
export type CopyAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'flush' }
  | { readonly kind: 'read'; readonly from: number; readonly length: number }
  | { readonly kind: 'made'; readonly manifest: CopyManifest; readonly doubt: Doubt | undefined }
  | { readonly kind: 'failed'; readonly failure: CopyFailure | BookFailure };
