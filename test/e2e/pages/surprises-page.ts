import type { Locator } from 'playwright';
import type { HasPage } from './has-page.ts';

/** Surprises, as the owner plans them and as Today asks for them. */
export class SurprisesPage {
  readonly #host: HasPage;

  constructor(host: HasPage) {
    this.#host = host;
  }

  /** What Today says of one of them: "Bill turns 100". */
  today(occasion: string): Locator {
    return this.#host.page
      .getByRole('region', { name: 'Surprises' })
      .getByRole('region', { name: occasion });
  }

  /** What the plan says of its card. */
  get card(): Locator {
    return this.#host.page.getByRole('region', { name: 'The card to sign' });
  }

  /** Goes to what is planned and proposed. */
  async open(): Promise<void> {
    await this.#host.page.getByRole('navigation').getByRole('link', { name: 'Surprises' }).click();
    await this.#host.page.getByRole('article', { name: 'Surprises' }).waitFor();
  }

  /** Takes a proposal up, and waits for its plan; answers with the id of the plan. */
  async plan(what: string): Promise<string> {
    await this.#host.page.getByRole('button', { name: `Plan it: ${what}` }).click();
    await this.#host.page.getByRole('heading', { name: what, level: 2 }).waitFor();
    const address = await this.#host.page.evaluate(() => window.location.hash);
    return address.split('/').at(-1) ?? '';
  }

  /** Ticks a step off where Today shows it. */
  async tick(step: string): Promise<void> {
    const done = this.#host.page.getByRole('button', { name: `Done: ${step}` });
    await done.click();
    await done.waitFor({ state: 'hidden' });
  }

  /** Hopes for so many signatures. */
  async hopeFor(signatures: number): Promise<void> {
    await this.card.getByRole('button', { name: /^Signatures hoped for/ }).click();
    await this.#host.page.keyboard.press('ControlOrMeta+a');
    await this.#host.page.keyboard.type(String(signatures));
    await this.#host.page.keyboard.press('Enter');
    await this.card.getByText(`of ${signatures}`).waitFor();
  }
}
