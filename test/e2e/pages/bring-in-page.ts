import type { Locator } from 'playwright';
import type { HasPage } from './has-page.ts';

/** A file as the shop has it. */
export interface ShopFile {
  readonly name: string;
  readonly text: string;
}

/** The screen that brings in what the shop has. */
export class BringInPage {
  readonly #host: HasPage;

  constructor(host: HasPage) {
    this.#host = host;
  }

  /** What the screen says of the files. */
  get main(): Locator {
    return this.#host.page.getByRole('main');
  }

  /** Hands files over, as if chosen in the system's window. */
  async choose(...files: readonly ShopFile[]): Promise<void> {
    await this.#host.page
      .locator('input[type="file"]')
      .setInputFiles(
        files.map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })),
      );
  }

  /** Brings in all that was handed over, and waits until it is in the book. */
  async bringIn(): Promise<void> {
    await this.#host.page.getByRole('button', { name: /^Bring in/ }).click();
    await this.#host.page.getByRole('button', { name: /To the counter|Done/ }).waitFor();
  }

  /** Goes on to the counter when everything is in. */
  async toTheCounter(): Promise<void> {
    await this.#host.page.getByRole('button', { name: /To the counter|Done/ }).click();
  }
}
