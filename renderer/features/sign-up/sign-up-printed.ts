import { printCards, printCardsAgain } from '../../data/acts/card-runs.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { useNotice } from '../../ui/told/notice.tsx';
import { useTell } from '../../ui/told/tell.tsx';
import { say } from '../../wording/say.ts';
import type { SignUpRoom } from './sign-up-design.ts';
import { type NumbersToPrint, spanOf } from './sign-up-numbers.ts';

/** Writes down which cards went out, as soon as they did. */
export function usePrintedCards({
  room,
  language,
  shopCode,
  toPrint,
}: {
  readonly room: SignUpRoom;
  readonly language: string;
  readonly shopCode: string;
  readonly toPrint: NumbersToPrint;
}): () => void {
  const book = useBook();
  const tell = useTell();
  const notice = useNotice();
  const { numbers, again, setAgain } = toPrint;
  const { wordingVersion } = room.design;
  const writeNew = async () => {
    const [from = 1] = numbers;
    const given = { count: numbers.length, from, code: shopCode, language, wordingVersion };
    const result = await printCards(book, given, readClock());
    if (!result.ok && result.failure.kind === 'done-already') {
      notice({ words: say('sign-up.printed-meanwhile'), wrong: true });
    } else tell(result, say('sign-up.printed', spanOf(numbers)));
  };
  const writeAgain = async (runId: string) => {
    const result = await printCardsAgain(book, runId, { language, wordingVersion }, readClock());
    tell(result, say('sign-up.printed-again', spanOf(numbers)));
    if (result.ok) setAgain(undefined);
  };
  return () => void (again ? writeAgain(again.run.id) : writeNew());
}
