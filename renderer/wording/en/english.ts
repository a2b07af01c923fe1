import { acts } from './acts.ts';
import { app } from './app.ts';
import { book } from './book.ts';
import { bringIn } from './bring-in.ts';
import { calendar } from './calendar.ts';
import { clock } from './clock.ts';
import { consent } from './consent.ts';
import { copies } from './copies.ts';
import { counter } from './counter.ts';
import { failures } from './failures.ts';
import { farewell } from './farewell.ts';
import { firstRun } from './first-run.ts';
import { greetings } from './greetings.ts';
import { household } from './household.ts';
import { keyIn } from './key-in.ts';
import { labels } from './labels.ts';
import { letters } from './letters.ts';
import { lifeEvents } from './life-events.ts';
import { messages } from './messages.ts';
import { opening } from './opening.ts';
import { prints } from './prints.ts';
import { promises } from './promises.ts';
import { questions } from './questions.ts';
import { recovery } from './recovery.ts';
import { regularPage } from './regular-page.ts';
import { regulars } from './regulars.ts';
import { rhythm } from './rhythm.ts';
import { shopPrints } from './shop-prints.ts';
import { signUp } from './sign-up.ts';
import { studio } from './studio.ts';
import { surprisePlan } from './surprise-plan.ts';
import { surprises } from './surprises.ts';
import { usual } from './usual.ts';

/** Every sentence of the page in English; another language is a second object of the same keys. */
export const english = {
  ...acts,
  ...copies,
  ...calendar,
  ...clock,
  ...opening,
  ...farewell,
  ...messages,
  ...labels,
  ...letters,
  ...greetings,
  ...household,
  ...promises,
  ...questions,
  ...recovery,
  ...lifeEvents,
  ...app,
  ...book,
  ...bringIn,
  ...consent,
  ...counter,
  ...failures,
  ...firstRun,
  ...keyIn,
  ...regularPage,
  ...regulars,
  ...rhythm,
  ...prints,
  ...shopPrints,
  ...signUp,
  ...studio,
  ...surprisePlan,
  ...surprises,
  ...usual,
} as const;
