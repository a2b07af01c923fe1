import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { createShop } from '../../../shared/domain/shop.ts';
import { writtenTwice } from '../../../shared/rules/menu/item-names.ts';
import { menuSections } from '../../../shared/rules/menu/menu-sections.ts';
import { fold } from '../../../shared/rules/words/fold.ts';
import { useMenu, useShop } from '../../data/people/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { sayItemAside } from '../../wording/book/say-menu.ts';
import { say } from '../../wording/say.ts';
import { ItemLine } from './item-line.tsx';
import styles from './menu.module.css';
import { MenuPart } from './menu-part.tsx';
import { type MergeAsked, MergeItems } from './merge-items.tsx';
import { NewItem } from './new-item.tsx';

/** A menu of fewer items is seen at once: it needs no finding. */
const FEW = 12;

/** The whole menu: every item with what is known of it, by sections in the shop's own order. */
export function MenuPage({ onBringIn }: { readonly onBringIn: () => void }) {
  const menu = useMenu();
  const shop = useShop() ?? createShop();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<string>();
  const [merging, setMerging] = useState<MergeAsked>();
  const list = useRef<HTMLElement>(null);
  const page = useRef<HTMLElement>(null);
  // Whoever came from far down The book begins at the menu's beginning.
  useLayoutEffect(() => {
    page.current?.closest('main')?.scrollTo(0, 0);
  }, []);
  const items = useMemo(
    () => [...menu.values()].filter(({ sameAs }) => sameAs === undefined),
    [menu],
  );
  const offered = useMemo(() => items.filter(({ retired }) => !retired), [items]);
  const sections = useMemo(
    () => menuSections(offered, shop.menuSections),
    [offered, shop.menuSections],
  );
  const twice = useMemo(() => writtenTwice(items)[0], [items]);
  const names = sections.flatMap(({ name }) => (name === '' ? [] : [name]));
  const fits = fitting(typed);
  const shown = sections
    .map((section) => ({ ...section, items: section.items.filter(fits) }))
    .filter((section) => section.items.length > 0);
  const retired = items.filter((item) => item.retired && fits(item)).sort(byName);
  const line = (item: MenuItem) => (
    <ItemLine
      key={item.id}
      item={item}
      currency={shop.currency}
      sections={names}
      isOpen={item.id === open}
      onOpen={(isOpen) => setOpen(isOpen ? item.id : undefined)}
      onMerge={setMerging}
    />
  );
  return (
    <article ref={page} className={styles.page}>
      <p className={styles.holds}>
        {say('menu.holds', { items: offered.length, sections: names.length })}
      </p>
      {items.length === 0 && (
        <div className={styles.teach}>
          <p>{say('menu.empty')}</p>
          <Button tone="quiet" onPress={onBringIn}>
            {say('book.bring-in')}
          </Button>
        </div>
      )}
      <div className={items.length > FEW ? `${styles.head} ${styles.stays}` : styles.head}>
        {items.length > FEW && (
          <TextField
            label={say('menu.find')}
            value={typed}
            onChange={setTyped}
            onEnter={() => linesIn(list.current)[0]?.click()}
          />
        )}
        <NewItem
          items={items}
          onOpen={(id) => {
            setTyped('');
            setOpen(id);
          }}
        />
      </div>
      {twice && typed === '' && (
        <div className={styles.twice}>
          <p>{say('menu.merge-twice', { one: twice[0].name, other: twice[1].name })}</p>
          <Button onPress={() => setMerging({ one: twice[1].id, other: twice[0].id })}>
            {say('menu.merge-look')}
          </Button>
        </div>
      )}
      {names.length > 1 && items.length > FEW && typed === '' && (
        <nav className={styles.ways} aria-label={say('menu.sections')}>
          {sections.map(({ name }) => (
            <Button key={name} tone="quiet" onPress={() => showPart(list.current, name)}>
              {name === '' ? say('menu.no-section') : name}
            </Button>
          ))}
        </nav>
      )}
      <section
        ref={list}
        aria-label={say('menu.the-items')}
        className={styles.parts}
        onKeyDown={(event) => walk(event, list.current)}
      >
        {shown.map((section) => (
          <MenuPart
            key={section.name}
            section={section}
            names={names}
            isWhole={typed === ''}
            isOnly={names.length === 0}
          >
            {section.items.map(line)}
          </MenuPart>
        ))}
        {typed !== '' && shown.length + retired.length === 0 && (
          <p role="status">{say('menu.none-found', { typed: typed.trim() })}</p>
        )}
        {retired.length > 0 && (
          <details open={typed !== '' || retired.some(({ id }) => id === open)}>
            <summary className={styles.summary}>
              {say('menu.retired', { count: retired.length })}
            </summary>
            <ul className={styles.lines}>{retired.map(line)}</ul>
          </details>
        )}
      </section>
      {merging && (
        <MergeItems
          asked={merging}
          items={items}
          currency={shop.currency}
          onAsk={setMerging}
          onDone={(kept) => {
            setMerging(undefined);
            if (kept !== undefined) setOpen(kept);
          }}
        />
      )}
    </article>
  );
}

const byName = (one: MenuItem, other: MenuItem) => one.name.localeCompare(other.name);

/** Items in whose name, other names, section or allergens every typed word begins one. */
function fitting(typed: string): (item: MenuItem) => boolean {
  const words = fold(typed).split(' ');
  return (item) => {
    const text = ` ${fold([item.name, item.category, sayItemAside(item)].join(' '))}`;
    return words.every((word) => text.includes(` ${word}`));
  };
}

function linesIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-menu-line]') ?? [])].filter(
    (line) => line.offsetParent !== null,
  );
}

/** Up and down go from one item to the next. */
function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const lines = linesIn(list);
  const at = lines.indexOf(event.target as HTMLElement);
  if (by === 0 || at === -1) return;
  event.preventDefault();
  lines[at + by]?.focus();
}

function showPart(list: HTMLElement | null, name: string): void {
  const parts = [...(list?.querySelectorAll<HTMLElement>('[data-menu-part]') ?? [])];
  const part = parts.find(({ dataset }) => dataset.menuPart === name);
  part?.scrollIntoView();
  part?.querySelector<HTMLElement>('[data-menu-line]')?.focus({ preventScroll: true });
}
