import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { type MenuSection, movedSection } from '../../../shared/rules/menu/menu-sections.ts';
import { renameSection } from '../../data/acts/menu.ts';
import { changeShop } from '../../data/acts/shop.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { EditInPlace } from '../../ui/fields/edit-in-place.tsx';
import { useTell } from '../../ui/told/tell.tsx';
import { say } from '../../wording/say.ts';
import styles from './menu.module.css';

/** A section of the menu: its name, edited where it stands, its place among the others, and its items. */
export function MenuPart({
  section,
  names,
  isWhole,
  isOnly,
  children,
}: {
  readonly section: MenuSection;
  /** All sections with a name, in order. */
  readonly names: readonly string[];
  /** Nothing is being looked for. */
  readonly isWhole: boolean;
  /** The menu has no sections yet. */
  readonly isOnly: boolean;
  readonly children: ReactNode;
}) {
  const book = useBook();
  const tell = useTell();
  const { name } = section;
  const rename = async (typed: string) => {
    const to = typed.trim();
    if (to === '') return say('menu.section-name-wrong');
    const result = await renameSection(book, { from: name, to }, readClock());
    return tell(result, say('menu.kept'), 'beside the field');
  };
  const move = async (by: -1 | 1) => {
    const menuSections = movedSection(names, name, by);
    tell(
      await changeShop(book, { menuSections }, readClock()),
      say('menu.section-moved', { name }),
    );
  };
  const at = names.indexOf(name);
  return (
    <section
      className={styles.part}
      data-menu-part={name}
      aria-label={name === '' ? say(isOnly ? 'menu.the-items' : 'menu.no-section') : name}
    >
      {name === '' && !isOnly && <h2 className={styles.noSection}>{say('menu.no-section')}</h2>}
      {name !== '' && (
        <div className={styles.partHead}>
          <h2 className={styles.partName}>
            <EditInPlace
              label={say('menu.section-name')}
              value={name}
              empty={say('menu.section-name')}
              onSave={rename}
            />
          </h2>
          {isWhole && names.length > 1 && (
            <span className={styles.moves}>
              <Move
                label={say('menu.section-up', { name })}
                disabled={at === 0}
                onPress={() => void move(-1)}
              >
                <ChevronUp aria-hidden="true" />
              </Move>
              <Move
                label={say('menu.section-down', { name })}
                disabled={at === names.length - 1}
                onPress={() => void move(1)}
              >
                <ChevronDown aria-hidden="true" />
              </Move>
            </span>
          )}
        </div>
      )}
      <ul className={styles.lines}>{children}</ul>
    </section>
  );
}

function Move({
  label,
  disabled,
  onPress,
  children,
}: {
  readonly label: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.move}
      aria-label={label}
      // Still there for the keyboard that has just moved it as far as it goes.
      aria-disabled={disabled}
      onClick={disabled ? undefined : onPress}
    >
      {children}
    </button>
  );
}
