import { Button } from '../../ui/button.tsx';
import { EditInPlace } from '../../ui/fields/edit-in-place.tsx';
import { say } from '../../wording/say.ts';
import type { Slip } from './slip-lines.ts';
import styles from './slip-list.module.css';

/** Whose slips are printed, and what was made for them, which may be written anew. */
export function SlipList({
  slips,
  onOrder,
  onLeaveOut,
}: {
  readonly slips: readonly Slip[];
  readonly onOrder: (id: string, order: string) => void;
  readonly onLeaveOut: (id: string) => void;
}) {
  return (
    <ul className={styles.slips} aria-label={say('slip.whose')}>
      {slips.map(({ id, name: known, order }) => {
        const name = known === '' ? say('slip.nameless') : known;
        return (
          <li key={id} className={styles.slip}>
            <span className={styles.name} dir="auto">
              {name}
            </span>
            <Button
              tone="quiet"
              label={say('slip.leave-out', { name })}
              onPress={() => onLeaveOut(id)}
            >
              ×
            </Button>
            <span className={styles.order}>
              <EditInPlace
                label={say('slip.order', { name })}
                value={order}
                empty={say('slip.order-empty')}
                onSave={(words) => {
                  onOrder(id, words);
                  return undefined;
                }}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
