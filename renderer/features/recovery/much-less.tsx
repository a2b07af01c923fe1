import type { Holdings } from '../../../shared/formats/copies/copy-manifest.ts';
import { Button } from '../../ui/button.tsx';
import { say } from '../../wording/say.ts';
import { Frame } from './frame.tsx';
import styles from './recovery.module.css';
import type { Fullest } from './use-remake.ts';

/** What was made holds less than half of what there was: said before it takes its place. */
export function MuchLess({
  now,
  was,
  onTake,
  onLeave,
}: {
  readonly now: Holdings;
  readonly was: Fullest;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}) {
  const { regulars, visits } = now;
  const { regulars: wasRegulars, visits: wasVisits } = was;
  const lead = say('recover.less', { regulars, visits, wasRegulars, wasVisits });
  return (
    <Frame title={say('recover.less-title')} lead={lead}>
      <div className={styles.buttons}>
        <Button tone="main" onPress={onLeave}>
          {say('recover.less-not')}
        </Button>
        <Button onPress={onTake}>{say('recover.less-do')}</Button>
      </div>
    </Frame>
  );
}
