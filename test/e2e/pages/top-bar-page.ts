import type { Locator } from 'playwright';
import type { HasPage } from './has-page.ts';

/** A place, in the word it has in the strip. */
type Place = 'Counter' | 'Today' | 'Regulars' | 'Coming up' | 'Surprises' | 'Print' | 'The book';

/** The strip at the top: the places and the clock. */
export class TopBarPage {
  readonly #host: HasPage;

  constructor(host: HasPage) {
    this.#host = host;
  }

  /** The shop's clock. */
  get clock(): Locator {
    return this.#host.page.getByRole('banner').getByRole('time');
  }

  /** Goes to one of the places. */
  async goTo(place: Place): Promise<void> {
    await this.#host.page.getByRole('navigation').getByRole('link', { name: place }).click();
  }
}
