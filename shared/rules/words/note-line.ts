/** Words that only make a quick note a sentence, off its beginning: "she really likes oat". */
export function withoutSubject(line: string): string {
  return line
    .replace(/^(?:and|also|btw|remember|reminder)[:,]?\s+/i, '')
    .replace(/^(?:he|she|they|it)(?:['’](?:s|re|d))?\s+/i, '')
    .replace(/^(?:(?:is|are|really|also|now|always|usually|mostly|often|generally)\s+)+/i, '')
    .trim();
}

/** A piece of a line without the marks and small words at its ends. */
export function tidy(text: string): string {
  return text
    .replace(/^[\s,;:.–—-]+/, '')
    .replace(/[\s,;:.!–—-]+$/, '')
    .replace(/\s+/g, ' ');
}

/** A text without "the", "a", "his", "some" before it. */
export function withoutArticle(text: string): string {
  return tidy(text).replace(/^(?:the|a|an|his|her|their|its|some|any|my|our)\s+/i, '');
}

/** What a list of words, written with spaces, is as one alternative in a pattern. */
export function anyOf(words: string): string {
  return words.trim().split(/\s+/).join('|').replaceAll('_', ' ');
}

/** Names as they are written: "bill and ben" are Bill and Ben. */
export function capitalised(names: string): string {
  return names.replace(/\p{L}[\p{L}'’-]*/gu, (word) =>
    word === 'and' ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
