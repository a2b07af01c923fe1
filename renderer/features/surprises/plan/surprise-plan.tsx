import { dayOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { Surprise } from '../../../../shared/domain/surprise.ts';
import { type SurpriseInView, useSurprise } from '../../../data/looks/use-surprises.ts';
import { useNow } from '../../../platform/clock.ts';
import { Button } from '../../../ui/button.tsx';
import { usePeek } from '../../../ui/peek.tsx';
import { say } from '../../../wording/say.ts';
import { CallOff } from '../ending/call-off.tsx';
import { HowItWent } from '../ending/how-it-went.tsx';
import { ToThank } from '../ending/to-thank.tsx';
import { HiddenLine } from '../hidden-line.tsx';
import { CardToSign } from '../signing/card-to-sign.tsx';
import { PlanHead } from './plan-head.tsx';
import { PlanMoney } from './plan-money.tsx';
import { PlanSteps } from './plan-steps.tsx';
import styles from './surprise-plan.module.css';

interface PlanProps {
  readonly id: string;
  readonly onBack: () => void;
  /** Goes to something of it that is printed. */
  readonly onPrint: (what: string) => void;
}

/** One plan, from its first step to how it went. */
export function SurprisePlan({ id, onBack, onPrint }: PlanProps) {
  const now = useNow(10);
  const { peeking } = usePeek();
  const view = useSurprise(id, now, peeking);
  const isHidden = useSurprise(id, now, false) === 'hidden';
  return (
    <article className={styles.leaf} aria-busy={view === undefined}>
      <div className={styles.back}>
        <Button tone="quiet" onPress={onBack}>
          {say('plan.list')}
        </Button>
      </div>
      {isHidden && <HiddenLine />}
      {view === null && <p className={styles.gone}>{say('plan.gone')}</p>}
      {view && view !== 'hidden' && (
        // While it is held it is only looked at: a line that takes the keyboard would end the peek.
        <div className={styles.plan} inert={isHidden}>
          <Plan view={view} now={now} onPrint={onPrint} />
        </div>
      )}
    </article>
  );
}

function Plan({
  view,
  now,
  onPrint,
}: {
  readonly view: SurpriseInView;
  readonly now: LocalTime;
  readonly onPrint: (what: string) => void;
}) {
  const { surprise } = view;
  const today = dayOf(now);
  const isPlanned = surprise.state === 'planned';
  const isDone = surprise.state === 'done';
  return (
    <>
      <PlanHead view={view} today={today} />
      {isPlanned && mayBeOver(surprise, now) && <HowItWent surprise={surprise} />}
      {isDone && (
        <div className={styles.columns}>
          <HowItWent surprise={surprise} />
          <ToThank wishes={view.wishes} />
        </div>
      )}
      <div className={styles.columns}>
        <div className={styles.parts}>
          <PlanSteps view={view} now={now} />
          <PlanMoney surprise={surprise} />
        </div>
        <CardToSign
          view={view}
          today={today}
          isMain={!mayBeOver(surprise, now)}
          onPrint={onPrint}
        />
      </div>
      {!isDone && <CallOff surprise={surprise} mayBeOver={mayBeOver(surprise, now)} />}
    </>
  );
}

/** The day has come, or it was handed over already. */
function mayBeOver({ handOver, steps }: Surprise, now: LocalTime): boolean {
  return handOver <= dayOf(now) || steps.some(({ kind, done }) => kind === 'hand-over' && done);
}
