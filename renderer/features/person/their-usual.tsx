import { useState } from 'react';
import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { OrderLine } from '../../../shared/domain/visit.ts';
import { usualOf } from '../../../shared/rules/habits/usual.ts';
import { useMenu, usePeopleNear, type WholeRegular } from '../../data/people/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { sayOrder } from '../../wording/people/say-order.ts';
import { sayUsualReason } from '../../wording/people/say-usual.ts';
import { say } from '../../wording/say.ts';
import { PinUsual } from './pin-usual.tsx';
import styles from './their-usual.module.css';
import { useKeeping } from './use-keeping.ts';

/** What they usually have and why the book thinks so; pinned by hand when the shop knows better. */
export function TheirUsual({
  whole,
  now,
}: {
  readonly whole: WholeRegular;
  readonly now: LocalTime;
}) {
  const { regular, visits } = whole;
  const menu = useMenu();
  const { change } = useKeeping();
  const [choosing, setChoosing] = useState(false);
  const { ways } = usePeopleNear();
  const usual = usualOf(visits, now, regular, ways.usual);
  const pin = (lines: readonly OrderLine[] | undefined, reasonIsShown?: 'beside the field') => {
    const words = say(lines ? 'regular.pinned' : 'regular.unpinned');
    // By hand it is pinned for good, whatever they had asked for.
    const pinned = { pinnedUsual: lines, usualAsked: undefined };
    return change(regular.id, pinned, words, reasonIsShown);
  };
  const pinChosen = async (lines: readonly OrderLine[]) => {
    const wrong = await pin(lines, 'beside the field');
    if (wrong === undefined) setChoosing(false);
    return wrong;
  };
  const isPinned = usual !== undefined && usual.because.kind !== 'learned';
  return (
    <section className={styles.usual}>
      <Rubric>{say('regular.usual')}</Rubric>
      <p className={styles.words}>
        <span className={usual ? styles.order : styles.none} dir="auto">
          {usual ? sayOrder(usual.lines, menu) : say('regular.no-usual')}
        </span>
        {usual && (
          <span className={styles.reason}>{sayUsualReason(usual.because, dayOf(now))}</span>
        )}
      </p>
      <div className={styles.buttons}>
        {isPinned && <Button onPress={() => void pin(undefined)}>{say('regular.unpin')}</Button>}
        {usual && !isPinned && (
          <Button onPress={() => void pin(usual.lines)}>{say('regular.pin')}</Button>
        )}
        <Button onPress={() => setChoosing(true)}>{say('regular.pin-other')}</Button>
      </div>
      {choosing && (
        <PinUsual
          present={usual?.lines ?? []}
          onPin={pinChosen}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}
