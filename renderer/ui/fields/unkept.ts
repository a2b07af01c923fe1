import type { WaitingWords } from './edit-in-place.tsx';

/** What was typed and could not be kept after its field had gone from the page, by the field's name. */
const unkept = new Map<string, unknown>();

/** What was typed under this name and not kept, to go on with; it is handed out once. */
export function takeUnkept<Draft>(name: string): Draft | undefined {
  const draft = unkept.get(name) as Draft | undefined;
  unkept.delete(name);
  return draft;
}

/** Lays aside what was typed and not kept until its field is opened again, or the page is closed. */
export function layAside(name: string, draft: unknown): void {
  unkept.set(name, draft);
}

/** A line edited in place that waits while it is not kept, whatever else is on the page meanwhile. */
export function waitingWords(name: string): WaitingWords {
  return {
    read: () => unkept.get(name) as string | undefined,
    write: (words) => {
      if (words === undefined) unkept.delete(name);
      else unkept.set(name, words);
    },
  };
}
