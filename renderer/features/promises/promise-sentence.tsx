import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import { dueOf } from '../../../shared/rules/coming/promise-due.ts';
import {
  sayPromiseBy,
  sayPromiseChecked,
  sayPromiseEnd,
  sayPromiseQuestion,
} from '../../wording/people/say-promise.ts';
import { say } from '../../wording/say.ts';
import styles from './promise-line.module.css';

/** What was promised, by when and by whom; and how it ended, or what comes after. */
export function PromiseSentence({
  made,
  today,
  mayAct,
}: {
  readonly made: PromiseMade;
  readonly today: CalendarDay;
  /** Of a promise to somebody who has died, nobody is reminded. */
  readonly mayAct: boolean;
}) {
  const { what, keeper, state, check, checkBy } = made;
  if (state !== 'open' || !mayAct) {
    const waits = state === 'to-check' && mayAct;
    const ended = [
      sayPromiseEnd(made, today),
      sayPromiseChecked(made, today),
      waits && checkBy === 'doing' ? say('promise.then-do', { check }) : '',
    ];
    return (
      <>
        <span className={styles.what} dir="auto">
          {what}
        </span>
        <span className={styles.about} dir="auto">
          {ended.filter((words) => words !== '').join(' · ')}
        </span>
        {waits && checkBy === 'asking' && <NextQuestion made={made} />}
      </>
    );
  }
  const after = [
    keeper === '' ? '' : say('promise.keeper', { keeper }),
    check !== '' && checkBy === 'doing' ? say('promise.then-do', { check }) : '',
  ].filter((words) => words !== '');
  return (
    <>
      <span className={styles.open} dir="auto">
        {what}
      </span>
      <span className={styles.by} data-due={dueOf(made, today)}>
        {sayPromiseBy(made, today)}
      </span>
      {after.length > 0 && (
        <span className={styles.about} dir="auto">
          {after.join(' · ')}
        </span>
      )}
      {check !== '' && checkBy === 'asking' && <NextQuestion made={made} />}
    </>
  );
}

/** A question is speech and stands in italics. */
function NextQuestion({ made }: { readonly made: PromiseMade }) {
  return (
    <span className={styles.about}>
      <span className={styles.question} dir="auto">
        {sayPromiseQuestion(made)}
      </span>{' '}
      {say('promise.then-ask')}
    </span>
  );
}
