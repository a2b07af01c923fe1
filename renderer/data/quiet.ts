/** While the page comes up, nothing is done beside it. */
const FIRST_MOMENTS_MS = 1_000;
/** After that the page counts as being at rest however busy it is. */
const LONGEST_WAIT_MS = 1_000;

/** Resolves when the page has come up and has nothing else to do. */
export async function firstMomentsOver(): Promise<void> {
  await new Promise((settle) => setTimeout(settle, FIRST_MOMENTS_MS));
  await atRest();
}

/** Resolves when the page has nothing else to do, or has been busy for a while. */
export function atRest(): Promise<unknown> {
  return new Promise((settle) => requestIdleCallback(settle, { timeout: LONGEST_WAIT_MS }));
}
