import { useState } from 'react';
import { isNameless } from '../../../../shared/domain/regular.ts';
import { LONGEST_WISH } from '../../../../shared/domain/surprise.ts';
import { shortName } from '../../../../shared/rules/words/short-name.ts';
import { sign } from '../../../data/acts/wishes.ts';
import { readHand } from '../../../data/looks/hand.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { useBook } from '../../../data/people/book-context.tsx';
import { readClock } from '../../../platform/clock.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useTell } from '../../../ui/told/tell.tsx';
import { say } from '../../../wording/say.ts';
import { useDraft } from '../base/drafts.ts';
import { useOnce } from '../base/use-once.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import styles from './to-sign.module.css';

/** The name in the card and what they wish, if anything: Enter keeps it, Escape leaves it as it is typed. */
export function SignLine({
  next,
  person,
  draft,
  onDone,
}: {
  readonly next: SurpriseInView;
  readonly person: OpenPerson;
  /** Under which the line waits while it is not finished. */
  readonly draft: string;
  readonly onDone: () => void;
}) {
  const book = useBook();
  const tell = useTell();
  const [begunName, typeName] = useDraft('signer', draft);
  const [words, typeWords] = useDraft('wish', draft);
  const [name, setName] = useState(begunName || calledInACard(person));
  const [tried, setTried] = useState(false);
  const problem = problemOf(name, words);
  const keep = useOnce(async () => {
    setTried(true);
    if (problem !== undefined) return;
    const given = { name: name.trim(), words: words.trim(), who: readHand() };
    const whose = { surpriseId: next.surprise.id, regularId: person.who.id };
    const result = await sign(book, { ...whose, ...given }, readClock());
    // What card it is, is not said on a line that stays for a while.
    if (tell(result, say('counter.sign-told', { name: person.who.name })) !== undefined) return;
    typeName('');
    typeWords('');
    onDone();
  });
  const enter = () => void keep();
  const shown = tried ? problem : undefined;
  return (
    <fieldset
      className={styles.line}
      aria-label={say('counter.signed')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        event.preventDefault();
        onDone();
      }}
    >
      <TextField
        label={say('counter.sign-name')}
        value={name}
        onChange={(typed) => {
          setName(typed);
          typeName(typed);
        }}
        onEnter={enter}
        focusNow
        problem={shown?.of === 'name' ? shown.words : undefined}
      />
      <TextField
        label={say('counter.sign-words')}
        value={words}
        onChange={typeWords}
        onEnter={enter}
        problem={shown?.of === 'words' ? shown.words : undefined}
      />
      <div className={styles.buttons}>
        <Button tone="main" keyName="Enter" onPress={enter}>
          {say('counter.sign-keep')}
        </Button>
        <Button tone="quiet" keyName="Esc" onPress={onDone}>
          {say('counter.back')}
        </Button>
      </div>
    </fieldset>
  );
}

/** Nobody signs as “blue jacket”. */
function calledInACard({ regular }: OpenPerson): string {
  return isNameless(regular) ? '' : shortName(regular);
}

function problemOf(name: string, words: string) {
  if (name.trim() === '') return { of: 'name', words: say('counter.sign-no-name') } as const;
  const letters = [...words.trim()].length;
  if (letters <= LONGEST_WISH) return undefined;
  const told = say('counter.sign-too-long', { most: LONGEST_WISH, letters });
  return { of: 'words', words: told } as const;
}
