import { IntlMessageFormat } from 'intl-messageformat';
import { english } from './en/english.ts';

/** Name of a sentence, the same in every language. */
export type Phrase = keyof typeof english;

/** What a sentence is filled in with. */
export type Filling = Readonly<Record<string, string | number | boolean>>;

const formats = new Map<Phrase, IntlMessageFormat>();

/** Says a sentence in the language of the page (ICU message syntax). */
export function say(phrase: Phrase, filling: Filling = {}): string {
  let format = formats.get(phrase);
  if (!format) {
    // Tags are off: a name such as <img> is text here and must come out as it went in.
    format = new IntlMessageFormat(english[phrase], 'en-GB', undefined, { ignoreTag: true });
    formats.set(phrase, format);
  }
  return String(format.format(filling));
}
