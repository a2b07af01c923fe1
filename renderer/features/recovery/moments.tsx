import { useMemo, useState } from 'react';
import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import { daysWritten } from '../../../shared/rules/keeping/days.ts';
import type { MakeSafe } from '../../data/recovery/put-back.ts';
import { backTo } from '../../data/recovery/timeline.ts';
import { useNow } from '../../platform/clock.ts';
import { say } from '../../wording/say.ts';
import { DayPage } from './day-page.tsx';
import { Days } from './days.tsx';
import { Making } from './making.tsx';
import styles from './moments.module.css';
import { PickFolder } from './pick-folder.tsx';
import { type Moments as MomentsRead, useBringBackTo, useMoments } from './use-moments.ts';
import { WouldBeLost } from './would-be-lost.tsx';

/** Bringing the book back to any moment: the days it was written in, the page of one, and what would be lost. */
export function Moments({ makeSafe }: { readonly makeSafe: MakeSafe }) {
  const { moments, pick } = useMoments();
  const { working, bring } = useBringBackTo(makeSafe);
  const now = useNow(60);
  if (working) {
    return (
      <div className={styles.leaf}>
        <Making stage={working.stage} now={now} onStop={working.stop} />
      </div>
    );
  }
  return (
    <article className={styles.leaf}>
      {moments ? (
        <Chooser
          key={moments.timeline.there.book}
          moments={moments}
          now={now}
          onBring={(moment) => void bring(moments, moment)}
        />
      ) : (
        <p className={styles.quiet}>{say('moments.reading')}</p>
      )}
      <PickFolder words={say('moments.from-folder')} onPick={(files) => void pick(files)} />
    </article>
  );
}

function Chooser({
  moments,
  now,
  onBring,
}: {
  readonly moments: MomentsRead;
  readonly now: LocalTime;
  readonly onBring: (moment: LocalTime) => void;
}) {
  const { timeline } = moments;
  const days = useMemo(() => daysWritten(timeline.entries, timeline.there.copies), [timeline]);
  const [moment, setMoment] = useState<LocalTime>();
  const [first] = days;
  if (!first) return <p className={styles.quiet}>{say('moments.none')}</p>;
  const chosen = moment ?? beforeNewest(timeline.entries) ?? endOf(first.day);
  const back = backTo(timeline, chosen);
  return (
    <div className={styles.columns}>
      <Days
        days={days}
        chosen={dayOf(chosen)}
        today={dayOf(now)}
        onPick={(day) => setMoment(endOf(day))}
      />
      <div className={styles.page}>
        <DayPage entries={timeline.entries} moment={chosen} now={now} onMoment={setMoment} />
        <WouldBeLost back={back} moment={chosen} now={now} onBring={() => onBring(chosen)} />
      </div>
    </div>
  );
}

/** Most often it is the newest change that is unwanted. */
function beforeNewest(entries: readonly { readonly at: LocalTime }[]): LocalTime | undefined {
  return entries.at(-2)?.at;
}

function endOf(day: string): LocalTime {
  return `${day}T23:59:59` as LocalTime;
}
