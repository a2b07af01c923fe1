import { dayOf } from '../../../../shared/calendar-day.ts';
import type { PromiseMade } from '../../../../shared/domain/promise.ts';
import { inTurn } from '../../../../shared/rules/coming/promise-due.ts';
import { Button } from '../../../ui/button.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayPromiseBy } from '../../../wording/people/say-promise.ts';
import { say } from '../../../wording/say.ts';
import { useLifeWriting } from '../base/use-life-writing.ts';
import { useOnce } from '../base/use-once.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import styles from './promised.module.css';

/** What the shop has promised the open person and not kept yet. */
export function Promised({ person }: { readonly person: OpenPerson }) {
  const writing = useLifeWriting();
  const keep = useOnce((made: PromiseMade) => writing.keepPromise(person.who, made));
  if (person.promises.length === 0) return null;
  return (
    <section>
      <Rubric>{say('counter.promised-rubric')}</Rubric>
      <ul className={styles.lines}>
        {inTurn(person.promises).map((made) => (
          <li key={made.id} className={styles.line}>
            <span className={styles.what} dir="auto">
              {made.state === 'to-check' ? made.check : made.what}
              <span className={styles.by}>{sayBy(made, person)}</span>
            </span>
            {made.state === 'open' && (
              <Button
                label={say('counter.keep-promise', { what: made.what })}
                onPress={() => void keep(made)}
              >
                {say('counter.kept')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayBy(made: PromiseMade, { now }: OpenPerson): string {
  const when =
    made.state === 'to-check' || made.by === undefined ? '' : sayPromiseBy(made, dayOf(now));
  return [when, made.keeper].filter((words) => words !== '').join(' · ');
}
