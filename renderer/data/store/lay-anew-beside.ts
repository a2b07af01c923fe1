import { announce } from './announce.ts';
import { newLeaf } from './new-leaf.ts';

const ONE_AT_A_TIME = 'the-usual-lay-anew';

/**
 * Has the book laid anew (lay-anew.ts) beside the page, and announces it.
 *
 * Resolves when it is done, here or by a window that was there first; false when it could not be.
 */
export function layAnewBeside(bookName: string): Promise<boolean> {
  return navigator.locks.request(ONE_AT_A_TIME, { ifAvailable: true }, (lock) =>
    lock === null ? waitForTheOther() : ask(bookName),
  ) as Promise<boolean>;
}

function waitForTheOther(): Promise<boolean> {
  return navigator.locks.request(ONE_AT_A_TIME, () => true) as Promise<boolean>;
}

async function ask(bookName: string): Promise<boolean> {
  await newLeaf();
  const worker = new Worker(new URL('./lay-anew-worker.ts', import.meta.url), { type: 'module' });
  const problem = await new Promise<string>((settle) => {
    worker.onmessage = ({ data }: MessageEvent<string>) => settle(data);
    worker.onerror = ({ message }) => settle(message || 'no worker');
    worker.postMessage(bookName);
  });
  worker.terminate();
  if (problem === '') announce(bookName, 'laid-anew');
  return problem === '';
}
