/** While the page comes up, nothing is done beside it. */
const FIRST_MOMENTS_MS = 1_000;
/** After that the page counts as being at rest however busy it is. */
const LONGEST_WAIT_MS = 1_000;
/** What a key asks for is looked up and painted by then. */
const KEY_IS_ANSWERED_MS = 100;

let lastKey = Number.NEGATIVE_INFINITY;
globalThis.addEventListener(
  'keydown',
  ({ timeStamp }) => {
    lastKey = timeStamp;
  },
  { capture: true },
);

/** Resolves when the page has come up and has nothing else to do. */
export async function firstMomentsOver(): Promise<void> {
  await new Promise((settle) => setTimeout(settle, FIRST_MOMENTS_MS));
  await atRest();
}

/** Resolves when the page has nothing else to do and nobody waits for a key, or after a while. */
export async function atRest(): Promise<void> {
  const latest = performance.now() + LONGEST_WAIT_MS;
  do {
    const sinceKey = performance.now() - lastKey;
    // The page may look idle in the midst of answering: while it waits for the book.
    if (sinceKey < KEY_IS_ANSWERED_MS) {
      await new Promise((settle) => setTimeout(settle, KEY_IS_ANSWERED_MS - sinceKey));
    }
    await new Promise((settle) => requestIdleCallback(settle, { timeout: LONGEST_WAIT_MS }));
  } while (performance.now() - lastKey < KEY_IS_ANSWERED_MS && performance.now() < latest);
}
