import type { MenuItem } from '../../domain/menu-item.ts';
import { menuWords, readyMenu } from '../orders/menu-match.ts';
import { looksLikeName, nameWritten, saysLooks } from '../orders/names-written.ts';
import { type NewRegularReading, readNewRegular } from '../orders/new-regular-words.ts';
import type { IsCardHere } from '../orders/numbers-of-new.ts';
import { readNumbers } from '../orders/numbers-of-new.ts';
import { readOrder } from '../orders/order-words.ts';
import { isAllergen, readCaution } from './cautions.ts';
import { readDiet } from './diets.ts';
import { layerOf, speaksOfHealth } from './layer.ts';
import type { NoteContext } from './note-reading.ts';
import { readQuickNote } from './quick-note.ts';

/** Somebody new as they were described in the search box, and what was said of them besides. */
export interface SomebodyNewReading extends NewRegularReading {
  /** Lines for a quick note each, as typed: what they must not have first of all. */
  readonly notes: readonly string[];
}

const PARTS = /[,;\n]|\s[-–—]\s|[()]|(?<!\b(?:mr|mrs|ms|dr|st|prof|rev|sr|jr|\p{L}))\.(?:\s|$)/iu;
/** Words with which something that must not be, or is not eaten, begins. */
const BEGINS_CAUTION =
  /^(?:no|not|never|strictly|severe|severely|bad|serious|allergic|allerg\w*|can['’]?t|cannot|doesn['’]?t|is|has|keeps?|eats|carries|tree|co?eliac|diabetic|epileptic|asthmatic|epi-?pen|anaphyla\w*|deaf|lactose|dairy|vegan|vegetarian|veggie|pescatarian|halal|kosher|teetotal)$/i;
/** Words with which something is told of somebody, rather than ordered. */
const TELLS =
  /^(?:not|no longer|isn['’]t|wasn['’]t|he|she|they|likes?|loves?|hates|dislikes|prefers|can['’]?t|never|always|sits?|stands|comes|works|lives|moved|keeps|carries|has (?:a|an|two|three)|dog|cat|pets?|birthday|bday|b-day|born|wedding|getting|off to|back from|on holiday|expecting|deaf|hard of hearing|uses|needs|owes|friend of|sent by|mum of|dad of)\b/i;
/** In letters; nobody types more in one go. */
const LONGEST_LINE = 400;
/** "Latte for Tariq": what they have first, and then who. */
const FOR_SOMEBODY = /^(?<order>.+?)\s+for\s+(?<who>\p{L}[\p{L}’'. -]*)$/iu;

/**
 * Reads somebody new: who it is, what they have, and what is said of them. What must not happen is
 * taken out first, so that "Mrs Patel nut allergy" is Mrs Patel, and her allergy is asked about.
 */
export function readSomebodyNew(
  text: string,
  menu: readonly MenuItem[],
  context: NoteContext,
  isCardHere?: IsCardHere,
): SomebodyNewReading {
  // A page that was pasted is no line about somebody.
  if (text.length > LONGEST_LINE) return { ...readNewRegular(text, menu, isCardHere), notes: [] };
  const kept: string[] = [];
  const notes: string[] = [];
  // "Kev allergic to sesame 07700 900659": a number stands in nobody's allergy.
  const { phone, cardNumber, rest: words } = readNumbers(text, isCardHere);
  for (const part of words.split(PARTS).map((one) => one.trim())) {
    if (part === '') continue;
    const isNamed = kept.some((one) => nameWritten(one, true) !== '');
    const at = { isLater: kept.length > 0, isNamed };
    const { before, note } = parted(part, menu, context, at);
    if (before !== '') kept.push(before);
    if (note !== '') notes.push(note);
  }
  // Where nobody is left it was said of, it is not somebody new: "no nuts" looks for whoever that is.
  const numbers = [phone, cardNumber === '' ? '' : `card ${cardNumber}`].filter(
    (one) => one !== '',
  );
  const rest = kept.length > 0 ? [turned(kept.join(', '), menu), ...numbers].join(', ') : text;
  return { ...readNewRegular(rest, menu, isCardHere), notes: kept.length > 0 ? notes : [] };
}

interface Parted {
  readonly before: string;
  readonly note: string;
}

/** What of a part says who or what, and what behind it is a note. */
function parted(
  part: string,
  menu: readonly MenuItem[],
  context: NoteContext,
  { isLater, isNamed }: { readonly isLater: boolean; readonly isNamed: boolean },
): Parted {
  const isWhole = isCaution(part, context) && (isLater || BEGINS_CAUTION.test(firstOf(part)));
  // A coat is worn by whoever was named, and is no second name of theirs.
  const isTheirs = isLater && (isTold(part, menu, context) || (isNamed && saysLooks(part)));
  if (isWhole || isTheirs) return { before: '', note: part };
  const words = part.split(/\s+/);
  for (let from = 1; from < words.length; from += 1) {
    const before = words.slice(0, from).join(' ');
    const note = words.slice(from).join(' ');
    if (!BEGINS_CAUTION.test(firstOf(note)) && !isAllergen(firstOf(note))) continue;
    // "Not allergic to nuts" is no allergy.
    if (/\b(?:not|no longer|never|isn['’]t)$/i.test(before)) continue;
    if (!isCaution(note, context) || isServed(note, before, menu)) continue;
    const { caution, order } = beforeOrder(note, menu, context);
    const who = before.replace(/\s+(?:is|and|but)$/i, '');
    return { before: order === '' ? who : `${who}, ${order}`, note: caution };
  }
  return { before: part, note: '' };
}

/** "Coeliac flat white": where what they have begins behind what they must not. */
function beforeOrder(
  note: string,
  menu: readonly MenuItem[],
  context: NoteContext,
): { readonly caution: string; readonly order: string } {
  const ready = readyMenu(menu);
  const words = note.split(/\s+/);
  const folded = words.map((word) => menuWords(word).join(' '));
  for (let at = 1; at < words.length; at += 1) {
    const caution = words.slice(0, at).join(' ');
    if (!ready.whole(folded, at) || !isCaution(caution, context)) continue;
    return { caution, order: words.slice(at).join(' ') };
  }
  return { caution: note, order: '' };
}

function firstOf(words: string): string {
  return /^\S+/.exec(words)?.[0] ?? '';
}

/** Something that must not happen or is never eaten, said of them. */
function isCaution(words: string, context: NoteContext): boolean {
  const { kind } = readQuickNote(words, context);
  return kind === 'caution' || kind === 'diet';
}

/** "Brownie gluten free" and "sausage roll vegan" say how it is made, and nothing of whoever has it. */
function isServed(note: string, before: string, menu: readonly MenuItem[]): boolean {
  const isWay = readDiet(note) !== undefined || /\bfree$/i.test(note);
  const { lines, asked } = readOrder(before, menu);
  return isWay && readCaution(note)?.text !== 'no gluten' && lines.length + asked.length > 0;
}

/** Told of somebody: of a kind that no order is, and of nothing that the menu has. */
function isTold(part: string, menu: readonly MenuItem[], context: NoteContext): boolean {
  // Nothing of somebody's health is ever offered for the menu.
  if (speaksOfHealth(part) || layerOf(part).layer === 'behind') return true;
  if (!TELLS.test(part)) return false;
  const ready = readyMenu(menu);
  const words = menuWords(part);
  return !words.some((_, at) => ready.whole(words, at)) && readQuickNote(part, context).text !== '';
}

/** "Latte for Tariq" as "Tariq, latte". */
function turned(text: string, menu: readonly MenuItem[]): string {
  const { order = '', who = '' } = FOR_SOMEBODY.exec(text)?.groups ?? {};
  const name = nameWritten(who, true);
  if (name === '') return text;
  const { lines, asked, unknown } = readOrder(order, menu);
  const isKnown = lines.length + asked.length > 0 && unknown.length === 0;
  // What is not on the menu yet is asked about, once it is somebody's: "latte for Tariq".
  const isWritten = looksLikeName(who) && order.split(/\s+/).length <= 3;
  return isKnown || isWritten ? `${who}, ${order}` : text;
}
