/** How often one that waits says so again, in milliseconds: the holder may have begun only now to listen. */
const ASK_AGAIN_MS = 20;

const WISH = 'let me';

/**
 * A lock of the whole origin that is kept from one piece of work to the next, as long as nobody else
 * waits for it: taking it anew each time would cost more than the work.
 */
export class KeptLock {
  readonly #name: string;
  readonly #onLetGo: () => void;
  readonly #wishes: BroadcastChannel;
  #queue: Promise<unknown> = Promise.resolve();
  #release: (() => void) | undefined;
  #isWorking = false;
  #isWished = false;

  /** `onLetGo` is called while the lock is still held, to close what must not be open without it. */
  constructor(name: string, onLetGo: () => void) {
    this.#name = name;
    this.#onLetGo = onLetGo;
    this.#wishes = new BroadcastChannel(name);
    this.#wishes.onmessage = () => {
      this.#isWished = this.#release !== undefined;
      if (!this.#isWorking) this.#letGo();
    };
  }

  /** Runs work under the lock, after whatever else was to run here before. */
  run<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#queue.then(async () => {
      await this.#hold();
      this.#isWorking = true;
      try {
        return await work();
      } finally {
        this.#isWorking = false;
        if (this.#isWished) this.#letGo();
      }
    });
    this.#queue = done.catch(() => undefined);
    return done;
  }

  #hold(): Promise<void> {
    if (this.#release !== undefined) return Promise.resolve();
    return new Promise((isHeld, refused) => {
      const wish = () => this.#wishes.postMessage(WISH);
      const asking = setInterval(wish, ASK_AGAIN_MS);
      const keep = () => {
        clearInterval(asking);
        isHeld();
        return new Promise<void>((release) => {
          this.#release = release;
        });
      };
      navigator.locks
        .request(this.#name, keep)
        .catch(refused)
        .finally(() => clearInterval(asking));
      wish();
    });
  }

  #letGo(): void {
    if (this.#release === undefined) return;
    this.#onLetGo();
    this.#release();
    this.#release = undefined;
    this.#isWished = false;
  }
}
