import { useAhead } from '../../data/looks/use-ahead.ts';
import { usePeopleNear } from '../../data/people/book-context.tsx';
import { useNow } from '../../platform/clock.ts';
import { ManyAhead } from './many-ahead.tsx';
import { OneAhead } from './one-ahead.tsx';

/** On Today: every visit that is dated in the future, whosever it is, and where it belongs. */
export function AheadToday() {
  const now = useNow(60);
  const people = usePeopleNear();
  // Of somebody who has died it stands on their own page.
  const ahead = useAhead(now).filter(({ regularId }) => people.one(regularId, 'log-visit'));
  const nameOf = ({ regularId }: { readonly regularId: string }) =>
    people.one(regularId, 'log-visit')?.name ?? '';
  const [first] = ahead;
  if (first === undefined) return null;
  if (ahead.length === 1) return <OneAhead ahead={first} name={nameOf(first)} isNamed now={now} />;
  const isOfOne = ahead.every(({ regularId }) => regularId === first.regularId);
  return <ManyAhead ahead={ahead} about={isOfOne ? nameOf(first) : ''} nameOf={nameOf} now={now} />;
}
