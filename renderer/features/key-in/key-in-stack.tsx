import type { NumberRange } from '../../../shared/rules/sign-up/missing-cards.ts';
import { progressOf, runOf } from '../../../shared/rules/sign-up/next-card.ts';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import styles from './key-in-stack.module.css';
import { sayRange } from './say-key-in.ts';
import type { KeyingIn } from './use-key-in.ts';

/** So many numbers are shown of each kind; nobody looks for more at a time. */
const MOST_SHOWN = 12;

/** How far the stack is keyed in, and the numbers that are missing, spoiled or not agreed. */
export function KeyInStack({ keying }: { readonly keying: KeyingIn }) {
  const { stack, place } = keying;
  const run =
    runOf(stack.runs, place.number) ?? stack.runs.findLast(({ what }) => what === undefined);
  if (!run) return <nav className={styles.stack} aria-label={say('key-in.stack')} />;
  const { done, of, missing, spoiled, notAgreed } = progressOf(run, stack.states);
  const others = missing.filter((range) => !isOnly(range, place.number));
  return (
    <nav className={styles.stack} aria-label={say('key-in.stack')}>
      <p className={styles.progress}>
        <span className={styles.figures}>{say('key-in.done-of', { done, of })}</span>{' '}
        <span className={styles.words}>{say('key-in.keyed-in')}</span>
      </p>
      <Numbers title={say('key-in.missing')} ranges={others} keying={keying} />
      {missing.length === 0 && <p className={styles.none}>{say('key-in.none-missing')}</p>}
      <Numbers title={say('key-in.spoiled')} ranges={spoiled.map(alone)} keying={keying} />
      <Numbers title={say('key-in.agreed-not')} ranges={notAgreed.map(alone)} keying={keying} />
    </nav>
  );
}

function Numbers({
  title,
  ranges,
  keying,
}: {
  readonly title: string;
  readonly ranges: readonly NumberRange[];
  readonly keying: KeyingIn;
}) {
  if (ranges.length === 0) return null;
  const { number, goTo } = keying.place;
  const more = ranges.length - MOST_SHOWN;
  return (
    <section className={styles.part} aria-label={title}>
      <Rubric>{title}</Rubric>
      <ul className={styles.numbers}>
        {ranges.slice(0, MOST_SHOWN).map((range) => (
          <li key={range.from}>
            <button
              type="button"
              className={styles.number}
              aria-current={range.from === number ? 'true' : undefined}
              aria-label={say('key-in.go-to', { number: sayRange(range) })}
              onClick={() => goTo(range.from)}
            >
              {sayRange(range)}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.none}>{say('key-in.more', { count: more })}</p>}
    </section>
  );
}

const alone = (number: number): NumberRange => ({ from: number, to: number });

function isOnly({ from, to }: NumberRange, number: number | undefined): boolean {
  return from === to && from === number;
}
