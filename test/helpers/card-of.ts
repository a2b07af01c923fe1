import type { IndexCard } from '../../shared/domain/index-card.ts';
import { habitOf } from '../../shared/rules/habits/habit.ts';

/** An index card with nothing on it but what is given. */
export function cardOf(id: string, given: Partial<IndexCard> = {}): IndexCard {
  return {
    id,
    name: '',
    nameless: false,
    calledBy: '',
    spot: '',
    tags: [],
    companions: [],
    phones: [],
    cardNumber: '',
    outsideId: '',
    standing: 'here',
    addedAt: '2026-11-01T09:00:00',
    pets: [],
    events: [],
    tiedTo: [],
    usual: [],
    habit: habitOf([]),
    visitCount: 0,
    lastHad: [],
    ...given,
  };
}
