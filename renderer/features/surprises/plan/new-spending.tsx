import { useRef, useState } from 'react';
import type { Surprise } from '../../../../shared/domain/surprise.ts';
import { readMoney } from '../../../../shared/formats/lists/read-figures.ts';
import { newId } from '../../../data/store/new-id.ts';
import { readClock } from '../../../platform/clock.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { say } from '../../../wording/say.ts';
import { currencyDigits, sayMoney } from '../../../wording/say-money.ts';
import { sumOf } from '../sum-of.ts';
import { useChange } from '../use-change.ts';
import { useDraft } from '../use-draft.ts';
import styles from './plan-money.module.css';

interface Wrong {
  readonly field: 'what' | 'amount';
  readonly words: string;
}

/** What money was spent on, and how much: Enter notes it. */
export function NewSpending({
  surprise,
  currency,
}: {
  readonly surprise: Surprise;
  readonly currency: string;
}) {
  const { draft, write, end } = useDraft(`${surprise.id} spent`, { what: '', amount: '' });
  const change = useChange(surprise.id);
  const [wrong, setWrong] = useState<Wrong>();
  // While one is being kept the next may be typed, and added.
  const sent = useRef<typeof draft>(undefined);
  const line = useRef<HTMLFieldSetElement>(null);
  const add = async () => {
    if (sent.current === draft) return;
    const what = draft.what.trim();
    if (what === '' && draft.amount.trim() === '') return;
    const amount = readMoney(draft.amount.trim(), currencyDigits(currency));
    if (what === '') return setWrong({ field: 'what', words: say('plan.spent-what-empty') });
    if (amount === undefined || amount < 0)
      return setWrong({ field: 'amount', words: say('plan.amount-wrong') });
    sent.current = draft;
    const spending = { id: newId(), what, amount, at: readClock() };
    const failed = await change(
      (present) => ({ ...present, spent: [...present.spent, spending] }),
      say('plan.spent-added', { sum: sayMoney(sumOf(surprise) + amount, currency) }),
      'beside the field',
    );
    if (failed !== undefined) {
      if (sent.current === draft) sent.current = undefined;
      const isStillThere = line.current?.querySelector('input')?.value.trim() === what;
      return setWrong({ field: 'what', words: isStillThere ? failed : `${what}: ${failed}` });
    }
    end(draft);
    line.current?.querySelector('input')?.focus();
  };
  const enter = () => void add();
  const type = (given: Partial<typeof draft>) => {
    setWrong(undefined);
    write(given);
  };
  return (
    <fieldset ref={line} className={styles.line} aria-label={say('plan.spent-one')}>
      <TextField
        label={say('plan.spent-what')}
        placeholder={say('plan.spent-what-hint')}
        value={draft.what}
        onChange={(what) => type({ what })}
        onEnter={enter}
        problem={wrong?.field === 'what' ? wrong.words : undefined}
      />
      <TextField
        label={say('plan.spent-amount')}
        placeholder={say('plan.spent-amount-hint')}
        value={draft.amount}
        onChange={(amount) => type({ amount })}
        onEnter={enter}
        problem={wrong?.field === 'amount' ? wrong.words : undefined}
      />
      <div className={styles.add}>
        <Button
          label={say('plan.about', { act: say('plan.spent-add'), what: say('plan.money') })}
          onPress={enter}
        >
          {say('plan.spent-add')}
        </Button>
      </div>
    </fieldset>
  );
}
