import type { Page } from 'playwright';
import { CounterPage } from '../e2e/pages/counter-page.ts';
import { framesWhileScrolling, fromKeyToPaint, fromStartToFirstLetter } from './at-screen.ts';
import type { BenchRoom } from './bench-room.ts';
import { type Figure, figureOf } from './figures.ts';

/** What was measured on the app's own screens. */
export interface ScreensMeasured {
  readonly letter: Figure;
  readonly open: Figure;
  readonly start: Figure;
  readonly sort: Figure;
  readonly narrow: Figure;
  /** Frames a second. */
  readonly scroll: Figure;
  /** The same acts on a page that does as little as can be done, in the same run. */
  readonly bare: { readonly letter: Figure; readonly open: Figure; readonly start: Figure };
}

/** What a morning types: names, nicknames, orders, the last figures of a telephone. */
const TYPED =
  'maria,jurgen,hannah m,ivan,flat wh,cortado,susan,4471,okaf,bob,peter,anna,tilly,espresso,liam,sofia,0163,chai,elena,george,mat,nguyen,kim,olu,pat,yuki,scone,rob s,emma,walter'.split(
    ',',
  );
const STARTS = 7;

/** Types, opens, scrolls and sorts in the app as it was built. */
export async function measureScreens(room: BenchRoom): Promise<ScreensMeasured> {
  const start: number[] = [];
  for (let at = 0; at < STARTS; at += 1) {
    const page = await room.context.newPage();
    start.push(await fromStartToFirstLetter(page, room.address));
    await page.close();
  }
  const page = await room.app('counter');
  await new CounterPage({ page }).box.waitFor();
  await page.waitForTimeout(1000);
  const [letter, open] = await typeAndOpen(page);
  const bare = await measureBare(room, page);
  const list = await measureList(room);
  // A window that stands open reads again after every change, and is not what is measured next.
  await page.goto('about:blank');
  return { start: figureOf(start), letter: figureOf(letter), open: figureOf(open), bare, ...list };
}

/** The same words on a bare page, in the window that has just shown the app. */
async function measureBare(room: BenchRoom, page: Page): Promise<ScreensMeasured['bare']> {
  const address = `${room.address}bench/bare.html`;
  const start: number[] = [];
  for (let at = 0; at < STARTS; at += 1) start.push(await fromStartToFirstLetter(page, address));
  await page.goto(address);
  await page.getByRole('combobox').focus();
  await page.waitForTimeout(1000);
  const [letter, open] = await typeAndOpen(page);
  return { letter: figureOf(letter), open: figureOf(open), start: figureOf(start) };
}

async function typeAndOpen(page: Page): Promise<[letter: number[], open: number[]]> {
  const counter = new CounterPage({ page });
  const letter: number[] = [];
  const open: number[] = [];
  for (const words of TYPED) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
    for (const key of words) {
      letter.push(await fromKeyToPaint(page, key === ' ' ? 'Space' : key, '[role="listbox"]'));
    }
    if ((await counter.found.count()) < 2) continue;
    open.push(await fromKeyToPaint(page, 'Enter', 'article'));
  }
  return [letter.filter(Number.isFinite), open.filter(Number.isFinite)];
}

async function measureList(
  room: BenchRoom,
): Promise<Pick<ScreensMeasured, 'sort' | 'narrow' | 'scroll'>> {
  const page = await room.app('regulars');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.waitForTimeout(1000);
  const scroll = await framesWhileScrolling(page, '[role="listbox"], [role="listbox"] *, main *');
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    return fromKeyToPaint(page, 'Enter', '[role="listbox"]');
  };
  const sort: number[] = [];
  const narrow: number[] = [];
  const orders = await page.getByRole('group').first().getByRole('button').allInnerTexts();
  for (let round = 0; round < 4; round += 1) {
    for (const order of orders) sort.push(await press(order));
    const only = await page.getByRole('group').nth(1).getByRole('button').first().innerText();
    narrow.push(await press(only), await press(only));
  }
  return {
    scroll: figureOf(scroll),
    sort: figureOf(sort.filter(Number.isFinite)),
    narrow: figureOf(narrow.filter(Number.isFinite)),
  };
}
