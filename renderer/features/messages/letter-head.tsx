import type { CalendarDay } from '../../../shared/calendar-day.ts';
import { dayOf } from '../../../shared/calendar-day.ts';
import { displayName, isNameless } from '../../../shared/domain/regular.ts';
import type { LetterAbout } from '../../../shared/rules/letters/letter-about.ts';
import { greetingName } from '../../../shared/rules/letters/letter-names.ts';
import type { WholeRegular } from '../../data/people/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sayEventName, sayEventTime } from '../../wording/people/say-event.ts';
import { say } from '../../wording/say.ts';
import { sayOnDay } from '../../wording/say-day.ts';
import styles from './letter.module.css';

/** To whom a note goes, and what it is about. */
export function LetterHead({
  whole,
  about,
  today,
  onDone,
}: {
  readonly whole: WholeRegular;
  readonly about?: LetterAbout;
  readonly today?: CalendarDay;
  readonly onDone: () => void;
}) {
  const called = greetingName(whole.regular);
  const name = isNameless(whole.regular) ? '' : displayName(whole.regular);
  return (
    <header className={styles.head}>
      <div className={styles.back}>
        <Button tone="quiet" keyName="Esc" onPress={onDone}>
          {say('note.back', { name: called, named: called === '' ? 'no' : 'yes' })}
        </Button>
      </div>
      <h2 className={styles.to} dir="auto" data-long={name.length > 40}>
        {say('note.to', { name, named: name === '' ? 'no' : 'yes' })}
      </h2>
      {about && today && <p className={styles.about}>{sayAbout(whole, about, today)}</p>}
    </header>
  );
}

function sayAbout(
  { events, visits }: WholeRegular,
  about: LetterAbout,
  today: CalendarDay,
): string {
  if (about.kind === 'nothing') return say('note.about-nothing');
  if (about.kind === 'visit') {
    const visit = visits.find(({ id }) => id === about.id);
    return visit ? say('note.about-visit', { day: sayOnDay(dayOf(visit.at), today) }) : '';
  }
  const event = events.find(({ id }) => id === about.id);
  if (!event) return '';
  const name = sayEventName(event);
  return say('note.about-event', { event: name, when: sayEventTime(event.when, today) });
}
