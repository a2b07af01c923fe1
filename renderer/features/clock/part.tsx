import { displayName } from '../../../shared/domain/regular.ts';
import type { Part } from '../../places/parts.tsx';
import { AheadToday } from './ahead-today.tsx';
import { DatedAhead } from './dated-ahead.tsx';

/** Visits dated in the future and where they belong: on their page, on the leaf and on Today. */
export const DATED_AHEAD: readonly Part[] = [
  {
    slot: 'person-first',
    name: 'dated-ahead',
    order: 10,
    Part: ({ whole: { regular }, now }) => (
      <DatedAhead id={regular.id} name={displayName(regular)} now={now} />
    ),
  },
  { slot: 'leaf-first', name: 'dated-ahead', order: 10, Part: DatedAhead },
  { slot: 'today-first', name: 'dated-ahead', order: 10, Part: AheadToday },
];
