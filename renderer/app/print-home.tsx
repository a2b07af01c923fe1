import { useId } from 'react';
import { Rubric } from '../ui/rubric.tsx';
import { PRINTED_NAMES, type PrintedName, sayPrint } from '../wording/prints/say-print.ts';
import { say } from '../wording/say.ts';
import styles from './print-home.module.css';
import { PrintPicture } from './print-picture.tsx';
import type { PrintedThing } from './printed-things.tsx';
import { addressOf } from './route.ts';

const GROUPS = ['join', 'surprise', 'counter', 'shop'] as const;

/** Everything that can be printed, to choose from. */
export function PrintHome({ things }: { readonly things: readonly PrintedThing[] }) {
  const sorted = things.toSorted((one, other) => placeOf(one.what) - placeOf(other.what));
  return (
    <article className={styles.home} aria-label={say('prints.all')}>
      {GROUPS.map((group) => {
        const names = sorted.filter((thing) => thing.group === group).map(({ what }) => what);
        return <Group key={group} group={group} names={names} />;
      })}
    </article>
  );
}

function placeOf(what: PrintedName): number {
  return PRINTED_NAMES.indexOf(what);
}

function Group({
  group,
  names,
}: {
  readonly group: PrintedThing['group'];
  readonly names: readonly PrintedName[];
}) {
  const id = useId();
  if (names.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <Rubric id={id}>{say(`prints.group-${group}`)}</Rubric>
      <ul className={styles.things}>
        {names.map((what) => (
          <Thing key={what} what={what} address={addressOf({ screen: 'print', what })} />
        ))}
        {group === 'join' && <Thing what="key-in" address={addressOf({ screen: 'key-in' })} />}
      </ul>
    </section>
  );
}

function Thing({
  what,
  address,
}: {
  readonly what: PrintedName | 'key-in';
  readonly address: string;
}) {
  const { title, why } = sayPrint(what);
  return (
    <li>
      <a href={address} className={styles.thing}>
        <PrintPicture what={what} />
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.why}>{why}</span>
        </span>
      </a>
    </li>
  );
}
