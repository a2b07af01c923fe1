import { useId } from 'react';
import type { SignUpField } from '../../../../shared/domain/sign-up.ts';
import { withoutControls } from '../../../../shared/scanner/scanned.ts';
import { useMenu } from '../../../data/people/book-context.tsx';
import { sayOrder } from '../../../wording/people/say-order.ts';
import { say } from '../../../wording/say.ts';
import { sayFate, sayUnderstood } from '../say-key-in.ts';
import type { KeyingIn } from '../use-key-in.ts';
import styles from './key-in-line.module.css';
import type { ChosenPage } from './use-doubles.ts';

/** One line of the card, with how it was understood and what becomes of it. */
export function KeyInLine({
  line,
  label,
  value,
  onChange,
  keying,
  chosen,
}: {
  readonly line: SignUpField | 'health';
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly keying: KeyingIn;
  readonly chosen: ChosenPage | undefined;
}) {
  const id = useId();
  const { read, wrong, place } = keying;
  const menu = useMenu();
  const problem = wrong?.stop === line ? wrong.words : undefined;
  const isOut = line !== 'health' && isNotKept(line, keying);
  const fate = chosen?.fates.get(line);
  const usual = chosen ? sayOrder(chosen.card.usual, menu) : '';
  const asides = [
    sayUnderstood(line, value, read, menu),
    isOut ? say('key-in.not-kept') : '',
    !isOut && chosen && fate ? sayFate(line, fate, chosen.whole.regular, usual) : '',
  ].filter((words) => words !== '');
  const described = [problem && `${id}-problem`, asides.length > 0 && `${id}-aside`];
  return (
    <div className={styles.line} data-out={isOut || undefined}>
      <label htmlFor={id} className={styles.label} dir="auto">
        {label}
      </label>
      <input
        id={id}
        data-stop={line}
        className={styles.input}
        dir="auto"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="next"
        value={value}
        disabled={place.number === undefined}
        aria-invalid={problem !== undefined}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
        onChange={(event) => onChange(withoutControls(event.target.value))}
      />
      {asides.length > 0 && (
        <p id={`${id}-aside`} className={styles.aside} lang="en" dir="auto">
          {asides.join(' · ')}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.problem} role="alert" lang="en">
          {problem}
        </p>
      )}
    </div>
  );
}

/** A phone or an address whose tick was gone past. */
function isNotKept(line: SignUpField, { place, read }: KeyingIn): boolean {
  return place.draft.ticks.contact === 'no' && read.notKept.contact.includes(line);
}
