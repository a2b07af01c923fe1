import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeShop, readShop } from '../../../renderer/data/acts/shop.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { Studio } from '../../../renderer/studio/studio.tsx';
import { usePaper } from '../../../renderer/studio/use-paper.ts';
import { fail } from '../../../shared/result.ts';
import { freshBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';
import { type TestPlatform, testPlatform } from '../../helpers/test-platform.ts';

const EARLIER = '2026-11-01T09:00:00';
let book: Book;
let went: string[];

beforeEach(async () => {
  went = [];
  await page.viewport(1280, 800);
  localStorage.removeItem('true-scale');
  book = await freshBook();
  worked(await changeShop(book, { name: 'Mill Lane' }, EARLIER));
});

afterEach(async () => {
  await book.delete({ disableAutoOpen: true });
});

function Room({ pages }: { readonly pages: number }) {
  const paper = usePaper();
  return (
    <Studio
      title="Door signs"
      sheet={{ paper }}
      pages={Array.from({ length: pages }, (_, at) => (
        <p key={`sign ${String(at)}`}>{`Sign number ${at + 1}`}</p>
      ))}
      fileName="Door / signs"
      empty="Choose a door."
      onPrinted={() => went.push('printed')}
      onBack={() => went.push('back')}
    >
      <input aria-label="Which door" />
    </Studio>
  );
}

async function open(pages: number, platform: TestPlatform = testPlatform()) {
  await showScreen(book, <Room pages={pages} />, platform);
  await expect.element(page.getByRole('heading', { name: 'Door signs' })).toBeVisible();
  return platform;
}

const print = () => page.getByRole('button', { name: /^Print/ });
const onPaper = () => document.querySelector('[data-printed]');
const figure = (name: string) => page.getByRole('figure', { name });

describe('what is shown', () => {
  test('a page stands whole on the screen, in the shape of its paper', async () => {
    await open(1);
    const shown = (await figure('Page 1 of 1').findElement()).getBoundingClientRect();
    expect(shown.height / shown.width).toBeCloseTo(297 / 210, 2);
    expect(shown.bottom).toBeLessThan(800);
    expect(shown.top).toBeGreaterThan(0);
    await expect.element(page.getByText('1 page', { exact: true })).toBeVisible();
  });

  test('its other paper is chosen once, for everything that is printed', async () => {
    await open(1);
    await page.getByRole('combobox', { name: 'Paper' }).selectOptions('Letter');
    await vi.waitFor(async () => expect((await readShop(book))?.paper).toBe('Letter'));
    await vi.waitFor(() => {
      const shown = figure('Page 1 of 1').element().getBoundingClientRect();
      expect(shown.height / shown.width).toBeCloseTo(279.4 / 215.9, 2);
    });
  });

  test('in true size a millimetre is one, as this screen was measured', async () => {
    await open(1);
    await page.getByText('True size').click();
    const widthMm = () =>
      (figure('Page 1 of 1').element().getBoundingClientRect().width * 25.4) / 96;
    await vi.waitFor(() => expect(widthMm()).toBeCloseTo(210, 1));
    await page.getByRole('button', { name: 'Not quite true?' }).click();
    await page.getByRole('slider').fill('1.2');
    const card = document.querySelector('[data-bank-card]')?.getBoundingClientRect();
    expect(((card?.width ?? 0) * 25.4) / 96).toBeCloseTo(85.6 * 1.2, 1);
    expect(widthMm()).toBeCloseTo(210 * 1.2, 1);
    await page.getByRole('button', { name: 'As large as mine' }).click();
    expect(localStorage.getItem('true-scale')).toBe('1.2');
  });

  test('while nothing is chosen it says what to do, and nothing can be printed', async () => {
    const platform = await open(0);
    await expect.element(page.getByText('Choose a door.')).toBeVisible();
    await expect.element(print()).toBeDisabled();
    await userEvent.keyboard('{Control>}p{/Control}');
    expect(onPaper()).toBeNull();
    expect(platform.printed).toEqual([]);
  });

  test('of thirty pages those are laid out that are near, and the last when it is scrolled to', async () => {
    await open(30);
    await expect.element(page.getByText('Sign number 1', { exact: true })).toBeInTheDocument();
    expect(page.getByRole('figure').elements()).toHaveLength(30);
    expect(page.getByText('Sign number 30', { exact: true }).elements()).toHaveLength(0);
    const table = page.getByRole('region', { name: 'How it will look on paper' });
    table.element().scrollTo({ top: 1e6 });
    await expect.element(page.getByText('Sign number 30', { exact: true })).toBeVisible();
    expect(page.getByText('Sign number 9', { exact: true }).elements()).toHaveLength(0);
  });
});

describe('printing', () => {
  test('every page goes to the printer once, on the shop’s paper', async () => {
    const platform = testPlatform();
    const seen: string[] = [];
    const printPage = platform.printPage;
    await open(30, {
      ...platform,
      printPage: async (sheet) => {
        seen.push(...[...(onPaper()?.children ?? [])].map((one) => one.textContent ?? ''));
        return printPage(sheet);
      },
    });
    await print().click();
    await vi.waitFor(() => expect(went).toEqual(['printed']));
    expect(platform.printed).toEqual([{ paper: 'A4' }]);
    expect(seen).toEqual(Array.from({ length: 30 }, (_, at) => `Sign number ${at + 1}`));
    await vi.waitFor(() => expect(onPaper()).toBeNull());
  });

  test('a hurried second press, and the key on top of it, print once', async () => {
    let letGo = () => {};
    const platform = testPlatform();
    const asked: string[] = [];
    await open(1, {
      ...platform,
      printPage: async (sheet) => {
        asked.push(sheet.paper);
        await new Promise<void>((settle) => {
          letGo = settle;
        });
        return platform.printPage(sheet);
      },
    });
    await userEvent.keyboard('{Control>}p{/Control}{Control>}p{/Control}');
    await vi.waitFor(() => expect(asked).toEqual(['A4']));
    await userEvent.keyboard('{Control>}p{/Control}');
    await expect.element(page.getByRole('button', { name: 'Save as PDF' })).toBeDisabled();
    expect(document.title).toBe('The Usual – Mill Lane – Door signs');
    letGo();
    await vi.waitFor(() => expect(went).toEqual(['printed']));
    await expect.element(print()).toBeEnabled();
    expect(asked).toEqual(['A4']);
  });

  test('without a printer it says what to do; Cancel is met with silence', async () => {
    const platform = testPlatform();
    platform.refusePrint = 'cancelled';
    await open(1, platform);
    await print().click();
    await expect.element(print()).toBeEnabled();
    await vi.waitFor(() => expect(onPaper()).toBeNull());
    expect(page.getByRole('alert').elements()).toHaveLength(0);
    platform.refusePrint = 'no-printer';
    await print().click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('no printer that answers');
    expect(went).toEqual([]);
  });

  test('a PDF file has a name every system takes, and it says where it went', async () => {
    const platform = await open(1);
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    const name = 'The Usual – Mill Lane – Door signs.pdf';
    await expect.element(page.getByText(`Saved as Documents/${name}.`)).toBeVisible();
    expect(platform.pdfs).toEqual([name]);
    platform.refuse = 'disk-full';
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('the disk is full');
  });

  test('a browser makes its PDF files in its own window, and the studio says so', async () => {
    await open(1, { ...testPlatform(), kind: 'browser' });
    await expect.element(page.getByText('“Save as PDF” is one of the printers')).toBeVisible();
  });

  test('a page that cannot be laid out is told apart from a printer that is off', async () => {
    const failing = {
      ...testPlatform(),
      savePdf: async () => fail({ kind: 'not-laid-out' as const }),
    };
    await open(1, failing);
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('could not be laid out');
  });
});

describe('with keys alone', () => {
  test('Escape goes back, but not while something is being typed', async () => {
    await open(1);
    await page.getByLabelText('Which door').click();
    await userEvent.keyboard('{Escape}');
    expect(went).toEqual([]);
    await userEvent.keyboard('{Tab}{Escape}');
    expect(went).toEqual(['back']);
  });

  test('pages that do not fit are reached with Tab and turned with the arrows', async () => {
    await open(30);
    const table = page.getByRole('region', { name: 'How it will look on paper' });
    await vi.waitFor(() => expect(table.element().getAttribute('tabindex')).toBe('0'));
    (await table.findElement()).focus();
    await userEvent.keyboard('{PageDown}');
    await vi.waitFor(() => expect(table.element().scrollTop).toBeGreaterThan(0));
  });

  test('one page that is seen whole is no stop on the way', async () => {
    await open(1);
    const table = page.getByRole('region', { name: 'How it will look on paper' });
    await vi.waitFor(() => expect(table.element().scrollHeight).toBeGreaterThan(0));
    expect(table.element().hasAttribute('tabindex')).toBe(false);
  });
});

describe.each([
  [1280, 800],
  [1024, 640],
  [820, 1180],
])('at %i × %i', (width, height) => {
  test('a page and the way onto paper are in sight, and nothing keeps anybody out', async () => {
    await page.viewport(width, height);
    await open(30);
    for (const one of [print(), figure('Page 1 of 30')]) {
      const { top, bottom, left, right } = (await one.findElement()).getBoundingClientRect();
      expect(Math.min(top, left)).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(height);
      expect(right).toBeLessThanOrEqual(width);
    }
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
