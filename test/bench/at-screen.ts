import type { Page } from 'playwright';

/** A screen has come to rest when nothing on it changed for so long, in milliseconds. */
const AT_REST_MS = 150;

/**
 * Milliseconds from a key to the frame in which the last of what it changed inside `where` is painted.
 *
 * The key goes the way a real one does, and its own time stamp is the beginning.
 */
export async function fromKeyToPaint(page: Page, key: string, where: string): Promise<number> {
  await page.evaluate(
    ([selector, rest]) => {
      const measured = new Promise<number>((settle) => {
        let began = 0;
        let painted = 0;
        let timer = 0;
        const observer = new MutationObserver((changes) => {
          const isInside = changes.some(({ target }) => {
            const element = target instanceof Element ? target : target.parentElement;
            return element?.closest(selector) !== null || element?.querySelector(selector) !== null;
          });
          if (!isInside || began === 0) return;
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => {
              painted = performance.now();
              channel.port1.close();
            };
            channel.port2.postMessage('');
          });
          clearTimeout(timer);
          timer = window.setTimeout(() => {
            observer.disconnect();
            settle(painted - began);
          }, rest);
        });
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        window.addEventListener(
          'keydown',
          (event) => {
            began = event.timeStamp;
          },
          { capture: true, once: true },
        );
        window.setTimeout(() => settle(Number.NaN), 1_500);
      });
      // Kept there: the key may come only once its listener is in place.
      Reflect.set(window, 'measured', measured);
    },
    [where, AT_REST_MS] as const,
  );
  await page.keyboard.press(key);
  return page.evaluate(() => Reflect.get(window, 'measured') as Promise<number>);
}

/** Milliseconds from the page's beginning until the first letter typed has its list painted. */
export async function fromStartToFirstLetter(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(
    () =>
      new Promise<number>((settle) => {
        let isTyped = false;
        const look = () => {
          const box = document.querySelector<HTMLInputElement>('input[role="combobox"]');
          if (box && !isTyped) {
            isTyped = true;
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
              box,
              'm',
            );
            box.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'm' }));
          }
          const found = document.querySelectorAll('[role="listbox"] [role="option"]').length;
          if (found < 2) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => settle(performance.now());
            channel.port2.postMessage('');
          });
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { subtree: true, childList: true });
        look();
      }),
  );
}

/** Frames a second while a long list is scrolled for some seconds, as a wheel does. */
export async function framesWhileScrolling(page: Page, list: string): Promise<number[]> {
  return page.evaluate(
    (selector) =>
      new Promise<number[]>((settle) => {
        const box = [...document.querySelectorAll<HTMLElement>(selector)].find(
          (one) => one.scrollHeight > one.clientHeight,
        );
        if (!box) return settle([]);
        const seconds: number[] = [];
        let began = 0;
        let frames = 0;
        const step = (now: number) => {
          if (began === 0) began = now;
          frames += 1;
          box.scrollTop += 180;
          if (now - began >= 1000) {
            seconds.push((frames * 1000) / (now - began));
            began = now;
            frames = 0;
          }
          if (seconds.length < 5) requestAnimationFrame(step);
          else settle(seconds);
        };
        requestAnimationFrame(step);
      }),
    list,
  );
}
