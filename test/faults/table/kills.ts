import { RecoveryPage } from '../../e2e/pages/recovery-page.ts';
import type { Fault } from '../fault.ts';
import type { Scene } from '../scene.ts';
import { loseStore } from '../store-damage.ts';

/** Acknowledgements to wait for before a kill: other ones each time, so that it strikes everywhere. */
const acknowledgedBefore = (turn: number) => 4 + ((turn * 17) % 60);

/** Invented people with a visit a week, an import of a second or two. */
const PEOPLE = 800;
const VISITS_EACH = 50;

/** Milliseconds into something that takes a second or two. */
const into = (turn: number) => 20 + ((turn * 137) % 1500);

async function whileWriting(scene: Scene, turn: number): Promise<void> {
  await scene.goToFaultPage();
  await scene.writing({ atLeast: acknowledgedBefore(turn) });
  await scene.kill();
}

/** The browser is killed in the midst of something. */
export const KILLS: readonly Fault[] = [
  {
    name: 'SIGKILL over every kind of write',
    times: 100,
    inARow: 25,
    make: whileWriting,
  },
  {
    name: 'SIGKILL in an import',
    times: 20,
    make: async (scene, turn) => {
      await scene.goToFaultPage();
      await Promise.race([scene.bringingIn(PEOPLE, VISITS_EACH), scene.passing(into(turn))]);
      await scene.kill();
    },
  },
  {
    name: 'SIGKILL in a copy, beside writing',
    times: 20,
    inARow: 10,
    make: async (scene, turn) => {
      await scene.goToFaultPage();
      await scene.writing({ atLeast: 5 });
      await Promise.race([scene.copying(), scene.passing(into(turn) / 4)]);
      await scene.kill();
    },
  },
  {
    name: 'SIGKILL in bringing a copy back',
    times: 10,
    make: async (scene, turn) => {
      await scene.goToFaultPage();
      await scene.page.evaluate(() => window.faultPage.copyToFile());
      await Promise.race([scene.bringingBack(), scene.passing(into(turn))]);
      await scene.kill();
    },
  },
  {
    name: 'SIGKILL in a rebuild',
    times: 10,
    make: async (scene, turn) => {
      await scene.restart(() => loseStore(scene.folder));
      await new RecoveryPage(scene.host).makeAgain.click();
      await scene.passing(into(turn));
      await scene.kill();
    },
  },
];
