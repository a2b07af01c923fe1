import { useEffect, useState } from 'react';
import { clockOf, dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import { readTimeOfDay } from '../../../shared/rules/keeping/days.ts';
import { useIsHiding } from '../../data/looks/use-surprises.ts';
import type { Written } from '../../data/recovery/timeline.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { sayAct } from '../../wording/book/say-act.ts';
import { say } from '../../wording/say.ts';
import { sayDayOnPaper } from '../../wording/say-day.ts';
import styles from './moments.module.css';

/** Lines in sight on either side of the line that is drawn. */
const AROUND = 7;

/** One day of the daybook with a line drawn across it: what stands above stays, what stands below goes. */
export function DayPage({
  entries,
  moment,
  now,
  onMoment,
}: {
  readonly entries: readonly Written[];
  readonly moment: LocalTime;
  readonly now: LocalTime;
  readonly onMoment: (moment: LocalTime) => void;
}) {
  const isHiding = useIsHiding(now);
  const day = dayOf(moment);
  const ofDay = entries.filter(({ at }) => dayOf(at) === day);
  const stays = ofDay.filter(({ at }) => at <= moment);
  const goes = ofDay.slice(stays.length);
  const line = (entry: Written, isKept: boolean) => (
    <li key={entry.id}>
      <button
        type="button"
        className={isKept ? styles.entry : `${styles.entry} ${styles.goes}`}
        aria-label={say('moments.until-here', { act: sayAct(entry.act, isHiding) })}
        onClick={() => onMoment(entry.at)}
      >
        <time dateTime={entry.at}>{clockOf(entry.at)}</time>
        <span dir="auto">{sayAct(entry.act, isHiding)}</span>
      </button>
    </li>
  );
  return (
    <section className={styles.dayPage} aria-labelledby="moments-day">
      <h2 className={styles.asItWas} id="moments-day">
        <span className={styles.quiet}>{say('moments.lead')}</span> {sayDayOnPaper(day)}
      </h2>
      <TimeField moment={moment} onMoment={onMoment} />
      <ol className={styles.entries} aria-label={say('moments.stays')}>
        {stays.length > AROUND && <More changes={stays.length - AROUND} />}
        {stays.slice(-AROUND).map((entry) => line(entry, true))}
      </ol>
      <div className={styles.drawn} aria-hidden="true">
        <span>{clockOf(moment)}</span>
      </div>
      <ol className={styles.entries} aria-label={say('moments.goes')}>
        {goes.slice(0, AROUND).map((entry) => line(entry, false))}
        {goes.length > AROUND && <More changes={goes.length - AROUND} />}
      </ol>
    </section>
  );
}

function More({ changes }: { readonly changes: number }) {
  return <li className={styles.more}>{say('moments.more', { changes })}</li>;
}

/** The time of day; taken as soon as what is typed is one. */
function TimeField({
  moment,
  onMoment,
}: {
  readonly moment: LocalTime;
  readonly onMoment: (moment: LocalTime) => void;
}) {
  const [typed, setTyped] = useState(clockOf(moment));
  useEffect(() => {
    // What is being typed is left as it is when it means the same.
    setTyped((now) => (readTimeOfDay(now) === clockOf(moment) ? now : clockOf(moment)));
  }, [moment]);
  const time = readTimeOfDay(typed);
  const change = (text: string) => {
    setTyped(text);
    const read = readTimeOfDay(text);
    if (read !== undefined && read !== clockOf(moment)) {
      onMoment(`${dayOf(moment)}T${read}:00` as LocalTime);
    }
  };
  return (
    <div className={styles.time}>
      <TextField
        label={say('moments.time')}
        value={typed}
        onChange={change}
        problem={time === undefined ? say('moments.time-wrong') : undefined}
      />
    </div>
  );
}
