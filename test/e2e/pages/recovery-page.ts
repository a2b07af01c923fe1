import type { Locator } from 'playwright';
import type { HasPage } from './has-page.ts';

/** What is shown at a start when the book is damaged, gone, or has too little room. */
export class RecoveryPage {
  readonly #host: HasPage;

  constructor(host: HasPage) {
    this.#host = host;
  }

  /** The one press that makes the book again from the copy and the daybook. */
  get makeAgain(): Locator {
    return this.#button('Make the book again');
  }

  /** Leads on to the counter once the book was made again. */
  get openTheBook(): Locator {
    return this.#button('Open the book');
  }

  /** Leads on where the book was closed under the page. */
  get goOn(): Locator {
    return this.#button('Go on');
  }

  /** Opens a book that is kept on this computer but not in this browser. */
  get openItHere(): Locator {
    return this.#button('Open it here');
  }

  /** The first page of an empty shop. */
  get firstPage(): Locator {
    return this.#host.page.getByRole('button', { name: /Start an empty book/ });
  }

  /** The counter's own box. */
  get counter(): Locator {
    return this.#host.page.getByRole('combobox', { name: 'Who’s here?' });
  }

  /**
   * Presses what there is to press until the counter is there; false when the shop is a new one. It
   * waits so many milliseconds for each screen.
   */
  async throughToCounter(patience: number): Promise<boolean> {
    const buttons = [this.openTheBook, this.makeAgain, this.openItHere, this.goOn];
    const anything = [...buttons, this.firstPage].reduce((any, one) => any.or(one), this.counter);
    for (;;) {
      await anything.first().waitFor({ timeout: patience });
      if (await this.counter.isVisible()) return true;
      if (await this.firstPage.isVisible()) return false;
      for (const button of buttons) {
        if (!(await button.isVisible())) continue;
        await button.click();
        await button.waitFor({ state: 'hidden', timeout: patience });
        break;
      }
    }
  }

  #button(name: string): Locator {
    return this.#host.page.getByRole('button', { name, exact: true });
  }
}
