import type { HasPage } from './has-page.ts';

/** The first screen of an empty book: three ways to begin. */
export class FirstRunPage {
  readonly #host: HasPage;

  constructor(host: HasPage) {
    this.#host = host;
  }

  /** Starts an empty book. */
  async startEmptyBook(): Promise<void> {
    await this.#press(/Start an empty book/);
  }

  /** Tries the sample shop with its made-up regulars. */
  async trySampleShop(): Promise<void> {
    await this.#press(/Try the sample shop/);
  }

  /** Goes on to bringing in what the shop has. */
  async bringInFile(): Promise<void> {
    await this.#press(/Bring in a file/);
  }

  async #press(name: RegExp): Promise<void> {
    await this.#host.page.getByRole('button', { name }).click();
  }
}
