import type { DaybookAnswer, DaybookAsk } from './daybook-asks.ts';
import { daybookKeeper } from './daybook-keeper.ts';

/** Keeps the daybook beside the page: only a worker may flush a file of the origin's own. */
const keeper = daybookKeeper();

self.addEventListener('message', ({ data }: MessageEvent<DaybookAsk>) => {
  void answer(data).then((value) => {
    const message: DaybookAnswer = { number: data.number, value };
    self.postMessage(message);
  });
});

function answer(ask: DaybookAsk): Promise<unknown> {
  switch (ask.call) {
    case 'survey':
      return keeper.survey();
    case 'room':
      return keeper.room();
    case 'append':
      return keeper.append(...ask.told);
    case 'turn':
      return keeper.turn(...ask.told);
    case 'read':
      return keeper.read(...ask.told);
  }
}
