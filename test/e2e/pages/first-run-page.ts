import type { HasPage } from './has-page.ts';

/** The first screen of an empty book: three ways to begin. */
export class FirstRunPage {
  readonly #host: HasPage;

  constructor(host: HasPage) {
    this.#host = host;
  }

  /** Starts an empty book, and waits until the counter is there. */
  async startEmptyBook(): Promise<void> {
    await this.#press(/Start an empty book/);
    await this.#counterIsThere();
  }

  /** Tries the sample shop with its made-up regulars, and waits until the counter is there. */
  async trySampleShop(): Promise<void> {
    await this.#press(/Try the sample shop/);
    await this.#counterIsThere();
  }

  /** Goes on to bringing in what the shop has. */
  async bringInFile(): Promise<void> {
    await this.#press(/Bring in a file/);
  }

  /** Keys pressed earlier would go nowhere. */
  async #counterIsThere(): Promise<void> {
    await this.#host.page.getByRole('combobox').waitFor();
  }

  async #press(name: RegExp): Promise<void> {
    await this.#host.page.getByRole('button', { name }).click();
  }
}
