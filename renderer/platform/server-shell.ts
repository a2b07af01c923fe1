import type { CopyShelf, Daybook } from '../../shared/daybook.ts';
import { copiesOver, daybookOver, type MakeFileCall } from '../../shared/file-calls.ts';
import { fail } from '../../shared/result.ts';
import { withSaveFailures } from './save-failures.ts';
import { ServerWire } from './server-wire.ts';

/** The server has ended, or will not have this page. */
class NoAnswer extends Error {}

/** The daybook of the server behind this page. Where it does not answer and no failure is agreed on, it throws. */
export function serverDaybook(key: string): Daybook {
  const daybook = daybookOver(callServer(key));
  const wire = new ServerWire(key);
  return {
    survey: daybook.survey,
    room: () => daybook.room().catch(() => ({ free: undefined })),
    append: async (book, month, lines) => {
      const appended = await wire.append(book, month, lines);
      const isUnheard = !appended.ok && appended.failure.kind === 'no-answer';
      // Where a wire is not let through, or was cut, it is asked once more: a line twice is one line.
      return isUnheard ? daybook.append(book, month, lines).catch(unanswered) : appended;
    },
    turn: (book) => daybook.turn(book).catch(unanswered),
    read: (book, file) =>
      daybook.read(book, file).catch(() => ({ lines: [], damaged: [1], isTorn: false })),
  };
}

/** The copies of the server behind this page. */
export function serverCopies(key: string): CopyShelf {
  return withSaveFailures(copiesOver(callServer(key)));
}

function unanswered() {
  return fail({ kind: 'no-answer' as const });
}

/** One call is one request: arguments and answers are JSON, the bytes of a copy are themselves. */
function callServer(key: string): MakeFileCall {
  const call = async (channel: string, ...args: readonly unknown[]): Promise<unknown> => {
    const [draft, bytes] = args;
    const isChunk = bytes instanceof Uint8Array;
    const query = isChunk ? `?draft=${encodeURIComponent(String(draft))}` : '';
    const response = await fetch(`/shell/${channel}${query}`, {
      method: 'POST',
      headers: { 'x-the-usual-key': key },
      body: isChunk ? new Uint8Array(bytes) : JSON.stringify(args),
      cache: 'no-store',
    });
    if (!response.ok) throw new NoAnswer(`${channel}: ${response.status}`);
    if (response.headers.get('content-type') === 'application/octet-stream') {
      return new Uint8Array(await response.arrayBuffer());
    }
    const answer: unknown = await response.json();
    return typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') : undefined;
  };
  // What comes back is our own server's, which keeps the same contract.
  return call as MakeFileCall;
}
