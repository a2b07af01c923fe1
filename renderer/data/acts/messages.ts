import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { Message, ReachConsent, ReachWay } from '../../../shared/domain/message.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { actOn } from '../commands/act-on.ts';
import { command, Refusal } from '../commands/command.ts';
import { mustBeThere } from '../commands/must-be-there.ts';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';

/** Marks a personal note as sent, by which way. */
export function noteMessage(
  book: Book,
  given: Omit<Message, 'id' | 'at'>,
  about: string,
  at: LocalTime,
): Promise<Result<Message, BookFailure>> {
  const message: Message = { ...given, id: newId(), at };
  return command(book, { at, act: { kind: 'sent-message', about } }, async () => {
    await mustBeThere(book, message.regularId);
    await book.messages.add(message);
    return message;
  });
}

/** Writes down that somebody agreed to be reached one way; what they agreed to before is replaced. */
export function agreeToReach(
  book: Book,
  id: RegularId,
  consent: ReachConsent,
): Promise<Result<void, BookFailure>> {
  return changeReach(book, id, consent.way, [consent], consent.givenAt);
}

/** Takes back that somebody agreed to be reached one way; the other ways stay. */
export function withdrawReach(
  book: Book,
  id: RegularId,
  way: ReachWay,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return changeReach(book, id, way, [], at);
}

function changeReach(
  book: Book,
  id: RegularId,
  way: ReachWay,
  now: readonly ReachConsent[],
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: actOn(book, 'changed-regular', id) }, async () => {
    // Read inside the transaction: two consents may be written down within one breath.
    const present = await book.regulars.get(id);
    if (!present) throw new Refusal({ kind: 'row-gone' });
    const { reach = [], ...rest } = present;
    const kept = [...reach.filter((consent) => consent.way !== way), ...now];
    const changed: Regular = kept.length === 0 ? rest : { ...rest, reach: kept };
    await book.regulars.put(changed);
  });
}
