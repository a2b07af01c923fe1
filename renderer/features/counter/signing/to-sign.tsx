import { type RefObject, useEffect, useState } from 'react';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { useToSign } from '../../../data/looks/use-to-sign.ts';
import { Button } from '../../../ui/button.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayNameOf, sayNotSigned } from '../../../wording/book/say-surprise.ts';
import { say } from '../../../wording/say.ts';
import { hasDraft } from '../base/drafts.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import { SignLine } from './sign-line.tsx';
import styles from './to-sign.module.css';

/** A card that goes round and the open person has not signed: one at a time, and none while it must not show. */
export function ToSign({
  person,
  signed,
}: {
  readonly person: OpenPerson;
  /** Set while the line for a signature may be opened by key. */
  readonly signed: RefObject<(() => void) | undefined>;
}) {
  const next = useToSign(person.who.id, person.now);
  // What is hidden and comes back is closed again: it must not take the keyboard from whoever types.
  return next && <CardToSign key={next.surprise.id} next={next} person={person} signed={signed} />;
}

function CardToSign({
  next,
  person,
  signed,
}: {
  readonly next: SurpriseInView;
  readonly person: OpenPerson;
  readonly signed: RefObject<(() => void) | undefined>;
}) {
  const [isOpen, setOpen] = useState(false);
  const draft = `${next.surprise.id} ${person.who.id}`;
  useEffect(() => {
    signed.current = () => setOpen(true);
    return () => {
      signed.current = undefined;
    };
  });
  const about = sayNotSigned(next.surprise.occasion, sayNameOf(next.card));
  return (
    <section aria-label={say('counter.to-sign')}>
      <Rubric>{say('counter.to-sign')}</Rubric>
      <p className={styles.about} dir="auto">
        {about}
      </p>
      {isOpen ? (
        <SignLine next={next} person={person} draft={draft} onDone={() => setOpen(false)} />
      ) : (
        <p className={styles.act}>
          <Button keyName="F5" onPress={() => setOpen(true)}>
            {say(isBegun(draft) ? 'counter.sign-begun' : 'counter.signed')}
          </Button>
        </p>
      )}
    </section>
  );
}

function isBegun(draft: string): boolean {
  return hasDraft('wish', draft) || hasDraft('signer', draft);
}
