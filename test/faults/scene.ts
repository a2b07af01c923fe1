import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { LocalTime } from '../../shared/calendar-day.ts';
import { CounterPage } from '../e2e/pages/counter-page.ts';
import { RecoveryPage } from '../e2e/pages/recovery-page.ts';
import type { Host, HostKind } from '../hosts/host.ts';
import { openHost } from '../hosts/open-host.ts';
import { FAULT_PAGE } from './app-folder.ts';
import type { SmallDisk } from './disks.ts';
import { NEWCOMERS } from './newcomers.ts';
import type { ReadBack } from './page/fault-page.ts';
import { momentOf } from './page/moment-of.ts';
import type { WriteOrder } from './page/writers.ts';
import { WhatWasSeen } from './what-was-seen.ts';

/** What a scene is set with. */
export interface SceneGiven {
  readonly appFolder: string;
  /** Where the browser's profile and the shell's folders lie. */
  readonly folder: string;
  /** The disk that folder is on, when it is a small one. */
  readonly disk?: SmallDisk;
  readonly kind?: HostKind;
  /** Changes that were acknowledged before. */
  readonly acknowledged: ReadonlyMap<LocalTime, string>;
}

/** How long a person would wait before they gave up on the counter, in milliseconds. */
const PATIENCE_MS = 40_000;
/** How long so many acknowledgements are waited for; on a full disk they never come. */
const WRITING_MS = 20_000;

/** No two sessions of writing have the same number, in this run and in the book they begin with. */
let sessions = 0;

/** One running app that faults are made in, and everything it has acknowledged. */
export class Scene {
  readonly acknowledged: Map<LocalTime, string>;
  /** How often a change was refused, by why. */
  readonly refused = new Map<string, number>();
  readonly seen = new WhatWasSeen();
  /** Seconds until the counter worked, each time it was tried since the last turn. */
  waited: number[] = [];
  /** Why somebody at the counter gave up; undefined when nobody did. */
  gaveUp: string | undefined;
  readonly #given: SceneGiven;
  #host: Host | undefined;
  #openedAt = 0;
  #persons = 0;
  #listeners = new Set<() => void>();

  private constructor(given: SceneGiven) {
    this.#given = given;
    this.acknowledged = new Map(given.acknowledged);
  }

  /** Opens the app on a folder. */
  static async set(given: SceneGiven): Promise<Scene> {
    const scene = new Scene(given);
    await scene.open();
    return scene;
  }

  get host(): Host {
    if (!this.#host) throw new Error('The app is not open');
    return this.#host;
  }

  get page(): Page {
    return this.host.page;
  }

  get folder(): string {
    return this.#given.folder;
  }

  get disk(): SmallDisk {
    if (!this.#given.disk) throw new Error('This scene is not on a small disk');
    return this.#given.disk;
  }

  /** Opens the app after it was shut. */
  async open(): Promise<void> {
    const { kind = 'shell', appFolder, folder } = this.#given;
    this.#openedAt = Date.now();
    this.#host = await openHost(kind, {
      appFolder,
      folder,
      prepare: async (context) => {
        await this.seen.watch(context);
        await context.exposeBinding(
          'changeAcknowledged',
          (_source, at: LocalTime, what: string) => {
            this.acknowledged.set(at, what);
            for (const listener of this.#listeners) listener();
          },
        );
        await context.exposeBinding('changeRefused', (_source, _what: string, why: string) =>
          this.#noteRefused(why),
        );
      },
    });
  }

  /** What comes from here on belongs to the next turn. */
  forgetTurn(): void {
    this.seen.forget();
    this.refused.clear();
    this.waited = [];
    this.gaveUp = undefined;
  }

  /** Closes the app properly. */
  async shut(): Promise<void> {
    const host = this.#host;
    this.#host = undefined;
    await host?.close();
  }

  /** Closes the app properly, does something to its files, and opens it again. */
  async restart(whileClosed?: () => Promise<void>): Promise<void> {
    await this.#openAfter(whileClosed, (work) => this.host.restart(work));
  }

  /** Ends every process at once, does something to the files, and opens the app again. */
  async kill(whileDead?: () => Promise<void>): Promise<void> {
    await this.#openAfter(whileDead, (work) => this.host.pullThePlug(work));
  }

  /** What goes wrong with the files is told when the app is open again. */
  async #openAfter(
    work: (() => Promise<void>) | undefined,
    open: (work: () => Promise<void>) => Promise<void>,
  ): Promise<void> {
    const problems: unknown[] = [];
    await open(async () => {
      await work?.().catch((problem: unknown) => problems.push(problem));
      this.#openedAt = Date.now();
    });
    if (problems.length > 0) throw problems[0];
  }

  /** Leaves the app's screens for the page without them; the book is not opened. */
  async lookOn(page: Page = this.page): Promise<void> {
    await page.goto(new URL(FAULT_PAGE, page.url()).href);
  }

  /** Leaves the app's screens for the page that writes and reads without them, and opens the book. */
  async goToFaultPage(page: Page = this.page): Promise<boolean> {
    await this.lookOn(page);
    return (await page.evaluate(() => window.faultPage.open())) === 'done';
  }

  /** Opens one more window of the app, on the page that writes without screens. */
  async anotherWindow(): Promise<Page> {
    const page = await this.lookingOn();
    await page.evaluate(() => window.faultPage.open());
    return page;
  }

  /** One more window, in which the book is not opened. */
  async lookingOn(): Promise<Page> {
    const page = await this.page.context().newPage();
    await page.goto(new URL(FAULT_PAGE, this.page.url()).href);
    return page;
  }

  /** Lets that page write, and waits until so many more changes were acknowledged (or it takes too long). */
  async writing(
    { atLeast, ...given }: { readonly atLeast: number } & Partial<WriteOrder>,
    page: Page = this.page,
  ): Promise<void> {
    sessions += 1;
    const order = { sideBySide: 4, ...given, session: sessions };
    // It ends with the page, or when it is told to stop.
    page.evaluate((given) => window.faultPage.write(given), order).catch(() => undefined);
    await this.acknowledging(atLeast);
  }

  /** Makes one change of a kind, about the one person who was written down first. */
  async writeOne(what: string, page: Page = this.page): Promise<void> {
    sessions += 1;
    const once = { sideBySide: 1, most: 1, only: [what], isOnOnePerson: true };
    await page.evaluate((given) => window.faultPage.write(given), { ...once, session: sessions });
  }

  /** Brings invented people in; it ends with the page, or when it is done, or refused. */
  async bringingIn(people: number, visitsEach: number): Promise<void> {
    sessions += 1;
    const at = momentOf(sessions, 0);
    const became = await this.page
      .evaluate(([many, each, when]) => window.faultPage.bringInMany(many, each, when), [
        people,
        visitsEach,
        at,
      ] as const)
      .catch(() => ({ failure: 'the page is gone' }));
    if (became === 'done') this.acknowledged.set(at, 'an import');
    else this.#noteRefused(became.failure);
  }

  /** Makes a copy where the host keeps them; it ends with the page, or when it is done, or refused. */
  async copying(): Promise<void> {
    const became = await this.page
      .evaluate(() => window.faultPage.copy())
      .catch(() => ({ failure: 'the page is gone' }));
    if (became !== 'done') this.#noteRefused(became.failure);
  }

  /** Brings the copy back that the page has made. */
  async bringingBack(): Promise<void> {
    const at = momentOf(sessions, 2);
    const became = await this.page
      .evaluate((when) => window.faultPage.bringBack(when), at)
      .catch(() => ({ failure: 'the page is gone' }));
    if (became !== 'done') this.#noteRefused(became.failure);
  }

  async #backToTheApp(): Promise<void> {
    if (!this.page.url().endsWith(FAULT_PAGE)) return;
    this.#openedAt = Date.now();
    await this.page.goto(new URL('/index.html', this.page.url()).href);
  }

  #noteRefused(why: string): void {
    this.refused.set(why, (this.refused.get(why) ?? 0) + 1);
  }

  /** Waits until so many more changes were acknowledged, or it takes too long. */
  async acknowledging(atLeast: number): Promise<void> {
    const wanted = this.acknowledged.size + atLeast;
    const patience = new AbortController();
    const enough = new Promise<void>((settle) => {
      const listener = () => {
        if (this.acknowledged.size >= wanted) settle();
      };
      this.#listeners.add(listener);
      listener();
    });
    const late = setTimeout(WRITING_MS, undefined, { signal: patience.signal }).catch(() => {});
    await Promise.race([enough, late]);
    patience.abort();
    this.#listeners.clear();
  }

  /** Lets some time go by, as it does before a screen that nobody touches. */
  passing(milliseconds: number): Promise<void> {
    return setTimeout(milliseconds);
  }

  /** Tells the writers to stop, and waits for what they have begun. */
  async stopWriting(page: Page = this.page): Promise<void> {
    await Promise.race([
      page.evaluate(() => window.faultPage.stop()).catch(() => undefined),
      setTimeout(WRITING_MS),
    ]);
  }

  /** What is in the book now, past the app's screens. */
  async readBack(): Promise<ReadBack> {
    await this.lookOn();
    return this.page.evaluate(() => window.faultPage.readBack());
  }

  /**
   * Goes on as a person would, through whatever the start asks, until somebody new is on a page at
   * the counter; the value is the seconds since the app was opened, undefined when it never came to it.
   */
  async counterWorks(): Promise<number | undefined> {
    const counter = new CounterPage(this.host);
    this.page.setDefaultTimeout(PATIENCE_MS);
    try {
      await this.#backToTheApp();
      if (!(await new RecoveryPage(this.host).throughToCounter(PATIENCE_MS))) {
        this.gaveUp = 'the first page of an empty shop';
        return undefined;
      }
      const name = NEWCOMERS[this.#persons % NEWCOMERS.length] ?? '';
      this.#persons += 1;
      await counter.box.fill(name);
      await counter.makeNew();
      const seconds = (Date.now() - this.#openedAt) / 1000;
      this.waited.push(seconds);
      return seconds;
    } catch (problem) {
      this.gaveUp = String(problem).split('\n', 1)[0];
      return undefined;
    }
  }
}
