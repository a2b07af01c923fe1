import { useMemo, useState } from 'react';
import type { MenuItem } from '../../../../shared/domain/menu-item.ts';
import type { OrderLine, Visit } from '../../../../shared/domain/visit.ts';
import { withChosen } from '../../../../shared/rules/orders/choose-asked.ts';
import type { AskedLine } from '../../../../shared/rules/orders/order-words.ts';
import { fold } from '../../../../shared/rules/words/fold.ts';
import { useMenu } from '../../../data/people/book-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayOrder } from '../../../wording/people/say-order.ts';
import { say } from '../../../wording/say.ts';
import { useDraft } from '../base/drafts.ts';
import { keysToWrite } from '../base/keys-to-write.ts';
import type { OrderToLog, OrderWithNew } from '../base/new-on-menu.ts';
import { useOnce } from '../base/use-once.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import type { Writing } from '../base/use-writing.ts';
import { MenuPicker } from './menu-picker.tsx';
import styles from './other-order.module.css';
import { useLearned } from './use-learned.ts';
import { useTypedOrder } from './use-typed-order.ts';
import { WhichOne } from './which-one.tsx';

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
  const [tried, setTried] = useState(false);
  const order = useTypedOrder(typed, person.usual?.lines ?? NO_USUAL);
  const log = useOnce(async (whole: OrderToLog | undefined, onto: Visit | undefined) => {
    setTried(true);
    if (!whole || whole.lines.length === 0) return;
    const isLogged = onto
      ? await writing.oneMore(person.who, onto, whole)
      : await writing.here(person.who, whole, keysToWrite(person));
    if (!isLogged) return;
    setTyped('');
    onDone();
  });
  const enter = () => void log(order.toLog, person.hereOn);
  const apart = () => void log(order.toLog, undefined);
  const learn = useLearned();
  const choose = (asked: AskedLine, item: MenuItem) => {
    setTried(false);
    setTyped(
      withChosen(typed, asked, item.name, { ...order, unknown: order.newItems }, [
        ...order.menu.values(),
      ]),
    );
    void learn(asked, item);
  };
  const offered = useMemo(
    () => itemsFor(typed, [...menu.values()], order.lines),
    [typed, menu, order.lines],
  );
  const also = person.usual?.otherwise.slice(0, 3) ?? [];
  return (
    <section
      className={styles.order}
      aria-label={say('counter.other-order')}
      onKeyDown={(event) => {
        if (event.key !== 'F8' || order.newItems.length === 0) return;
        event.preventDefault();
        void order.putOnMenu();
      }}
    >
      <div className={styles.line}>
        <TextField
          label={say('counter.order-for', { name: person.who.name })}
          value={typed}
          onChange={setTyped}
          onEnter={enter}
          placeholder={say('counter.order-placeholder')}
          focusNow
          problem={tried ? whyNotYet(order) : undefined}
        />
      </div>
      <p className={styles.read} dir="auto" role="status">
        {sayOrder(order.lines, order.menu)}
      </p>
      {order.asked.slice(0, 1).map((asked) => (
        <WhichOne
          key={asked.words}
          asked={asked}
          menu={order.menu}
          onChoose={(item) => choose(asked, item)}
        />
      ))}
      <div className={styles.buttons}>
        <Button
          tone="main"
          keyName="Enter"
          disabled={typed.trim() === '' || order.toLog === undefined}
          onPress={enter}
        >
          {say(person.hereOn ? 'counter.add-to-order' : 'counter.log-order')}
        </Button>
        {order.newItems.length > 0 && (
          <Button keyName="F8" onPress={() => void order.putOnMenu()}>
            {say('counter.put-on-menu', { items: named(order.newItems) })}
          </Button>
        )}
        {person.hereOn && (
          <Button disabled={typed.trim() === '' || order.toLog === undefined} onPress={apart}>
            {say('counter.another-visit')}
          </Button>
        )}
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
                onPress={() => void log({ lines, menu }, person.hereOn)}
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

const NO_USUAL: readonly OrderLine[] = [];

/** What stands in the way of logging it. */
function whyNotYet({ asked, newItems }: OrderWithNew): string | undefined {
  const [first] = asked;
  if (first) return say('counter.order-which-one', { words: first.words });
  return newItems.length === 0
    ? undefined
    : say('counter.order-not-on-menu', { items: named(newItems) });
}

function named(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join(', ');
}

/** Items whose name, or what else is said for them, holds the word being typed; the whole menu while nothing fits or is typed. */
function itemsFor(typed: string, items: readonly MenuItem[], lines: readonly OrderLine[]) {
  const offered = items.filter((item) => !item.retired);
  const word = fold(typed.split(',').at(-1) ?? '').trim();
  const isRead = lines.length > 0 && word.includes(' ');
  if (word === '' || isRead) return offered;
  const fitting = offered.filter(({ name, otherNames = [] }) =>
    [name, ...otherNames].some((one) => fold(one).includes(word)),
  );
  return fitting.length > 0 ? fitting : offered;
}

/** What is typed with one more item; a word still being typed gives way to it. */
function withItem(typed: string, name: string, unknown: readonly string[]): string {
  const parts = typed.split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const isUnfinished = last === '' || unknown.some((word) => fold(word) === fold(last));
  return [...(isUnfinished ? parts.slice(0, -1) : parts), name].join(', ');
}
