import { expect } from 'vitest';
import { sharedData } from '../helpers/shared-data.ts';
import { inventedMachine } from '../helpers/shops/invented-machine.ts';
import { readBook } from './read-book.ts';
import { story } from './story.ts';

const LOG = sharedData('visits/coffee_machine1_cards_odd_and_cash.csv') ?? inventedMachine();
const CARDS = new Set(LOG.match(/ANON-\d{4}-\d{4}-\d{4}/g));
const FIRST = 'ANON-0000-0000-0001';

story(
  `${CARDS.size} cards without a name come in, one is found by what it has, and gets a name`,
  { clock: '2025-03-24T10:16:00' },
  async ({ host, firstRun, bringIn, counter }) => {
    await firstRun.bringInFile();
    await bringIn.choose({ name: 'index_1.csv', text: LOG });
    await bringIn.bringIn();
    await bringIn.toTheCounter();
    await counter.box.waitFor();
    const visitsOf = async () =>
      (await readBook(host.page)).rows.pages?.filter((page) => page.includes(`"${id}"`)) ?? [];
    const people = (await readBook(host.page)).rows.regulars ?? [];
    expect(people).toHaveLength(CARDS.size);
    const first: { id: string; cardNumber: string } = JSON.parse(
      people.find((row) => row.includes(`"${FIRST}"`)) ?? '{}',
    );
    const { id } = first;
    const history = await visitsOf();
    expect(history.length).toBeGreaterThan(0);

    const order =
      LOG.split('\n')
        .find((row) => row.includes(FIRST))
        ?.trim()
        .split(',')
        .at(-1) ?? '';
    await counter.type(order.toLowerCase());
    await counter.found.filter({ hasText: order }).first().waitFor();
    const line = counter.found.filter({ hasText: 'card …0001' }).filter({ hasText: order });
    await line.waitFor();
    while ((await line.getAttribute('aria-selected')) !== 'true') await counter.press('ArrowDown');
    await counter.press('Enter');
    await counter.name.getByText('card …0001').waitFor();
    await counter.leaf.getByText(order).first().waitFor();

    await counter.press('F8');
    await host.page.getByRole('button', { name: /^Name:/ }).click();
    await host.page.getByRole('textbox', { name: 'Name' }).fill('Maria Kovalenko');
    await counter.press('Enter');
    await host.page.getByRole('heading', { level: 2, name: /Maria Kovalenko/ }).waitFor();
    expect(await visitsOf(), 'the history is kept').toEqual(history);

    await host.page.getByRole('link', { name: 'Counter' }).click();
    await counter.open('maria');
    await counter.leaf.getByText(order).first().waitFor();
  },
);
