import { clockOf, dayOf, weekdayOf } from '../../../../shared/calendar-day.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import type { Shop } from '../../../../shared/domain/shop.ts';
import type { LikelyCard } from '../../../../shared/rules/due/likely-today.ts';
import { tellApart } from '../../../../shared/rules/finding/namesakes.ts';
import { useMenu } from '../../../data/people/book-context.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayLikelyReason, sayMinute } from '../../../wording/book/say-opening.ts';
import { sayApart } from '../../../wording/people/say-apart.ts';
import { sayWeekdays } from '../../../wording/people/say-usual.ts';
import { say } from '../../../wording/say.ts';
import type { KnownOfLikely } from '../use-known.ts';
import type { OpeningSheet } from '../use-today.ts';
import { CautionsInShort } from './cautions-in-short.tsx';
import styles from './likely-list.module.css';

/** Whom to expect, in the order of the day, each with their usual and what to mind. */
export function LikelyList({
  sheet,
  known,
  shop,
  onOpen,
}: {
  readonly sheet: OpeningSheet;
  readonly known: KnownOfLikely;
  readonly shop: Shop;
  readonly onOpen: (id: RegularId) => void;
}) {
  const { likely, today } = sheet;
  const weekday = weekdayOf(today);
  const menu = useMenu();
  const apart = tellApart(likely.map(({ card }) => card));
  // What they have stands there anyway.
  const apartOf = (id: RegularId) =>
    apart.get(id)?.kind === 'usual' ? '' : sayApart(apart.get(id), menu);
  return (
    <section className={styles.part} aria-labelledby="likely-today">
      <Rubric id="likely-today">{say('opening.likely')}</Rubric>
      {likely.length === 0 && (
        <p className={styles.teach}>
          {shop.hours[weekday] === null
            ? say('opening.closed', { weekdays: sayWeekdays(weekday) })
            : say('opening.nobody-likely')}
        </p>
      )}
      <ol>
        {likely.map((one) => (
          <LikelyLine
            key={one.card.id}
            one={one}
            why={whyOf(one, sheet)}
            order={[apartOf(one.card.id), known.order(one)].filter(Boolean).join(' · ')}
            cautions={known.cautions(one.card.id)}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </section>
  );
}

function LikelyLine({
  one: { card, about },
  why,
  order,
  cautions,
  onOpen,
}: {
  readonly one: LikelyCard;
  readonly why: string;
  readonly order: string;
  readonly cautions: readonly string[];
  readonly onOpen: (id: RegularId) => void;
}) {
  return (
    <li>
      <button type="button" className={styles.line} onClick={() => onOpen(card.id)}>
        <span className={styles.time} aria-hidden="true">
          {sayMinute(about)}
        </span>
        <span className={styles.hidden}>{say('opening.about', { clock: sayMinute(about) })} </span>
        <span className={styles.name} dir="auto">
          {card.name}
        </span>{' '}
        <span className={styles.order} dir="auto">
          {order}
          {cautions.length > 0 && <CautionsInShort cautions={cautions} />}
        </span>{' '}
        <span className={styles.why}>{why}</span>
      </button>
    </li>
  );
}

/** Why they are expected, or that they have been in already. */
function whyOf({ card, because }: LikelyCard, { today }: OpeningSheet): string {
  const last = card.lastVisitAt;
  return last !== undefined && dayOf(last) === today
    ? say('opening.was-in', { clock: clockOf(last) })
    : sayLikelyReason(because);
}
