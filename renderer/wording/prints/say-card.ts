import { IntlMessageFormat } from 'intl-messageformat';
import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { SignUpConsent, SignUpDesign, SignUpField } from '../../../shared/domain/sign-up.ts';
import { paddedNumber } from '../../../shared/print/card-number.ts';
import { wordingIn } from '../../../shared/rules/sign-up/sign-up-design.ts';
import type { CardWords } from '../cards/card-words.ts';
import { germanCard } from '../cards/de.ts';
import { englishCard } from '../cards/en.ts';
import { spanishCard } from '../cards/es.ts';
import { frenchCard } from '../cards/fr.ts';
import { italianCard } from '../cards/it.ts';
import { dutchCard } from '../cards/nl.ts';
import { polishCard } from '../cards/pl.ts';
import { turkishCard } from '../cards/tr.ts';

const BUILT_IN: ReadonlyMap<string, CardWords> = new Map([
  ['en', englishCard],
  ['de', germanCard],
  ['fr', frenchCard],
  ['es', spanishCard],
  ['it', italianCard],
  ['nl', dutchCard],
  ['pl', polishCard],
  ['tr', turkishCard],
]);

/** Languages whose words the owner writes; the app has none of its own for them. */
const OWN_WORDS = [
  ...['ar', 'bg', 'bn', 'ca', 'cs', 'cy', 'da', 'el', 'et', 'eu', 'fa', 'fi', 'ga', 'gl', 'he'],
  ...['hi', 'hr', 'hu', 'is', 'ja', 'ko', 'lt', 'lv', 'mt', 'nb', 'pa', 'pt', 'ro', 'ru', 'sk'],
  ...['sl', 'sq', 'sr', 'sv', 'ta', 'th', 'uk', 'ur', 'vi', 'yi', 'zh'],
];

/** Languages that are written from right to left (Unicode CLDR, characterOrder). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

/** A line of a card in words. */
export interface SaidField {
  readonly field: SignUpField;
  readonly label: string;
  readonly hint: string;
}

/** All that one card says, in one language; the owner's words before the app's. */
export interface SaidCard {
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly shop: string;
  readonly address: string;
  readonly title: string;
  readonly welcome: string;
  readonly fields: readonly SaidField[];
  readonly consents: readonly { readonly consent: SignUpConsent; readonly words: string }[];
  readonly keepThis: string;
  readonly stub: string;
  readonly howLong: string;
  /** Which wording it is, and when it was printed. */
  readonly wording: string;
  readonly date: string;
}

/** Says a card: what stands on it whatever its number is. */
export function sayCard(
  design: SignUpDesign,
  language: string,
  on: { readonly shop: string; readonly address: string; readonly day: CalendarDay },
): SaidCard {
  const words = cardWordsIn(language);
  const own = wordingIn(design, language);
  const isOwn = !hasCardWords(language);
  return {
    language,
    isRightToLeft: RIGHT_TO_LEFT.has(language),
    shop: on.shop,
    address: on.address,
    title: own.title || words.title,
    welcome: own.welcome || words.welcome,
    fields: design.fields.map((field) => ({
      field,
      label: own.fields[field] || words.fields[field],
      hint: isOwn ? '' : (words.hints[field] ?? ''),
    })),
    consents: design.consents.map((consent) => ({
      consent,
      words: own.consents[consent] || consentInWords(design, language, consent),
    })),
    keepThis: words.keepThis,
    stub: own.stub || words.stub,
    howLong: fill(language, words.howLong, spanInMonths(design.keepMonths)),
    wording: fill(language, words.wording, { version: String(design.wordingVersion) }),
    date: dateIn(isOwn ? 'en' : language, on.day),
  };
}

/** A card's number as it is printed: "No 0147". */
export function sayCardNumber(number: number, language: string): string {
  return fill(language, cardWordsIn(language).number, { number: paddedNumber(number) });
}

/** What is ticked, in the app's own words; how the shop may get in touch is as the lines say. */
export function consentInWords(
  { fields }: Pick<SignUpDesign, 'fields'>,
  language: string,
  consent: SignUpConsent,
): string {
  const [phone, email] = [fields.includes('phone'), fields.includes('email')];
  const one = phone ? 'phone' : email ? 'email' : 'none';
  return fill(language, cardWordsIn(language).consents[consent], {
    ways: phone && email ? 'both' : one,
  });
}

/** The app's own words of a card; English ones for a language that the owner has to write. */
export function cardWordsIn(language: string): CardWords {
  return BUILT_IN.get(language) ?? englishCard;
}

/** The app has words of its own for a card in this language. */
export function hasCardWords(language: string): boolean {
  return BUILT_IN.has(language);
}

/** Every language a card may be in, by name: those the app can say first. */
export function cardLanguages(): { readonly language: string; readonly name: string }[] {
  const byName = (languages: Iterable<string>) =>
    [...languages]
      .map((language) => ({ language, name: sayLanguage(language) }))
      .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return [...byName(BUILT_IN.keys()), ...byName(OWN_WORDS)];
}

/** A language by its name in the language of the page: "German". */
export function sayLanguage(language: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language' }).of(language) ?? language;
}

/** A number of months as it is said: in years when it is whole ones. */
export function spanInMonths(months: number): { readonly unit: string; readonly count: number } {
  const isYears = months % 12 === 0;
  return { unit: isYears ? 'years' : 'months', count: isYears ? months / 12 : months };
}

function dateIn(language: string, day: CalendarDay): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  // A day is not parted at the end of a line.
  return format.format(new Date(`${day}T12:00:00Z`)).replaceAll(' ', '\u00a0');
}

/** The app's words follow the grammar of their own language, English ones that of English. */
function fill(
  language: string,
  words: string,
  filling: Readonly<Record<string, string | number>>,
): string {
  const grammar = hasCardWords(language) ? language : 'en';
  const format = new IntlMessageFormat(words, grammar, undefined, { ignoreTag: true });
  return String(format.format(filling));
}
