import { format } from 'date-fns';
import type { MenuItemId } from '../../../shared/domain/ids.ts';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import type { LetterDay, LetterEventKind } from '../../../shared/rules/letters/letter-about.ts';
import type { LetterFacts } from '../../../shared/rules/letters/letter-facts.ts';
import { type Filling, type Phrase, say } from '../say.ts';
import { sayWeekday } from '../say-weekday.ts';

/** One way to begin a note: what it says, and the whole of it with greeting and name. */
export interface Beginning {
  readonly key: string;
  readonly line: string;
  readonly text: string;
}

type Menu = ReadonlyMap<MenuItemId, Pick<MenuItem, 'name' | 'retired'>>;

/** A second sentence, when the book knows what it speaks of. */
type AndSo = 'usual' | 'company' | 'spot' | 'like';

const TONES = ['warm', 'plain', 'curious', 'paper', 'light'] as const;
const QUIET_TONES = ['warm', 'plain', 'curious', 'paper'] as const;

/** Each tone has a sentence that goes with it, so that no two notes speak of the same things. */
const AND_SO: Readonly<Record<LetterFacts['about']['kind'], Readonly<Record<string, AndSo>>>> = {
  event: { warm: 'usual', plain: 'like', curious: 'company', light: 'spot' },
  visit: { warm: 'company', plain: 'like' },
  nothing: { plain: 'company', warm: 'usual' },
};

/** Every way to begin a note from these facts: five or more for an event, four or more else. */
export function sayBeginnings(facts: LetterFacts, menu: Menu, shop: string): Beginning[] {
  const filling = fillingOf(facts, menu);
  return phrasesFor(facts, filling).map(({ key, phrase, andSo }) => {
    const more = andSo && sayMore(andSo, facts, filling);
    const line = more ? `${say(phrase, filling)} ${more}` : say(phrase, filling);
    return { key, line, text: wholeNote(line, facts, shop) };
  });
}

/** The line a mail with a note is headed by. */
export function sayLetterSubject(shop: string): string {
  return say('letter.subject', { shop: shop.trim() || 'none' });
}

/** A sentence that a note begins with. */
type LetterPhrase = Extract<Phrase, `letter.${LetterEventKind | 'visit' | 'nothing'}-${string}`>;

interface OnePhrase {
  readonly key: string;
  readonly phrase: LetterPhrase;
  readonly andSo: AndSo | undefined;
}

function phrasesFor({ about }: LetterFacts, filling: Filling): OnePhrase[] {
  const one = (tone: string, phrase: LetterPhrase): OnePhrase => {
    return { key: tone, phrase, andSo: AND_SO[about.kind][tone] };
  };
  if (about.kind === 'event') return TONES.map((tone) => one(tone, eventPhrase(about.event, tone)));
  const { kind } = about;
  const quiet = QUIET_TONES.map((tone) => one(tone, `letter.${kind}-${tone}`));
  if (kind === 'nothing') return quiet;
  const had = filling.usual !== '' ? 'usual' : 'had';
  return [
    ...quiet,
    ...(filling.item === '' ? [] : [one('order', `letter.visit-${had}`)]),
    ...(filling.spot === '' ? [] : [one('spot', 'letter.visit-spot')]),
  ];
}

function eventPhrase(kind: LetterEventKind, tone: (typeof TONES)[number]): LetterPhrase {
  return `letter.${kind}-${tone}`;
}

/** Everything a beginning may speak of; empty where the book does not know. */
function fillingOf({ about, partner, had, spot, like }: LetterFacts, menu: Menu) {
  const served = had && menu.get(had.item);
  const item = served && !served.retired ? served.name : '';
  const day = about.kind !== 'nothing' && about.day ? sayLetterDay(about.day) : '';
  const thing = about.kind === 'event' ? (about.thing ?? '') : '';
  return {
    day,
    when: day === '' ? 'none' : 'known',
    thing,
    told: thing === '' ? 'no' : 'yes',
    partner: partner ?? '',
    pair: partner === undefined ? 'none' : 'known',
    item,
    usual: had?.isUsual ? item : '',
    spot: spot ?? '',
    like: like ?? '',
  };
}

function sayMore(
  andSo: AndSo,
  { company, about, partner }: LetterFacts,
  filling: ReturnType<typeof fillingOf>,
): string | undefined {
  if (andSo === 'company') {
    if (company === undefined || (isShared(about) && company.name === partner)) return undefined;
    return say(company.isPet ? 'letter.and-pet' : 'letter.and-near', { name: company.name });
  }
  return filling[andSo] === '' ? undefined : say(`letter.and-${andSo}`, filling);
}

/** What names the other one already. */
function isShared(about: LetterFacts['about']): boolean {
  return about.kind === 'event' && (about.event === 'wedding' || about.event === 'anniversary');
}

function wholeNote(line: string, { name }: LetterFacts, shop: string): string {
  const dear = say('letter.dear', { name, named: name === '' ? 'no' : 'yes' });
  const yours = shop.trim() === '' ? [] : [say('letter.yours', { shop: shop.trim() })];
  return [dear, line, ...yours].join('\n\n');
}

function sayLetterDay(day: LetterDay): string {
  if (day.kind === 'weekday') return sayWeekday(day.weekday);
  // Noon: no change of the clocks moves a day's name.
  return format(new Date(`${day.day}T12:00:00`), 'd MMMM');
}
