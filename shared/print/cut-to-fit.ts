/** A part of a page as it was measured, in any one unit. */
export interface MeasuredPart {
  /** What it takes without its lines: its heading and the space around it. */
  readonly head: number;
  readonly lines: readonly number[];
}

/**
 * How many lines of each part can stay in a column of some height, when "and 12 more" takes a line of
 * its own.
 *
 * The part with the most lines gives way first, from its end; a part never loses its first line while
 * another has two.
 */
export function cutToFit(
  parts: readonly MeasuredPart[],
  room: number,
  moreLine: number,
): readonly number[] {
  const shown = parts.map(({ lines }) => lines.length);
  while (heightOf(parts, shown, moreLine) > room) {
    const longest = shown.indexOf(Math.max(...shown));
    const count = shown[longest] ?? 0;
    if (count === 0) break;
    shown[longest] = count - 1;
  }
  return shown;
}

function heightOf(
  parts: readonly MeasuredPart[],
  shown: readonly number[],
  moreLine: number,
): number {
  return parts.reduce((height, { head, lines }, place) => {
    const count = shown[place] ?? 0;
    const kept = lines.slice(0, count).reduce((sum, line) => sum + line, 0);
    return height + head + kept + (count < lines.length ? moreLine : 0);
  }, 0);
}
