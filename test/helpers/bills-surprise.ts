import { planSurprise } from '../../renderer/data/acts/surprises.ts';
import { sign } from '../../renderer/data/acts/wishes.ts';
import type { Book } from '../../renderer/data/store/database.ts';
import { newId } from '../../renderer/data/store/new-id.ts';
import { readClock } from '../../renderer/platform/clock.ts';
import { addDays, dayOf } from '../../shared/calendar-day.ts';
import type { Regular } from '../../shared/domain/regular.ts';
import type { StepKind, Surprise, Wish } from '../../shared/domain/surprise.ts';
import { worked } from './fresh-book.ts';

/** A plan for somebody's hundredth birthday, to be handed over in ten days. */
export async function planFor100(
  book: Book,
  { id }: Regular,
  given: Partial<Surprise> = {},
): Promise<Surprise> {
  const day = addDays(dayOf(readClock()), 10);
  const step = (kind: StepKind, ahead: number) => ({
    id: newId(),
    kind,
    what: '',
    by: addDays(day, -ahead),
    owner: '',
  });
  const plan = {
    regularId: id,
    occasion: { kind: 'birthday', turns: 100 },
    key: `${id} birthday 100`,
    day,
    handOver: day,
    planB: 'Mia takes it round',
    spot: 'window table',
    manner: 'merry',
    steps: [step('print-card', 9), step('put-out', 7), step('hand-over', 0)],
    target: 70,
    spent: [],
    alsoAsk: [],
    notAsk: [],
    who: 'Jo',
    ...given,
  } as const;
  return worked(await planSurprise(book, plan, readClock()));
}

/** Somebody signed the card of a plan. */
export async function signed(
  book: Book,
  surprise: Surprise,
  name: string,
  given: Partial<Wish> = {},
): Promise<Wish> {
  const wish = { surpriseId: surprise.id, name, words: '', who: '', ...given };
  return worked(await sign(book, wish, readClock()));
}
