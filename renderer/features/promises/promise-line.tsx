import { useState } from 'react';
import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import { Button } from '../../ui/button.tsx';
import { useFocusBack } from '../../ui/focus-back.ts';
import { say } from '../../wording/say.ts';
import { type Closing, ClosingLine } from './closing-line.tsx';
import { PromiseEditor } from './promise-editor.tsx';
import styles from './promise-line.module.css';
import { PromiseSentence } from './promise-sentence.tsx';

/** One promise as a sentence: pressed, it is edited; while it is open it may be kept or given up. */
export function PromiseLine({
  made,
  name,
  now,
  mayAct,
  onEnded,
}: {
  readonly made: PromiseMade;
  readonly name: string;
  readonly now: LocalTime;
  readonly mayAct: boolean;
  readonly onEnded: () => void;
}) {
  const [open, setOpen] = useState<'editing' | Closing>();
  const opener = useFocusBack(open !== undefined);
  const close = () => setOpen(undefined);
  if (open === 'editing') {
    return (
      <li>
        <PromiseEditor made={made} name={name} now={now} onDone={close} />
      </li>
    );
  }
  return (
    <li className={styles.promise}>
      <div className={styles.line}>
        <button
          ref={opener}
          type="button"
          className={styles.opener}
          onClick={() => setOpen('editing')}
        >
          <PromiseSentence made={made} today={dayOf(now)} mayAct={mayAct} />
          <span className={styles.hidden}>{say('promise.edit')}</span>
        </button>
        {mayAct && open === undefined && (
          <div className={styles.acts}>
            {actsOf(made).map((act) => (
              <Button
                key={act}
                tone="quiet"
                label={say('promise.about-do', { act: say(`promise.do-${act}`), what: made.what })}
                onPress={() => setOpen(act)}
              >
                {say(`promise.do-${act}`)}
              </Button>
            ))}
          </div>
        )}
      </div>
      {open !== undefined && (
        <ClosingLine made={made} closing={open} name={name} onDone={close} onEnded={onEnded} />
      )}
    </li>
  );
}

function actsOf({ state, about }: PromiseMade): readonly Closing[] {
  if (state === 'to-check') return ['check'];
  if (state !== 'open') return [];
  return about === 'put-right' ? ['put-right', 'break'] : ['keep', 'break'];
}
