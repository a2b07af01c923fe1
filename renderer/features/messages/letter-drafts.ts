/** Words somebody wrote themselves, kept beside the beginnings they may choose instead. */
export interface OwnWords {
  readonly id: string;
  readonly text: string;
}

/** A note being written: which beginning or own words stand on the sheet, and all own words. */
export interface LetterDraft {
  readonly chosen: string;
  readonly owns: readonly OwnWords[];
}

/** Kept here as well, where a page is refused a store. */
const drafts = new Map<string, LetterDraft>();

/** The note begun to somebody about something; it waits while other screens are open, and over a reload. */
export function readDraft(key: string): LetterDraft | undefined {
  const here = drafts.get(key);
  if (here) return here;
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(placeOf(key)) ?? 'null');
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a note as it stands; nothing of one's own in it, and there is nothing to keep. */
export function keepDraft(key: string, draft: LetterDraft): void {
  drafts.set(key, draft);
  try {
    if (draft.owns.length === 0) sessionStorage.removeItem(placeOf(key));
    else sessionStorage.setItem(placeOf(key), JSON.stringify(draft));
  } catch {
    // Then it waits until the page is closed.
  }
}

/** Whether somebody has a note begun and not sent, and about what. */
export function begunAbout(
  id: string,
  sent: readonly string[],
): { readonly about?: string } | undefined {
  const keys = new Set([...drafts.keys(), ...storedKeys()]);
  for (const key of keys) {
    if (!key.startsWith(`${id} `)) continue;
    const isBegun = readDraft(key)?.owns.some(({ text }) => !sent.includes(text));
    const about = key.slice(id.length + 1);
    if (isBegun) return about === '' ? {} : { about };
  }
  return undefined;
}

/** The name of a note: to whom, about what. */
export function draftKey(id: string, about: string | undefined): string {
  return `${id} ${about ?? ''}`;
}

const PLACE = 'note ';

function placeOf(key: string): string {
  return `${PLACE}${key}`;
}

function storedKeys(): string[] {
  try {
    return Object.keys(sessionStorage)
      .filter((place) => place.startsWith(PLACE))
      .map((place) => place.slice(PLACE.length));
  } catch {
    return [];
  }
}

function isDraft(value: unknown): value is LetterDraft {
  if (typeof value !== 'object' || value === null) return false;
  if (!('chosen' in value && 'owns' in value && Array.isArray(value.owns))) return false;
  return (
    typeof value.chosen === 'string' &&
    value.owns.every((own) => typeof own?.id === 'string' && typeof own?.text === 'string')
  );
}
