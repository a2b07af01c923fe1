import { dayOf } from '../../../../shared/calendar-day.ts';
import type { Pet } from '../../../../shared/domain/household.ts';
import type { Shop } from '../../../../shared/domain/shop.ts';
import { tiesSeenBy } from '../../../../shared/rules/lives/household.ts';
import type { WholeRegular } from '../../../data/people/book-context.tsx';
import type { PeopleNow } from '../../../data/people/people-now.ts';
import { sayNever, sayPet } from '../../../wording/people/say-household.ts';
import { say } from '../../../wording/say.ts';
import { sayBirthday, sayOnDay } from '../../../wording/say-day.ts';
import { READ_ANY_DAY } from '../read-any-day.ts';
import type { MyLine, MyPart } from './my-part.ts';

/** Who belongs to them: of other people the name alone, since their pages are theirs. */
export function belongToYou({ regular, ties, pets }: WholeRegular, people: PeopleNow): MyPart {
  const writtenAt = new Map(ties.map(({ id, at }) => [id, at]));
  const others = tiesSeenBy(regular.id, ties).flatMap(({ id, other, kind }): MyLine[] => {
    const card = people.one(other, 'remember');
    const at = writtenAt.get(id);
    if (!card || at === undefined) return [];
    const words = say('mine.belongs', { name: card.name, tie: say(`mine.tie-${kind}`) });
    return [{ words, source: written(at) }];
  });
  const animals = pets.map((pet) => ({ words: sayAllOf(pet), source: written(pet.at) }));
  return { title: say('mine.belong'), lines: [...others, ...animals] };
}

function written(at: Pet['at']): string {
  return say('mine.belong-source', { day: sayOnDay(dayOf(at), READ_ANY_DAY) });
}

function sayAllOf(pet: Pet): string {
  return [
    sayPet(pet),
    pet.birthday === undefined ? '' : say('mine.pet-birthday', { day: sayBirthday(pet.birthday) }),
    pet.treat === '' ? '' : say('mine.pet-treat', { treat: pet.treat }),
    sayNever(pet),
    pet.standing === 'deceased' ? say('mine.pet-gone') : '',
  ]
    .filter((words) => words !== '')
    .join(' · ');
}

/** How it is changed, taken back and taken out. */
export function howToChange({ address = '', signUp }: Shop): MyPart {
  const sentences = [
    say('mine.how-change'),
    say('mine.how-withdraw'),
    say('mine.how-remove'),
    ...(signUp ? [say('mine.how-kept', { months: signUp.keepMonths })] : []),
    say('mine.how-office'),
    ...(address === '' ? [] : [say('mine.how-reach', { address })]),
  ];
  return {
    title: say('mine.how'),
    lines: [
      ...sentences.map((words): MyLine => ({ words, isPlain: true })),
      { words: say('mine.how-tick'), isPlain: true, hasTick: true },
      { words: say('mine.how-add'), isPlain: true, rules: 3 },
    ],
  };
}
