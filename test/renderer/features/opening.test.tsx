import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addFact } from '../../../renderer/data/acts/facts.ts';
import { addLifeEvent } from '../../../renderer/data/acts/life-events.ts';
import { addMenuItem } from '../../../renderer/data/acts/menu.ts';
import { makePromise } from '../../../renderer/data/acts/promises.ts';
import { addRegular, changeRegular } from '../../../renderer/data/acts/regulars.ts';
import { changeShop } from '../../../renderer/data/acts/shop.ts';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { keepHand } from '../../../renderer/data/looks/hand.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { Today } from '../../../renderer/features/opening/today.tsx';
import { addDays, type LocalTime } from '../../../shared/calendar-day.ts';
import type { Standing } from '../../../shared/domain/regular.ts';
import { freshBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';
import { testPlatform } from '../../helpers/test-platform.ts';

/** A Sunday, before the door is open. */
const NOW: LocalTime = '2026-11-22T07:05:00';
const EARLIER: LocalTime = '2026-11-01T09:00:00';
let book: Book;
let bill: string;
let opened: string[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 7, 5) });
  await page.viewport(1280, 900);
  opened = [];
  book = await freshBook();
  worked(await changeShop(book, { name: 'Mill Lane' }, EARLIER));
  const tea = worked(await addMenuItem(book, { name: 'Pot of Assam' }, EARLIER));
  bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, EARLIER)).id;
  for (let week = 8; week > 0; week -= 1) {
    const at = `${addDays('2026-11-22', -7 * week)}T15:00:00` as const;
    const had = [{ item: tea.id, quantity: 1, with: ['two cups'] }];
    worked(await logVisit(book, { regularId: bill, about: 'Bill', had, at }));
  }
});

afterEach(async () => {
  keepHand('');
  vi.useRealTimers();
  await book.delete({ disableAutoOpen: true });
});

async function promise(what: string, inDays: number, more = {}): Promise<string> {
  const by = addDays('2026-11-22', inDays);
  const given = { regularId: bill, about: 'promise', what, by, keeper: '', check: '' } as const;
  const made = { ...given, checkBy: 'doing', ...more } as const;
  return worked(await makePromise(book, made, 'Bill Rodgers', EARLIER)).id;
}

async function open() {
  const platform = testPlatform();
  const screen = (
    <Today
      onOpen={(id) => opened.push(id)}
      onSurprises={() => opened.push('surprises')}
      onPlan={(id) => opened.push(`plan ${id}`)}
    />
  );
  await showScreen(book, screen, platform);
  await expect.element(page.getByRole('heading', { name: 'Sunday 22 November' })).toBeVisible();
  return platform;
}

const likely = () => page.getByRole('region', { name: 'Likely today' });
const promised = () => page.getByRole('region', { name: 'Promised' });
const group = (name: string) => page.getByRole('region', { name, exact: true });

describe('who is likely', () => {
  test('stands there with about when, the usual, what to mind and why, and opens', async () => {
    const health = { givenAt: EARLIER, how: 'said at the counter', wordingVersion: 1 } as const;
    const fact = { regularId: bill, layer: 'face-up', origin: 'told us' } as const;
    const nuts = { ...fact, kind: 'caution', text: 'no nuts: change the tongs', health } as const;
    worked(await addFact(book, nuts, 'Bill', EARLIER));
    await open();
    const line = likely().getByRole('button', { name: /Bill Rodgers/ });
    await expect.element(line).toHaveTextContent('15:00');
    await expect.element(line).toHaveTextContent('Pot of Assam, two cups');
    await expect.element(line).toHaveTextContent('no nuts');
    await expect.element(line).toHaveTextContent('Sundays');
    await line.click();
    expect(opened).toEqual([bill]);
  });

  test.each(['deceased', 'moved-away'] as const)('nobody who is %s', async (standing) => {
    worked(await changeRegular(book, bill, { standing }, NOW));
    await open();
    await expect.element(likely()).toHaveTextContent('Nobody in particular');
    expect(likely().element().textContent).not.toContain('Bill');
  });

  test('an empty book teaches what will stand where', async () => {
    worked(await changeRegular(book, bill, { standing: 'moved-away' }, NOW));
    await open();
    await expect.element(promised()).toHaveTextContent('Nothing is promised');
    await expect
      .element(page.getByRole('region', { name: 'Birthdays and events' }))
      .toHaveTextContent('Nothing in the next seven days');
  });
});

describe('promises', () => {
  test('late first; kept with one press, and undone', async () => {
    await promise('keep a table', 0);
    const late = await promise('ring about the beans', -2, { keeper: 'Jo' });
    await open();
    await expect.element(group('Late')).toHaveTextContent('late since Friday · Jo keeps it');
    const order = promised().getByRole('listitem').elements();
    expect(order[0]?.textContent).toContain('ring about the beans');
    await group('Late').getByRole('button', { name: 'Kept: ring about the beans' }).click();
    await expect.element(group('Late')).not.toBeInTheDocument();
    expect(await book.promises.get(late)).toMatchObject({ state: 'kept', closed: { line: '' } });
    await page.getByRole('button', { name: /Undo/ }).click();
    await expect.element(group('Late')).toHaveTextContent('ring about the beans');
  });

  test('kept with a line, by keys alone', async () => {
    const made = await promise('ring about the beans', -2);
    await open();
    const opener = page.getByRole('button', { name: 'With a line: ring about the beans' });
    await expect.element(opener).toBeVisible();
    (await opener.findElement()).focus();
    await userEvent.keyboard('{Enter}he comes on Saturday{Enter}');
    await expect.element(group('Late')).not.toBeInTheDocument();
    const { state, closed } = (await book.promises.get(made)) ?? {};
    expect([state, closed?.line]).toEqual(['kept', 'he comes on Saturday']);
  });

  test('Escape leaves it as it was, and what cannot be kept is given up with a line', async () => {
    const made = await promise('ring about the beans', -2);
    await open();
    const opener = page.getByRole('button', { name: /With a line/ });
    await opener.click();
    await userEvent.keyboard('not this{Escape}');
    await expect.element(opener).toBeVisible();
    expect((await book.promises.get(made))?.state).toBe('open');
    await opener.click();
    await userEvent.keyboard('the roaster is out of it');
    await page.getByRole('button', { name: 'Cannot be kept' }).click();
    await vi.waitFor(async () => expect((await book.promises.get(made))?.state).toBe('not-kept'));
  });

  test('a second step of ours stands there until it is done', async () => {
    const made = await promise('mend the grinder', -2, { check: 'does it run', state: 'to-check' });
    await open();
    await page.getByRole('button', { name: 'Done: does it run' }).click();
    await vi.waitFor(async () => expect((await book.promises.get(made))?.state).toBe('kept'));
  });
});

describe('the rest of the sheet', () => {
  test('what is coming within the week, today’s first', async () => {
    worked(await changeRegular(book, bill, { birthday: '--11-22' }, NOW));
    const base = { regularId: bill, mood: 'joyful', toldBy: '', toldTo: '' } as const;
    for (const [text, day] of [
      ['choir', '2026-11-28'],
      ['sailing', '2026-11-29'],
    ] as const) {
      const event = { ...base, kind: 'other', text, when: { kind: 'day', day } } as const;
      worked(await addLifeEvent(book, event, 'Bill', EARLIER));
    }
    await open();
    const days = page.getByRole('region', { name: 'Birthdays and events' });
    const lines = () => days.getByRole('listitem').elements();
    await expect
      .poll(() => lines().map(({ textContent }) => textContent))
      .toEqual(['today Bill Rodgers birthday', 'Sat 28 Bill Rodgers choir']);
  });

  test('who is tender is a number, and a name only while it is held', async () => {
    await grieving(bill);
    await open();
    const gentle = page.getByRole('region', { name: 'Be gentle' });
    await expect.element(gentle).toHaveTextContent('1 person to be gentle with');
    expect(gentle.element().textContent).not.toContain('Bill');
    const hold = gentle.getByRole('button').element() as HTMLElement;
    hold.focus();
    await userEvent.keyboard('{ >}');
    await expect.element(gentle).toHaveTextContent('Bill Rodgers lost Joan');
    await userEvent.keyboard('{/ }');
    await expect.element(gentle).not.toHaveTextContent('Bill');
  });

  test('what is out stands there for the day, and is undone', async () => {
    await open();
    const out = page.getByRole('region', { name: 'Out today' });
    await out.getByRole('button').click();
    await userEvent.keyboard('quiche, cardamom buns,{Enter}');
    await expect.element(out).toHaveTextContent('quiche, cardamom buns');
    expect((await book.shop.get('shop'))?.outToday).toEqual({
      day: '2026-11-22',
      items: ['quiche', 'cardamom buns'],
    });
    await page.getByRole('button', { name: /Undo/ }).click();
    await expect.element(out).toHaveTextContent('nothing: write what has run out');
  });

  test('who stands at this till is kept on this device', async () => {
    await open();
    await page.getByRole('button', { name: /At this till/ }).click();
    await userEvent.keyboard('Mia{Enter}');
    await expect.element(page.getByRole('button', { name: 'At this till: Mia' })).toBeVisible();
    expect(localStorage.getItem('hand')).toBe('Mia');
  });

  test('nothing stands in anybody’s way', async () => {
    await promise('ring about the beans', -2);
    await grieving(bill);
    await open();
    await page.getByRole('button', { name: /With a line/ }).click();
    const { violations } = await axe.run(page.getByRole('main').element());
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('on paper', () => {
  const paper = () => document.querySelector('[data-printed]');

  test('Ctrl P prints on the shop’s paper, and the page is put away again', async () => {
    const platform = await open();
    await userEvent.keyboard('{Control>}p{/Control}');
    await vi.waitFor(() => expect(platform.printed).toEqual([{ paper: 'A4' }]));
    await page.getByRole('combobox', { name: 'Paper' }).selectOptions('Letter');
    await vi.waitFor(async () => expect((await book.shop.get('shop'))?.paper).toBe('Letter'));
    await page.getByRole('button', { name: /Print the sheet/ }).click();
    await vi.waitFor(() =>
      expect(platform.printed).toEqual([{ paper: 'A4' }, { paper: 'Letter' }]),
    );
    await vi.waitFor(() => expect(paper()).toBeNull());
  });

  test('without a printer it says so; Cancel is met with silence', async () => {
    const platform = await open();
    platform.refusePrint = 'cancelled';
    await page.getByRole('button', { name: /Print the sheet/ }).click();
    await vi.waitFor(() => expect(paper()).toBeNull());
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    platform.refusePrint = 'no-printer';
    await page.getByRole('button', { name: /Print the sheet/ }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('no printer that answers');
  });

  test.each([
    ['here', true],
    ['do-not-contact', true],
    ['moved-away', false],
    ['deceased', false],
  ] as const satisfies readonly (readonly [Standing, boolean])[])(
    'of somebody who is %s, whether a name is on paper: %s; what is behind never',
    async (standing, isOn) => {
      await promise('ring about the beans', -2);
      await grieving(bill);
      const hum = {
        kind: 'note',
        text: 'hums when sad',
        layer: 'behind',
        origin: 'noticed',
      } as const;
      worked(await addFact(book, { ...hum, regularId: bill }, 'Bill', EARLIER));
      worked(await changeRegular(book, bill, { standing }, NOW));
      const platform = await open();
      let text = '';
      Object.assign(platform, {
        printPage: async () => {
          text = paper()?.textContent ?? '';
          return { ok: true, value: undefined };
        },
      });
      await page.getByRole('button', { name: /Print the sheet/ }).click();
      await vi.waitFor(() => expect(text).toContain('Shred it tonight'));
      expect(text.includes('Bill')).toBe(isOn);
      expect(text).not.toMatch(/Joan|hums/);
    },
  );
});

async function grieving(regularId: string): Promise<void> {
  const when = { kind: 'day', day: '2026-11-08' } as const;
  const loss = { regularId, kind: 'loss', mood: 'tender', text: 'lost Joan', when } as const;
  worked(await addLifeEvent(book, { ...loss, toldBy: '', toldTo: 'Jo' }, 'Bill', EARLIER));
}
