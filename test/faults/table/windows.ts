import type { Fault } from '../fault.ts';
import type { Scene } from '../scene.ts';

const A_MINUTE_MS = 60_000;
/** A second window starts while the first one writes without a pause. */
const SECOND_START_MS = 120_000;
/** A visit, its undo, and a redo beside another visit, so often in a turn. */
const ROUNDS = 3;

async function twoWriting(scene: Scene, milliseconds: number): Promise<void> {
  await scene.goToFaultPage();
  const other = await scene.anotherWindow();
  const order = { atLeast: 0, only: ['a visit'], isOnOnePerson: true, sideBySide: 2 } as const;
  await scene.writing(order);
  await scene.writing(order, other);
  await scene.passing(milliseconds);
  await scene.stopWriting();
  await scene.stopWriting(other);
  await other.close();
}

/** Several windows on one book. */
export const WINDOWS: readonly Fault[] = [
  {
    name: 'redo in one window beside visits in another',
    times: 80,
    inARow: 40,
    host: 'browser',
    make: async (scene) => {
      await scene.goToFaultPage();
      const other = await scene.anotherWindow();
      for (let round = 0; round < ROUNDS; round += 1) {
        await scene.writeOne('a visit');
        await scene.writeOne('undo');
        await Promise.all([scene.writeOne('redo'), scene.writeOne('a visit', other)]);
      }
      await other.close();
    },
  },
  {
    name: 'two windows on one person for a minute',
    times: 1,
    host: 'browser',
    make: async (scene) => {
      await twoWriting(scene, A_MINUTE_MS);
      await scene.restart();
    },
  },
  {
    name: 'two windows, one killed',
    times: 5,
    inARow: 5,
    host: 'browser',
    make: async (scene) => {
      await scene.goToFaultPage();
      const other = await scene.anotherWindow();
      await scene.writing({ atLeast: 5 });
      await scene.writing({ atLeast: 5 }, other);
      const session = await other.context().newCDPSession(other);
      // It never answers: whoever would is gone.
      session.send('Page.crash').catch(() => undefined);
      await scene.acknowledging(10);
      await scene.stopWriting();
      await other.close();
      await scene.restart();
    },
  },
  {
    name: 'the app started twice',
    times: 2,
    host: 'browser',
    make: async (scene) => {
      await scene.goToFaultPage();
      await scene.writing({ atLeast: 5 });
      const other = await scene.page.context().newPage();
      await other.goto(new URL('/', scene.page.url()).href);
      await other.getByRole('combobox').waitFor({ timeout: SECOND_START_MS });
      await scene.acknowledging(20);
      await scene.stopWriting();
      await scene.restart();
    },
  },
  {
    name: 'a newer version over an open page',
    times: 2,
    host: 'browser',
    make: async (scene) => {
      await scene.goToFaultPage();
      await scene.writing({ atLeast: 10 });
      const other = await scene.lookingOn();
      const before = await other.evaluate(() => window.faultPage.raiseVersion(990));
      await scene.acknowledging(10);
      await scene.stopWriting();
      // The newer app would go on with the book; this one can only look into it as it was.
      await scene.page.goto('about:blank');
      await other.evaluate(async (version) => {
        const layout = await window.faultPage.readLayout();
        await window.faultPage.writeLayout({ ...layout, version });
      }, before);
      await scene.restart();
    },
  },
  {
    name: 'the database deleted under an open page',
    times: 2,
    host: 'browser',
    make: async (scene) => {
      await scene.goToFaultPage();
      await scene.writing({ atLeast: 10 });
      const other = await scene.lookingOn();
      await other.evaluate(() => void indexedDB.deleteDatabase('the-usual'));
      await scene.acknowledging(10);
      await scene.stopWriting();
      await scene.restart();
    },
  },
];
