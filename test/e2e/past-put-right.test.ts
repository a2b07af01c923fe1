import { expect } from 'vitest';
import { story } from './story.ts';

story(
  'Sam was never logged on Friday, and Saturday’s cortado was Ada’s: both are put right on Sunday',
  { clock: '2026-11-21T09:10:00' },
  async ({ host, firstRun, counter }) => {
    await firstRun.startEmptyBook();
    await counter.type('Sam Jones, cortado');
    await counter.makeNew();
    await counter.hereTheUsual.waitFor();
    await counter.press('Enter');
    await counter.leaf.getByText('here since').waitFor();

    await host.setClock('2026-11-22T15:02:00');
    await counter.press('F8');
    const visits = () => host.page.getByRole('region', { name: 'Visits' });
    const lines = () => visits().getByRole('listitem').allInnerTexts();
    const editor = () => host.page.getByRole('group', { name: /visit/ });
    await visits().getByText('yesterday, 09:10').waitFor();

    await visits().getByRole('button', { name: 'Add a visit' }).focus();
    await host.page.keyboard.press('Enter');
    await host.page.keyboard.type('monday');
    await editor().getByText('Monday 16 November 2026, 09:10').waitFor();
    await host.page.keyboard.press('ControlOrMeta+a');
    await host.page.keyboard.type('friday 8.30 am');
    await editor().getByText('Friday 20 November 2026, 08:30').waitFor();
    await editor().getByRole('textbox', { name: 'What they had' }).focus();
    await host.page.keyboard.type('2 cortado oat');
    await editor().getByText('2 × Cortado, oat').waitFor();
    await host.page.keyboard.press('Enter');
    await visits().getByText('2 visits', { exact: true }).waitFor();
    expect((await lines()).map((line) => line.replaceAll('\n', ' '))).toEqual([
      expect.stringContaining('yesterday, 09:10 Cortado'),
      expect.stringContaining('Fri 20 November, 08:30 2 × Cortado, oat'),
    ]);

    await visits()
      .getByRole('button', { name: /^yesterday, 09:10/ })
      .click();
    await editor().getByRole('button', { name: 'Take out' }).click();
    await visits().getByText('1 visit', { exact: true }).waitFor();
    await host.page.keyboard.press('ControlOrMeta+z');
    await visits().getByText('2 visits', { exact: true }).waitFor();

    await host.restart();
    await counter.box.waitFor();
    await counter.open('sam');
    await counter.leaf.getByText('been here 2 times').waitFor();
  },
);
