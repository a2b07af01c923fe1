import { dayOf } from '../../../shared/calendar-day.ts';
import type { CardRun } from '../../../shared/domain/sign-up.ts';
import { paddedNumber } from '../../../shared/print/card-number.ts';
import {
  type CardState,
  cardsOf,
  missingOf,
  rangesOf,
} from '../../../shared/rules/sign-up/missing-cards.ts';
import { usePeople } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { sayLanguage } from '../../wording/prints/say-card.ts';
import { say } from '../../wording/say.ts';
import { sayDayFrom } from '../../wording/say-day.ts';
import styles from './sign-up.module.css';
import type { SignUpRoom } from './sign-up-design.ts';
import { type NumbersToPrint, spanOf } from './sign-up-numbers.ts';

type States = ReadonlyMap<number, CardState>;

/** Every print so far, newest first: what came back of it, what is missing, what was spoiled. */
export function SignUpRuns({
  room,
  toPrint,
  shopCode,
  onKeyIn,
}: {
  readonly room: SignUpRoom;
  readonly toPrint: NumbersToPrint;
  readonly shopCode: string;
  readonly onKeyIn: (number?: string) => void;
}) {
  // Numbers alone: the card of somebody who died is not one to be looked for.
  const states = cardsOf(room.runs, usePeople().for('keep'), shopCode);
  // Numbers given on name cards are no sign-up cards.
  const printed = room.runs.filter((run) => run.what === undefined);
  if (printed.length === 0) return <p className={styles.hint}>{say('sign-up.runs-none')}</p>;
  return (
    <>
      <Button onPress={() => onKeyIn()}>{say('sign-up.key-in')}</Button>
      <ul className={styles.runs}>
        {printed.toReversed().map((run) => (
          <li key={run.id} className={styles.run}>
            <Run run={run} states={states} />
            <Button
              tone="quiet"
              label={say('sign-up.again-label', spanOf([run.from, run.to]))}
              onPress={() => toPrint.setAgain({ run, ...spanOf([run.from, run.to]) })}
            >
              {say('sign-up.again')}
            </Button>
            <KeyInMissing run={run} states={states} onKeyIn={onKeyIn} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Run({ run, states }: { readonly run: CardRun; readonly states: States }) {
  const { from, to } = run;
  const numbers = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  const those = (state: CardState) => numbers.filter((number) => states.get(number) === state);
  const back = those('keyed-in').length;
  const { skipped } = missingOf(run, states);
  const told = [
    back === numbers.length
      ? say('sign-up.run-all-back')
      : say('sign-up.run-back', { back, of: numbers.length }),
    ...listed('sign-up.run-missing', skipped),
    ...listed('sign-up.run-spoiled', those('spoiled')),
    ...listed('sign-up.run-not-agreed', those('not-agreed')),
  ];
  return (
    <>
      <p className={styles.runNumbers}>
        {say(from === to ? 'sign-up.run-one' : 'sign-up.run', spanOf([from, to]))}
      </p>
      <p className={styles.hint}>
        {say('sign-up.run-about', {
          day: sayDayFrom(dayOf(run.at), dayOf(readClock())),
          language: sayLanguage(run.language),
          version: run.wordingVersion,
        })}
      </p>
      {told.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </>
  );
}

function KeyInMissing({
  run,
  states,
  onKeyIn,
}: {
  readonly run: CardRun;
  readonly states: States;
  readonly onKeyIn: (number: string) => void;
}) {
  const { skipped, stillOut } = missingOf(run, states);
  const first = skipped[0] ?? stillOut[0];
  if (first === undefined) return null;
  const number = paddedNumber(first);
  return (
    <Button tone="quiet" onPress={() => onKeyIn(number)}>
      {say('sign-up.key-in-from', { number })}
    </Button>
  );
}

function listed(
  phrase: 'sign-up.run-missing' | 'sign-up.run-spoiled' | 'sign-up.run-not-agreed',
  numbers: readonly number[],
): string[] {
  if (numbers.length === 0) return [];
  const ranges = rangesOf(numbers).map(({ from, to }) =>
    from === to ? paddedNumber(from) : `${paddedNumber(from)}–${paddedNumber(to)}`,
  );
  return [say(phrase, { numbers: new Intl.ListFormat('en-GB').format(ranges) })];
}
