import { app } from './app.ts';
import { counter } from './counter.ts';
import { failures } from './failures.ts';
import { firstRun } from './first-run.ts';
import { regularPage } from './regular-page.ts';
import { regulars } from './regulars.ts';
import { usual } from './usual.ts';

/** Every sentence of the page in English; another language is a second object of the same keys. */
export const english = {
  ...app,
  ...counter,
  ...failures,
  ...firstRun,
  ...regularPage,
  ...regulars,
  ...usual,
} as const;
