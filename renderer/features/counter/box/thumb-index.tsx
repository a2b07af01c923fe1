import { type ReactNode, useMemo } from 'react';
import { clockOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import type { OrderLine } from '../../../../shared/domain/visit.ts';
import { type ApartBy, tellApart } from '../../../../shared/rules/finding/namesakes.ts';
import { useUsuals } from '../../../data/looks/usuals.ts';
import { useCard, useMenu } from '../../../data/people/book-context.tsx';
import { usePlatform } from '../../../platform/platform-context.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayApart } from '../../../wording/people/say-apart.ts';
import { sayOrder } from '../../../wording/people/say-order.ts';
import { sayDueReason } from '../../../wording/people/say-rhythm.ts';
import { say } from '../../../wording/say.ts';
import type { AtCounter } from '../base/use-at-counter.ts';
import styles from './thumb-index.module.css';

interface ThumbIndexProps {
  readonly now: LocalTime;
  readonly atCounter: AtCounter;
  readonly openId: RegularId | undefined;
  readonly onOpen: (id: RegularId) => void;
}

/** More than a screen shows; whoever is looked for among so many is typed. */
const LONGEST_HERE = 24;

/** Who is due and who is here, as the tabs at the edge of a book. */
export function ThumbIndex({ now, atCounter, openId, onOpen }: ThumbIndexProps) {
  const { keyboard } = usePlatform();
  const { due, here } = atCounter;
  const listed = here.slice(0, LONGEST_HERE);
  const moreHere = here.length - listed.length;
  const open = useCard(openId, 'search');
  const isListed = [...due.map(({ card }) => card), ...listed].some(({ id }) => id === openId);
  const elsewhere = isListed ? undefined : open;
  const apart = useMemo(
    () =>
      tellApart([...new Set([...due.map(({ card }) => card), ...here, ...(open ? [open] : [])])]),
    [due, here, open],
  );
  const hereToo = here.find(({ id }) => id === elsewhere?.id);
  const usuals = useUsuals(
    due.map(({ card }) => card.id),
    now,
  );
  const usualNow = (card: IndexCard) => usuals.get(card.id) ?? card.usual;
  const tab = (card: IndexCard, order: readonly OrderLine[], lead?: ReactNode, why?: string) => (
    <Tab
      key={card.id}
      card={card}
      order={order}
      lead={lead}
      why={why}
      apart={apart.get(card.id)}
      isOpen={card.id === openId}
      onOpen={onOpen}
    />
  );
  const hereTab = (card: IndexCard) =>
    tab(card, card.lastHad, undefined, card.lastVisitAt && clockOf(card.lastVisitAt));
  return (
    <>
      {elsewhere && (
        <section className={styles.part} aria-label={say('counter.open-person')}>
          <ul>{hereToo ? hereTab(hereToo) : tab(elsewhere, usualNow(elsewhere))}</ul>
        </section>
      )}
      <section className={styles.part} aria-labelledby="due-now">
        <Rubric
          id="due-now"
          aside={
            due.length > 0 && (
              <span className={styles.keys}>
                {say('counter.due-keys', { keyboard, last: due.length })}
              </span>
            )
          }
        >
          {say('counter.due')}
        </Rubric>
        {due.length === 0 && <p className={styles.teach}>{say('counter.nobody-due')}</p>}
        <ol>
          {due.map(({ card, because }, index) =>
            tab(card, usualNow(card), index + 1, sayDueReason(because)),
          )}
        </ol>
      </section>
      <section className={styles.part} aria-labelledby="here-now">
        <Rubric id="here-now">{say('counter.here')}</Rubric>
        {here.length === 0 && <p className={styles.teach}>{say('counter.nobody-here')}</p>}
        <ul>{listed.map(hereTab)}</ul>
        {moreHere > 0 && (
          <p className={styles.teach}>{say('counter.more-here', { count: moreHere })}</p>
        )}
      </section>
    </>
  );
}

function Tab({
  card,
  order: lines,
  lead,
  why,
  apart,
  isOpen,
  onOpen,
}: {
  readonly card: IndexCard;
  /** What they usually have, or what they have had when they are here. */
  readonly order: readonly OrderLine[];
  readonly lead: ReactNode;
  /** Why they stand here: "Sundays", or since when they are here. */
  readonly why: string | undefined;
  /** What tells them from another of their name in these lists. */
  readonly apart: ApartBy | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (id: RegularId) => void;
}) {
  const menu = useMenu();
  const order = sayOrder(lines, menu);
  return (
    <li>
      <button
        type="button"
        className={styles.tab}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => onOpen(card.id)}
      >
        <span className={styles.lead} aria-hidden="true">
          {lead}
        </span>
        <span className={styles.name} dir="auto">
          {card.name}
        </span>
        <span className={styles.order} dir="auto">
          {[
            apart?.kind === 'usual' ? '' : sayApart(apart, menu),
            order === '' ? say('counter.no-usual') : order,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {why !== undefined && (
          <span className={lead === undefined ? styles.why : `${styles.why} ${styles.whyDue}`}>
            {why}
          </span>
        )}
      </button>
    </li>
  );
}
