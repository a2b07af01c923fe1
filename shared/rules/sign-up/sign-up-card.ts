import type { CalendarDay } from '../../calendar-day.ts';
import type { FactKind } from '../../domain/fact.ts';
import type { Pet } from '../../domain/household.ts';
import type { MenuItem } from '../../domain/menu-item.ts';
import type { ReachWay } from '../../domain/message.ts';
import type { Regular } from '../../domain/regular.ts';
import type { SignUpConsent, SignUpDesign, SignUpField } from '../../domain/sign-up.ts';
import type { OrderLine } from '../../domain/visit.ts';
import { type BirthdayProblem, readKeptBirthday } from '../calendar/read-kept-birthday.ts';
import { readOrder } from '../orders/order-words.ts';
import { type CardNote, noteOnCard, notesOfHealth } from './card-notes.ts';
import { readPetLine } from './card-pets.ts';

/** A sign-up card as it was keyed in: the letters on each line, and what is ticked. */
export interface CardWritten {
  readonly lines: Readonly<Partial<Record<SignUpField, string>>>;
  /** What stands beside the tick for health. */
  readonly health: string;
  readonly ticked: readonly SignUpConsent[];
}

/** Why a line of a card cannot be read. */
export type LineProblem = BirthdayProblem | 'short-phone' | 'no-address';

/** What of a card is not kept, because its tick was left blank. */
export interface NotKept {
  /** The lines for phone and e-mail, those that say something. */
  readonly contact: readonly SignUpField[];
  /** Words that speak of health. */
  readonly health: readonly string[];
}

/** What a card says, as far as it was agreed that it is kept. */
export interface CardRead
  extends Pick<Regular, 'name' | 'calledBy' | 'spot' | 'phones' | 'email' | 'birthdayKept'>,
    Partial<Pick<Regular, 'birthday'>> {
  readonly usual: readonly OrderLine[];
  /** The line of the usual as it was written. */
  readonly usualWords: string;
  readonly notes: readonly (CardNote & { readonly kind: FactKind })[];
  readonly pets: readonly Pick<Pet, 'kind' | 'name'>[];
  /** The ways they may be reached, of those they wrote down. */
  readonly ways: readonly ReachWay[];
  readonly notKept: NotKept;
}

/** What a card is read with. */
export interface CardGiven {
  readonly design: Pick<SignUpDesign, 'fields' | 'consents'>;
  readonly menu: readonly MenuItem[];
  readonly today: CalendarDay;
}

/** Why a line cannot be read; undefined when it can, or nothing stands on it. */
export function lineProblem(
  field: SignUpField,
  text: string,
  today: CalendarDay,
): LineProblem | undefined {
  if (text.trim() === '') return undefined;
  if (field === 'birthday') {
    const read = readKeptBirthday(text, today);
    return read.ok ? undefined : read.failure;
  }
  if (field === 'phone') {
    const { phones } = readReach(text);
    return phones.some((phone) => phone.replace(/\D/g, '').length < 3) ? 'short-phone' : undefined;
  }
  return field === 'email' && readReach(text).email === '' ? 'no-address' : undefined;
}

/** Who a card is of, as far as it is written, to look for them in the book; nothing of it is kept yet. */
export function whoIsWritten(
  lines: CardWritten['lines'],
): Pick<Regular, 'name' | 'calledBy' | 'phones' | 'email'> {
  const byPhone = readReach(lines.phone ?? '');
  const byEmail = readReach(lines.email ?? '');
  return {
    name: lines.name ?? '',
    calledBy: lines['called-by'] ?? '',
    phones: [...byPhone.phones, ...byEmail.phones],
    email: byEmail.email === '' ? byPhone.email : byEmail.email,
  };
}

/** True for a line of which some words are kept only with the tick for health. */
export function speaksOfHealth(text: string): boolean {
  return segmentsOf(text).some((segment) => noteOnCard(segment).aboutHealth);
}

/** Without this tick, where it is asked for, nothing of a card is kept. */
export function isAgreed(
  { ticked }: Pick<CardWritten, 'ticked'>,
  { consents }: Pick<SignUpDesign, 'consents'>,
): boolean {
  return !consents.includes('keep') || ticked.includes('keep');
}

/** Reads a card; lines that cannot be read say nothing (lineProblem tells why). */
export function readCard(written: CardWritten, given: CardGiven): CardRead {
  const line = (field: SignUpField) =>
    given.design.fields.includes(field) ? (written.lines[field] ?? '').trim() : '';
  const birthday = readKeptBirthday(line('birthday'), given.today);
  const usual = readUsual(line('usual'), given.menu);
  const likes = segmentsOf(line('likes')).map(noteOnCard);
  const notes = [
    ...usual.notes,
    ...likes,
    ...(has(written, 'health') ? notesOfHealth(written.health) : []),
  ];
  const mayHealth = has(written, 'health');
  return {
    name: line('name'),
    calledBy: line('called-by'),
    spot: line('spot'),
    usual: usual.lines,
    usualWords: usual.words,
    ...(birthday.ok && birthday.value),
    ...reachOf(line, written, given),
    notes: notes.filter(({ aboutHealth }) => mayHealth || !aboutHealth),
    pets: readPetLine(line('pet')),
    notKept: {
      contact: mayContact(written, given) ? [] : writtenLines(line, ['phone', 'email']),
      health: mayHealth ? [] : notes.flatMap((note) => (note.aboutHealth ? [note.text] : [])),
    },
  };
}

type Line = (field: SignUpField) => string;

function reachOf(
  line: Line,
  written: CardWritten,
  given: CardGiven,
): Pick<CardRead, 'phones' | 'email' | 'ways'> {
  if (!mayContact(written, given)) return { phones: [], email: '', ways: [] };
  const byPhone = readReach(line('phone'));
  const byEmail = readReach(line('email'));
  const phones = [...new Set([...byPhone.phones, ...byEmail.phones])].filter((phone) =>
    /\d{3}/.test(phone.replace(/\D/g, '')),
  );
  const email = byEmail.email === '' ? byPhone.email : byEmail.email;
  const ways: ReachWay[] = [];
  if (has(written, 'contact') && email !== '') ways.push('email');
  if (has(written, 'contact') && phones.length > 0) ways.push('message');
  return { phones, email, ways };
}

/** People write their address on the line for the phone, and both on one. */
function readReach(text: string): { readonly phones: string[]; readonly email: string } {
  const [email = ''] = /[^\s,;]+@[^\s,;]+/.exec(text) ?? [];
  const phones = segmentsOf(text.replace(email, ' '));
  return { phones: phones.filter((phone) => email === '' || /\d/.test(phone)), email };
}

/** Where no tick is asked for, what stands on the lines goes with the rest of the card. */
function mayContact(written: CardWritten, { design }: CardGiven): boolean {
  return !design.consents.includes('contact') || has(written, 'contact');
}

function has({ ticked }: CardWritten, consent: SignUpConsent): boolean {
  return ticked.includes(consent);
}

/** The usual as an order, when all of it is on the menu; else as a note in their own words. */
function readUsual(words: string, menu: readonly MenuItem[]) {
  if (words === '') return { lines: [], words, notes: [] };
  const { lines, asked, unknown } = readOrder(words, menu);
  if (lines.length === 0 || asked.length + unknown.length > 0) {
    return { lines: [], words, notes: [noteOnCard(words)] };
  }
  // "Carrot cake, no nuts" is an order with a word about health in it.
  const notes = lines.flatMap((line) => line.with.flatMap(healthOf));
  const served = lines.map((line) => ({
    ...line,
    with: line.with.filter((way) => healthOf(way).length === 0),
  }));
  return { lines: served, words, notes };
}

function healthOf(way: string): CardNote[] {
  const note = noteOnCard(way);
  return /^(?:no|without|never)\b/.test(way) && note.aboutHealth ? [note] : [];
}

function writtenLines(line: Line, fields: readonly SignUpField[]): SignUpField[] {
  return fields.filter((field) => line(field) !== '');
}

function segmentsOf(text: string): string[] {
  const segments = text.split(/[,;\n]/).map((segment) => segment.trim());
  return [...new Set(segments.filter((segment) => segment !== ''))];
}
