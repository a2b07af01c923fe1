import { Fragment } from 'react';
import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { NoteReading } from '../../../../shared/rules/notes/note-reading.ts';
import { sayEventDay, sayEventName, sayEventTime } from '../../../wording/people/say-event.ts';
import { say } from '../../../wording/say.ts';
import { sayBirthday } from '../../../wording/say-day.ts';
import styles from './note-line.module.css';

/** How a line was understood, as one sentence: "wedding · Fri 12 Jun 2027 · ask afterwards how it was". */
export function NoteRead({
  reading,
  layer,
  today,
}: {
  readonly reading: NoteReading;
  /** Who may read it, as somebody chose. */
  readonly layer: NoteReading['layer'];
  readonly today: CalendarDay;
}) {
  const [first, ...more] = wordsOf({ ...reading, layer }, today);
  return (
    <p className={styles.read} dir="auto" role="status">
      {first === undefined && (
        <>
          <span className={styles.kind}>{say(`counter.kind-${reading.kind}`)}</span> {reading.text}
          {layer === 'behind' && (
            <>
              {' '}
              <span className={styles.more}>{say('counter.kept-behind')}</span>
            </>
          )}
        </>
      )}
      {first}
      {more.map((words) => (
        <Fragment key={words}>
          {' '}
          <span className={styles.more}>{words}</span>
        </Fragment>
      ))}
    </p>
  );
}

/** What a line is about in pieces; none for a line of plain words. */
function wordsOf(reading: NoteReading, today: CalendarDay): string[] {
  const { event, birthday, promise, takeBack, particular, theirs } = reading;
  if (theirs) return [say('counter.of-theirs', { name: theirs.name }), theirs.text];
  if (particular) return spoken([say(`counter.about-${particular.about}`), particular.value]);
  if (takeBack) {
    const taken = takeBack.choices.find(({ id }) => id === takeBack.takes)?.text;
    const words = taken === undefined ? '' : say('counter.takes-away', { text: taken });
    return spoken([say('counter.kind-take-back'), words]);
  }
  if (event) {
    const when = event.when ? sayEventTime(event.when, today) : whichDay(event.choices.length);
    const off = event.calledOff ? say('counter.will-not-happen') : '';
    const more = [off, event.yearly ? say('counter.every-year') : '', sayAfterwards(reading)];
    return spoken([sayEventName(event), when, ...more]);
  }
  if (birthday) {
    const day = birthday.birthday ?? birthday.nameDay;
    const when = day ? sayBirthday(day) : whichDay(birthday.choices.length);
    const turns = birthday.turns ? say('counter.turns', { turns: birthday.turns }) : '';
    return spoken([say(`counter.kind-${birthday.about}`), when, turns]);
  }
  if (promise) {
    const by = promise.by ? say('counter.promise-by', { day: sayEventDay(promise.by, today) }) : '';
    const when = by === '' && promise.choices.length > 1 ? whichDay(promise.choices.length) : by;
    const check = promise.check === '' ? '' : say('counter.then-check', { check: promise.check });
    return spoken([say(`counter.kind-${promise.about}`), promise.what, when, check]);
  }
  return [];
}

function whichDay(choices: number): string {
  return choices > 1 ? say('counter.which-day') : say('counter.no-such-day');
}

/** What will come of it: a question afterwards, or nothing but tact. */
function sayAfterwards({ event, layer }: NoteReading): string {
  if (event === undefined || event.when === undefined) return '';
  if (event.mood === 'tender' || layer === 'behind') return say('counter.nobody-asks');
  return event.yearly ? '' : say('counter.ask-after');
}

function spoken(words: readonly string[]): string[] {
  return words.filter((word) => word !== '');
}
