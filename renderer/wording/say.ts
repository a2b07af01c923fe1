import { IntlMessageFormat } from 'intl-messageformat';
import { english } from './en/english.ts';
import type { FillingOf } from './filling.ts';

/** Name of a sentence, the same in every language. */
export type Phrase = keyof typeof english;

/** What any sentence is filled in with. */
export type Filling = Readonly<Record<string, string | number | boolean>>;

/** What these sentences are filled in with; nothing where they have no blanks. */
type Filled<Name extends Phrase> =
  Record<never, never> extends FillingOf<(typeof english)[Name]>
    ? [filling?: FillingOf<(typeof english)[Name]>]
    : [filling: FillingOf<(typeof english)[Name]>];

const formats = new Map<Phrase, IntlMessageFormat>();

/** Says a sentence in the language of the page (ICU message syntax). */
export function say<Name extends Phrase>(phrase: Name, ...[filling]: Filled<Name>): string {
  let format = formats.get(phrase);
  if (!format) {
    // Tags are off: a name such as <img> is text here and must come out as it went in.
    format = new IntlMessageFormat(english[phrase], 'en-GB', undefined, { ignoreTag: true });
    formats.set(phrase, format);
  }
  return String(format.format(kept(filling ?? {})));
}

// Hebrew, Arabic and their neighbours, and the marks that turn the direction by hand.
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const APART = '\u2068';
const TOGETHER = '\u2069';

/** A name that runs the other way keeps to itself; else it would turn the sentence around it. */
function kept(filling: Filling): Filling {
  const entries = Object.entries(filling).map(([name, given]) => {
    const turns = typeof given === 'string' && RIGHT_TO_LEFT.test(given);
    return [name, turns ? `${APART}${given}${TOGETHER}` : given] as const;
  });
  return Object.fromEntries(entries);
}
