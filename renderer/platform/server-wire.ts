import type { DaybookFailure, DaybookLine, Room } from '../../shared/daybook.ts';
import { SOCKET_PATH, SOCKET_PROTOCOL } from '../../shared/ipc.ts';
import { fail, type Result } from '../../shared/result.ts';

type Appended = Result<Room, DaybookFailure>;

/**
 * The wire to our own server that lines of the daybook go over. It is opened when the first line goes and
 * again when it was cut off; what was under way then has had no answer.
 */
export class ServerWire {
  readonly #key: string;
  readonly #waiting = new Map<number, (appended: Appended) => void>();
  #open: Promise<WebSocket> | undefined;
  #last = 0;

  constructor(key: string) {
    this.#key = key;
  }

  /** Sends lines; the value is the server's answer, or that there was none. */
  async append(book: string, month: string, lines: readonly DaybookLine[]): Promise<Appended> {
    this.#open ??= this.#connect();
    const socket = await this.#open.catch(() => undefined);
    if (!socket) return noAnswer();
    this.#last += 1;
    const id = this.#last;
    return new Promise((settle) => {
      this.#waiting.set(id, settle);
      socket.send(JSON.stringify({ id, args: [book, month, lines] }));
    });
  }

  #connect(): Promise<WebSocket> {
    const address = new URL(SOCKET_PATH, window.location.href);
    address.protocol = 'ws:';
    const socket = new WebSocket(address, [SOCKET_PROTOCOL, this.#key]);
    socket.onmessage = ({ data }: MessageEvent<string>) => this.#hear(data);
    return new Promise((settle, reject) => {
      socket.onopen = () => settle(socket);
      socket.onclose = () => {
        this.#open = undefined;
        reject(new Error('The server has ended'));
        for (const answer of this.#waiting.values()) answer(noAnswer());
        this.#waiting.clear();
      };
    });
  }

  /** What comes back is our own server's, which keeps the same contract. */
  #hear(message: string): void {
    const { id, value } = JSON.parse(message) as { id: number; value: Appended };
    this.#waiting.get(id)?.(value);
    this.#waiting.delete(id);
  }
}

function noAnswer(): Appended {
  return fail({ kind: 'no-answer' });
}
