import { story } from './story.ts';

story(
  'the lady with the dachshund is found by the dog, and her household is offered with her',
  { clock: '2026-11-24T08:05:00' },
  async ({ host, firstRun, counter }) => {
    await firstRun.startEmptyBook();
    await counter.type('Luca Romano, espresso');
    await counter.makeNew();
    await counter.press('Escape');
    await counter.type('Hana Novotná, rooibos');
    await counter.makeNew();
    await counter.press('F3');
    await counter.leaf.getByRole('textbox').waitFor();
    await counter.type('dachshund Tilly');
    await counter.press('Enter');
    await counter.leaf.getByText('dachshund Tilly').waitFor();

    await counter.press('F8');
    await host.page.getByRole('button', { name: 'Add somebody' }).click();
    await host.page.getByRole('combobox', { name: /Who/ }).fill('luca');
    await host.page.getByRole('option', { name: /Luca Romano/ }).click();
    await host.page.getByText('partner', { exact: true }).click();
    await host.page.getByRole('button', { name: /Keep it/ }).click();
    await host.page
      .getByRole('button', { name: /Luca Romano/ })
      .first()
      .waitFor();

    await host.page.getByRole('link', { name: 'Counter' }).click();
    await counter.box.waitFor();
    await counter.open('the lady with the dachshund');
    await counter.name.getByText('Hana Novotná').waitFor();
    await counter.leaf.getByRole('button', { name: /Luca Romano/ }).click();
    await counter.name.getByText('Luca Romano').waitFor();
    await counter.leaf.getByRole('button', { name: /Hana Novotná/ }).waitFor();
  },
);
