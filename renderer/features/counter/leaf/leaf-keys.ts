import type { RefObject } from 'react';
import type { QuestionKeys } from '../ask/ask.tsx';

/** What the keys of the counter do on the open leaf; its parts put themselves in while they are there. */
export interface LeafKeys {
  readonly enter: RefObject<(() => void) | undefined>;
  readonly question: RefObject<QuestionKeys | undefined>;
  /** Opens the line for what they said. */
  readonly answer: RefObject<(() => void) | undefined>;
  /** Opens the line for a signature on a card that goes round. */
  readonly signed: RefObject<(() => void) | undefined>;
}
