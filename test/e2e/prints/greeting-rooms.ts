import { expect } from 'vitest';
import type { Paper } from '../../../shared/domain/shop.ts';
import type { Wish } from '../../../shared/domain/surprise.ts';
import { sizeOf } from '../../../shared/print/sheet.ts';
import type { Host } from '../../hosts/host.ts';
import { SurprisesPage } from '../pages/surprises-page.ts';
import type { Scene } from '../story.ts';

/** Plans Bill's hundredth birthday in the sample shop, as the owner does; answers with the plan's id. */
export async function planForBill({ host, firstRun, counter, topBar }: Scene): Promise<string> {
  await firstRun.trySampleShop();
  await counter.box.waitFor();
  await topBar.goTo('Surprises');
  return new SurprisesPage(host).plan('Bill Rodgers turns 100');
}

/** Writes wishes past the app, for at the counter it would take a week; the app is opened again. */
export async function writeWishes(
  host: Host,
  surpriseId: string,
  wishes: readonly Pick<Wish, 'name' | 'words'>[],
): Promise<void> {
  const at = '2026-11-22T12:00:00';
  const rows = wishes.map((wish, place) => {
    return { id: `w${String(place).padStart(4, '0')}`, surpriseId, at, who: '', ...wish };
  });
  await host.page.evaluate(async (written) => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const name = names.find((candidate) => /^the-usual(?!-shelf)/.test(candidate)) ?? '';
    const database = await new Promise<IDBDatabase>((settle, refuse) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => settle(request.result);
      request.onerror = () => refuse(request.error);
    });
    const work = database.transaction('wishes', 'readwrite');
    for (const row of written) work.objectStore('wishes').add(row);
    await new Promise<void>((settle) => {
      work.oncomplete = () => settle();
    });
    database.close();
  }, rows);
  await host.restart();
}

/** The rooms in which greetings are printed, in the words of whoever prints them. */
export class GreetingRoom {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Opens one by its address, about somebody or some plan. */
  async open(what: string, of: string, title: string): Promise<void> {
    await this.#host.page.evaluate((address) => {
      window.location.hash = address;
    }, `#/print/${what}/${of}`);
    await this.#host.page.getByRole('heading', { name: title, level: 2 }).waitFor();
    await this.#host.page.getByRole('figure').first().waitFor();
  }

  /** Chooses one of a few ways, by its words. */
  async choose(words: string | RegExp): Promise<void> {
    await this.#host.page.getByRole('radio', { name: words, exact: true }).check({ force: true });
  }

  /** Types over words as they stand on paper. */
  async write(label: string, words: string): Promise<void> {
    await this.#host.page.getByLabel(label, { exact: true }).fill(words);
  }

  /** Says which paper the printer holds. */
  async onPaper(paper: Paper): Promise<void> {
    const choice = this.#host.page.getByRole('combobox', { name: 'Paper' });
    if ((await choice.inputValue()) === paper) return;
    await choice.selectOption(paper);
    const { width, height } = sizeOf({ paper });
    await expect.poll(() => this.#lengthOfPreview()).toBeCloseTo(height / width, 2);
  }

  /** How many times longer the sheet on screen is than wide, whichever way it lies. */
  async #lengthOfPreview(): Promise<number> {
    const box = await this.#host.page.getByRole('figure').first().boundingBox();
    return box ? Math.max(box.height / box.width, box.width / box.height) : 0;
  }

  /** What comes out of the printer. */
  async print(): Promise<Uint8Array> {
    const { page } = this.#host;
    return this.#host.pdfPrintedBy(() => page.getByRole('button', { name: /^Print/ }).click());
  }
}
