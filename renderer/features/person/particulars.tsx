import type { ReactNode } from 'react';
import { type DayOfYear, dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { EditInPlace } from '../../ui/fields/edit-in-place.tsx';
import { waitingWords } from '../../ui/fields/unkept.ts';
import { Rubric } from '../../ui/rubric.tsx';
import { sayKeptBirthday } from '../../wording/people/say-birthday.ts';
import { say } from '../../wording/say.ts';
import { sayDay } from '../../wording/say-day.ts';
import { AgeTold } from './age-told.tsx';
import { FIELDS, type Field, readField, writtenAs } from './particular-fields.ts';
import styles from './particulars.module.css';
import { useKeeping } from './use-keeping.ts';
import { useNumberHolder } from './use-number-holder.ts';

/** Birthday, name day, phones, email, tags and card, each edited where it stands. */
export function Particulars({
  regular,
  now,
}: {
  readonly regular: Regular;
  readonly now: LocalTime;
}) {
  const { change } = useKeeping();
  const holderOf = useNumberHolder(regular.id);
  const keep = (field: Field) => (typed: string, found: string) => {
    const taken = field === 'card-number' ? holderOf(typed) : undefined;
    if (taken !== undefined) return taken;
    const read = readField(field, { typed, found }, dayOf(now));
    if (typeof read === 'string') return read;
    const what = say(`regular.${field}`);
    return change(regular.id, read, say('regular.kept', { what }), 'beside the field');
  };
  return (
    <section className={styles.particulars}>
      <Rubric>{say('regular.particulars')}</Rubric>
      <dl className={styles.list}>
        {FIELDS.map((field) => (
          <div key={field} className={styles.one}>
            <dt>{say(`regular.${field}`)}</dt>
            <dd>
              <EditInPlace
                label={say(`regular.${field}`)}
                value={writtenAs(regular, field)}
                shown={shownAs(regular, field)}
                empty={say(`regular.no-${field}`)}
                hint={say(`regular.${field}-hint`)}
                onSave={keep(field)}
                waiting={waitingWords(`${regular.id} ${field}`)}
              />
              {field === 'birthday' && <AgeTold regular={regular} today={dayOf(now)} />}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.since}>
        {say('regular.in-the-book-since', { day: sayDay(dayOf(regular.addedAt)) })}
      </p>
    </section>
  );
}

function shownAs(regular: Regular, field: Field): ReactNode {
  if (field === 'birthday') return birthdayShown(regular);
  if (field !== 'phones' && field !== 'tags') return undefined;
  return regular[field].map((words, place) => (
    <span key={words} dir="auto" className={styles.word}>
      {words}
      {place < regular[field].length - 1 && ', '}
    </span>
  ));
}

/** The year is an age: it is read on the page only when they told it, else where it is edited. */
function birthdayShown({ birthday, birthdayKept, ageTold }: Regular): string | undefined {
  if (birthday === undefined || ageTold) return undefined;
  const yearless = `--${birthday.slice(-5)}` as DayOfYear;
  return sayKeptBirthday({ birthday: yearless, ...(birthdayKept && { birthdayKept }) });
}
