import type { Locator } from 'playwright';
import type { Paper } from '../../../shared/domain/shop.ts';
import type { OnSheet } from '../../../shared/print/card-sheet.ts';
import type { Host } from '../../hosts/host.ts';

/** The room where sign-up cards are designed and printed. */
export class SignUpPage {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Which numbers come out next: "16 cards, No 0001 to 0016". */
  get numbers(): Locator {
    return this.#host.page.getByRole('status').filter({ hasText: /cards?, No/ });
  }

  /** What does not fit on the cards. */
  get troubles(): Locator {
    return this.#host.page.getByRole('status', { name: 'What does not fit' });
  }

  async open(): Promise<void> {
    await this.#host.page.evaluate(() => {
      window.location.hash = '#/print/sign-up';
    });
    await this.#host.page.getByRole('heading', { name: 'Sign-up cards', level: 2 }).waitFor();
  }

  async choosePaper(paper: Paper): Promise<void> {
    await this.#host.page.getByRole('combobox', { name: 'Paper' }).selectOption(paper);
    // Letters are measured anew; the first page tells when they were.
    await this.#pages.first().waitFor();
  }

  async chooseCards(onSheet: OnSheet): Promise<void> {
    const group = this.#host.page.getByRole('group', { name: 'Cards on a sheet' });
    await group.getByText(String(onSheet), { exact: true }).click();
    await this.numbers.filter({ hasText: `${onSheet} cards` }).waitFor();
  }

  async addLanguage(language: string): Promise<void> {
    const choice = this.#host.page.getByRole('combobox', { name: 'Another language' });
    await choice.selectOption({ label: language });
    await this.#host.page.getByText(`What it says in ${language}`).waitFor();
  }

  async nameShop(name: string, address: string): Promise<void> {
    await this.unfold('The shop on it');
    await this.#writeInPlace(/^Name of the shop/, name);
    await this.#writeInPlace(/^Address line/, address);
  }

  /** Gives the shop a picture, or what is meant to be one. */
  async choosePicture(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
    const buffer = Buffer.from(file.bytes);
    const input = this.#host.page.getByLabel('Choose a picture of the shop');
    await input.setInputFiles({ name: file.name, mimeType: 'image/jpeg', buffer });
  }

  async unfold(part: string): Promise<void> {
    await this.#host.page.getByText(part, { exact: true }).click();
  }

  /** Writes over a sentence of the card. */
  async write(label: string, words: string): Promise<void> {
    const field = this.#host.page.getByRole('textbox', { name: label, exact: true });
    await field.fill(words);
    await field.press('Enter');
    await this.#host.page.getByText('The card says so now.').waitFor();
  }

  /** Prints, and waits until it is written down which numbers went out. */
  async print(): Promise<Uint8Array> {
    const before = await this.numbers.textContent();
    const button = this.#host.page.getByRole('button', { name: /^Print/ }).first();
    const pdf = await this.#host.pdfPrintedBy(() => button.click());
    await this.numbers.filter({ hasNotText: before ?? '' }).waitFor();
    return pdf;
  }

  get #pages(): Locator {
    return this.#host.page.getByRole('figure');
  }

  async #writeInPlace(name: RegExp, words: string): Promise<void> {
    await this.#host.page.getByRole('button', { name }).click();
    await this.#host.page.keyboard.type(words);
    await this.#host.page.keyboard.press('Enter');
    await this.#host.page.getByRole('button', { name }).filter({ hasText: words }).waitFor();
  }
}
