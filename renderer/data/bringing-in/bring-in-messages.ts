import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Encoding } from '../../../shared/formats/lists/encoding.ts';
import type { FileOutcome, FileReading } from '../../../shared/formats/lists/import-run.ts';
import type { PreviewRow } from '../../../shared/formats/lists/preview.ts';
import type { Result } from '../../../shared/result.ts';
import type { Cancelled } from '../commands/bulk-command.ts';
import type { Inspection } from './read-table.ts';
import type { HowFar, Written } from './write-import.ts';

/** A file to be read, and how its letters are written if somebody said so. */
export interface FileToRead {
  readonly file: File;
  readonly reading: FileReading;
  readonly encoding: Encoding;
}

/** What reading one file came to, with its first rows as they will look. */
export interface PlannedFile {
  readonly outcome: FileOutcome;
  readonly preview: readonly PreviewRow[];
}

/** What an import would write; nothing is written yet. */
export interface PlanReport {
  /** In the order the files were handed in. */
  readonly files: readonly PlannedFile[];
  readonly importId: string;
  readonly people: number;
  readonly peopleChanged: number;
  readonly items: number;
  readonly itemsChanged: number;
  readonly visits: number;
  /** Visits the book has already. */
  readonly visitsKnown: number;
}

/** What the page asks of the worker. */
export type BringInRequest =
  | { readonly kind: 'inspect'; readonly file: File; readonly encoding?: Encoding }
  | {
      readonly kind: 'plan';
      readonly bookName: string;
      readonly files: readonly FileToRead[];
      readonly at: LocalTime;
      readonly currency: string;
    }
  | {
      readonly kind: 'write';
      readonly bookName: string;
      readonly about: string;
      readonly at: LocalTime;
      readonly device: string;
    }
  /** What is being written is taken back. */
  | { readonly kind: 'stop' };

/** What the worker answers: how far it is, then one answer. */
export type BringInAnswer =
  | { readonly kind: 'progress'; readonly howFar: HowFar }
  | { readonly kind: 'inspected'; readonly inspection: Inspection }
  | { readonly kind: 'planned'; readonly report: PlanReport }
  | { readonly kind: 'written'; readonly result: Result<Written, BookFailure | Cancelled> }
  | { readonly kind: 'broken'; readonly detail: string };
