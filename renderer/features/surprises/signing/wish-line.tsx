import { useRef, useState } from 'react';
import type { Wish } from '../../../../shared/domain/surprise.ts';
import { changeWish, removeWish } from '../../../data/acts/wishes.ts';
import { useBook } from '../../../data/people/book-context.tsx';
import { readClock } from '../../../platform/clock.ts';
import { Button } from '../../../ui/button.tsx';
import { EditorFrame } from '../../../ui/fields/editor-frame.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useFocusBack } from '../../../ui/focus-back.ts';
import { useTell } from '../../../ui/told/tell.tsx';
import { say } from '../../../wording/say.ts';
import { useDraft } from '../use-draft.ts';
import styles from './signed-list.module.css';
import { wordsTooLong } from './wish-words.ts';

/** One signature: pressed, its name and words are mended, or it is taken off the card. */
export function WishLine({ wish }: { readonly wish: Wish }) {
  const editing = useWishDraft(wish);
  const opener = useFocusBack(editing.isOpen);
  if (editing.isOpen) {
    return (
      <li>
        <WishEditor editing={editing} />
      </li>
    );
  }
  return (
    <li>
      <button ref={opener} type="button" className={styles.wish} onClick={editing.open}>
        <span className={styles.name} dir="auto">
          {wish.name}
        </span>{' '}
        {wish.words !== '' && (
          <span className={styles.words} dir="auto">
            {say('plan.wish-quoted', { words: wish.words })}
          </span>
        )}
        <span className={styles.hidden}>{say('plan.wish-edit')}</span>
      </button>
    </li>
  );
}

function WishEditor({ editing }: { readonly editing: ReturnType<typeof useWishDraft> }) {
  const { draft, write, problem, keep } = editing;
  const enter = () => void keep();
  return (
    <EditorFrame
      label={say('plan.wish-one')}
      keep={say('plan.wish-keep')}
      leave={say('plan.wish-leave')}
      onKeep={enter}
      onAbandon={editing.abandon}
      more={
        <Button tone="quiet" onPress={() => void editing.remove()}>
          {say('plan.wish-out')}
        </Button>
      }
    >
      <TextField
        label={say('plan.wish-name')}
        value={draft.name}
        onChange={(name) => write({ name })}
        onEnter={enter}
      />
      <TextField
        label={say('plan.wish-words')}
        value={draft.words}
        onChange={(words) => write({ words })}
        onEnter={enter}
        problem={problem}
      />
    </EditorFrame>
  );
}

function useWishDraft(wish: Wish) {
  const book = useBook();
  const tell = useTell();
  // What stood there when somebody began waits with what they typed: only what they changed is theirs.
  const first = {
    name: wish.name,
    words: wish.words,
    foundName: wish.name,
    foundWords: wish.words,
  };
  const { draft, isBegun, write, end } = useDraft(`wish ${wish.id}`, first);
  const [problem, setProblem] = useState<string>();
  const isSettled = useRef(false);
  const close = () => {
    isSettled.current = true;
    setProblem(undefined);
    end();
  };
  const settle = (wrong: string | undefined) => {
    isSettled.current = false;
    if (wrong === undefined) close();
    else setProblem(wrong);
  };
  const keep = async () => {
    if (isSettled.current) return;
    const [name, words] = [draft.name.trim(), draft.words.trim()];
    const change = {
      ...(name !== draft.foundName && { name }),
      ...(words !== draft.foundWords && { words }),
    };
    if (Object.keys(change).length === 0) return close();
    if (name === '') return setProblem(say('plan.wish-no-name'));
    const tooLong = wordsTooLong(words);
    if (tooLong !== undefined) return setProblem(tooLong);
    isSettled.current = true;
    const result = await changeWish(book, wish.id, change, readClock());
    settle(tell(result, say('plan.wish-was-changed'), 'beside the field'));
  };
  const remove = async () => {
    if (isSettled.current) return;
    isSettled.current = true;
    const result = await removeWish(book, wish.id, readClock());
    settle(tell(result, say('plan.wish-was-out'), 'beside the field'));
  };
  return {
    draft,
    isOpen: isBegun,
    problem,
    write: (given: Partial<typeof draft>) => {
      setProblem(undefined);
      write(given);
    },
    open: () => {
      isSettled.current = false;
      write({});
    },
    keep,
    remove,
    abandon: close,
  };
}
