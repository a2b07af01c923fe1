import {
  type CardRun,
  SIGN_UP_CONSENTS,
  SIGN_UP_FIELDS,
  type SignUpConsent,
  type SignUpDesign,
  type SignUpField,
  type SignUpWording,
} from '../../domain/sign-up.ts';

/** Most sheets that are printed in one go. */
export const MOST_SHEETS = 50;

/**
 * The design with something changed.
 *
 * What a card says gets a new number when cards with the present number are out there; so an evening
 * of trying words makes one new wording, not twelve. How many lie on a sheet says nothing.
 */
export function changedDesign(
  design: SignUpDesign,
  change: Partial<Omit<SignUpDesign, 'wordingVersion'>>,
  runs: readonly Pick<CardRun, 'wordingVersion'>[],
): SignUpDesign {
  const changed = { ...design, ...change };
  const isOut = runs.some(({ wordingVersion }) => wordingVersion === design.wordingVersion);
  if (!isOut || saysOf(changed) === saysOf(design)) return changed;
  return { ...changed, wordingVersion: design.wordingVersion + 1 };
}

/** The lines of the card, then those it does not have, as the app lists them. */
export function fieldsInOrder({ fields }: Pick<SignUpDesign, 'fields'>): SignUpField[] {
  return [...fields, ...SIGN_UP_FIELDS.filter((field) => !fields.includes(field))];
}

/** Puts a line on the card, at its end, or takes it off; the last one stays. */
export function toggledField(fields: readonly SignUpField[], field: SignUpField): SignUpField[] {
  if (!fields.includes(field)) return [...fields, field];
  return fields.length === 1 ? [...fields] : fields.filter((other) => other !== field);
}

/** Moves a line up or down among the others; at the end it stays. */
export function movedField(
  fields: readonly SignUpField[],
  field: SignUpField,
  by: -1 | 1,
): SignUpField[] {
  const from = fields.indexOf(field);
  const to = from + by;
  if (from < 0 || to < 0 || to >= fields.length) return [...fields];
  const others = fields.filter((other) => other !== field);
  return [...others.slice(0, to), field, ...others.slice(to)];
}

/** Puts a tick on the card or takes it off; without the first nothing could be kept, so it stays. */
export function toggledConsent(
  consents: readonly SignUpConsent[],
  consent: SignUpConsent,
): SignUpConsent[] {
  const isOn = consents.includes(consent);
  return SIGN_UP_CONSENTS.filter((one) => {
    if (one === 'keep') return true;
    return one === consent ? !isOn : consents.includes(one);
  });
}

/** The languages the card is set up in; English while nobody chose any. */
export function languagesOf({ wordings }: Pick<SignUpDesign, 'wordings'>): string[] {
  return wordings.length === 0 ? ['en'] : wordings.map(({ language }) => language);
}

/** The owner's own words in a language; nothing but the language while there are none. */
export function wordingIn(
  { wordings }: Pick<SignUpDesign, 'wordings'>,
  language: string,
): SignUpWording {
  const own = wordings.find((wording) => wording.language === language);
  return own ?? { language, title: '', welcome: '', fields: {}, consents: {}, stub: '' };
}

/** The wordings with one language added, or its words changed. */
export function withWording(
  design: Pick<SignUpDesign, 'wordings'>,
  wording: SignUpWording,
): SignUpWording[] {
  const languages = [...new Set([...languagesOf(design), wording.language])];
  return languages.map((language) =>
    language === wording.language ? wording : wordingIn(design, language),
  );
}

/** The wordings without one language; the last one stays. */
export function withoutLanguage(
  design: Pick<SignUpDesign, 'wordings'>,
  language: string,
): SignUpWording[] {
  const left = design.wordings.filter((wording) => wording.language !== language);
  return left.length === 0 ? [...design.wordings] : left;
}

/** The numbers of so many new cards. */
export function nextNumbers(last: number, count: number): number[] {
  return Array.from({ length: count }, (_, place) => last + 1 + place);
}

/** Reads from which to which number is printed once more; undefined when that is not within the run. */
export function readAgain(
  { from, to }: Pick<CardRun, 'from' | 'to'>,
  typed: { readonly from: string; readonly to: string },
): { readonly from: number; readonly to: number } | undefined {
  const [first, last] = [Number(typed.from), Number(typed.to)];
  const isWithin = Number.isInteger(first) && Number.isInteger(last) && first >= from && last <= to;
  return isWithin && first <= last ? { from: first, to: last } : undefined;
}

/** All that a card says, to compare. Empty words of a language are the app's own, as none are. */
function saysOf({ fields, consents, keepMonths, wordings }: SignUpDesign): string {
  const own = wordings.filter(({ title, welcome, fields: names, consents: ticks, stub }) =>
    [title, welcome, stub, ...Object.values(names), ...Object.values(ticks)].some((text) => text),
  );
  const sorted = own.toSorted((one, other) => (one.language < other.language ? -1 : 1));
  return JSON.stringify([fields, consents, keepMonths, sorted]);
}
