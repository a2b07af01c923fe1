import { useId } from 'react';
import type { PrintedThing } from '../../places/printed.ts';
import { addressOf } from '../../places/way.ts';
import { Rubric } from '../../ui/rubric.tsx';
import { PRINTED_NAMES, type PrintedName, sayPrint } from '../../wording/prints/say-print.ts';
import { say } from '../../wording/say.ts';
import styles from './print-home.module.css';
import { PrintPicture } from './print-picture.tsx';

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
          <Thing key={what} what={what} address={addressOf({ place: 'print', what })} />
        ))}
        {group === 'join' && <Thing what="key-in" address={addressOf({ place: 'key-in' })} />}
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
