/** Most labels of one kind in one go: a ream of paper holds no more. */
export const MOST_COPIES = 2_000;

/** The labels of a text: an empty line begins another one. Each is its lines. */
export function labelTexts(text: string): string[][] {
  return text
    .replaceAll('\r', '')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);
}

/** How many of each, as typed: 0 for as many as fit, undefined for what is no such number. */
export function readCopies(typed: string): number | undefined {
  if (typed.trim() === '') return 0;
  const count = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0;
  return count >= 1 && count <= MOST_COPIES ? count : undefined;
}

/** Each label so many times, one kind after the other; 0 fills what is left of the first sheet. */
export function repeated(
  labels: readonly string[][],
  copies: number,
  left: number,
): readonly (readonly string[])[] {
  if (copies > 0) return labels.flatMap((lines) => Array.from({ length: copies }, () => lines));
  const each = Math.floor(left / labels.length);
  if (each === 0) return labels;
  // What cannot be shared out evenly goes to the first.
  const more = left - each * labels.length;
  return labels.flatMap((lines, at) =>
    Array.from({ length: each + (at < more ? 1 : 0) }, () => lines),
  );
}
