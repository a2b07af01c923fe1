import type { ReactNode } from 'react';
import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { readBirthday } from '../../../shared/rules/read-day.ts';
import { EditInPlace } from '../../ui/edit-in-place.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import { sayBirthday, sayDay } from '../../wording/say-day.ts';
import styles from './particulars.module.css';
import { readPhones, readWords } from './read-lists.ts';
import { useKeeping } from './use-keeping.ts';

const FIELDS = ['birthday', 'phones', 'email', 'tags', 'card-number'] as const;
type Field = (typeof FIELDS)[number];

/** Birthday, phones, email, tags and card, each edited where it stands. */
export function Particulars({
  regular,
  now,
}: {
  readonly regular: Regular;
  readonly now: LocalTime;
}) {
  const { change } = useKeeping();
  const keep = (field: Field) => (typed: string) => {
    const read = readField(field, typed, now);
    if (typeof read === 'string') return read;
    const what = say(`regular.${field}`);
    return change(regular.id, read, say('regular.kept', { what }));
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
              />
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

function writtenAs(regular: Regular, field: Field): string {
  switch (field) {
    case 'birthday':
      return regular.birthday ? sayBirthday(regular.birthday) : '';
    case 'card-number':
      return regular.cardNumber;
    case 'email':
      return regular.email;
    case 'phones':
    case 'tags':
      return regular[field].join(', ');
  }
}

function shownAs(regular: Regular, field: Field): ReactNode {
  if (field !== 'phones' && field !== 'tags') return undefined;
  return regular[field].map((words, place) => (
    <span key={words} dir="auto" className={styles.word}>
      {words}
      {place < regular[field].length - 1 && ', '}
    </span>
  ));
}

/** The change that was typed, or what is wrong with it. */
function readField(field: Field, typed: string, now: LocalTime) {
  const words = typed.trim();
  switch (field) {
    case 'birthday': {
      if (words === '') return { birthday: undefined };
      const read = readBirthday(words, dayOf(now));
      return read.ok ? { birthday: read.value } : say(`regular.birthday-${read.failure}`);
    }
    case 'phones': {
      const read = readPhones(words);
      return read.ok ? { phones: read.value } : say('regular.phone-wrong', { words: read.failure });
    }
    case 'email':
      return words === '' || /^\S+@\S+$/.test(words)
        ? { email: words }
        : say('regular.email-wrong');
    case 'tags':
      return { tags: readWords(words) };
    case 'card-number':
      return { cardNumber: words };
  }
}
