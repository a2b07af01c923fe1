import { type Weekday, weekFrom } from '../../../shared/calendar-day.ts';
import { createShop, type Shop } from '../../../shared/domain/shop.ts';
import { readOpeningHours } from '../../../shared/formats/opening-hours.ts';
import type { EditNow } from '../../../shared/rules/edits/row-edit.ts';
import { changeShop } from '../../data/acts/shop.ts';
import { useBook, useShop } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { EditInPlace } from '../../ui/fields/edit-in-place.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import { sayWeekday } from '../../wording/say-weekday.ts';
import { LearnedLately } from './learned.tsx';
import styles from './the-book.module.css';
import { useKept } from './use-kept.ts';

const SUNDAY = 0;
const WEEKDAYS = weekFrom(SUNDAY);

/** The shop's name, currency, week and opening hours, edited where they stand. */
export function ShopSettings() {
  const book = useBook();
  const shop = useShop() ?? createShop();
  const kept = useKept();
  const change = (changed: EditNow<Omit<Shop, 'key'>>, reasonIsShown?: 'beside the field') =>
    kept(changeShop(book, changed, readClock()), reasonIsShown);
  const changeCurrency = (typed: string) => {
    const currency = typed.trim().toUpperCase();
    return isCurrency(currency)
      ? change({ currency }, 'beside the field')
      : say('book.currency-wrong');
  };
  return (
    <section aria-labelledby="book-shop" className={styles.part}>
      <Rubric id="book-shop">{say('book.shop')}</Rubric>
      <div className={styles.shopName}>
        <EditInPlace
          label={say('book.shop-name')}
          value={shop.name}
          empty={say('book.shop-name-empty')}
          onSave={(name) => change({ name: name.trim() }, 'beside the field')}
        />
      </div>
      <dl className={styles.pairs}>
        <dt>{say('book.currency')}</dt>
        <dd>
          <EditInPlace
            label={say('book.currency')}
            value={shop.currency}
            empty={say('book.currency')}
            hint={say('book.currency-hint')}
            onSave={changeCurrency}
          />
        </dd>
        <dt>{say('book.week-start')}</dt>
        <dd>
          <Choice
            label={say('book.week-start')}
            hideLabel
            value={String(shop.weekStartsOn)}
            options={WEEKDAYS.map((day) => ({ value: String(day), words: sayWeekday(day) }))}
            onChange={(value) => {
              const weekStartsOn = WEEKDAYS.find((day) => String(day) === value);
              if (weekStartsOn !== undefined) void change({ weekStartsOn });
            }}
          />
        </dd>
      </dl>
      <Hours shop={shop} onChange={(changed) => change(changed, 'beside the field')} />
      <LearnedLately />
    </section>
  );
}

function Hours({
  shop,
  onChange,
}: {
  readonly shop: Shop;
  readonly onChange: (
    change: (present: Pick<Shop, 'hours'>) => Pick<Shop, 'hours'>,
  ) => Promise<string | undefined>;
}) {
  const keep = (day: Weekday, typed: string) => {
    const hours = readOpeningHours(typed);
    if (hours === undefined) return say('book.hours-wrong');
    // One day of the week: the others may have been changed in another window.
    return onChange((present) => ({ hours: present.hours.with(day, hours) }));
  };
  return (
    <>
      <h3 className={styles.small}>{say('book.hours')}</h3>
      <dl className={styles.pairs}>
        {weekFrom(shop.weekStartsOn).map((day) => {
          const hours = shop.hours[day];
          return (
            <div key={day} className={styles.pair}>
              <dt>{sayWeekday(day)}</dt>
              <dd>
                <EditInPlace
                  label={`${say('book.hours')}, ${sayWeekday(day)}`}
                  value={hours ? say('book.hours-span', { ...hours }) : ''}
                  empty={say('book.closed')}
                  hint={say('book.hours-hint')}
                  onSave={(typed) => keep(day, typed)}
                />
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** A code the system can write amounts in. */
function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && Intl.supportedValuesOf('currency').includes(code);
}
