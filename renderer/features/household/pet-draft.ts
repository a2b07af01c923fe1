import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { Pet } from '../../../shared/domain/household.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { type DayProblem, readBirthday } from '../../../shared/rules/calendar/read-day.ts';
import { bareNever } from '../../wording/people/say-household.ts';
import { sayBirthday } from '../../wording/say-day.ts';

/** An animal to be, or one to be changed. */
export type EditablePet = Pet | { readonly regularId: RegularId; readonly id?: undefined };

/** An animal as it is being written. */
export interface PetDraft {
  readonly kind: string;
  readonly name: string;
  readonly birthday: string;
  readonly treat: string;
  readonly never: string;
}

/** Why a draft cannot be kept as it is. */
export type PetProblem = 'empty' | DayProblem;

/** What stands in the book of an animal, and may be typed over. */
type PetWritten = Pick<Pet, 'regularId' | 'kind' | 'name' | 'treat' | 'never' | 'birthday'>;

/** A draft of what is there, or of nothing yet. */
export function draftOf(pet: EditablePet): PetDraft {
  if (pet.id === undefined) return { kind: '', name: '', birthday: '', treat: '', never: '' };
  const { kind, name, treat, never, birthday } = pet;
  return { kind, name, treat, never, birthday: birthday ? sayBirthday(birthday) : '' };
}

/** What a draft says, ready to be kept. */
export function finished(
  draft: PetDraft,
  { regularId }: EditablePet,
  today: CalendarDay,
): Result<PetWritten, PetProblem> {
  const kind = draft.kind.trim();
  const name = draft.name.trim();
  if (kind === '' && name === '') return fail('empty');
  const said = { regularId, kind, name, treat: draft.treat.trim(), never: bareNever(draft.never) };
  if (draft.birthday.trim() === '') return succeed(said);
  const read = readBirthday(draft.birthday, today);
  return read.ok ? succeed({ ...said, birthday: read.value }) : read;
}
