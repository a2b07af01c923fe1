import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { useAhead } from '../../data/looks/use-ahead.ts';
import { ManyAhead } from './many-ahead.tsx';
import { OneAhead } from './one-ahead.tsx';

/** On somebody's leaf and page: a visit of theirs that is dated in the future, and where it belongs. */
export function DatedAhead({
  id,
  name,
  now,
}: {
  readonly id: RegularId;
  readonly name: string;
  readonly now: LocalTime;
}) {
  const ahead = useAhead(now, id);
  const [first] = ahead;
  if (first === undefined) return null;
  return ahead.length === 1 ? (
    <OneAhead ahead={first} name={name} isNamed={false} now={now} />
  ) : (
    <ManyAhead ahead={ahead} about={name} now={now} />
  );
}
