import type { Locator } from 'playwright';
import type { HasPage } from './has-page.ts';

/** What is shown at a start when the book is damaged, gone, or has too little room. */
export class RecoveryPage {
  readonly #host: HasPage;

  constructor(host: HasPage) {
    this.#host = host;
  }

  /** The one press that makes the book again from the copy and the daybook. */
  get rebuild(): Locator {
    return this.#host.page.getByRole('button', { name: /^Rebuild the book/ });
  }

  /** Leads on to the counter once the book was made again. */
  get goOn(): Locator {
    return this.#host.page.getByRole('button', { name: /^Open the book/ });
  }

  /** The first page of an empty shop. */
  get firstPage(): Locator {
    return this.#host.page.getByRole('button', { name: /Start an empty book/ });
  }

  /** The counter's own box. */
  get counter(): Locator {
    return this.#host.page.getByRole('combobox', { name: 'Who’s here?' });
  }

  /** Presses what there is to press until the counter is there; false when it is not, or the shop is a new one. */
  async throughToCounter(patience: number): Promise<boolean> {
    const anything = this.counter.or(this.rebuild).or(this.goOn).or(this.firstPage);
    for (;;) {
      await anything.first().waitFor({ timeout: patience });
      if (await this.counter.isVisible()) return true;
      if (await this.firstPage.isVisible()) return false;
      const button = (await this.goOn.isVisible()) ? this.goOn : this.rebuild;
      await button.click();
      await button.waitFor({ state: 'detached', timeout: patience });
    }
  }
}
