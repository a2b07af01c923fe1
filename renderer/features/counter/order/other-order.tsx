import { useMemo } from 'react';
import type { MenuItem } from '../../../../shared/domain/menu-item.ts';
import type { OrderLine } from '../../../../shared/domain/visit.ts';
import { fold } from '../../../../shared/rules/words/fold.ts';
import { useMenu } from '../../../data/people/book-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayOrder } from '../../../wording/people/say-order.ts';
import { say } from '../../../wording/say.ts';
import { useDraft } from '../base/drafts.ts';
import { keysToWrite } from '../base/keys-to-write.ts';
import type { OrderToLog } from '../base/new-on-menu.ts';
import { useOnce } from '../base/use-once.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import type { Writing } from '../base/use-writing.ts';
import { MenuPicker } from './menu-picker.tsx';
import styles from './other-order.module.css';
import { useTypedOrder } from './use-typed-order.ts';

/** Another order than the usual: typed as it is said, or pressed on the menu. */
export function OtherOrder({
  person,
  writing,
  onDone,
}: {
  readonly person: OpenPerson;
  readonly writing: Writing;
  readonly onDone: () => void;
}) {
  const menu = useMenu();
  const [typed, setTyped] = useDraft('order', person.who.id);
  const order = useTypedOrder(typed);
  const log = useOnce(async (complete: () => Promise<OrderToLog | undefined>) => {
    const whole = await complete();
    if (!whole || whole.lines.length === 0) return;
    if (!(await writing.here(person.who, whole, keysToWrite(person)))) return;
    setTyped('');
    onDone();
  });
  const enter = () => void log(order.complete);
  const offered = useMemo(
    () => itemsFor(typed, [...menu.values()], order.lines),
    [typed, menu, order.lines],
  );
  const also = person.usual?.otherwise.slice(0, 3) ?? [];
  return (
    <section className={styles.order} aria-label={say('counter.other-order')}>
      <div className={styles.line}>
        <TextField
          label={say('counter.order-for', { name: person.who.name })}
          value={typed}
          onChange={setTyped}
          onEnter={enter}
          placeholder={say('counter.order-placeholder')}
          focusNow
        />
      </div>
      <p className={styles.read} dir="auto" role="status">
        {sayOrder(order.lines, order.menu)}
      </p>
      {order.newItems.length > 0 && (
        <p className={styles.fresh}>
          {say('counter.order-new-items', {
            items: order.newItems.map((item) => `“${item}”`).join(', '),
          })}
        </p>
      )}
      <div className={styles.buttons}>
        <Button tone="main" keyName="Enter" disabled={typed.trim() === ''} onPress={enter}>
          {say('counter.log-order')}
        </Button>
        <Button keyName="Esc" onPress={onDone}>
          {say('counter.back')}
        </Button>
      </div>
      {typed === '' && also.length > 0 && (
        <>
          <Rubric>{say('counter.also-has')}</Rubric>
          <div className={styles.also}>
            {also.map((lines) => (
              <Button
                key={JSON.stringify(lines)}
                onPress={() => void log(async () => ({ lines, menu }))}
              >
                {sayOrder(lines, menu)}
              </Button>
            ))}
          </div>
        </>
      )}
      <MenuPicker
        offered={offered}
        onPick={(name) => setTyped(withItem(typed, name, order.newItems))}
        onServe={order.lines.length > 0 ? (way) => setTyped(`${typed.trim()} ${way}`) : undefined}
      />
    </section>
  );
}

/** Items whose name holds the word being typed; the whole menu while nothing fits or is typed. */
function itemsFor(typed: string, items: readonly MenuItem[], lines: readonly OrderLine[]) {
  const offered = items.filter((item) => !item.retired);
  const word = fold(typed.split(',').at(-1) ?? '').trim();
  const isRead = lines.length > 0 && word.includes(' ');
  if (word === '' || isRead) return offered;
  const fitting = offered.filter((item) => fold(item.name).includes(word));
  return fitting.length > 0 ? fitting : offered;
}

/** What is typed with one more item; a word still being typed gives way to it. */
function withItem(typed: string, name: string, unknown: readonly string[]): string {
  const parts = typed.split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const isUnfinished = last === '' || unknown.some((word) => fold(word) === fold(last));
  return [...(isUnfinished ? parts.slice(0, -1) : parts), name].join(', ');
}
