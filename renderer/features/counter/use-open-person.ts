import { useMemo } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Fact } from '../../../shared/domain/fact.ts';
import { displayName, type Regular } from '../../../shared/domain/regular.ts';
import type { Visit } from '../../../shared/domain/visit.ts';
import { visitHereNow } from '../../../shared/rules/here-now.ts';
import { type Rhythm, rhythmOf } from '../../../shared/rules/rhythm.ts';
import { type Usual, usualOf } from '../../../shared/rules/usual.ts';
import type { WholeRegular } from '../../data/book-context.tsx';

/** The open person with what the book has learned of them. */
export interface OpenPerson {
  readonly who: { readonly id: string; readonly name: string };
  readonly regular: Regular;
  readonly facts: readonly Fact[];
  readonly visits: readonly Visit[];
  readonly usual: Usual | undefined;
  readonly rhythm: Rhythm | undefined;
  /** The visit they are here on. */
  readonly hereOn: Visit | undefined;
  readonly now: LocalTime;
}

/** Learns what the page says about the open person. */
export function useOpenPerson(whole: WholeRegular, now: LocalTime): OpenPerson {
  return useMemo(() => {
    const { regular, facts, visits } = whole;
    const times = visits.map((visit) => visit.at);
    return {
      who: { id: regular.id, name: displayName(regular) },
      regular,
      facts,
      visits,
      usual: usualOf(visits, now, regular.pinnedUsual),
      rhythm: rhythmOf(times, now),
      hereOn: visitHereNow(visits, now),
      now,
    };
  }, [whole, now]);
}
