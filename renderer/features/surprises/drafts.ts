import type { Photo } from '../../../shared/domain/photo.ts';
import type { WaitingWords } from '../../ui/fields/edit-in-place.tsx';

/** What was typed and is not in the book yet, by the name of its field. */
export type Draft = Readonly<Record<string, string>>;

/** Kept here as well, where a page is refused a store. */
const drafts = new Map<string, Draft>();
const photos = new Map<string, Omit<Photo, 'id'>>();

/** What was begun under a name; it waits while other screens are open, and over a reload. */
export function readDraft(key: string): Draft | undefined {
  const here = drafts.get(key);
  if (here) return here;
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(placeOf(key)) ?? 'null');
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was begun as it stands; undefined, and nothing waits any more. */
export function keepDraft(key: string, draft: Draft | undefined): void {
  if (draft) drafts.set(key, draft);
  else drafts.delete(key);
  try {
    if (draft) sessionStorage.setItem(placeOf(key), JSON.stringify(draft));
    else sessionStorage.removeItem(placeOf(key));
  } catch {
    // Then it waits until the page is closed.
  }
}

/** One line edited in place that waits. */
export function waitingLine(key: string): WaitingWords {
  return {
    read: () => readDraft(key)?.words,
    write: (words) => keepDraft(key, words === undefined ? undefined : { words }),
  };
}

/** A photo that was chosen and is not in the book yet; it waits until the page is closed. */
export function readPhoto(key: string): Omit<Photo, 'id'> | undefined {
  return photos.get(key);
}

/** Keeps a chosen photo; undefined, and none waits any more. */
export function keepPhoto(key: string, photo: Omit<Photo, 'id'> | undefined): void {
  if (photo) photos.set(key, photo);
  else photos.delete(key);
}

function placeOf(key: string): string {
  return `plan ${key}`;
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((words) => typeof words === 'string');
}
