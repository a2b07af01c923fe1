/** How long paper waits for something of its own that does not come, in milliseconds. */
const PATIENCE_MS = 8_000;

/** Waits until everything on some pages is there: what they read, their typefaces, their pictures. */
export async function inFinalShape(pages: HTMLElement): Promise<void> {
  await nothingBusy(pages);
  // Asking for a box lays the letters out, which is what makes the browser ask for their typefaces.
  pages.getBoundingClientRect();
  await document.fonts.ready;
  const pictures = [...pages.querySelectorAll('img')];
  // A picture that cannot be shown keeps nobody from printing the rest.
  await soon(Promise.allSettled(pictures.map((picture) => picture.decode())));
  // What was measured anew because a typeface or a picture came is on the page with the next frame.
  await nextFrame();
}

/** Waits until nothing on the pages says that it is still on its way. */
async function nothingBusy(pages: HTMLElement): Promise<void> {
  const isBusy = () => pages.querySelector('[aria-busy="true"]') !== null;
  if (!isBusy()) return;
  let watch: MutationObserver | undefined;
  const settled = new Promise<void>((settle) => {
    watch = new MutationObserver(() => !isBusy() && settle());
    watch.observe(pages, { subtree: true, childList: true, attributes: true });
  });
  await soon(settled);
  watch?.disconnect();
}

function soon(promise: Promise<unknown>): Promise<unknown> {
  return Promise.race([promise, new Promise((settle) => setTimeout(settle, PATIENCE_MS))]);
}

/** A window that nobody sees draws no frames; it is printed all the same. */
function nextFrame(): Promise<unknown> {
  const frame = new Promise((settle) => requestAnimationFrame(settle));
  return Promise.race([frame, new Promise((settle) => setTimeout(settle, 100))]);
}
