import { app } from './app.ts';
import { counter } from './counter.ts';
import { failures } from './failures.ts';
import { usual } from './usual.ts';

/** Every sentence of the page in English; another language is a second object of the same keys. */
export const english = {
  ...app,
  ...counter,
  ...failures,
  ...usual,
} as const;
