import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Stage } from '../../data/recovery/remake.ts';
import { Progress } from '../../ui/progress.tsx';
import { sayWhen } from '../../wording/book/say-holdings.ts';
import { say } from '../../wording/say.ts';
import styles from './recovery.module.css';

/** How far the making of the book is, with Stop. */
export function Making({
  stage,
  now,
  onStop,
}: {
  readonly stage: Stage;
  readonly now: LocalTime;
  readonly onStop: () => void;
}) {
  return (
    <div className={styles.working}>
      <Progress
        words={sayStage(stage, now)}
        done={stage.doing === 'safe' && stage.done === 0 ? undefined : stage.done}
        cancelWords={say('recover.stop')}
        onCancel={onStop}
      />
    </div>
  );
}

function sayStage(stage: Stage, now: LocalTime): string {
  switch (stage.doing) {
    case 'copy': {
      const { name, about } = stage.copy;
      return say('recover.doing-copy', { when: about ? sayWhen(about.madeAt, now) : name });
    }
    case 'entries': {
      const done = Math.round(stage.done * stage.all);
      return say('recover.doing-entries', { done, all: stage.all });
    }
    default:
      return say(`recover.doing-${stage.doing}`);
  }
}
