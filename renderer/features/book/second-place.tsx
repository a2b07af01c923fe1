import { useState } from 'react';
import type { CopyShelf } from '../../../shared/daybook.ts';
import { useNow } from '../../platform/clock.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { saySecondPlace } from '../../wording/book/say-copies.ts';
import { say } from '../../wording/say.ts';
import styles from './the-book.module.css';
import { useSecondPlace } from './use-second-place.ts';

/** A second place for copies: a stick, a shared folder. */
export function SecondPlace({ copies }: { readonly copies: CopyShelf }) {
  const { kind } = usePlatform();
  const now = useNow(60);
  const { place, problem, choose } = useSecondPlace(copies);
  const [isTyping, setTyping] = useState(false);
  // The desktop asks with the system's own dialog; a page can only be told the folder's name.
  const begin = () => (kind === 'desktop' ? void choose(undefined) : setTyping(true));
  return (
    <div className={styles.part}>
      <h3 className={styles.small}>{say('copies.second')}</h3>
      <p className={place?.failure ? styles.trouble : styles.words} dir="auto">
        {saySecondPlace(place, now)}
      </p>
      {isTyping ? (
        <TypedFolder
          problem={problem}
          onTake={async (folder) => setTyping(!(await choose(folder)))}
        />
      ) : (
        <div className={styles.buttons}>
          <Button onPress={begin}>
            {say(place ? 'copies.second-other' : 'copies.second-choose')}
          </Button>
          {place && (
            <Button tone="quiet" onPress={() => void choose('')}>
              {say('copies.second-stop')}
            </Button>
          )}
          {problem !== undefined && <span role="alert">{problem}</span>}
        </div>
      )}
    </div>
  );
}

function TypedFolder({
  problem,
  onTake,
}: {
  readonly problem: string | undefined;
  readonly onTake: (folder: string) => void;
}) {
  const [folder, setFolder] = useState('');
  const take = () => folder.trim() !== '' && onTake(folder.trim());
  return (
    <div className={styles.newItem}>
      <TextField
        focusNow
        label={say('copies.second-typed')}
        value={folder}
        onChange={setFolder}
        onEnter={take}
        problem={problem}
      />
      <Button onPress={take}>{say('copies.second-take')}</Button>
    </div>
  );
}
