import { paddedNumber } from '../../../../shared/print/card-number.ts';
import { shortName } from '../../../../shared/rules/words/short-name.ts';
import { useMenu } from '../../../data/people/book-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { say } from '../../../wording/say.ts';
import { sayApart } from '../say-key-in.ts';
import type { KeyingIn } from '../use-key-in.ts';
import { CHOOSING_KEYS } from '../use-key-in-keys.ts';
import styles from './key-in-doubles.module.css';
import type { Doubles } from './use-doubles.ts';

/** Who it may be in the book already, to choose with a key; or the page that was chosen. */
export function KeyInDoubles({
  keying,
  doubles,
}: {
  readonly keying: KeyingIn;
  readonly doubles: Doubles;
}) {
  const { chosen, found } = doubles;
  return (
    <div className={styles.people} aria-live="polite">
      {chosen && <Chosen keying={keying} chosen={chosen} />}
      {!chosen && found.length > 0 && <Found keying={keying} found={found} />}
    </div>
  );
}

function Found({ keying, found }: { readonly keying: KeyingIn; readonly found: Doubles['found'] }) {
  const menu = useMenu();
  const { draft, write } = keying.place;
  return (
    <>
      <Rubric>{say('key-in.may-be')}</Rubric>
      <ul className={styles.found}>
        {found.map(({ card, because }, nth) => (
          <li key={card.id}>
            <p className={styles.name} dir="auto">
              {card.name}
            </p>
            <p className={styles.known} dir="auto">
              {[say(`key-in.because-${because}`), sayApart(card, menu)].filter(Boolean).join(' · ')}
            </p>
            <Button
              {...(CHOOSING_KEYS[nth] && { keyName: CHOOSING_KEYS[nth] })}
              onPress={() => write({ ...draft, them: card.id })}
            >
              {say('key-in.it-is', { name: card.nameless ? card.name : shortName(card) })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Chosen({
  keying,
  chosen,
}: {
  readonly keying: KeyingIn;
  readonly chosen: NonNullable<Doubles['chosen']>;
}) {
  const { draft, write, number = 0 } = keying.place;
  const { card, fates } = chosen;
  return (
    <>
      <Rubric>{say('key-in.onto')}</Rubric>
      <p className={styles.theirs} dir="auto">
        {card.name}
      </p>
      <p className={styles.known}>{say('key-in.nothing-overwritten')}</p>
      {fates.get('number') === 'stays' && (
        <p className={styles.known}>
          {say('key-in.number-stays', { there: card.cardNumber, number: paddedNumber(number) })}
        </p>
      )}
      <Button keyName="Esc" onPress={() => write({ ...draft, them: undefined })}>
        {say('key-in.somebody-else')}
      </Button>
    </>
  );
}
