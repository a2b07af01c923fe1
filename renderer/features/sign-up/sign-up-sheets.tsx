import { MOST_SHEETS, readAgain } from '../../../shared/rules/sign-up/sign-up-design.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { say } from '../../wording/say.ts';
import styles from './sign-up.module.css';
import { type Again, type NumbersToPrint, readSheets, spanOf } from './sign-up-numbers.ts';

/** How many sheets are printed, and which numbers they get; or which old numbers once more. */
export function SignUpSheets({ toPrint }: { readonly toPrint: NumbersToPrint }) {
  const { again, numbers } = toPrint;
  return (
    <div className={styles.sheets}>
      {again ? <OnceMore again={again} toPrint={toPrint} /> : <NewSheets toPrint={toPrint} />}
      {numbers.length > 0 && (
        <p className={styles.numbers} role="status">
          {say('sign-up.numbers', spanOf(numbers))}
        </p>
      )}
    </div>
  );
}

function NewSheets({ toPrint }: { readonly toPrint: NumbersToPrint }) {
  const { sheets, setSheets } = toPrint;
  const count = readSheets(sheets);
  const step = (by: number) => {
    const next = Math.min(Math.max(count + by, 1), MOST_SHEETS);
    setSheets(String(next));
  };
  return (
    <div className={styles.count}>
      <TextField
        label={say('sign-up.sheets')}
        value={sheets}
        onChange={setSheets}
        problem={count > 0 ? undefined : say('sign-up.sheets-wrong', { most: MOST_SHEETS })}
      />
      <Button label={say('sign-up.fewer')} onPress={() => step(-1)}>
        −
      </Button>
      <Button label={say('sign-up.more')} onPress={() => step(1)}>
        +
      </Button>
    </div>
  );
}

function OnceMore({ again, toPrint }: { readonly again: Again; readonly toPrint: NumbersToPrint }) {
  const { setAgain } = toPrint;
  const wrong = readAgain(again.run, again) === undefined;
  const run = spanOf([again.run.from, again.run.to]);
  return (
    <div className={styles.again}>
      <p>{say('sign-up.again-hint')}</p>
      <div className={styles.count}>
        <TextField
          label={say('sign-up.again-from')}
          value={again.from}
          focusNow
          onChange={(from) => setAgain({ ...again, from })}
        />
        <TextField
          label={say('sign-up.again-to')}
          value={again.to}
          onChange={(to) => setAgain({ ...again, to })}
        />
      </div>
      {wrong && (
        <p className={styles.problem} role="alert">
          {say('sign-up.again-wrong', run)}
        </p>
      )}
      <Button tone="quiet" onPress={() => setAgain(undefined)}>
        {say('sign-up.again-stop')}
      </Button>
    </div>
  );
}
