import { useMemo } from 'react';
import { dayOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { Fact } from '../../../../shared/domain/fact.ts';
import type { Pet } from '../../../../shared/domain/household.ts';
import type { LifeEvent } from '../../../../shared/domain/life-event.ts';
import type { PromiseMade } from '../../../../shared/domain/promise.ts';
import type { Asking, Question } from '../../../../shared/domain/question.ts';
import { displayName, type Regular } from '../../../../shared/domain/regular.ts';
import type { Visit } from '../../../../shared/domain/visit.ts';
import { inTime } from '../../../../shared/rules/clock/ahead.ts';
import { isOpen } from '../../../../shared/rules/coming/promise-due.ts';
import { visitHereNow } from '../../../../shared/rules/due/here-now.ts';
import { type Rhythm, rhythmOf } from '../../../../shared/rules/habits/rhythm.ts';
import { type Usual, usualOf } from '../../../../shared/rules/habits/usual.ts';
import { type TieSeen, tiesSeenBy } from '../../../../shared/rules/lives/household.ts';
import { type Tone, toneOf } from '../../../../shared/rules/lives/tone.ts';
import { questionsFor } from '../../../../shared/rules/questions/questions.ts';
import { allows } from '../../../../shared/rules/tact/tact.ts';
import { usePeopleNear, useShop, type WholeRegular } from '../../../data/people/book-context.tsx';

/** The open person with what the book has learned of them. */
export interface OpenPerson {
  readonly who: { readonly id: string; readonly name: string };
  readonly regular: Regular;
  readonly facts: readonly Fact[];
  readonly visits: readonly Visit[];
  /** Without those dated ahead, of which nobody knows when they were. */
  readonly inTime: readonly Visit[];
  readonly usual: Usual | undefined;
  readonly rhythm: Rhythm | undefined;
  /** All that the book says of them. */
  readonly whole: WholeRegular;
  readonly events: readonly LifeEvent[];
  readonly askings: readonly Asking[];
  /** What is still to keep or to check on. */
  readonly promises: readonly PromiseMade[];
  readonly pets: readonly Pet[];
  readonly ties: readonly TieSeen[];
  /** What to ask, the most important first; at most three. */
  readonly questions: readonly Question[];
  /** Whether one may be jolly with them now. */
  readonly tone: Tone;
  /** The visit they are here on. */
  readonly hereOn: Visit | undefined;
  readonly now: LocalTime;
}

/** Learns what the page says about the open person. */
export function useOpenPerson(whole: WholeRegular, now: LocalTime): OpenPerson {
  const southern = useShop()?.southern ?? false;
  const people = usePeopleNear();
  return useMemo(() => {
    const { regular, facts, visits, events, askings } = whole;
    const hereOn = visitHereNow(visits, now, people.logged());
    const times = visits.map((visit) => visit.at);
    return {
      who: { id: regular.id, name: displayName(regular) },
      whole,
      regular,
      facts,
      visits,
      inTime: inTime(visits, now),
      usual: usualOf(visits, now, regular, people.ways.usual),
      rhythm: rhythmOf(times, now),
      events,
      askings,
      promises: allows(regular.standing, 'remind') ? whole.promises.filter(isToKeep) : [],
      pets: whole.pets.filter(({ standing }) => standing === 'here'),
      ties: tiesSeenBy(regular.id, whole.ties),
      questions: questionsFor({ ...whole, hereOn }, now, southern),
      tone: toneOf(events, dayOf(now), southern),
      hereOn,
      now,
    };
  }, [whole, now, southern, people]);
}

/** What is checked by asking is a question, and no task of the day. */
function isToKeep(made: PromiseMade): boolean {
  return isOpen(made) && (made.state === 'open' || made.checkBy === 'doing');
}
