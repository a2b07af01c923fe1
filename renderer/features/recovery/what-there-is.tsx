import type { LocalTime } from '../../../shared/calendar-day.ts';
import { isAllThere, type WhatIsThere } from '../../data/recovery/what-is-there.ts';
import { sayDaybookSince, sayKeptCopy, sayMissing } from '../../wording/book/say-recovery.ts';
import { say } from '../../wording/say.ts';
import styles from './recovery.module.css';

/** What a book can be made again from, line by line: its last copy, its daybook, and what is in neither. */
export function WhatThereIs({
  found,
  now,
}: {
  /** Undefined while the daybook is being read. */
  readonly found: WhatIsThere | undefined;
  readonly now: LocalTime;
}) {
  return (
    <dl className={styles.lines} aria-label={say('recover.there')}>
      {found?.copy?.about?.shop && (
        <div className={styles.line}>
          <dt>{say('recover.shop')}</dt>
          <dd dir="auto">{found.copy.about.shop}</dd>
        </div>
      )}
      <Line term={say('recover.copy')} said={found && [sayKeptCopy(found.copy, now)]} />
      <Line term={say('recover.daybook')} said={found && [sayDaybookSince(found, now)]} />
      <Line
        term={say('recover.missing')}
        said={found && sayMissing(found.missing, now)}
        isLost={found !== undefined && !isAllThere(found.missing)}
      />
    </dl>
  );
}

function Line({
  term,
  said,
  isLost = false,
}: {
  readonly term: string;
  readonly said: readonly string[] | undefined;
  readonly isLost?: boolean;
}) {
  return (
    <div className={styles.line}>
      <dt>{term}</dt>
      {said === undefined ? (
        <dd className={styles.waiting}>{say('recover.daybook-reading')}</dd>
      ) : (
        said.map((words) => (
          <dd key={words} className={isLost ? styles.lost : undefined}>
            {words}
          </dd>
        ))
      )}
    </div>
  );
}
