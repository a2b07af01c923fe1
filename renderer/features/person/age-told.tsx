import { type CalendarDay, isCalendarDay } from '../../../shared/calendar-day.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { nextBirthday, turnsOn } from '../../../shared/rules/lives/birthday.ts';
import { allows } from '../../../shared/rules/tact/tact.ts';
import { sayTurns } from '../../wording/people/say-birthday.ts';
import { say } from '../../wording/say.ts';
import styles from './age-told.module.css';
import { useKeeping } from './use-keeping.ts';

/** Whether they told us the year they were born in; only then, how old they turn. */
export function AgeTold({
  regular,
  today,
}: {
  readonly regular: Regular;
  readonly today: CalendarDay;
}) {
  const { change } = useKeeping();
  const { id, birthday, ageTold = false, standing } = regular;
  if (birthday === undefined || !isCalendarDay(birthday) || !allows(standing, 'show-age')) {
    return null;
  }
  const next = nextBirthday(regular, today);
  const turns = next && turnsOn(regular, next);
  const tell = () => {
    const told = ageTold ? undefined : true;
    const words = say(told ? 'regular.age-may-be-shown' : 'regular.age-is-hidden');
    void change(id, { ageTold: told }, words);
  };
  return (
    <div className={styles.age}>
      {next !== undefined && turns !== undefined && <p>{sayTurns(turns, next, today)}</p>}
      <label className={styles.told}>
        <input type="checkbox" className={styles.box} checked={ageTold} onChange={tell} />
        {say('regular.age-told')}
      </label>
    </div>
  );
}
