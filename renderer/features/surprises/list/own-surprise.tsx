import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { PlannedFrom } from '../../../../shared/rules/surprises/surprise-plan.ts';
import { useMenu } from '../../../data/people/book-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { NameBox } from '../../../ui/fields/name-box.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useFocusBack } from '../../../ui/focus-back.ts';
import { sayAllApart } from '../../../wording/people/say-apart.ts';
import { say } from '../../../wording/say.ts';
import { PlanWhen } from '../plan-when.tsx';
import styles from './own-surprise.module.css';
import { useOwnSurprise } from './use-own-surprise.ts';

/** A surprise thought of by somebody here: for whom, what for, which day. */
export function OwnSurprise({
  now,
  onPlan,
}: {
  readonly now: LocalTime;
  readonly onPlan: (
    from: PlannedFrom,
    reasonIsShown: 'beside the field',
  ) => Promise<string | undefined>;
}) {
  const own = useOwnSurprise(now, onPlan);
  const menu = useMenu();
  const opener = useFocusBack(own.isOpen);
  if (own.isHidden) return null;
  if (!own.isOpen) {
    return (
      <div className={styles.opener}>
        <Button ref={opener} tone="quiet" onPress={own.open}>
          {say('plan.own')}
        </Button>
      </div>
    );
  }
  const { draft, write, wrong, keep } = own;
  const enter = () => void keep();
  return (
    <fieldset
      className={styles.own}
      aria-label={say('plan.own-label')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        own.leave();
      }}
    >
      <div className={styles.fields}>
        <NameBox
          foundLabel={say('plan.people-found')}
          label={say('plan.own-who')}
          placeholder={say('plan.own-who-hint')}
          typed={draft.who}
          onType={own.typeWho}
          found={own.found}
          apart={sayAllApart(own.found, menu)}
          onTake={own.take}
          onEnter={enter}
          onlyTheBook
          problem={wrong?.field === 'who' ? wrong.words : undefined}
          field={own.whoField}
        />
        <TextField
          label={say('plan.own-what')}
          placeholder={say('plan.own-what-hint')}
          value={draft.what}
          onChange={(what) => write({ what })}
          onEnter={enter}
          problem={wrong?.field === 'what' ? wrong.words : undefined}
        />
        <PlanWhen
          label={say('plan.own-day')}
          typed={draft.day}
          picked={draft.picked}
          now={now}
          write={({ typed, picked }) => write({ day: typed, picked })}
          onEnter={enter}
          problem={wrong?.field === 'day' ? wrong.words : undefined}
        />
      </div>
      <div className={styles.buttons}>
        <Button tone="main" keyName="Enter" onPress={enter}>
          {say('plan.plan-it')}
        </Button>
        <Button keyName="Esc" onPress={own.leave}>
          {say('plan.back')}
        </Button>
      </div>
    </fieldset>
  );
}
