import { expect, test } from 'vitest';
import { openHost } from '../../hosts/open-host.ts';
import { CounterPage } from '../pages/counter-page.ts';
import { FirstRunPage } from '../pages/first-run-page.ts';
import type { HasPage } from '../pages/has-page.ts';
import { readBook } from '../read-book.ts';

const NOW = '2026-11-22T15:02:00';
const KILLS = 5;

/** People who come often and are called what nobody else is, so that Enter, Enter logs their usual. */
async function oftenHere(host: HasPage): Promise<readonly Person[]> {
  const { rows } = await readBook(host.page);
  const pages: { regularId: string; visits: { at: string }[] }[] = parsed(rows.pages);
  const lately = (visits: readonly { at: string }[]) => visits.filter(({ at }) => at >= '2026');
  const often = new Set(
    pages.filter(({ visits }) => lately(visits).length > 20).map(({ regularId }) => regularId),
  );
  const people: Person[] = parsed(rows.regulars);
  const names = people.map(({ name }) => name);
  return people.filter(
    ({ id, name }) =>
      name !== '' && often.has(id) && names.indexOf(name) === names.lastIndexOf(name),
  );
}

interface Person {
  readonly id: string;
  readonly name: string;
}

function parsed<Row>(rows: readonly string[] | undefined): Row[] {
  return (rows ?? []).map((row) => JSON.parse(row));
}

test(`a browser killed ${KILLS} times at the counter, between Enter and its answer, loses no visit the page had shown`, async () => {
  const host = await openHost('browser', { clock: NOW });
  const counter = new CounterPage(host);
  try {
    await new FirstRunPage(host).trySampleShop();
    const people = await oftenHere(host);
    expect(people.length).toBeGreaterThanOrEqual(KILLS * 3);
    const shown: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      for (const { id, name } of people.slice(kill * 3, kill * 3 + 2)) {
        await counter.open(name);
        await counter.logTheUsual();
        await counter.leaf.getByText('here since 15:02').waitFor();
        shown.push(id);
        await counter.press('Escape');
      }
      await counter.open(people[kill * 3 + 2]?.name ?? '');
      await Promise.all([counter.logTheUsual().catch(() => {}), host.pullThePlug()]);
      await counter.box.waitFor();
      const { rows, ledger } = await readBook(host.page);
      const pages: { regularId: string; visits: { at: string }[] }[] = parsed(rows.pages);
      const here = pages.filter(({ visits }) => visits.some(({ at }) => at === NOW));
      expect(here.map(({ regularId }) => regularId)).toEqual(expect.arrayContaining(shown));
      const logged = ledger.filter((entry) => entry.includes('"logged-visit"'));
      expect(logged).toHaveLength(here.length);
    }
    expect(host.complaints).toEqual([]);
  } finally {
    await host.close();
  }
});
