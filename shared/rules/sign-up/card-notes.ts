import type { FactKind } from '../../domain/fact.ts';
import { readCaution } from '../notes/cautions.ts';
import { tidy } from '../words/note-line.ts';

/** Something a card says in words, and whether it speaks of health. */
export interface CardNote {
  readonly kind: Extract<FactKind, 'preference' | 'caution'>;
  readonly text: string;
  readonly aboutHealth: boolean;
}

/** What somebody likes, or must not have: "the window", "never nuts". */
export function noteOnCard(words: string): CardNote {
  const caution = readCaution(words);
  if (caution) return { kind: 'caution', ...caution };
  return { kind: 'preference', text: tidy(words), aboutHealth: false };
}

/**
 * What stands beside the tick for health, as what to do: "nuts, eggs" is "no nuts" and "no eggs". A
 * line that is more than a list of such words stays whole, in its own words.
 */
export function notesOfHealth(line: string): CardNote[] {
  const words = tidy(line);
  if (words === '') return [];
  const parts = words.split(/\s*(?:[,;+&]|\band\b)\s*/i).filter((part) => part !== '');
  const read = parts.map(instructionOf);
  const texts = read.includes(undefined) ? [instructionOf(words) ?? words] : read;
  return [...new Set(texts)].flatMap((text): CardNote[] =>
    text === undefined ? [] : [{ kind: 'caution', text, aboutHealth: true }],
  );
}

/** "Allergic to nuts" and "nuts" alike; undefined for words that name nothing to leave out. */
function instructionOf(part: string): string | undefined {
  const caution = readCaution(part) ?? readCaution(`no ${part}`);
  return caution?.aboutHealth ? caution.text : undefined;
}
