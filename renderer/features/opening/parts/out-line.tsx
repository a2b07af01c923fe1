import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { Shop } from '../../../../shared/domain/shop.ts';
import { outToday, readOutToday } from '../../../../shared/rules/coming/out-today.ts';
import { withListEdit } from '../../../../shared/rules/edits/list-edit.ts';
import { changeShop } from '../../../data/acts/shop.ts';
import { useBook } from '../../../data/people/book-context.tsx';
import { readClock } from '../../../platform/clock.ts';
import { EditInPlace } from '../../../ui/fields/edit-in-place.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { useTell } from '../../../ui/told/tell.tsx';
import { say } from '../../../wording/say.ts';
import styles from './out-line.module.css';

/** What has run out today, edited where it stands. */
export function OutLine({
  today,
  out,
}: {
  readonly today: CalendarDay;
  readonly out: readonly string[];
}) {
  const book = useBook();
  const tell = useTell();
  const keep = async (line: string, found: string) => {
    const edit = { found: readOutToday(found), left: readOutToday(line) };
    // What another window wrote down beside these is out as well.
    const change = (shop: Pick<Shop, 'outToday'>) => ({
      outToday: { day: today, items: withListEdit(outToday(shop, today), edit) },
    });
    const result = await changeShop(book, change, readClock());
    const items = result.ok ? outToday(result.value, today) : edit.left;
    const words =
      items.length === 0
        ? say('opening.nothing-out')
        : say('opening.out-written', { items: items.join(', ') });
    return tell(result, words, 'beside the field');
  };
  return (
    <section className={styles.part} aria-labelledby="opening-out">
      <Rubric id="opening-out">{say('opening.out')}</Rubric>
      <div className={styles.line}>
        <EditInPlace
          label={say('opening.out')}
          value={out.join(', ')}
          empty={say('opening.out-empty')}
          hint={say('opening.out-hint')}
          onSave={keep}
        />
      </div>
    </section>
  );
}
