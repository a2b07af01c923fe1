import { addFact, changeFact, removeFact } from '../../../renderer/data/acts/facts.ts';
import { noteDeath } from '../../../renderer/data/acts/farewell.ts';
import {
  addPet,
  addTie,
  changePet,
  removePet,
  removeTie,
} from '../../../renderer/data/acts/household.ts';
import { changePhoto } from '../../../renderer/data/acts/photos.ts';
import { addRegular, changeRegular, removeRegular } from '../../../renderer/data/acts/regulars.ts';
import { logVisit, removeVisit } from '../../../renderer/data/acts/visits.ts';
import { dayOf } from '../../../shared/calendar-day.ts';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { Pet, Tie } from '../../../shared/domain/household.ts';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { displayName, type Regular } from '../../../shared/domain/regular.ts';
import { type Given, OURS, oneOf, type Write, wholeWord } from './write.ts';

/** Somebody of the book by chance. */
export async function somebody(given: Given): Promise<Regular> {
  const { book, isOnOnePerson } = given;
  const person = await (isOnOnePerson
    ? book.regulars.toCollection().first()
    : oneOf<Regular>(given, book.regulars));
  if (!person) throw new Error('Nobody is in the book.');
  return person;
}

/** Somebody the writers made themselves. */
async function oneOfOurs({ book, chance }: Given): Promise<Regular | undefined> {
  const ours = await book.regulars.filter(({ name }) => name.startsWith(OURS)).toArray();
  return ours[Math.floor(chance.next() * ours.length)];
}

/** Visits, the people themselves, and what is known of them. */
export const PEOPLE_WRITES: Readonly<Record<string, Write>> = {
  'a visit': async (given) => {
    const { id: regularId, ...person } = await somebody(given);
    const item = await oneOf<MenuItem>(given, given.book.menu);
    const had = [{ item: item?.id ?? 'tea', quantity: 1, with: ['oat'] }];
    const about = displayName(person);
    const logged = await logVisit(given.book, { regularId, about, had, at: given.at });
    if (logged.ok) given.newest.set(regularId, logged.value);
    return logged;
  },
  'a visit taken out': async (given) => {
    const { id, ...person } = await somebody(given);
    const visit = given.newest.get(id);
    if (!visit) return undefined;
    given.newest.delete(id);
    const about = displayName(person);
    return removeVisit(given.book, { regularId: id, about, visit, at: given.at });
  },
  'somebody new': ({ book, at }) =>
    addRegular(book, { name: `${OURS} ${at}`, phones: ['01632 960 114'], tags: ['scarf'] }, at),
  'somebody changed': async (given) => {
    const { id, tags } = await somebody(given);
    const change = { spot: `table of ${given.at}`, tags: [...tags.slice(-3), given.at] };
    return changeRegular(given.book, id, change, given.at);
  },
  'somebody taken out': async (given) => {
    const ours = await oneOfOurs(given);
    return ours && removeRegular(given.book, ours.id, given.at);
  },
  'a death': async (given) => {
    const ours = await oneOfOurs(given);
    if (!ours || ours.standing === 'deceased') return undefined;
    const died = { kind: 'day', day: dayOf(given.at) } as const;
    const words = { toldBy: 'Mia', toldTo: 'Jo', promiseLine: 'cannot be kept', lines: [] };
    return noteDeath(given.book, { regularId: ours.id, died, keep: true, ...words }, given.at);
  },
  'a fact': async (given) => {
    const { id: regularId, ...person } = await somebody(given);
    const fact = { regularId, kind: 'note', text: wholeWord(given), layer: 'face-up' } as const;
    return addFact(given.book, { ...fact, origin: 'told us' }, displayName(person), given.at);
  },
  'a fact changed': async (given) => {
    const fact = await oneOf<Fact>(given, given.book.facts);
    return (
      fact && changeFact(given.book, fact.id, { text: wholeWord(given) }, 'somebody', given.at)
    );
  },
  'a fact taken out': async (given) => {
    const fact = await oneOf<Fact>(given, given.book.facts);
    return fact && removeFact(given.book, fact.id, 'somebody', given.at);
  },
  'a photo': async (given) => {
    const { id } = await somebody(given);
    const bytes = crypto.getRandomValues(new Uint8Array(3_000));
    return changePhoto(given.book, id, { type: 'image/jpeg', bytes }, given.at);
  },
  'a pet': async (given) => {
    const { id: regularId } = await somebody(given);
    return addPet(given.book, { regularId, kind: 'whippet', name: given.at }, 'a pet', given.at);
  },
  'a pet changed': async (given) => {
    const pet = await oneOf<Pet>(given, given.book.pets);
    return pet && changePet(given.book, pet.id, { treat: given.at }, 'a pet', given.at);
  },
  'a pet taken out': async (given) => {
    const pet = await oneOf<Pet>(given, given.book.pets);
    return pet && removePet(given.book, pet.id, 'a pet', given.at);
  },
  'a tie': async (given) => {
    const [one, other] = [await somebody(given), await somebody(given)];
    return addTie(given.book, { people: [one.id, other.id], kind: 'friend' }, 'a tie', given.at);
  },
  'a tie taken out': async (given) => {
    const tie = await oneOf<Tie>(given, given.book.ties);
    return tie && removeTie(given.book, tie.id, 'a tie', given.at);
  },
};
