import { acts } from './book/acts.ts';
import { app } from './book/app.ts';
import { book } from './book/book.ts';
import { bringIn } from './book/bring-in.ts';
import { calendar } from './book/calendar.ts';
import { clock } from './book/clock.ts';
import { copies } from './book/copies.ts';
import { failures } from './book/failures.ts';
import { firstRun } from './book/first-run.ts';
import { menu } from './book/menu.ts';
import { opening } from './book/opening.ts';
import { recovery } from './book/recovery.ts';
import { surprisePlan } from './book/surprise-plan.ts';
import { surprises } from './book/surprises.ts';
import { consent } from './people/consent.ts';
import { counter } from './people/counter.ts';
import { farewell } from './people/farewell.ts';
import { household } from './people/household.ts';
import { lifeEvents } from './people/life-events.ts';
import { promises } from './people/promises.ts';
import { questions } from './people/questions.ts';
import { regularPage } from './people/regular-page.ts';
import { regulars } from './people/regulars.ts';
import { rhythm } from './people/rhythm.ts';
import { usual } from './people/usual.ts';
import { greetings } from './prints/greetings.ts';
import { keyIn } from './prints/key-in.ts';
import { labels } from './prints/labels.ts';
import { letters } from './prints/letters.ts';
import { messages } from './prints/messages.ts';
import { prints } from './prints/prints.ts';
import { shopPrints } from './prints/shop-prints.ts';
import { signUp } from './prints/sign-up.ts';
import { studio } from './prints/studio.ts';

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
  ...menu,
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
