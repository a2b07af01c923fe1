import axe from 'axe-core';
import ICAL from 'ical.js';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addPet } from '../../../renderer/data/acts/household.ts';
import { addLifeEvent } from '../../../renderer/data/acts/life-events.ts';
import { addRegular } from '../../../renderer/data/acts/regulars.ts';
import { changeShop } from '../../../renderer/data/acts/shop.ts';
import type { People } from '../../../renderer/data/people/people.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { ComingUp } from '../../../renderer/features/calendar/coming-up.tsx';
import type { LifeEvent } from '../../../shared/domain/life-event.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { clearDatabases } from '../../helpers/clear-databases.ts';
import { freshBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';
import { type TestPlatform, testPlatform } from '../../helpers/test-platform.ts';

const AT = '2026-11-22T15:02:00';
const FINGERTIP = 44;
let book: Book;
let people: People | undefined;
let platform: TestPlatform;
let opened: string[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 15, 2) });
  await page.viewport(1280, 800);
  book = await freshBook();
  worked(await changeShop(book, { name: 'Corner/Café', weekStartsOn: 1 }, AT));
  opened = [];
});

afterEach(async () => {
  vi.useRealTimers();
  delete document.documentElement.dataset.theme;
  await cleanup();
  people?.close();
  book.close();
  await clearDatabases();
});

/** The screen with a month of its own, as the address keeps it. */
function Screen() {
  const [month, setMonth] = useState<string>();
  return <ComingUp month={month} onMonth={setMonth} onOpen={(id) => opened.push(id)} />;
}

async function show() {
  platform = testPlatform();
  people = await showScreen(book, <Screen />, platform);
}

async function person(name: string, given: Partial<Regular> = {}) {
  return worked(await addRegular(book, { name, ...given }, AT));
}

async function event(who: Regular, given: Partial<LifeEvent>) {
  const nothing = { kind: 'other', text: '', toldBy: '', toldTo: '', mood: 'joyful' } as const;
  const when = { kind: 'unknown' } as const;
  worked(await addLifeEvent(book, { ...nothing, when, regularId: who.id, ...given }, who.name, AT));
}

/** Bill, Ada and Benny, and others of whom nothing is told here. */
async function fillers() {
  await person('Bill Rodgers', { birthday: '1926-12-13', ageTold: true });
  const ada = await person('Ada Hughes', { nameDay: '--11-25' });
  const tilly = {
    regularId: ada.id,
    name: 'Tilly',
    kind: 'dachshund',
    birthday: '--11-29',
  } as const;
  worked(await addPet(book, tilly, ada.name, AT));
  const benny = await person('Benny Hill');
  const laura = { kind: 'day', day: '2026-11-24' } as const;
  await event(benny, { kind: 'wedding', text: 'Laura', when: laura });
  await event(benny, { kind: 'baby', when: { kind: 'month', year: 2026, month: 12 } });
  await event(benny, {
    kind: 'trip',
    text: 'Whitby',
    when: { kind: 'day', day: '2026-11-26', until: '2026-11-28' },
  });
}

const day = (name: string | RegExp) => page.getByRole('button', { name });
const list = () => page.getByRole('region', { name: /next 60 days|^In |2026/ });
const lines = () =>
  list()
    .getByRole('listitem')
    .all()
    .map((line) => line.element().querySelector(':scope > button')?.textContent)
    .filter((words) => words !== undefined && words !== null);
const focused = () => document.activeElement?.firstElementChild?.textContent ?? '';
const month = () => page.getByRole('heading', { level: 2 }).first();

describe('the list', () => {
  test('tells who and what for the next sixty days, and last what has no day yet', async () => {
    await fillers();
    await show();
    await expect.element(list()).toBeVisible();
    await expect
      .poll(lines)
      .toEqual([
        'Benny Hill wedding (Laura)',
        'Ada Hughes name day',
        'Benny Hill Whitby, until Sat 28 Nov',
        'Ada Hughes dachshund Tilly’s birthday',
        'Bill Rodgers turns 100',
        'Benny Hill a baby, some time in December',
      ]);
    await userEvent.click(page.getByRole('button', { name: /turns 100/ }).last());
    expect(opened).toHaveLength(1);
  });

  test('nobody who died, nothing tender and nothing called off stands anywhere', async () => {
    await person('Joan Hallam', { birthday: '--11-25', standing: 'deceased' });
    await person('Moved Away', { birthday: '--11-25', standing: 'moved-away' });
    const nora = await person('Nora Quinn', { birthday: '1980-11-25' });
    const when = { kind: 'day', day: '2026-11-25' } as const;
    await event(nora, { kind: 'illness', text: 'operation', mood: 'tender', when });
    await event(nora, { kind: 'wedding', text: 'cancelled', calledOff: true, when });
    await show();
    await expect.element(list()).toBeVisible();
    await expect.poll(lines).toEqual(['Nora Quinn birthday']);
    const main = document.querySelector('main');
    expect(main?.textContent).not.toMatch(/Joan|Moved|operation|cancelled|46/);
  });

  test('an empty book teaches how something comes to stand here', async () => {
    await person('Bill Rodgers');
    await show();
    await expect.element(page.getByText('Nothing stands in the calendar yet.')).toBeVisible();
    await expect.element(page.getByText(/Write “wedding 12 june” as a note/)).toBeVisible();
    await expect.element(day('Export a calendar file')).not.toBeInTheDocument();
  });

  test('a quiet month says what comes after it', async () => {
    await person('Bill Rodgers', { birthday: '--05-03' });
    await show();
    await expect
      .element(page.getByText('After that: Bill Rodgers, birthday, on 3 May 2027.'))
      .toBeVisible();
  });

  test('what is written meanwhile stands there at once', async () => {
    await show();
    await expect.element(page.getByText('Nothing stands in the calendar yet.')).toBeVisible();
    await person('Bill Rodgers', { birthday: '--12-13' });
    await expect.element(page.getByRole('button', { name: 'Bill Rodgers birthday' })).toBeVisible();
  });
});

describe('the month', () => {
  test('has whole weeks from the shop’s first day on, and marks today', async () => {
    worked(await changeShop(book, { weekStartsOn: 0 }, AT));
    await show();
    const grid = page.getByRole('grid', { name: 'Days of November 2026' });
    await expect.element(grid.getByRole('columnheader').first()).toHaveTextContent('Sun');
    expect(grid.getByRole('gridcell').all()).toHaveLength(35);
    await expect.element(day('Sunday 22 November 2026')).toHaveAttribute('aria-current', 'date');
  });

  test('is gone through by keys alone, over its edges too', async () => {
    await fillers();
    await show();
    await expect.element(month()).toHaveTextContent('November 2026');
    expect(page.getByRole('grid').element().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    (await day('Sunday 22 November 2026').findElement()).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('Monday 30 November 2026');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(month()).toHaveTextContent('December 2026');
    await vi.waitFor(() => expect(focused()).toBe('Tuesday 1 December 2026'));
    await userEvent.keyboard('{End}{ArrowDown}');
    expect(focused()).toBe('Sunday 13 December 2026: Bill Rodgers, turns 100');
    await userEvent.keyboard('{PageUp}');
    await vi.waitFor(() => expect(focused()).toBe('Friday 13 November 2026'));
    await userEvent.keyboard('{Shift>}{PageDown}{/Shift}');
    await vi.waitFor(() => expect(focused()).toBe('Saturday 13 November 2027'));
    await userEvent.keyboard('{Home}{ArrowUp}{ArrowLeft}');
    expect(focused()).toBe('Sunday 31 October 2027');
  });

  test('Enter opens the day’s list, Esc goes back to the day', async () => {
    await fillers();
    await show();
    await expect.element(month()).toBeVisible();
    (await day('Sunday 22 November 2026').findElement()).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}{ArrowLeft}{Enter}');
    const title = page.getByRole('heading', { name: /Friday 27 November 2026/ });
    await expect.element(title).toHaveFocus();
    await expect.poll(lines).toEqual(['Benny Hill Whitby, until Sat 28 Nov']);
    await userEvent.keyboard('{Escape}');
    expect(focused()).toBe('Friday 27 November 2026: Benny Hill, Whitby');
    await expect.element(page.getByRole('heading', { name: 'The next 60 days' })).toBeVisible();
  });

  test('turns by Page Up and Page Down from anywhere, and by its buttons', async () => {
    await fillers();
    await show();
    await expect.element(month()).toHaveTextContent('November 2026');
    await userEvent.keyboard('{PageDown}');
    await expect.element(month()).toHaveTextContent('December 2026');
    await expect.element(page.getByRole('heading', { name: 'In December' })).toBeVisible();
    await userEvent.click(day('Next month: January'));
    await userEvent.click(day('Previous month: December'));
    await expect.element(month()).toHaveTextContent('December 2026');
    await userEvent.click(page.getByRole('button', { name: 'Today', exact: true }));
    await expect.element(month()).toHaveTextContent('November 2026');
  });

  test('a birthday stands in every year', async () => {
    await person('Bill Rodgers', { birthday: '1926-12-13', ageTold: true });
    await show();
    await expect.element(month()).toBeVisible();
    await userEvent.keyboard('{PageDown}');
    for (const [year, turns] of [
      [2027, 101],
      [2028, 102],
    ]) {
      await userEvent.keyboard('{Shift>}{PageDown}{/Shift}');
      const name = new RegExp(`13 December ${year}: Bill Rodgers, turns ${turns}`);
      await expect.element(day(name)).toBeVisible();
    }
  });

  test('fourteen birthdays on a day are three and eleven more, all in the day’s list', async () => {
    for (let number = 1; number <= 14; number += 1) {
      await person(`Twin ${String(number).padStart(2, '0')}`, { birthday: '--11-25' });
    }
    await page.viewport(1440, 900);
    await show();
    const full = day(/^Wednesday 25 November 2026: Twin 01, birthday; .*; and 11 more$/);
    await expect.element(full.getByText('+11 more')).toBeVisible();
    await userEvent.click(full);
    await expect
      .element(page.getByRole('heading', { name: /Wednesday 25 November/ }))
      .toBeVisible();
    expect(lines()).toHaveLength(14);
  });
});

describe('the calendar file', () => {
  test('is saved under the shop’s name with everybody who may be in it', async () => {
    await fillers();
    await person('No Letters', { birthday: '--11-25', standing: 'do-not-contact' });
    await show();
    await userEvent.click(day('Export a calendar file'));
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(/saved: Documents\/The Usual – Corner Café – calendar\.ics\./);
    const text = new TextDecoder().decode(platform.saved[0]?.bytes);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('summary')).sort()).toEqual([
      'Ada Hughes: dachshund Tilly’s birthday',
      'Ada Hughes: name day',
      'Benny Hill: Whitby',
      'Benny Hill: wedding (Laura)',
      'Bill Rodgers: birthday',
    ]);
    expect(text).toContain(
      `DTSTAMP:${new Date().toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`,
    );
  });

  test('is refused in a sentence, stopped in silence, and not made of nothing', async () => {
    await person('No Letters', { birthday: '--11-25', standing: 'do-not-contact' });
    await show();
    await userEvent.click(day('Export a calendar file'));
    await expect
      .element(page.getByText(/There is nothing to put in a calendar file/))
      .toBeVisible();
    await person('Bill Rodgers', { birthday: '--12-13' });
    platform.refuse = 'disk-full';
    await userEvent.click(day('Export a calendar file'));
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(/The disk is full, so the calendar file was not saved/);
    await userEvent.click(day('Put away'));
    platform.refuse = 'cancelled';
    await userEvent.click(day('Export a calendar file'));
    await expect.element(day('Export a calendar file')).toBeEnabled();
    expect(page.getByRole('alert').query()).toBeNull();
  });
});

describe('for everybody', () => {
  test.each([
    [1440, 900, 'light'],
    [1024, 640, 'dark'],
    [820, 1180, 'light'],
  ])(
    'at %i x %i (%s) everything is large enough, in sight and named',
    async (width, height, theme) => {
      document.documentElement.dataset.theme = theme;
      await page.viewport(width, height);
      await fillers();
      await person('ليلى حداد', { birthday: '--11-24' });
      await person('x'.repeat(400), { birthday: '--11-24' });
      await show();
      await expect.element(list()).toBeVisible();
      const main = document.querySelector('main');
      expect(main?.scrollWidth).toBeLessThanOrEqual(width);
      const small = [...document.querySelectorAll('main button')].filter((button) => {
        const box = button.getBoundingClientRect();
        return box.height < FINGERTIP || box.width < FINGERTIP;
      });
      expect(small.map((button) => button.textContent)).toEqual([]);
      const { violations } = await axe.run(document.body, {
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );
});
