import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import { signaturesOf } from '../../../../shared/rules/surprises/signatures.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { Button } from '../../../ui/button.tsx';
import { EditInPlace } from '../../../ui/fields/edit-in-place.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayPace } from '../../../wording/book/say-surprise.ts';
import { say } from '../../../wording/say.ts';
import { waitingLine } from '../drafts.ts';
import { useChange } from '../use-change.ts';
import { useWhoSigns } from '../who-is-offered.ts';
import { AskAlso } from './ask-also.tsx';
import styles from './card-to-sign.module.css';
import { NewWish } from './new-wish.tsx';
import { NotYet } from './not-yet.tsx';
import { SignedList } from './signed-list.tsx';

/** The card that goes round: how it gets on, who signed, and who is still to be asked. */
export function CardToSign({
  view,
  today,
  isMain,
  onPrint,
}: {
  readonly view: SurpriseInView;
  readonly today: CalendarDay;
  /** Signatures are what the page is for now. */
  readonly isMain: boolean;
  readonly onPrint: (what: string) => void;
}) {
  const { surprise, wishes } = view;
  const signatures = signaturesOf(surprise, wishes.length, today);
  const isOpen = surprise.state === 'planned';
  const goesRound = surprise.target > 0 || wishes.length > 0;
  const who = useWhoSigns(view);
  const { pace } = signatures;
  return (
    <section className={styles.card} aria-labelledby="plan-card">
      <Rubric id="plan-card">{say('plan.card')}</Rubric>
      <div className={styles.count}>
        <p className={styles.pace} data-pace={pace}>
          {pace === 'no-card' ? say('plan.no-card') : sayPace(signatures)}
        </p>
        {isOpen && <Target view={view} />}
      </div>
      {isOpen && pace === 'slow' && <p className={styles.slow}>{say('plan.slow')}</p>}
      {isOpen && goesRound && <NewWish view={view} who={who} isMain={isMain} />}
      <SignedList wishes={wishes} />
      {isOpen && surprise.target > 0 && (
        <>
          <NotYet view={view} notYet={who.notYet} />
          <AskAlso view={view} who={who} />
        </>
      )}
      <Prints goesRound={goesRound} onPrint={onPrint} />
    </section>
  );
}

/** How many signatures are hoped for; none, and no card goes round. */
function Target({ view: { surprise } }: { readonly view: SurpriseInView }) {
  const { id, target } = surprise;
  const change = useChange(id);
  const hopedFor = say('plan.target-said');
  const keep = (typed: string) => {
    const words = typed.trim();
    if (!/^\d{0,3}$/.test(words)) return say('plan.target-wrong');
    const hoped = Number(words);
    return change(
      (present) => ({ ...present, target: hoped }),
      say('plan.written'),
      'beside the field',
    );
  };
  return (
    <div className={styles.target}>
      <EditInPlace
        label={say('plan.target')}
        value={target === 0 ? '' : String(target)}
        shown={hopedFor}
        spoken={hopedFor}
        empty={say('plan.target-empty')}
        hint={say('plan.target-hint')}
        onSave={keep}
        waiting={waitingLine(`${id} target`)}
      />
    </div>
  );
}

function Prints({
  goesRound,
  onPrint,
}: {
  readonly goesRound: boolean;
  readonly onPrint: (what: string) => void;
}) {
  const things = goesRound
    ? (['signing-card', 'poster', 'wishes'] as const)
    : (['signing-card'] as const);
  return (
    <div className={styles.prints}>
      <span aria-hidden="true">{say('plan.print')}</span>
      {things.map((what) => (
        <Button
          key={what}
          tone="quiet"
          label={say('plan.about', { act: say('plan.print'), what: say(`plan.print-${what}`) })}
          onPress={() => onPrint(what)}
        >
          {say(`plan.print-${what}`)}
        </Button>
      ))}
    </div>
  );
}
