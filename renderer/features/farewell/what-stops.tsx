import type { PromiseMade } from '../../../shared/domain/promise.ts';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import styles from './farewell.module.css';

/** A plain list of all that stops at once. */
export function WhatStops({ promises }: { readonly promises: readonly PromiseMade[] }) {
  const what = promises.map((made) => say('farewell.quoted', { what: made.what })).join(', ');
  return (
    <section className={styles.part}>
      <Rubric>{say('farewell.stops')}</Rubric>
      <ul className={styles.stops}>
        <li>{say('farewell.stops-wishes')}</li>
        <li>{say('farewell.stops-questions')}</li>
        <li>{say('farewell.stops-promises', { open: promises.length, what })}</li>
        <li>{say('farewell.stops-surprises')}</li>
        <li>{say('farewell.stops-lists')}</li>
        <li>{say('farewell.stops-found')}</li>
        <li>{say('farewell.stops-messages')}</li>
      </ul>
    </section>
  );
}
