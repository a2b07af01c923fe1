let pressed = false;
let waiting: (() => void)[] = [];

const begin = () => {
  pressed = true;
};
const end = () => {
  pressed = false;
  const over = waiting;
  waiting = [];
  // The click comes right after the pointer is lifted, in the same task.
  setTimeout(() => {
    for (const run of over) run();
  });
};

window.addEventListener('pointerdown', begin, true);
window.addEventListener('pointerup', end, true);
window.addEventListener('pointercancel', end, true);

/**
 * Does something once the press under way is over, at once when there is none.
 *
 * A line that closes as soon as it is left moves what stands below it away from under the finger
 * between down and up, and the press is lost.
 */
export function afterPress(run: () => void): void {
  if (pressed) waiting.push(run);
  else run();
}
