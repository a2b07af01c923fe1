import { useRef, useState } from 'react';
import type { Wish } from '../../../../shared/domain/surprise.ts';
import { usePlatform } from '../../../platform/platform-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { useNotice } from '../../../ui/told/notice.tsx';
import { say } from '../../../wording/say.ts';
import { keyOfCopy } from '../../../wording/say-key.ts';
import styles from './to-thank.module.css';

/** Everybody who signed, to be thanked: a list to take along. */
export function ToThank({ wishes }: { readonly wishes: readonly Wish[] }) {
  const notice = useNotice();
  const { keyboard } = usePlatform();
  const list = useRef<HTMLOListElement>(null);
  const [isRefused, setRefused] = useState(false);
  const copy = async () => {
    const names = wishes.map(({ name }) => name).join('\n');
    const isCopied = await navigator.clipboard.writeText(names).then(
      () => true,
      () => false,
    );
    setRefused(!isCopied);
    if (isCopied) notice({ words: say('plan.thank-copied') });
    else if (list.current) getSelection()?.selectAllChildren(list.current);
  };
  return (
    <section className={styles.thank} aria-labelledby="plan-thank">
      <Rubric id="plan-thank" aside={wishes.length > 0 ? String(wishes.length) : undefined}>
        {say('plan.thank')}
      </Rubric>
      {wishes.length === 0 ? (
        <p className={styles.none}>{say('plan.thank-none')}</p>
      ) : (
        <>
          <ol ref={list} className={styles.names}>
            {wishes.map(({ id, name }) => (
              <li key={id}>
                <span dir="auto">{name}</span>
              </li>
            ))}
          </ol>
          <div className={styles.copy}>
            <Button tone="quiet" onPress={() => void copy()}>
              {say('plan.thank-copy')}
            </Button>
          </div>
          {isRefused && (
            <p role="alert">{say('plan.thank-refused', { keys: keyOfCopy(keyboard) })}</p>
          )}
        </>
      )}
    </section>
  );
}
