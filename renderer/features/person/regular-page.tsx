import type { ReactNode } from 'react';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { displayName } from '../../../shared/domain/regular.ts';
import { useRegular, type WholeRegular } from '../../data/people/book-context.tsx';
import type { OneOfTheBook } from '../../places/parts.tsx';
import { useNow } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { say } from '../../wording/say.ts';
import { Cautions } from './facts/cautions.tsx';
import { FactColumn } from './facts/fact-column.tsx';
import { Particulars } from './particulars.tsx';
import { PersonTitle } from './person-title.tsx';
import styles from './regular-page.module.css';
import { TheirUsual } from './their-usual.tsx';
import { TheirTimes } from './times/their-times.tsx';
import { VisitHistory } from './visits/visit-history.tsx';

interface RegularPageProps {
  readonly id: RegularId;
  readonly onBack: () => void;
  /** Visits of theirs dated in the future, and where they belong. */
  readonly dated?: (of: OneOfTheBook) => ReactNode;
  /** What happens in their life and what was promised. */
  readonly life: (of: OneOfTheBook) => ReactNode;
  /** Who belongs to them, and how to reach them. */
  readonly others: (of: OneOfTheBook) => ReactNode;
  /** How they stand with the shop, at the foot. */
  readonly standing: (of: OneOfTheBook) => ReactNode;
}

/** Everything about one person on one leaf, edited where it stands. */
export function RegularPage(props: RegularPageProps) {
  const { id, onBack } = props;
  const whole = useRegular(id);
  if (whole === undefined) return <article className={styles.leaf} aria-busy="true" />;
  return (
    <article className={styles.leaf} aria-label={whole ? nameOf(whole) : say('regular.gone')}>
      <div className={styles.back}>
        <Button tone="quiet" onPress={onBack}>
          {say('regular.back')}
        </Button>
      </div>
      {whole === null ? (
        <p className={styles.gone}>{say('regular.gone')}</p>
      ) : (
        <Leaf {...props} whole={whole} />
      )}
    </article>
  );
}

function Leaf({
  whole,
  dated,
  life,
  others,
  standing,
}: RegularPageProps & { readonly whole: WholeRegular }) {
  const now = useNow(60);
  const name = nameOf(whole);
  const { regular, facts, visits } = whole;
  const cautions = facts.filter((fact) => fact.kind === 'caution' && fact.layer === 'face-up');
  return (
    <>
      <PersonTitle whole={whole} now={now} />
      {dated?.({ whole, now })}
      <TheirUsual whole={whole} now={now} />
      <Cautions cautions={cautions} regularId={regular.id} name={name} now={now} />
      <div className={styles.columns}>
        <FactColumn facts={facts} regularId={regular.id} name={name} now={now} />
        <Particulars regular={regular} now={now} />
      </div>
      <div className={styles.columns}>
        <div className={styles.parts}>{life({ whole, now })}</div>
        <div className={styles.parts}>{others({ whole, now })}</div>
      </div>
      {visits.length > 0 && <TheirTimes visits={visits} name={name} now={now} />}
      <VisitHistory visits={visits} regularId={regular.id} name={name} now={now} />
      {standing({ whole, now })}
    </>
  );
}

function nameOf({ regular }: WholeRegular): string {
  return displayName(regular) || say('regulars.nameless');
}
