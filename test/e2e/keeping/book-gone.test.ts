import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RecoveryPage } from '../pages/recovery-page.ts';
import { story } from '../story.ts';

story(
  'a book the browser threw away is told, made again with one press, and holds everything that was kept',
  { clock: '2026-11-22T15:02:00' },
  async ({ host, firstRun, counter, topBar }) => {
    const recovery = new RecoveryPage(host);
    await firstRun.trySampleShop();
    // What came in with it stands in no daybook: a copy of it is made at once.
    await topBar.goTo('The book');
    await host.page.getByText(/The last copy was made today/).waitFor();
    await topBar.goTo('Counter');
    await counter.open('benny');
    await counter.hereTheUsual.waitFor();
    await counter.logTheUsual();
    await counter.here.filter({ hasText: 'Benny' }).waitFor();
    await counter.type('Zadie Quill, flat white');
    await counter.makeNew();

    await host.restart(() =>
      rm(join(host.folder, 'profile/Default/IndexedDB'), { recursive: true, force: true }),
    );
    await recovery.makeAgain.waitFor();
    await host.page.getByRole('heading', { name: 'The book has to be made again' }).waitFor();
    const there = host.page.getByRole('region', { name: 'What is there' });
    await there.getByText(/read back and found whole: 60 regulars/).waitFor();
    await there.getByText(/after the copy/).waitFor();
    await recovery.makeAgain.click();
    await recovery.openTheBook.click();
    await counter.open('zadie');
    await counter.leaf
      .getByText(/flat white/i)
      .first()
      .waitFor();
    await topBar.goTo('The book');
    await host.page
      .getByText(/Zadie Quill/)
      .first()
      .waitFor();
  },
);
