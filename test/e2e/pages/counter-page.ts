import type { Locator } from 'playwright';
import type { HasPage } from './has-page.ts';

/** The counter, in the words of whoever stands at it. */
export class CounterPage {
  readonly #host: HasPage;

  constructor(host: HasPage) {
    this.#host = host;
  }

  /** The one box: "Who's here?". */
  get box(): Locator {
    return this.#host.page.getByRole('combobox', { name: 'Who’s here?' });
  }

  /** The lines the box has found, the likeliest first; the last one makes somebody new. */
  get found(): Locator {
    return this.#host.page.getByRole('listbox').getByRole('option');
  }

  /** The tabs of those due about now. */
  get due(): Locator {
    return this.#host.page.getByRole('region', { name: 'Due about now' }).getByRole('button');
  }

  /** The tabs of those here now. */
  get here(): Locator {
    return this.#host.page.getByRole('region', { name: 'Here now' }).getByRole('button');
  }

  /** The open person's leaf. */
  get leaf(): Locator {
    return this.#host.page.getByRole('article');
  }

  /** The name written large on the leaf. */
  get name(): Locator {
    return this.leaf.getByRole('heading', { level: 1 });
  }

  /** The one green button. */
  get hereTheUsual(): Locator {
    return this.leaf.getByRole('button', { name: /Here, the usual/ });
  }

  /** What there is to ask the open person. */
  get question(): Locator {
    return this.leaf.getByRole('region', { name: 'Ask' });
  }

  /** Types letters into the box, as hands do: whatever has the focus. */
  async type(letters: string): Promise<void> {
    await this.#host.page.keyboard.type(letters);
  }

  /** Presses a key that types nothing, or a chord such as 'Control+1'. */
  async press(key: string): Promise<void> {
    await this.#host.page.keyboard.press(key);
  }

  /** Types some letters, waits until somebody is found (beside the line for somebody new), and opens the likeliest with Enter. */
  async open(letters: string): Promise<void> {
    await this.box.fill(letters);
    await this.found.nth(1).waitFor();
    await this.press('Enter');
    await this.#leafTurned();
  }

  /** Makes somebody new of what stands in the box, and waits until they are in the book and open. */
  async makeNew(): Promise<void> {
    await this.found.filter({ hasText: 'Somebody new' }).click();
    await this.#leafTurned();
  }

  /** Whoever was open before has a name, too: the box is empty again once it is the next one's turn. */
  async #leafTurned(): Promise<void> {
    await this.box.and(this.#host.page.locator(':placeholder-shown')).waitFor();
    await this.name.waitFor();
  }

  /** Enter on the open leaf: here, the usual. */
  async logTheUsual(): Promise<void> {
    await this.press('Enter');
  }

  /** Takes back the last change with its key. */
  async undo(): Promise<void> {
    await this.press('Control+z');
  }
}
