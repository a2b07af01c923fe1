import type { RefObject } from 'react';
import { say } from '../../../wording/say.ts';
import type { Search } from './use-search.ts';
import styles from './who-box.module.css';

/** The ids that tie the box to the list it opens. */
export const FOUND_LIST_ID = 'found';
export const foundId = (index: number) => `found-${index}`;

/** The one box of the counter; whatever types, types here. */
export function WhoBox({
  search,
  box,
}: {
  readonly search: Search;
  readonly box: RefObject<HTMLInputElement | null>;
}) {
  const open = search.query.trim() !== '';
  return (
    <search className={styles.search}>
      <input
        ref={box}
        className={styles.box}
        dir="auto"
        role="combobox"
        aria-label={say('counter.who')}
        aria-expanded={open}
        aria-controls={FOUND_LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={open ? foundId(search.at) : undefined}
        placeholder={say('counter.who-placeholder')}
        value={search.query}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        onChange={(event) => search.type(event.target.value)}
      />
      {open && (
        <button type="button" className={styles.clear} onClick={search.clear}>
          {say('counter.clear')}
        </button>
      )}
    </search>
  );
}
