import type { Surprise } from '../../../../shared/domain/surprise.ts';
import { readMoney } from '../../../../shared/formats/lists/read-figures.ts';
import { useShop } from '../../../data/people/book-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { EditInPlace } from '../../../ui/fields/edit-in-place.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { saySpent } from '../../../wording/book/say-plan.ts';
import { say } from '../../../wording/say.ts';
import { currencyDigits, sayMoney } from '../../../wording/say-money.ts';
import { waitingLine } from '../drafts.ts';
import { sumOf } from '../sum-of.ts';
import { useChange } from '../use-change.ts';
import { NewSpending } from './new-spending.tsx';
import styles from './plan-money.module.css';

/** What it may cost, and what was spent. */
export function PlanMoney({ surprise }: { readonly surprise: Surprise }) {
  const currency = useShop()?.currency ?? 'EUR';
  const change = useChange(surprise.id);
  const { spent, budget } = surprise;
  const sum = sumOf(surprise);
  const takeOut = (id: string, amount: number) =>
    change(
      (present) => ({ ...present, spent: present.spent.filter((one) => one.id !== id) }),
      say('plan.spent-was-out', { sum: sayMoney(sum - amount, currency) }),
    );
  return (
    <section className={styles.money} aria-labelledby="plan-money">
      <Rubric id="plan-money">{say('plan.money')}</Rubric>
      <div className={styles.sums}>
        {spent.length > 0 && (
          <p className={styles.sum} data-over={(budget !== undefined && sum > budget) || undefined}>
            {saySpent(sum, budget, currency)}
          </p>
        )}
        <Budget surprise={surprise} currency={currency} />
      </div>
      <ul>
        {spent.map(({ id, what, amount }) => (
          <li key={id} className={styles.one}>
            <span className={styles.what} dir="auto">
              {what}
            </span>
            <span>{sayMoney(amount, currency)}</span>
            <Button
              tone="quiet"
              label={say('plan.about', { act: say('plan.spent-out'), what })}
              onPress={() => void takeOut(id, amount)}
            >
              {say('plan.spent-out')}
            </Button>
          </li>
        ))}
      </ul>
      <NewSpending surprise={surprise} currency={currency} />
    </section>
  );
}

function Budget({
  surprise: { id, budget },
  currency,
}: {
  readonly surprise: Surprise;
  readonly currency: string;
}) {
  const change = useChange(id);
  const keep = (typed: string) => {
    const words = typed.trim();
    const read = words === '' ? undefined : readMoney(words, currencyDigits(currency));
    if (words !== '' && (read === undefined || read < 0)) return say('plan.amount-wrong');
    const changed = ({ budget: _, ...rest }: Surprise): Surprise => ({
      ...rest,
      ...(read !== undefined && { budget: read }),
    });
    return change(changed, say('plan.written'), 'beside the field');
  };
  const digits = currencyDigits(currency);
  const mayCost = say('plan.budget-said', { sum: sayMoney(budget ?? 0, currency) });
  return (
    <div className={styles.budget}>
      <EditInPlace
        label={say('plan.budget')}
        value={budget === undefined ? '' : (budget / 10 ** digits).toFixed(digits)}
        shown={mayCost}
        spoken={mayCost}
        empty={say('plan.budget-empty')}
        onSave={keep}
        waiting={waitingLine(`${id} budget`)}
      />
    </div>
  );
}
