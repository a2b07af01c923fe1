import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import {
  readKeptBirthday,
  readNameDay,
} from '../../../shared/rules/calendar/read-kept-birthday.ts';
import { withListEdit } from '../../../shared/rules/edits/list-edit.ts';
import { sayKeptBirthday } from '../../wording/people/say-birthday.ts';
import { say } from '../../wording/say.ts';
import { sayBirthday } from '../../wording/say-day.ts';
import { readPhones, readWords } from './read-lists.ts';

/** The particulars, in the order they stand. */
export const FIELDS = ['birthday', 'name-day', 'phones', 'email', 'tags', 'card-number'] as const;

/** One of the particulars. */
export type Field = (typeof FIELDS)[number];

/** A particular as somebody would type it. */
export function writtenAs(regular: Regular, field: Field): string {
  switch (field) {
    case 'birthday':
      return sayKeptBirthday(regular);
    case 'name-day':
      return regular.nameDay ? sayBirthday(regular.nameDay) : '';
    case 'card-number':
      return regular.cardNumber;
    case 'email':
      return regular.email;
    case 'phones':
    case 'tags':
      return regular[field].join(', ');
  }
}

/** The change that was typed over what was found, or what is wrong with it. */
export function readField(
  field: Field,
  { typed, found }: { readonly typed: string; readonly found: string },
  today: CalendarDay,
) {
  const words = typed.trim();
  switch (field) {
    case 'birthday':
      return readBirthdayField(words, today);
    case 'name-day': {
      if (words === '') return { nameDay: undefined };
      const read = readNameDay(words, today);
      return read.ok ? { nameDay: read.value } : say(`regular.name-day-${wrongDay(read.failure)}`);
    }
    case 'phones': {
      const read = readPhones(words);
      if (!read.ok) return say('regular.phone-wrong', { words: read.failure });
      const before = readPhones(found.trim());
      const edit = { found: before.ok ? before.value : [], left: read.value };
      // A number that another window wrote beside these stays.
      return ({ phones }: Pick<Regular, 'phones'>) => ({ phones: withListEdit(phones, edit) });
    }
    case 'email':
      return words === '' || /^\S+@\S+$/.test(words)
        ? { email: words }
        : say('regular.email-wrong');
    case 'tags':
      return ({ tags }: Pick<Regular, 'tags'>) => ({
        tags: withListEdit(tags, { found: readWords(found.trim()), left: readWords(words) }),
      });
    case 'card-number':
      return { cardNumber: words };
  }
}

/** Another birthday says nothing of how it was kept before; without its year there is no age to tell. */
function readBirthdayField(words: string, today: CalendarDay) {
  if (words === '') return { birthday: undefined, birthdayKept: undefined, ageTold: undefined };
  const read = readKeptBirthday(words, today);
  if (!read.ok) return say(`regular.birthday-${read.failure}`);
  const { birthday, birthdayKept } = read.value;
  const isYearless = birthday.startsWith('--');
  return { birthday, birthdayKept, ...(isYearless && { ageTold: undefined }) };
}

/** The year of a name day is left out anyway: only the day and the month can be wrong. */
function wrongDay(failure: string): 'no-such-day' | 'not-a-day' {
  return failure === 'no-such-day' ? failure : 'not-a-day';
}
