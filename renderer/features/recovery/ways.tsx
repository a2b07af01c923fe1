import { useRef } from 'react';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import styles from './recovery.module.css';

/** Other ways to a book: a folder of copies and daybooks, one copy, or an empty book. */
export function Ways({
  onFiles,
  onNew,
}: {
  /** Hears of what was picked: everything in a folder, or the one file of a copy. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onNew: (() => void) | undefined;
}) {
  const folder = useRef<HTMLInputElement | null>(null);
  const file = useRef<HTMLInputElement>(null);
  // React knows no such attribute of an input.
  const pickFolders = (input: HTMLInputElement | null) => {
    folder.current = input;
    if (input) input.webkitdirectory = true;
  };
  const take = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) onFiles(files);
    input.value = '';
  };
  return (
    <section className={styles.ways} aria-labelledby="recover-ways">
      <Rubric id="recover-ways">{say('recover.ways')}</Rubric>
      <ul>
        <Way name="recover.folder" onPick={() => folder.current?.click()} />
        <Way name="recover.file" onPick={() => file.current?.click()} />
        {onNew && <Way name="recover.new" onPick={onNew} />}
      </ul>
      <input
        ref={pickFolders}
        type="file"
        hidden
        aria-label={say('recover.folder-choose')}
        onChange={({ target }) => take(target)}
      />
      <input
        ref={file}
        type="file"
        hidden
        aria-label={say('recover.file-choose')}
        onChange={({ target }) => take(target)}
      />
    </section>
  );
}

function Way({
  name,
  onPick,
}: {
  readonly name: 'recover.folder' | 'recover.file' | 'recover.new';
  readonly onPick: () => void;
}) {
  return (
    <li>
      <button type="button" className={styles.way} onClick={onPick}>
        <span className={styles.wayName}>{say(name)}</span>
        <span>{say(`${name}-words`)}</span>
      </button>
    </li>
  );
}
