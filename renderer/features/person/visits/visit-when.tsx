import { useMemo, useRef, useState } from 'react';
import { dayOf } from '../../../../shared/calendar-day.ts';
import type { Visit } from '../../../../shared/domain/visit.ts';
import { Button } from '../../../ui/button.tsx';
import { WhenField } from '../../../ui/fields/when-field.tsx';
import { sayMomentRead } from '../../../wording/book/say-clock.ts';
import { say } from '../../../wording/say.ts';
import { DayPicker } from './day-picker.tsx';
import type { VisitEditing } from './use-visit-draft.ts';
import { momentKey, momentOf, momentsOf, onDay, type TheirVisits } from './visit-draft.ts';
import styles from './visit-editor.module.css';

/** When a visit was: typed on one line, or pressed on a leaf of the calendar. */
export function VisitWhen({
  visit,
  theirs,
  editing,
}: {
  readonly visit: Visit | undefined;
  readonly theirs: TheirVisits;
  readonly editing: VisitEditing;
}) {
  const { draft, wrong, write, keep } = editing;
  const [picking, setPicking] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const cameOn = useMemo(
    () => new Set<string>(theirs.visits.map(({ at }) => dayOf(at))),
    [theirs.visits],
  );
  const at = momentOf(draft, visit, theirs);
  const read = momentsOf(draft, visit, theirs);
  const choices =
    read.ok && (read.value.ask || draft.picked !== undefined) ? read.value.choices : [];
  return (
    <div className={styles.when} ref={field}>
      <WhenField
        label={say('regular.visit-when')}
        value={draft.when}
        onChange={(when) => write({ when, picked: undefined, isAnother: false })}
        onEnter={() => void keep()}
        placeholder={say('clock.when-hint')}
        understood={at.ok ? sayMomentRead(at.value) : ''}
        choices={choices.map((moment) => ({
          value: momentKey(moment),
          words: sayMomentRead(moment),
        }))}
        chosen={at.ok ? momentKey(at.value) : undefined}
        which={say('regular.visit-which')}
        onChoose={(picked) => write({ picked, isAnother: false })}
        problem={wrong?.field === 'when' ? wrong.words : undefined}
      />
      <div className={styles.items}>
        {wrong?.asksWhether && (
          <Button onPress={() => void keep({ isAnother: true })}>
            {say('regular.visit-is-another')}
          </Button>
        )}
        <Button pressed={picking} onPress={() => setPicking(!picking)}>
          {say('regular.visit-pick-day')}
        </Button>
      </div>
      {picking && (
        <DayPicker
          day={at.ok ? dayOf(at.value) : undefined}
          today={dayOf(theirs.now)}
          cameOn={cameOn}
          onPick={(day) => {
            write({ when: onDay(day, draft, visit, theirs), picked: undefined, isAnother: false });
            setPicking(false);
            // What was pressed goes from the page: the keyboard goes on from the line above it.
            field.current?.querySelector('input')?.focus();
          }}
        />
      )}
    </div>
  );
}
