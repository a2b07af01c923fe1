import type { FactKind } from '../../../../shared/domain/fact.ts';
import type { NoteKind, NoteReading } from '../../../../shared/rules/notes/note-reading.ts';
import { readClock } from '../../../platform/clock.ts';
import { HEALTH_WORDING_VERSION } from '../../../wording/consent.ts';
import { useLifeWriting } from '../base/use-life-writing.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import type { NewFact, Writing } from '../base/use-writing.ts';

/** What is kept as a fact, of which kind; the others only when they lack what would make them one of theirs. */
const AS_FACT: Readonly<Record<NoteKind, FactKind>> = {
  caution: 'caution',
  preference: 'preference',
  companion: 'companion',
  note: 'note',
  event: 'note',
  birthday: 'note',
  promise: 'note',
  pet: 'note',
  spot: 'note',
};

type Told = Pick<NewFact, 'layer' | 'origin'>;

/** Files a note where its kind belongs; answers whether it is in the book. */
export function useFiling(
  who: OpenPerson['who'],
  writing: Writing,
): (reading: NoteReading, told: Told) => Promise<boolean> {
  const lives = useLifeWriting();
  return async (reading, told) => {
    const { kind, event, birthday, promise, pet, text, aboutHealth } = reading;
    const health = aboutHealth ? { health: consentNow() } : {};
    if (kind === 'event' && event?.when) {
      const { kind: what, text: about, when, yearly, toldBy } = event;
      const mood = told.layer === 'behind' ? 'tender' : event.mood;
      const given = { kind: what, text: about, when, mood, toldBy, ...(yearly && { yearly }) };
      return lives.addEvent(who, { ...given, ...health });
    }
    if (kind === 'birthday' && birthday)
      return lives.changeBirthday(who, dayOfBirth(birthday, told));
    if (kind === 'promise' && promise) {
      const { what, by, about, check, checkBy } = promise;
      return lives.promise(who, { what, about, check, checkBy, ...(by && { by }) });
    }
    if (kind === 'pet' && pet) return lives.addPet(who, pet);
    if (kind === 'spot') return writing.changeSpot(who, text);
    return writing.addFact(who, { kind: AS_FACT[kind], text, ...told, ...health });
  };
}

/** A year they told us themselves may be spoken of as an age. */
function dayOfBirth(
  { birthday, nameDay }: NonNullable<NoteReading['birthday']>,
  { origin }: Told,
): Parameters<ReturnType<typeof useLifeWriting>['changeBirthday']>[1] {
  if (birthday === undefined) return nameDay === undefined ? {} : { nameDay };
  const hasYear = !birthday.startsWith('--');
  return { birthday, ageTold: hasYear && origin === 'told us' };
}

function consentNow(): NonNullable<NewFact['health']> {
  return {
    givenAt: readClock(),
    how: 'said at the counter',
    wordingVersion: HEALTH_WORDING_VERSION,
  };
}
