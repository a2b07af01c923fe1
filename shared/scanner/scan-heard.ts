import { mayBeNumber, withoutExtras } from './scanned.ts';

/** A key as it was pressed, and when, in milliseconds. */
export interface KeyHeard {
  readonly key: string;
  /** The key by its place, as KeyboardEvent tells it: "KeyJ". */
  readonly code: string;
  /** With Ctrl or Cmd. */
  readonly chord: boolean;
  readonly at: number;
}

/**
 * What a key is where a scanner may be typing: it types, it ends a line, it ends one that a scanner has
 * ended just now, it is one of the signs around a number, or something else.
 */
export type Heard = 'typed' | 'end' | 'again' | 'extra' | 'other';

/** A key that typed, with how things stood before it. */
export interface TypedKey<Before> {
  readonly key: string;
  readonly at: number;
  readonly before: Before;
}

/** Nobody presses one key after the other within so many milliseconds, again and again. */
const MOST_BETWEEN = 40;
const FEWEST_KEYS = 6;
/** So long after its first a scanner's second end of the line may come. */
const AFTER_THE_END = 300;
/** Scanners that send every sign as a chord press Ctrl+I, J and M for a tab and the ends of a line. */
const END_CHORDS = new Set(['KeyI', 'KeyJ', 'KeyM']);
// STX and ETX, and what parts fields.
const EXTRA_CHORDS = new Set(['KeyB', 'KeyC', 'BracketRight']);
// Some scanners send a line feed as the key that goes a line down.
const ENDS = new Set(['Enter', 'Tab', 'ArrowDown']);
const SILENT = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead']);

/** Listens to keys and tells a scanner's from a hand's. */
export class ScanHeard<Before = undefined> {
  #keys: TypedKey<Before>[] = [];
  #isOver = false;
  #endedAt = Number.NEGATIVE_INFINITY;

  /** Hears one more key. */
  hear(pressed: KeyHeard, before: Before): Heard {
    const { key, code, chord, at } = pressed;
    if (SILENT.has(key) || (chord && EXTRA_CHORDS.has(code))) return 'extra';
    if (chord ? END_CHORDS.has(code) : ENDS.has(key)) {
      if (at - this.#endedAt <= AFTER_THE_END) return 'again';
      this.#isOver = true;
      return 'end';
    }
    if (this.#isOver) this.forget();
    if (chord || !types(key)) {
      this.forget();
      // A hand has done something since: the next end is its own.
      this.#endedAt = Number.NEGATIVE_INFINITY;
      return 'other';
    }
    this.#endedAt = Number.NEGATIVE_INFINITY;
    this.#keys.push({ key, at, before });
    return 'typed';
  }

  /** The keys that typed since the last one that did something else. */
  get keys(): readonly TypedKey<Before>[] {
    return this.#keys;
  }

  /** A number typed at the end faster than a hand does, up to the moment the line was ended; empty for a hand's. */
  fastNumber(endedAt: number): string {
    let next = endedAt;
    let from = this.#keys.length;
    for (; from > 0; from -= 1) {
      const { at } = this.#keys[from - 1] ?? { at: Number.NEGATIVE_INFINITY };
      if (next - at > MOST_BETWEEN) break;
      next = at;
    }
    const fast = this.#keys.slice(from);
    const text = fast.map(({ key }) => key).join('');
    return fast.length >= FEWEST_KEYS && mayBeNumber(text) ? text : '';
  }

  /** Says that the line that ended was a scanner's: ends that come just behind are its own. */
  wasScan(at: number): void {
    this.#endedAt = at;
  }

  /** Forgets what was typed; the end of a scan is still its end. */
  forget(): void {
    this.#keys = [];
    this.#isOver = false;
  }
}

/** Whether a line looks like what only scanners type: a slow one is told by nothing else. */
export function looksScanned(line: string): boolean {
  const bare = withoutExtras(line);
  if (bare === '' || /\s/.test(bare)) return false;
  return bare !== line.trim() || /^[a-z]{2,6}\d{4,}$/i.test(bare);
}

/** A letter, a digit or a sign; one key of the Arabic keyboard types two letters. */
function types(key: string): boolean {
  return key.length === 1 || (key.length <= 3 && /^\P{ASCII}+$/u.test(key));
}
