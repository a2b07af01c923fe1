import type { CalendarDay } from '../../../shared/calendar-day.ts';
import { PAPERS, type Shop } from '../../../shared/domain/shop.ts';
import { keepHand, useHand } from '../../data/looks/hand.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { useChoosePaper } from '../../studio/use-paper.ts';
import { usePrintKey } from '../../studio/use-print-key.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { EditInPlace } from '../../ui/fields/edit-in-place.tsx';
import { say } from '../../wording/say.ts';
import { sayDayOnPaper } from '../../wording/say-day.ts';
import { keyOfPrint } from '../../wording/say-key.ts';
import styles from './today-head.module.css';

/** The day, written large; who stands at this till; and the way onto paper. */
export function TodayHead({
  today,
  expected,
  shop,
  isPrinting,
  onPrint,
}: {
  readonly today: CalendarDay;
  /** How many regulars are. */
  readonly expected: number;
  readonly shop: Shop;
  readonly isPrinting: boolean;
  readonly onPrint: () => void;
}) {
  const { keyboard } = usePlatform();
  usePrintKey(onPrint);
  const choose = useChoosePaper();
  return (
    <header className={styles.head}>
      <div>
        <h2 className={styles.day}>{sayDayOnPaper(today)}</h2>
        <div className={styles.below}>
          {expected > 0 && <p>{say('opening.expected', { count: expected })}</p>}
          <AtThisTill />
        </div>
      </div>
      <div className={styles.print}>
        <Choice
          label={say('opening.paper')}
          hideLabel
          value={shop.paper ?? 'A4'}
          options={PAPERS.map((value) => ({ value, words: say(`opening.paper-${value}`) }))}
          onChange={(paper) => void choose(paper)}
        />
        <Button tone="main" keyName={keyOfPrint(keyboard)} disabled={isPrinting} onPress={onPrint}>
          {say('opening.print')}
        </Button>
      </div>
    </header>
  );
}

function AtThisTill() {
  const hand = useHand();
  return (
    <div className={styles.till}>
      <span aria-hidden="true">{say('opening.till')}:</span>
      <EditInPlace
        label={say('opening.till')}
        value={hand}
        empty={say('opening.till-empty')}
        hint={say('opening.till-hint')}
        onSave={(name) => {
          keepHand(name);
          return undefined;
        }}
      />
    </div>
  );
}
