import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import { displayName, LONGEST_NAME, type Regular } from '../../../shared/domain/regular.ts';
import { readSince } from '../../../shared/rules/calendar/read-day.ts';
import { rhythmOf } from '../../../shared/rules/habits/rhythm.ts';
import type { WholeRegular } from '../../data/people/book-context.tsx';
import { EditInPlace } from '../../ui/fields/edit-in-place.tsx';
import { waitingWords } from '../../ui/fields/unkept.ts';
import { sayDied } from '../../wording/people/say-farewell.ts';
import { sayRhythm } from '../../wording/people/say-rhythm.ts';
import { say } from '../../wording/say.ts';
import { saySince, sayVagueDay } from '../../wording/say-day.ts';
import { LongWords } from './long-words.tsx';
import styles from './person-title.module.css';
import { PhotoFrame } from './photo-frame.tsx';
import { useKeeping } from './use-keeping.ts';

/** Who it is: photo, name and a line of sentences, each edited where it stands. */
export function PersonTitle({
  whole,
  now,
}: {
  readonly whole: WholeRegular;
  readonly now: LocalTime;
}) {
  const { regular, visits } = whole;
  const rhythm = rhythmOf(
    visits.map((visit) => visit.at),
    now,
  );
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h2 className={styles.name} data-long={displayName(regular).length > 26}>
          <Words regular={regular} field="name" />
        </h2>
        <div className={styles.line}>
          {regular.standing === 'deceased' && (
            <span className={styles.told}>{sayDied(regular.died, dayOf(now))}</span>
          )}
          <Words regular={regular} field="calledBy" />
          <Words regular={regular} field="saidLike" />
          <Since regular={regular} now={now} />
          {rhythm && regular.standing !== 'deceased' && (
            <span className={styles.told}>{sayRhythm(rhythm)}</span>
          )}
          <Words regular={regular} field="spot" />
        </div>
      </div>
      <PhotoFrame regular={regular} />
    </header>
  );
}

const LINES = { name: 'name', calledBy: 'called-by', saidLike: 'said-like', spot: 'spot' } as const;

function Words({
  regular,
  field,
}: {
  readonly regular: Regular;
  readonly field: keyof typeof LINES;
}) {
  const { change } = useKeeping();
  const label = say(`regular.${LINES[field]}`);
  const value = regular[field];
  const keep = (typed: string) => {
    const words = typed.trim();
    if (words.length > LONGEST_NAME) return say('regular.too-long', { most: LONGEST_NAME });
    return change(
      regular.id,
      { [field]: words },
      say('regular.kept', { what: label }),
      'beside the field',
    );
  };
  return (
    <span className={styles.piece}>
      <EditInPlace
        label={label}
        value={value}
        shown={field === 'name' ? <LongWords text={value} /> : sentence(field, value)}
        empty={say(`regular.no-${LINES[field]}`)}
        onSave={keep}
        waiting={waitingWords(`${regular.id} ${field}`)}
      />
    </span>
  );
}

function sentence(field: Exclude<keyof typeof LINES, 'name'>, value: string): string {
  return say(`regular.${LINES[field]}-sentence`, { value });
}

function Since({ regular, now }: { readonly regular: Regular; readonly now: LocalTime }) {
  const { change } = useKeeping();
  const { regularSince } = regular;
  const keep = (typed: string) => {
    const words = say('regular.kept', { what: say('regular.since') });
    if (typed.trim() === '')
      return change(regular.id, { regularSince: undefined }, words, 'beside the field');
    const read = readSince(typed, dayOf(now));
    if (!read.ok) return say(`regular.since-${read.failure}`);
    return change(regular.id, { regularSince: read.value }, words, 'beside the field');
  };
  return (
    <span className={styles.piece}>
      <EditInPlace
        label={say('regular.since')}
        value={regularSince ? sayVagueDay(regularSince) : ''}
        shown={regularSince && say('regular.since-sentence', { since: saySince(regularSince) })}
        empty={say('regular.no-since')}
        hint={say('regular.since-hint')}
        onSave={keep}
        waiting={waitingWords(`${regular.id} since`)}
      />
    </span>
  );
}
