/**
 * A page that does as little as can be done: an input lists so many fixed lines with each letter, and
 * Enter swaps a fixed card. What it takes is what the machine and the browser take.
 */
const LINES = 24;
const LINES_OF_CARD = 40;

const box = document.querySelector('input');
const list = document.querySelector('#found');
const card = document.querySelector('article');
let turned = 0;

box?.addEventListener('input', () => {
  list?.replaceChildren(...linesOf('div', LINES, `${box.value} somebody who comes in the morning`));
  for (const line of list?.children ?? []) line.setAttribute('role', 'option');
});
box?.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') {
    box.value = '';
    list?.replaceChildren();
  }
  if (key !== 'Enter') return;
  turned += 1;
  card?.replaceChildren(...linesOf('p', LINES_OF_CARD, `${turned} what is known of somebody`));
});

function linesOf(name: string, count: number, words: string): HTMLElement[] {
  return Array.from({ length: count }, (_, at) => {
    const line = document.createElement(name);
    line.textContent = `${words} ${at}`;
    return line;
  });
}
