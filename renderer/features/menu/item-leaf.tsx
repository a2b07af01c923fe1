import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { readMoney } from '../../../shared/formats/lists/read-figures.ts';
import { itemCalled } from '../../../shared/rules/menu/item-names.ts';
import { changeMenuItem } from '../../data/acts/menu.ts';
import { useBook, useMenu } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { EditInPlace } from '../../ui/fields/edit-in-place.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { useTell } from '../../ui/told/tell.tsx';
import { say } from '../../wording/say.ts';
import { currencyDigits, sayMoney } from '../../wording/say-money.ts';
import { ItemAllergens } from './item-allergens.tsx';
import type { KeepItem } from './keep-item.ts';
import styles from './menu.module.css';
import type { MergeAsked } from './merge-items.tsx';
import { OtherNames } from './other-names.tsx';

/** What stands for a section that is not there yet, which no section can be called. */
const NEW_SECTION = '\n';

/** Everything that is known of an item, each edited where it stands. */
export function ItemLeaf({
  item,
  currency,
  sections,
  onClose,
  onMerge,
}: {
  readonly item: MenuItem;
  readonly currency: string;
  readonly sections: readonly string[];
  readonly onClose: () => void;
  readonly onMerge: (asked: MergeAsked) => void;
}) {
  const book = useBook();
  const menu = useMenu();
  const tell = useTell();
  const keep: KeepItem = async (change, reasonIsShown) =>
    tell(await changeMenuItem(book, item.id, change, readClock()), say('menu.kept'), reasonIsShown);
  const rename = (typed: string) => {
    const name = typed.trim();
    if (name === '') return say('menu.name-wrong');
    const there = itemCalled([...menu.values()], name, item.id);
    if (!there) return keep({ name }, 'beside the field');
    onMerge({ one: item.id, other: there.id, renameTo: name });
    return say('menu.there', {
      name: there.name,
      section: there.category === '' ? 'none' : there.category,
    });
  };
  const reprice = (typed: string) => {
    if (typed.trim() === '') return keep({ price: undefined }, 'beside the field');
    const price = readMoney(typed.trim(), currencyDigits(currency));
    if (price === undefined || price < 0) return say('menu.price-wrong');
    return keep({ price }, 'beside the field');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section className={styles.leaf} aria-label={item.name} onKeyDown={onKeyDown}>
      <div className={styles.fields}>
        <Field label={say('menu.name')}>
          <EditInPlace
            label={say('menu.name')}
            value={item.name}
            empty={say('menu.name')}
            onSave={rename}
          />
        </Field>
        <Field label={say('menu.price')}>
          <EditInPlace
            label={say('menu.price-of', { name: item.name })}
            value={item.price === undefined ? '' : plainAmount(item.price, currency)}
            shown={item.price !== undefined && sayMoney(item.price, currency)}
            empty={say('menu.price-empty')}
            onSave={reprice}
          />
        </Field>
        <SectionOf item={item} sections={sections} keep={keep} />
      </div>
      <OtherNames item={item} keep={keep} />
      <ItemAllergens item={item} keep={keep} />
      <div className={styles.buttons}>
        <Button keyName="Esc" onPress={onClose}>
          {say('menu.close')}
        </Button>
        <Button onPress={() => onMerge({ one: item.id })}>{say('menu.merge-with')}</Button>
        <Button onPress={() => void keep({ retired: !item.retired })}>
          {say(item.retired ? 'menu.back' : 'menu.retire')}
        </Button>
      </div>
    </section>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

function SectionOf({
  item,
  sections,
  keep,
}: {
  readonly item: MenuItem;
  readonly sections: readonly string[];
  readonly keep: KeepItem;
}) {
  const [fresh, setFresh] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const all = [...new Set([...sections, ...(item.category === '' ? [] : [item.category])])];
  const options = [
    ...all.map((value) => ({ value, words: value })),
    { value: '', words: say('menu.section-none') },
    { value: NEW_SECTION, words: say('menu.section-new') },
  ];
  const begin = async () => {
    const category = (fresh ?? '').trim();
    const wrong =
      category === ''
        ? say('menu.section-name-wrong')
        : await keep({ category }, 'beside the field');
    setProblem(wrong);
    if (wrong === undefined) setFresh(undefined);
  };
  return (
    <div className={styles.field}>
      <Choice
        label={say('menu.section')}
        value={fresh === undefined ? item.category : NEW_SECTION}
        options={options}
        onChange={(picked) => {
          setProblem(undefined);
          setFresh(picked === NEW_SECTION ? '' : undefined);
          if (picked !== NEW_SECTION && picked !== item.category) void keep({ category: picked });
        }}
      />
      {fresh !== undefined && (
        <div className={styles.adding}>
          <TextField
            label={say('menu.section-new-name')}
            value={fresh}
            onChange={setFresh}
            onEnter={() => void begin()}
            problem={problem}
            focusNow
          />
          <Button onPress={() => void begin()}>{say('menu.add-it')}</Button>
        </div>
      )}
    </div>
  );
}

/** An amount as it is typed: "2.80". */
function plainAmount(minorUnits: number, currency: string): string {
  const digits = currencyDigits(currency);
  return (minorUnits / 10 ** digits).toFixed(digits);
}
