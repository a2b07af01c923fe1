import { useState } from 'react';
import type { Beginning } from '../../wording/prints/say-letter.ts';
import { keepDraft, type LetterDraft, type OwnWords, readDraft } from './letter-drafts.ts';

/** A note on the sheet. */
export interface LetterOnSheet {
  readonly text: string;
  /** The key of the beginning, or the id of the own words, that stand on the sheet. */
  readonly chosen: string;
  readonly owns: readonly OwnWords[];
  readonly write: (text: string) => void;
  readonly choose: (chosen: string) => void;
}

/**
 * A note being written. Words of one's own are a choice of their own from the first letter on, so that
 * choosing another beginning never loses them. What was sent already is not begun again.
 */
export function useLetter(
  key: string,
  beginnings: readonly Beginning[],
  sent: readonly string[],
): LetterOnSheet {
  const [draft, setDraft] = useState(() => openedDraft(key, beginnings, sent));
  const change = (next: LetterDraft) => {
    keepDraft(key, next);
    setDraft(next);
  };
  const own = draft.owns.find(({ id }) => id === draft.chosen);
  const begun = beginnings.find((beginning) => beginning.key === draft.chosen) ?? beginnings[0];
  const write = (text: string) => {
    const id = own?.id ?? newOwnId(draft.owns);
    const owns = own
      ? draft.owns.map((one) => (one.id === id ? { id, text } : one))
      : [...draft.owns, { id, text }];
    change({ chosen: id, owns });
  };
  const choose = (chosen: string) => {
    const owns = draft.owns.filter(({ id, text }) => id === chosen || text.trim() !== '');
    change({ chosen, owns });
  };
  return { ...draft, text: own ? own.text : (begun?.text ?? ''), write, choose };
}

function openedDraft(
  key: string,
  beginnings: readonly Beginning[],
  sent: readonly string[],
): LetterDraft {
  const kept = readDraft(key);
  const owns = (kept?.owns ?? []).filter(({ text }) => !sent.includes(text));
  const isThere = [...beginnings.map((beginning) => beginning.key), ...owns.map(({ id }) => id)];
  const first = owns.at(-1)?.id ?? beginnings[0]?.key ?? '';
  const chosen = kept && isThere.includes(kept.chosen) ? kept.chosen : first;
  return { chosen, owns };
}

function newOwnId(owns: readonly OwnWords[]): string {
  const last = Math.max(0, ...owns.map(({ id }) => Number(id.slice('own '.length))));
  return `own ${last + 1}`;
}
