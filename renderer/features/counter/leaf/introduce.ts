import { type CalendarDay, dayOf, daysBetween, yearOf } from '../../../../shared/calendar-day.ts';
import { nextBirthday, turnsOn } from '../../../../shared/rules/lives/birthday.ts';
import { companionsOf } from '../../../../shared/rules/lives/companions-of.ts';
import { sayDistance } from '../../../wording/people/say-event.ts';
import { sayRhythm } from '../../../wording/people/say-rhythm.ts';
import { say } from '../../../wording/say.ts';
import type { OpenPerson } from '../base/use-open-person.ts';

const BIRTHDAY_DAYS_AHEAD = 7;

/** How the shop knows somebody, in a few words each: "a regular for 21 years", "Sundays about three". */
export function introduce(person: OpenPerson, today = dayOf(person.now)): string[] {
  const { regular, facts, visits, inTime, rhythm } = person;
  const since = regular.regularSince ?? (inTime[0] && dayOf(inTime[0].at));
  const years = since === undefined ? 0 : yearsBetween(since, today);
  const words = [
    regular.standing === 'here' ? '' : say(`counter.standing-${regular.standing}`),
    regular.name !== '' && regular.calledBy !== '' && regular.calledBy !== regular.name
      ? say('counter.called', { name: regular.calledBy })
      : '',
    regular.saidLike === '' ? '' : say('counter.said-like', { sound: regular.saidLike }),
    years >= 1
      ? say('counter.regular-years', { years })
      : say('counter.visits-so-far', { visits: visits.length }),
    rhythm ? sayRhythm(rhythm) : '',
    regular.spot,
    sayBirthdaySoon(person, today),
    ...companionsOf(facts).map((fact) => say('counter.with', { companion: fact.text })),
  ];
  return [...new Set(words)].filter((said) => said !== '');
}

function yearsBetween(since: CalendarDay, today: CalendarDay): number {
  const years = yearOf(today) - yearOf(since);
  return since.slice(5) > today.slice(5) ? years - 1 : years;
}

/** A birthday within a week, unless nobody feels like it: "turns 100 in 6 days". */
function sayBirthdaySoon({ regular, tone }: OpenPerson, today: CalendarDay): string {
  const next = tone === 'gentle' ? undefined : nextBirthday(regular, today);
  if (next === undefined || daysBetween(today, next) > BIRTHDAY_DAYS_AHEAD) return '';
  const turns = turnsOn(regular, next);
  return say('counter.birthday-soon', { turns: turns ?? 'no', when: sayDistance(next, today) });
}
