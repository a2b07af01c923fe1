import type { LocalTime } from '../../shared/calendar-day.ts';
import type { Message } from '../../shared/domain/message.ts';
import type { BookFailure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import { command } from './command.ts';
import type { Book } from './database.ts';
import { newId } from './new-id.ts';

/** Marks a personal note as sent, by which way. */
export function noteMessage(
  book: Book,
  given: Omit<Message, 'id' | 'at'>,
  about: string,
  at: LocalTime,
): Promise<Result<Message, BookFailure>> {
  const message: Message = { ...given, id: newId(), at };
  return command(book, { at, act: { kind: 'sent-message', about } }, async () => {
    await book.messages.add(message);
    return message;
  });
}
