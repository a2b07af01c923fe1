import { useRef } from 'react';
import { dayOf } from '../../../../shared/calendar-day.ts';
import { useHushKey } from '../../../data/looks/hush-key.ts';
import { usePlanningDesk } from '../../../data/looks/use-surprises.ts';
import { useNow } from '../../../platform/clock.ts';
import { Fold } from '../../../ui/fold.tsx';
import { usePeek } from '../../../ui/peek.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { say } from '../../../wording/say.ts';
import { HiddenLine } from '../hidden-line.tsx';
import { HushFoot } from './hush-foot.tsx';
import { OwnSurprise } from './own-surprise.tsx';
import { PastLine } from './past-line.tsx';
import { PlannedLine } from './planned-line.tsx';
import { ProposedLine } from './proposed-line.tsx';
import styles from './surprises.module.css';
import { usePlanning } from './use-planning.ts';

/** What is planned, and what the app proposes. */
export function Surprises({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const now = useNow(10);
  const today = dayOf(now);
  const { peeking } = usePeek();
  const desk = usePlanningDesk(now, peeking);
  const [isHushed] = useHushKey();
  const { plan, notThisOne } = usePlanning(onOpen);
  const page = useRef<HTMLElement>(null);
  if (!desk) return <article className={styles.desk} aria-busy="true" />;
  const planned = desk.surprises.filter(({ surprise }) => surprise.state === 'planned');
  const past = desk.surprises.filter(({ surprise }) => surprise.state !== 'planned').toReversed();
  const isEmpty =
    planned.length === 0 && desk.proposals.length === 0 && !desk.isHiding && !isHushed;
  return (
    <article ref={page} className={styles.desk} tabIndex={-1} aria-label={say('app.surprises')}>
      {(desk.isHiding || isHushed) && <HiddenLine />}
      {isEmpty && <p className={styles.teach}>{say('plan.teach')}</p>}
      {planned.length > 0 && (
        <section className={styles.part} aria-labelledby="plan-planned">
          <Rubric id="plan-planned">{say('plan.planned')}</Rubric>
          <ul className={styles.planned}>
            {planned.map((view) => (
              <PlannedLine key={view.surprise.id} view={view} today={today} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      )}
      {desk.proposals.length > 0 && (
        <section className={styles.part} aria-labelledby="plan-proposed">
          <Rubric id="plan-proposed">{say('plan.proposed')}</Rubric>
          <ul className={styles.proposed}>
            {desk.proposals.map((proposal, place) => (
              <ProposedLine
                key={proposal.key}
                proposal={proposal}
                today={today}
                isMain={place === 0 && planned.length === 0}
                onPlan={() => plan(proposal)}
                // It leaves the list, and the keyboard has to go on from somewhere.
                onPutAside={async () => (await notThisOne(proposal)) ?? page.current?.focus()}
              />
            ))}
          </ul>
        </section>
      )}
      <OwnSurprise now={now} onPlan={plan} />
      {past.length > 0 && (
        <Fold words={say('plan.past', { count: past.length })}>
          <ul className={styles.past}>
            {past.map((view) => (
              <PastLine key={view.surprise.id} view={view} today={today} onOpen={onOpen} />
            ))}
          </ul>
        </Fold>
      )}
      {!isHushed && <HushFoot />}
    </article>
  );
}
