/** Whether a typed word is a known one, in the singular or the plural. */
export function isPluralOf(typed: string, known: string): boolean {
  return (
    typed === known ||
    typed === `${known}s` ||
    typed === `${known}es` ||
    `${typed}s` === known ||
    (known.endsWith('y') && typed === `${known.slice(0, -1)}ies`) ||
    (known.endsWith('f') && typed === `${known.slice(0, -1)}ves`)
  );
}
