import { useRef, useState } from 'react';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { useMenu } from '../../../data/people/book-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { NameBox } from '../../../ui/fields/name-box.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { sayAllApart } from '../../../wording/people/say-apart.ts';
import { say } from '../../../wording/say.ts';
import { useDraft } from '../use-draft.ts';
import type { WhoSigns } from '../who-is-offered.ts';
import styles from './new-wish.module.css';
import { useSigning } from './use-signing.ts';
import { isOfThemself, wordsTooLong } from './wish-words.ts';

interface Wrong {
  readonly field: 'name' | 'words';
  readonly words: string;
}

/** A name and, if wanted, the words: Enter writes it down, and the next name may be typed. */
export function NewWish({
  view,
  who,
  isMain,
}: {
  readonly view: SurpriseInView;
  readonly who: WhoSigns;
  /** The one thing of the page to press. */
  readonly isMain: boolean;
}) {
  const { surprise, card, wishes } = view;
  const first = { name: '', words: '', whoId: '' };
  const { draft, write, end } = useDraft(`${surprise.id} wish`, first);
  const [wrong, setWrong] = useState<Wrong>();
  // While one name is being kept the next may be typed, and added.
  const sent = useRef<typeof draft>(undefined);
  const nameField = useRef<HTMLInputElement>(null);
  const sign = useSigning(surprise.id, wishes);
  const found = who.find(draft.name);
  const menu = useMenu();
  const taken = found.find(({ id }) => id === draft.whoId);
  const change = (given: Partial<typeof draft>) => {
    setWrong(undefined);
    write(given);
  };
  const add = async () => {
    if (sent.current === draft) return;
    const name = draft.name.trim();
    const words = draft.words.trim();
    if (name === '' && words === '') return;
    if (name === '') return setWrong({ field: 'name', words: say('plan.wish-no-name') });
    if (isOfThemself(card, name)) return setWrong({ field: 'name', words: say('plan.wish-own') });
    const tooLong = wordsTooLong(words);
    if (tooLong !== undefined) return setWrong({ field: 'words', words: tooLong });
    sent.current = draft;
    const failed = await sign({ name, words, card: taken ?? who.named(name) }, 'beside the field');
    if (failed !== undefined) {
      if (sent.current === draft) sent.current = undefined;
      const isStillThere = nameField.current?.value.trim() === name;
      return setWrong({ field: 'name', words: isStillThere ? failed : `${name}: ${failed}` });
    }
    end(draft);
    nameField.current?.focus();
  };
  const enter = () => void add();
  return (
    <fieldset className={styles.wish} aria-label={say('plan.wish-one')}>
      <NameBox
        foundLabel={say('plan.people-found')}
        label={say('plan.wish-name')}
        placeholder={say('plan.wish-name-hint')}
        typed={draft.name}
        onType={(name) => change({ name, whoId: '' })}
        found={taken ? [] : found}
        apart={sayAllApart(found, menu)}
        onTake={(one) => change({ name: one.name, whoId: one.id })}
        onEnter={enter}
        problem={wrong?.field === 'name' ? wrong.words : undefined}
        field={nameField}
      />
      <TextField
        label={say('plan.wish-words')}
        placeholder={say('plan.wish-words-hint')}
        value={draft.words}
        onChange={(words) => change({ words })}
        onEnter={enter}
        problem={wrong?.field === 'words' ? wrong.words : undefined}
      />
      <div className={styles.add}>
        <Button tone={isMain ? 'main' : 'plain'} keyName="Enter" onPress={enter}>
          {say('plan.wish-add')}
        </Button>
      </div>
    </fieldset>
  );
}
