import { TextField } from '../../ui/fields/text-field.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { sayTie } from '../../wording/people/say-household.ts';
import { say } from '../../wording/say.ts';
import styles from './farewell.module.css';
import { type LineDraft, lineFor } from './farewell-draft.ts';
import type { FarewellWriting } from './use-farewell.ts';
import type { OneWhoStays } from './who-stays.ts';

/** Who gets a quiet line on their page, and how it reads. */
export function QuietLines({
  staying,
  writing,
}: {
  readonly staying: readonly OneWhoStays[];
  readonly writing: FarewellWriting;
}) {
  return (
    <section className={styles.part}>
      <Rubric>{say('farewell.lines')}</Rubric>
      <p className={styles.means}>
        {staying.length === 0
          ? say('farewell.lines-nobody', { name: writing.called })
          : say('farewell.lines-mean')}
      </p>
      <ul>
        {staying.map((one) => (
          <QuietLine key={one.card.id} one={one} writing={writing} />
        ))}
      </ul>
    </section>
  );
}

function QuietLine({
  one,
  writing: { draft, write, problem, proposed },
}: {
  readonly one: OneWhoStays;
  readonly writing: FarewellWriting;
}) {
  const { card, kind } = one;
  const { ticked, text } = lineFor(one, draft, proposed);
  const change = (changed: LineDraft) =>
    write({ lines: { ...draft.lines, [card.id]: { ...draft.lines[card.id], ...changed } } });
  const isBlank = problem?.field === 'line' && problem.of === card.id;
  return (
    <li className={styles.line}>
      <label className={styles.who}>
        <input
          type="checkbox"
          className={styles.tick}
          checked={ticked}
          onChange={(event) => change({ ticked: event.target.checked })}
        />
        <span>
          <span className={styles.name} dir="auto">
            {card.name || say('regulars.nameless')}
          </span>{' '}
          <span className={styles.tie}>{kind ? sayTie(kind) : say('farewell.of-household')}</span>
        </span>
      </label>
      {ticked && (
        <TextField
          label={say('farewell.line-of', { other: card.name })}
          hideLabel
          value={text}
          onChange={(typed) => change({ text: typed })}
          problem={isBlank ? say('farewell.line-empty') : undefined}
        />
      )}
    </li>
  );
}
