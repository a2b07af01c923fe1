import { acts } from './acts.ts';
import { app } from './app.ts';
import { book } from './book.ts';
import { bringIn } from './bring-in.ts';
import { consent } from './consent.ts';
import { counter } from './counter.ts';
import { failures } from './failures.ts';
import { firstRun } from './first-run.ts';
import { regularPage } from './regular-page.ts';
import { regulars } from './regulars.ts';
import { rhythm } from './rhythm.ts';
import { usual } from './usual.ts';

/** Every sentence of the page in English; another language is a second object of the same keys. */
export const english = {
  ...acts,
  ...app,
  ...book,
  ...bringIn,
  ...consent,
  ...counter,
  ...failures,
  ...firstRun,
  ...regularPage,
  ...regulars,
  ...rhythm,
  ...usual,
} as const;
