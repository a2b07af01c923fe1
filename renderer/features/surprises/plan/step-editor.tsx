import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { useNamesUsed } from '../../../data/looks/names-used.ts';
import { Button } from '../../../ui/button.tsx';
import { EditorFrame } from '../../../ui/fields/editor-frame.tsx';
import { Suggestions } from '../../../ui/fields/suggestions.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { say } from '../../../wording/say.ts';
import { PlanWhen } from '../plan-when.tsx';
import styles from './plan-steps.module.css';
import type { useStepDraft } from './use-step-draft.ts';

/** A step edited where it stands: what, by when, and who does it. */
export function StepEditor({
  editing,
  words,
  now,
}: {
  readonly editing: ReturnType<typeof useStepDraft>;
  /** What its kind says while nobody wrote anything else. */
  readonly words: string;
  readonly now: LocalTime;
}) {
  const { draft, write, wrong, keep } = editing;
  const names = useNamesUsed().filter((name) => name !== draft.owner.trim());
  const enter = () => void keep();
  return (
    <EditorFrame
      label={say('plan.step-one')}
      keep={say('plan.step-keep')}
      leave={say('plan.step-leave')}
      onKeep={enter}
      onAbandon={editing.abandon}
      more={
        !editing.isNew && (
          <Button tone="quiet" onPress={() => void editing.remove()}>
            {say('plan.step-out')}
          </Button>
        )
      }
    >
      <TextField
        label={say('plan.step-what')}
        value={draft.what}
        onChange={(what) => write({ what })}
        onEnter={enter}
        placeholder={words || say('plan.step-what-hint')}
        problem={wrong?.field === 'what' ? wrong.words : undefined}
      />
      <div className={styles.pair}>
        <PlanWhen
          label={say('plan.step-day')}
          typed={draft.by}
          picked={draft.picked}
          now={now}
          write={({ typed, picked }) => write({ by: typed, picked })}
          onEnter={enter}
          problem={wrong?.field === 'by' ? wrong.words : undefined}
        />
        <div>
          <TextField
            label={say('plan.step-owner')}
            value={draft.owner}
            onChange={(owner) => write({ owner })}
            onEnter={enter}
            placeholder={say('plan.step-owner-hint')}
          />
          <Suggestions
            label={say('plan.step-names')}
            words={names}
            onPick={(owner) => write({ owner })}
          />
        </div>
      </div>
    </EditorFrame>
  );
}
