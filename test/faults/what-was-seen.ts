import type { BrowserContext } from 'playwright';

/** What stood before the person: every heading, alert and status, each once, in the order they came. */
export class WhatWasSeen {
  readonly #words = new Set<string>();
  #before = new Set<string>();

  /** Watches every page of a browser from before it is loaded. */
  async watch(context: BrowserContext): Promise<void> {
    await context.exposeBinding('stoodThere', (_source, words: readonly string[]) => {
      for (const word of words) this.#words.add(word);
    });
    // tsx wraps functions in a helper of its own to keep their names; the page has none.
    await context.addInitScript({ content: 'globalThis.__name ??= (one) => one;' });
    await context.addInitScript(tellWhatStandsThere);
  }

  /** From here on only what was not seen before counts. */
  forget(): void {
    this.#before = new Set(this.#words);
  }

  /** What was seen since, and had not been before. */
  since(): readonly string[] {
    return [...this.#words].filter((word) => !this.#before.has(word));
  }
}

/** Runs in the page; what stands there only for a moment is told, too. */
function tellWhatStandsThere(): void {
  const told = new Set<string>();
  let isWaiting = false;
  const look = () => {
    isWaiting = false;
    const places = document.querySelectorAll<HTMLElement>('[role=alert], [role=status], h1, h2');
    const words = [...places]
      .filter((place) => place.checkVisibility())
      .map((place) => place.innerText.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '' && !told.has(text));
    for (const word of words) told.add(word);
    if (words.length > 0) window.stoodThere(words);
  };
  const watcher = new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(look, 30);
  });
  watcher.observe(document, { childList: true, subtree: true, characterData: true });
}
