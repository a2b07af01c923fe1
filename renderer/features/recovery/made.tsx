import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Holdings } from '../../../shared/formats/copies/copy-manifest.ts';
import type { Remade } from '../../data/recovery/remake.ts';
import { isAllThere } from '../../data/recovery/what-is-there.ts';
import { Button } from '../../ui/button.tsx';
import { sayMissing } from '../../wording/book/say-recovery.ts';
import { say } from '../../wording/say.ts';
import { sayTimeFrom } from '../../wording/say-day.ts';
import { Frame } from './frame.tsx';
import styles from './recovery.module.css';

/** The book is made again: what the copy held, what it holds now, and the way in. */
export function Made({
  made,
  now,
  isAside,
  onOpen,
}: {
  readonly made: Remade;
  readonly now: LocalTime;
  /** The one before could not be read and is kept aside. */
  readonly isAside: boolean;
  readonly onOpen: () => void;
}) {
  const kept = isAside ? 'aside' : 'nothing';
  return (
    <Frame title={say('recover.title-done')} lead={say('recover.done-lead', { kept })}>
      <Counts made={made} now={now} />
      {!isAllThere(made.missing) && (
        <ul className={styles.choices}>
          {sayMissing(made.missing, now).map((words) => (
            <li key={words} className={styles.wrong}>
              {words}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.big}>
        <Button tone="main" onPress={onOpen}>
          {say('recover.done-open')}
        </Button>
      </div>
    </Frame>
  );
}

function Counts({ made, now }: { readonly made: Remade; readonly now: LocalTime }) {
  const { was } = made;
  const last = ({ lastVisitAt }: Holdings) => (lastVisitAt ? sayTimeFrom(lastVisitAt, now) : '–');
  const rows = [
    { name: 'recover.done-regulars', of: ({ regulars }: Holdings) => figure(regulars) },
    { name: 'recover.done-visits', of: ({ visits }: Holdings) => figure(visits) },
    { name: 'recover.done-last', of: last },
  ] as const;
  return (
    <table className={styles.counts}>
      <thead>
        <tr>
          <th aria-label={say('recover.there')} />
          {was && <th scope="col">{say('recover.done-was')}</th>}
          <th scope="col">{say('recover.done-now')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, of }) => (
          <tr key={name}>
            <th scope="row">{say(name)}</th>
            {was && <td>{of(was)}</td>}
            <td>{of(made.now)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{say('recover.done-added')}</th>
          {was && <td />}
          <td>{say('recover.done-added-count', { changes: made.added })}</td>
        </tr>
      </tbody>
    </table>
  );
}

function figure(count: number): string {
  return count.toLocaleString('en-GB');
}
