/**
 * A text in pieces of at most so many letters, parted between words where there are any, so that a
 * block of paper is never higher than a page. Put together again, the pieces are the text.
 */
export function pieces(text: string, most: number): string[] {
  const letters = [...text];
  const parted: string[] = [];
  let from = 0;
  while (letters.length - from > most) {
    const gap = lastGap(letters, from, from + most);
    parted.push(letters.slice(from, gap).join(''));
    from = gap;
  }
  return [...parted, letters.slice(from).join('')];
}

/** Where the last word of a stretch begins; its end when it is all one word. */
function lastGap(letters: readonly string[], from: number, to: number): number {
  for (let at = to; at > from; at -= 1) {
    if (/\s/.test(letters[at - 1] ?? '')) return at;
  }
  return to;
}
