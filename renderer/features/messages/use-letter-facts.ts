import { useState } from 'react';
import { dayOf, daysBetween, type LocalTime } from '../../../shared/calendar-day.ts';
import { type LetterFacts, letterFacts } from '../../../shared/rules/letters/letter-facts.ts';
import { greetingName, type Near } from '../../../shared/rules/letters/letter-names.ts';
import { isOfHousehold, tiesSeenBy } from '../../../shared/rules/lives/household.ts';
import { usePeople, useShop, type WholeRegular } from '../../data/people/book-context.tsx';
import type { PeopleNow } from '../../data/people/people-now.ts';

/** A note counts as written about something for so long, in days: most of a year. */
const DAYS_WRITTEN = 300;

/** The facts a note is made of, as they were when it was begun. */
export function useLetterFacts(
  whole: WholeRegular,
  about: string | undefined,
  now: LocalTime,
): LetterFacts {
  const people = usePeople();
  const shop = useShop();
  const [facts] = useState(() => {
    // What comes round every year may be written about every year.
    const lately = whole.messages.filter(
      ({ at }) => daysBetween(dayOf(at), dayOf(now)) < DAYS_WRITTEN,
    );
    const written = lately.flatMap((message) => message.about ?? []);
    const sources = {
      ...whole,
      near: nearOf(whole, people),
      gone: goneFrom(whole, people),
      written,
    };
    return letterFacts(sources, about, now, shop?.southern === true);
  });
  return facts;
}

/** Names of those who belonged to somebody and are offered no more; no note speaks of them. */
function goneFrom({ regular, ties }: WholeRegular, people: PeopleNow): string[] {
  return tiesSeenBy(regular.id, ties).flatMap(({ other }) => {
    const card = people.one(other, 'remember');
    if (!card || people.one(other, 'offer')) return [];
    return [card.name, card.calledBy, greetingName(card)].filter((name) => name !== '');
  });
}

/** Those who live with somebody and may be offered, by what a note calls them. */
function nearOf({ regular, ties }: WholeRegular, people: PeopleNow): Near[] {
  return tiesSeenBy(regular.id, ties).flatMap(({ other, kind }): Near[] => {
    const card = isOfHousehold(kind) ? people.one(other, 'offer') : undefined;
    if (!card || card.nameless) return [];
    return [{ name: greetingName(card), isPartner: kind === 'partner' }];
  });
}
