import type { Locator } from 'playwright';
import type { HasPage } from './has-page.ts';

/** A file as a person would choose it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The book's own page: copies, the shop, the menu. */
export class BookPage {
  readonly #host: HasPage;

  constructor(host: HasPage) {
    this.#host = host;
  }

  /** What is asked before a copy takes the place of the book. */
  get question(): Locator {
    return this.#host.page.getByRole('dialog', { name: 'Bring back this copy?' });
  }

  /** Says that the book came from a copy. */
  get cameBack(): Locator {
    return this.#host.page.getByText(/This book came back from a copy/);
  }

  /** Saves a copy; a browser that took long over it wants a second press. */
  async saveCopy(): Promise<void> {
    const { page } = this.#host;
    await this.#button('Save a copy').click();
    const secondPress = this.#button('Put it on the disk');
    const saved = page.getByText(/The copy is saved|The copy, .* was handed to the browser/);
    await secondPress.or(saved).first().waitFor();
    if (await secondPress.isVisible()) await secondPress.click();
    await saved.waitFor();
  }

  /** Chooses a copy, and waits until what is in it is shown. */
  async chooseCopy({ name, bytes }: ChosenFile): Promise<void> {
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    await this.#host.page.getByLabel('The file of the copy').setInputFiles(file);
    await this.question.waitFor();
  }

  /** Says yes: the copy takes the place of the book. */
  async bringItBack(): Promise<void> {
    await this.question.getByRole('button', { name: 'Bring it back' }).click();
    await this.cameBack.waitFor();
  }

  #button(name: string): Locator {
    return this.#host.page.getByRole('button', { name, exact: true });
  }
}
