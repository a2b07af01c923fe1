import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Message } from '../../../shared/domain/message.ts';
import { isTender } from '../../../shared/rules/notes/tender-words.ts';
import { Fold } from '../../ui/fold.tsx';
import { usePeek } from '../../ui/peek.tsx';
import { saySent } from '../../wording/prints/say-message.ts';
import { say } from '../../wording/say.ts';
import styles from './sent-list.module.css';

/** Notes in sight at first; the others are folded away. */
const IN_SIGHT = 3;

/** Longest note that stands there whole, in letters. */
const SHORT = 120;

/** The notes that were sent, newest first, by which way and when. */
export function SentList({
  messages,
  now,
  mayWrite,
}: {
  readonly messages: readonly Message[];
  readonly now: LocalTime;
  readonly mayWrite: boolean;
}) {
  const newestFirst = messages.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  const earlier = newestFirst.slice(IN_SIGHT);
  if (messages.length === 0) {
    return mayWrite && <p className={styles.none}>{say('messages.none-sent')}</p>;
  }
  return (
    <div>
      <Notes notes={newestFirst.slice(0, IN_SIGHT)} now={now} />
      {earlier.length > 0 && (
        <Fold words={say('messages.earlier', { notes: earlier.length })}>
          <Notes notes={earlier} now={now} />
        </Fold>
      )}
    </div>
  );
}

function Notes({ notes, now }: { readonly notes: readonly Message[]; readonly now: LocalTime }) {
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <SentNote key={note.id} note={note} now={now} />
      ))}
    </ul>
  );
}

function SentNote({ note, now }: { readonly note: Message; readonly now: LocalTime }) {
  const what = saySent(note, now);
  const { peeking } = usePeek();
  const line = note.text.replace(/\s+/g, ' ').trim();
  // A few words after a loss are for them, not for whoever leans over the counter.
  if (isTender(note.text) && !peeking) {
    return (
      <li className={styles.note}>
        <span className={styles.what}>{what}</span>
      </li>
    );
  }
  if (line.length <= SHORT) {
    return (
      <li className={styles.note}>
        <span className={styles.what}>{what}</span>
        <span className={styles.line} dir="auto">
          {say('messages.quoted', { text: line })}
        </span>
      </li>
    );
  }
  return (
    <li>
      <details className={styles.long}>
        <summary className={styles.note}>
          <span className={styles.what}>{what}</span>
          <span className={styles.line} dir="auto">
            {say('messages.quoted', { text: `${cut(line)}…` })}
          </span>
        </summary>
        <p className={styles.whole} dir="auto">
          {note.text}
        </p>
      </details>
    </li>
  );
}

/** The first words of a long line, none of them cut in two. */
function cut(line: string): string {
  const head = line.slice(0, 90);
  const end = head.lastIndexOf(' ');
  return (end > 40 ? head.slice(0, end) : head).replace(/[\s.,;:!?]+$/, '');
}
