import { expect } from 'vitest';
import { story } from './story.ts';

story(
  'a promise is kept late: it is the first thing seen at opening, and nothing of it is lost',
  { clock: '2026-11-24T08:05:00' },
  async ({ host, firstRun, counter, topBar }) => {
    await firstRun.startEmptyBook();
    await counter.type('Ada Marsh, flat white');
    await counter.makeNew();
    await counter.press('F3');
    await counter.leaf.getByRole('textbox').waitFor();
    await counter.type('promised to ring when the beans arrive by friday');
    await counter.leaf.getByText('by Fri 27 Nov').first().waitFor();
    await counter.press('Enter');
    await counter.leaf.getByText('ring when the beans arrive').waitFor();

    await host.setClock('2026-11-30T07:30:00');
    await host.restart();
    await counter.box.waitFor();
    await host.page.getByRole('button', { name: '1 promise is late' }).click();
    const promised = host.page.getByRole('region', { name: 'Promised' });
    await promised.getByText('Late', { exact: true }).waitFor();
    await promised.getByText(/late since Friday/).waitFor();
    await promised.getByRole('button', { name: /With a line.*ring when/ }).click();
    await promised.getByRole('textbox').fill('rang her, she comes on Saturday');
    await promised.getByRole('button', { name: /^Kept/ }).first().click();
    await expect.poll(() => promised.getByText('ring when the beans').count()).toBe(0);

    await topBar.goTo('Counter');
    await counter.box.waitFor();
    await counter.open('ada');
    await counter.hereTheUsual.waitFor();
    expect(await counter.leaf.getByText('ring when the beans').count()).toBe(0);
    await counter.press('F8');
    await host.page.getByText(/1 kept/).click();
    await host.page.getByText(/rang her, she comes on Saturday/).waitFor();
  },
);
