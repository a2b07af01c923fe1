import { displayName, type Regular } from '../../../shared/domain/regular.ts';
import { shortName } from '../../../shared/rules/words/short-name.ts';
import { useMenu } from '../../data/people/book-context.tsx';
import { EditorFrame } from '../../ui/fields/editor-frame.tsx';
import { NameBox } from '../../ui/fields/name-box.tsx';
import { sayAllApart } from '../../wording/people/say-apart.ts';
import { say } from '../../wording/say.ts';
import styles from './editors.module.css';
import { HowTied } from './tie-editor.tsx';
import { useNewTie } from './use-new-tie.ts';

/** A line to find somebody by name and say how they belong to the person of the page. */
export function NewTie({ self, onDone }: { readonly self: Regular; readonly onDone: () => void }) {
  const menu = useMenu();
  const { draft, search, wrong, keep, abandon, pick } = useNewTie(self, onDone);
  return (
    <EditorFrame
      label={say('household.new-tie', { name: displayName(self) })}
      keep={say('household.keep')}
      leave={say('household.leave')}
      onKeep={() => void keep()}
      onAbandon={abandon}
    >
      <NameBox
        label={say('household.who')}
        placeholder={say('household.who-hint')}
        foundLabel={say('household.found')}
        typed={search.typed}
        onType={search.type}
        found={search.found}
        apart={sayAllApart(search.found, menu)}
        onTake={search.take}
        onlyTheBook
        onEnter={() => void keep()}
        problem={wrong?.field === 'who' ? wrong.words : undefined}
      />
      <p className={styles.label} aria-hidden="true">
        {say('household.how', { name: shortName(self) })}
      </p>
      <HowTied self={self} value={draft.kind} onPick={pick} onEnter={() => void keep()} />
      {wrong?.field === 'how' && (
        <p className={styles.problem} role="alert">
          {wrong.words}
        </p>
      )}
    </EditorFrame>
  );
}
