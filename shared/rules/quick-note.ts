import { readCaution } from './note-cautions.ts';
import { readCompanion } from './note-companions.ts';
import { layerOf, speaksOfHealth } from './note-layer.ts';
import { readPreference } from './note-preferences.ts';
import { readSpot } from './note-spots.ts';

/** What a quick note may be filed as, in the order one key goes through them. */
export const NOTE_KINDS = ['preference', 'caution', 'companion', 'spot', 'note'] as const;

/** What a quick note may be filed as. */
export type NoteKind = (typeof NOTE_KINDS)[number];

/** How one typed line was understood. */
export interface NoteReading {
  readonly kind: NoteKind;
  /** What to file: short, in the shop's words. */
  readonly text: string;
  /** The line as it was typed. */
  readonly line: string;
  readonly layer: 'face-up' | 'behind';
  /** It speaks of somebody's health: to be kept only with their consent. */
  readonly aboutHealth: boolean;
}

/** What the shop knows that helps to understand a line. */
export interface NoteContext {
  /** The shop's own names for the places people sit or stand. */
  readonly spots: readonly string[];
}

type Reader = (line: string, context: NoteContext) => string | undefined;

const READERS: Readonly<Record<NoteKind, Reader>> = {
  caution: (line) => readCaution(line)?.text,
  companion: readCompanion,
  spot: (line, { spots }) => readSpot(line, spots),
  preference: readPreference,
  note: () => undefined,
};

// What must not happen comes first; a taste is the widest net and comes last.
const IN_TURN: readonly NoteKind[] = ['caution', 'companion', 'spot', 'preference'];

/** Understands one line of a quick note; what is not clear is a plain note, as typed. */
export function readQuickNote(line: string, context: NoteContext): NoteReading {
  const { rest } = layerOf(line.trim());
  const kind = IN_TURN.find((candidate) => READERS[candidate](rest, context) !== undefined);
  return fileAs(line, kind ?? 'note', context);
}

/** Words a line for the kind somebody chose. */
export function fileAs(line: string, kind: NoteKind, context: NoteContext): NoteReading {
  const { layer, rest } = layerOf(line.trim());
  const read = READERS[kind](rest, context);
  const health = kind === 'caution' && (readCaution(rest)?.aboutHealth ?? false);
  return {
    kind,
    text: read ?? rest,
    line,
    layer,
    aboutHealth: health || speaksOfHealth(rest),
  };
}

/** The kind after this one; after the last comes the first. */
export function nextKind(kind: NoteKind): NoteKind {
  return NOTE_KINDS[(NOTE_KINDS.indexOf(kind) + 1) % NOTE_KINDS.length] ?? 'note';
}
