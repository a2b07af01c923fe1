import { dayOf } from '../../../shared/calendar-day.ts';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import { Button } from '../../ui/button.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import { sayEventDay } from '../../wording/say-event.ts';
import styles from './promised.module.css';
import { useLifeWriting } from './use-life-writing.ts';
import { useOnce } from './use-once.ts';
import type { OpenPerson } from './use-open-person.ts';

/** What the shop has promised the open person and not kept yet. */
export function Promised({ person }: { readonly person: OpenPerson }) {
  const writing = useLifeWriting();
  const keep = useOnce((made: PromiseMade) => writing.keepPromise(person.who, made));
  if (person.promises.length === 0) return null;
  const byDay = person.promises.toSorted((one, other) =>
    (one.by ?? '9999') < (other.by ?? '9999') ? -1 : 1,
  );
  return (
    <section>
      <Rubric>{say('counter.promised-rubric')}</Rubric>
      <ul className={styles.lines}>
        {byDay.map((made) => (
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

function sayBy({ by, keeper }: PromiseMade, { now }: OpenPerson): string {
  const today = dayOf(now);
  const when =
    by === undefined
      ? ''
      : say(by < today ? 'counter.promise-late' : 'counter.promise-by', {
          day: by === today ? say('day.today') : sayEventDay(by, today),
        });
  return [when, keeper].filter((words) => words !== '').join(' · ');
}
