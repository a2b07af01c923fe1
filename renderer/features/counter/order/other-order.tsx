import { useMemo, useState } from 'react';
import type { MenuItem } from '../../../../shared/domain/menu-item.ts';
import type { OrderLine, Visit } from '../../../../shared/domain/visit.ts';
import type { AskedLine } from '../../../../shared/rules/orders/order-words.ts';
import { useMenu } from '../../../data/people/book-context.tsx';
import { itemsFor, withItem } from '../../../ordering/items-for.ts';
import { MenuPicker } from '../../../ordering/menu-picker.tsx';
import type { OrderToLog } from '../../../ordering/new-on-menu.ts';
import { useLearned } from '../../../ordering/use-learned.ts';
import { useTypedOrder } from '../../../ordering/use-typed-order.ts';
import { WhichOne } from '../../../ordering/which-one.tsx';
import { sayNamed, whyNotYet } from '../../../ordering/why-not-yet.ts';
import { wordsChosen } from '../../../ordering/words-chosen.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayOrder } from '../../../wording/people/say-order.ts';
import { say } from '../../../wording/say.ts';
import { useDraft } from '../base/drafts.ts';
import { keysToWrite } from '../base/keys-to-write.ts';
import { useOnce } from '../base/use-once.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import type { Writing } from '../base/use-writing.ts';
import styles from './other-order.module.css';

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
    setTyped(wordsChosen(typed, asked, item, order));
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
            {say('counter.put-on-menu', { items: sayNamed(order.newItems) })}
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
