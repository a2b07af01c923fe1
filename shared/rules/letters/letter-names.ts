import type { Regular } from '../../domain/regular.ts';
import { nameIn, readsAsName } from './letter-words.ts';

const TITLE =
  /^(?:mrs?|ms|miss|mx|dr|doctor|prof(?:essor)?|sir|dame|lady|lord|rev(?:erend)?|father|sister|madame|monsieur|señora?|herr|frau)\.?$/i;

/** Scripts in which the family's name comes first and often stands alone. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * What a note calls somebody: what they like to be called, else their first name.
 *
 * Empty for somebody without a name: what the shop says among itself ("blue jacket") is not theirs.
 */
export function greetingName({ name, calledBy }: Pick<Regular, 'name' | 'calledBy'>): string {
  if (name.trim() === '') return '';
  const called = calledBy.trim();
  if (called !== '' && readsAsName(called)) return called;
  const turned = /^(?<last>[^,]+),\s*(?<first>[^,]+)$/.exec(name.trim())?.groups?.first;
  const whole = turned ?? name.trim();
  const [first = ''] = whole.split(/\s+/);
  const greeted = TITLE.test(first) || FAMILY_FIRST.test(whole) ? whole : first;
  return readsAsName(greeted) ? greeted : '';
}

/** Somebody who belongs to the person, by what a note calls them. */
export interface Near {
  readonly name: string;
  readonly isPartner: boolean;
}

/** Those to send greetings to: nobody who is named in anything tender or kept behind. */
export function nearTo(
  tied: readonly Near[],
  companions: readonly string[],
  tender: readonly string[],
): Near[] {
  const told = companions.flatMap((text): Near[] => {
    const name = nameIn(text);
    return name === undefined ? [] : [{ name, isPartner: PARTNER.test(text) }];
  });
  return [...tied, ...told].filter(
    ({ name }) => name !== '' && !tender.some((text) => isNamedIn(name, text)),
  );
}

const PARTNER = /\b(?:wife|husband|partner|fianc[ée]e?|girlfriend|boyfriend|spouse)\b/iu;

function isNamedIn(name: string, text: string): boolean {
  return text.toLocaleLowerCase().includes(name.toLocaleLowerCase());
}
