import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Host, HostKind, HostOptions } from '../hosts/host.ts';
import { openHost, PROJECT_FOLDER } from '../hosts/open-host.ts';
import { hostsToTell } from '../hosts/where-told.ts';
import { BookPage } from './pages/book-page.ts';
import { BringInPage } from './pages/bring-in-page.ts';
import { CounterPage } from './pages/counter-page.ts';
import { FirstRunPage } from './pages/first-run-page.ts';
import { TopBarPage } from './pages/top-bar-page.ts';

/** What a story is told with: the running app, and its screens in the words of whoever uses them. */
export interface Scene {
  readonly host: Host;
  readonly firstRun: FirstRunPage;
  readonly bringIn: BringInPage;
  readonly counter: CounterPage;
  readonly topBar: TopBarPage;
  readonly theBook: BookPage;
}

/**
 * Tells one story on an empty book, in each host in which it could go otherwise (test/hosts/where-told.ts).
 *
 * The story also fails when the page complained about anything on the way (uncaught errors, errors
 * in the console, content the policy refused). A picture of the last screen of a failed story goes to
 * test-results/.
 *
 * ```ts
 * story('Benny has his usual', { clock: '2019-04-09T08:05:00' }, async ({ firstRun, counter }) => {
 *   await firstRun.trySampleShop();
 *   await counter.open('benny');
 * });
 * ```
 */
export function story(
  name: string,
  options: HostOptions,
  tell: (scene: Scene) => Promise<void>,
): void {
  describe.each(hostsToTell(name))('%s', (kind) => {
    test(name, async () => {
      const host = await openHost(kind, options);
      try {
        await tell(sceneOf(host));
        expect(host.complaints, 'what the page complained about').toEqual([]);
      } catch (problem) {
        await keepPicture(host, kind, name);
        throw problem;
      } finally {
        await host.close();
      }
    });
  });
}

/** The screens of a running app. */
export function sceneOf(host: Host): Scene {
  return {
    host,
    firstRun: new FirstRunPage(host),
    bringIn: new BringInPage(host),
    counter: new CounterPage(host),
    topBar: new TopBarPage(host),
    theBook: new BookPage(host),
  };
}

async function keepPicture(host: Host, kind: HostKind, name: string): Promise<void> {
  const folder = join(PROJECT_FOLDER, 'test-results');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name.replace(/\W+/g, '-').toLowerCase()}.${kind}.png`);
  // The page may be gone; the story's own failure is the one to tell.
  await host.page.screenshot({ path }).catch(() => undefined);
}
