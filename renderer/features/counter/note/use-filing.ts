import { type CalendarDay, dayOf } from '../../../../shared/calendar-day.ts';
import type { FactKind } from '../../../../shared/domain/fact.ts';
import type { Pet } from '../../../../shared/domain/household.ts';
import type { LifeEvent, LifeEventKind } from '../../../../shared/domain/life-event.ts';
import type {
  NoteKind,
  NoteReading,
  PetReading,
} from '../../../../shared/rules/notes/note-reading.ts';
import type { ParticularReading } from '../../../../shared/rules/notes/particulars.ts';
import { changedUsual } from '../../../../shared/rules/orders/change-usual.ts';
import { fold } from '../../../../shared/rules/words/fold.ts';
import { useMenu } from '../../../data/people/book-context.tsx';
import { readClock } from '../../../platform/clock.ts';
import { HEALTH_WORDING_VERSION } from '../../../wording/consent.ts';
import { say } from '../../../wording/say.ts';
import { useLifeWriting } from '../base/use-life-writing.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import type { NewFact, Writing } from '../base/use-writing.ts';

/** What is kept as a fact, of which kind; the others only when they lack what would make them one of theirs. */
const AS_FACT: Readonly<Record<NoteKind, FactKind>> = {
  caution: 'caution',
  diet: 'caution',
  preference: 'preference',
  usual: 'preference',
  companion: 'companion',
  note: 'note',
  event: 'note',
  birthday: 'note',
  promise: 'note',
  pet: 'note',
  spot: 'note',
  particular: 'note',
  theirs: 'note',
  'take-back': 'note',
};

type Told = Pick<NewFact, 'layer' | 'origin'>;

/** Files a note where its kind belongs; answers whether it is in the book. */
export function useFiling(
  person: OpenPerson,
  writing: Writing,
): (reading: NoteReading, told: Told) => Promise<boolean> {
  const { who, regular, events, pets, now } = person;
  const lives = useLifeWriting();
  const menu = useMenu();
  const plannedOf = (kind: LifeEventKind) =>
    events.find((event) => event.kind === kind && isAhead(event, dayOf(now)));
  const keepParticular = (
    { about, value, hasMore }: ParticularReading,
    { line }: NoteReading,
    told: Told,
  ) => {
    // "Ring her on 0113 …, not the mobile": the number has its place, the whole of it is a note, too.
    const said: NewFact = { kind: 'note', text: line, ...told };
    const more = hasMore ? said : undefined;
    switch (about) {
      case 'called':
        return writing.changeParticular(who, { calledBy: value });
      case 'email':
        return writing.changeParticular(who, { email: value }, more);
      case 'phone':
        return writing.changeParticular(who, { phones: [...regular.phones, value] }, more);
      case 'moved-away':
        return writing.changeParticular(who, { standing: 'moved-away' }, said);
      case 'not-called': {
        const text = say('counter.never-call', { name: value });
        return writing.addFact(who, { kind: 'caution', text, ...told });
      }
      case 'pronoun':
        return writing.addFact(who, { kind: 'note', text: value, ...told });
      case 'sent-by': {
        const text = say('counter.sent-by', { name: value });
        return writing.addFact(who, { kind: 'note', text, ...told });
      }
    }
  };
  return async (reading, told) => {
    const {
      kind,
      event,
      birthday,
      promise,
      pet,
      takeBack,
      particular,
      usual,
      theirs,
      text,
      aboutHealth,
    } = reading;
    const health = aboutHealth ? { health: consentNow() } : {};
    if (kind === 'take-back' && takeBack) {
      const taken = takeBack.choices.find(({ id }) => id === takeBack.takes);
      return taken !== undefined && writing.takeAway(who, taken);
    }
    if (kind === 'usual' && usual) {
      const lines = changedUsual(person.usual?.lines ?? [], usual.order, [...menu.values()]);
      const given = { kind: 'preference', text, ...told, ...health } as const;
      return lines
        ? writing.changeUsual(who, lines, { ...given, asked: usual.order })
        : writing.addFact(who, given);
    }
    if (kind === 'particular' && particular) return keepParticular(particular, reading, told);
    if (kind === 'theirs' && theirs) {
      const { id, name } = theirs;
      return writing.addFact({ id, name }, { kind: 'caution', text, ...told, ...health });
    }
    if (kind === 'event' && event?.when) {
      const planned = event.calledOff && plannedOf(event.kind);
      if (planned) return lives.callOff(who, planned);
      const { kind: what, text: about, when, yearly, toldBy, calledOff } = event;
      const mood = told.layer === 'behind' ? 'tender' : event.mood;
      const given = {
        ...{ kind: what, text: about, when, mood, toldBy },
        ...(yearly && { yearly }),
        ...(calledOff && { calledOff }),
      };
      return lives.addEvent(who, { ...given, ...health });
    }
    if (kind === 'birthday' && birthday)
      return lives.changeBirthday(who, dayOfBirth(birthday, told));
    if (kind === 'promise' && promise) {
      const { what, by, about, check, checkBy } = promise;
      return lives.promise(who, { what, about, check, checkBy, ...(by && { by }) });
    }
    if (kind === 'pet' && pet) {
      const known = pet.never === undefined ? undefined : petMeant(pet, pets);
      return known ? lives.petNever(who, known, pet.never ?? '') : lives.addPet(who, pet);
    }
    if (kind === 'spot') return writing.changeSpot(who, text);
    return writing.addFact(who, { kind: AS_FACT[kind], text, ...told, ...health });
  };
}

/** The animal that is spoken of, when it can be only one. */
function petMeant({ name, kind }: PetReading, pets: readonly Pet[]): Pet | undefined {
  const named = pets.filter((pet) => name !== '' && fold(pet.name) === fold(name));
  const alike = pets.filter((pet) => fold(pet.kind) === fold(kind) || kind === 'dog');
  const meant = named.length > 0 ? named : name === '' ? alike : [];
  return meant.length === 1 ? meant[0] : undefined;
}

/** Still to come, as far as anybody knows. */
function isAhead({ calledOff, mood, when }: LifeEvent, today: CalendarDay): boolean {
  if (calledOff || mood === 'tender') return false;
  return when.kind !== 'day' || (when.until ?? when.day) >= today;
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
