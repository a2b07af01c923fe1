import { afterEach, expect, test } from 'vitest';
import { bringBack } from '../../../../renderer/data/copies/copy-back.ts';
import { checkCopy } from '../../../../renderer/data/copies/copy-in.ts';
import { openTheBook } from '../../../../renderer/data/store/open-the-book.ts';
import { visitsOf } from '../../../../renderer/data/store/visit-pages.ts';
import { clearDatabases } from '../../../helpers/clear-databases.ts';
import { worked } from '../../../helpers/fresh-book.ts';

const AT = '2026-11-22T15:02:00';

afterEach(clearDatabases);

/**
 * The fourth layout has the tables of the third and the fifth in its copies: what it added is worked
 * out again and never copied.
 *
 * A copy as the app of that layout wrote it, of the book of test/helpers/full-book.ts in short.
 */
async function copyOfLayout(layout: number): Promise<Blob> {
  const address = new URL(`../../../fixtures/copies/layout-${layout}.usual`, import.meta.url);
  return (await fetch(address)).blob();
}

test.each([1, 2, 3, 5])(
  'a copy of a book of layout %d comes back, with everything in it',
  async (layout) => {
    const copy = worked(await checkCopy(await copyOfLayout(layout)));
    expect(copy.manifest).toMatchObject({ formatVersion: 1, bookVersion: layout, regulars: 7 });
    expect(copy.notes).toEqual([]);
    const present = worked(await openTheBook());
    worked(await bringBack(present, copy, AT));
    present.close();

    const back = worked(await openTheBook());
    const people = await back.regulars.toArray();
    const bill = people.find(({ name }) => name === 'Bill Rodgers');
    const ada = people.find(({ name }) => name === 'Ada');
    const visits = await Promise.all([bill, ada].map((who) => visitsOf(back, who?.id ?? '')));
    expect(visits.map((theirs) => theirs.length)).toEqual([30, copy.manifest.visits - 30]);
    expect(await back.photos.count()).toBe(1);

    const ledger = await back.ledger.toArray();
    expect(ledger).toHaveLength(copy.manifest.rows.ledger);
    for (const device of new Set(ledger.map((entry) => entry.device))) {
      const counts = ledger.filter((entry) => entry.device === device).map(({ count }) => count);
      expect(counts).toEqual(counts.map((_, at) => at + 1));
    }
    // The newest change of the old app, in the form of today.
    expect(ada?.spot).toBe('bar');
    expect(ledger.at(-1)).toMatchObject({
      form: 2,
      kind: 'changed-regular',
      on: [`regulars ${ada?.id}`],
      told: { about: 'Ada', what: [{ set: { spot: 'bar' }, was: { spot: '' } }] },
    });
    back.close();
  },
);
