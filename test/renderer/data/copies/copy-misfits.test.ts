import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCopy } from '../../../../renderer/data/copies/copy-in.ts';
import type { CopyManifest } from '../../../../shared/formats/copies/copy-manifest.ts';
import { copyOf } from '../../../helpers/copy-of.ts';
import { type Bytes, editRows, type Files, forged } from '../../../helpers/forged-copy.ts';
import { freshBook, worked } from '../../../helpers/fresh-book.ts';
import { fillBook } from '../../../helpers/full-book.ts';

let copy: Bytes;

beforeAll(async () => {
  const book = await freshBook();
  await fillBook(book);
  copy = new Uint8Array(await (await copyOf(book)).arrayBuffer());
  await book.delete();
});

afterAll(() => {
  copy = new Uint8Array();
});

interface Visit {
  readonly id: string;
  readonly at: string;
  readonly had: readonly { readonly quantity: number }[];
  readonly importId?: string;
}

/** What a copy with other rows of one table comes to: the report, and the rows of a table as they come back. */
async function read(change: (files: Files) => void, table: string, manifest?: Manifest) {
  const file = new Blob([await forged(copy, change, manifest)]);
  const checked = worked(await checkCopy(file));
  const rows: object[] = [];
  await checked.eachBatch(async (name, batch) => {
    if (name === table) rows.push(...batch);
  });
  return { notes: checked.notes, rows };
}

type Manifest = (manifest: CopyManifest) => object;

/** Changes the visits on somebody's first page; what the copy says of itself goes with them. */
function withVisits(change: (visits: Visit[]) => Visit[]) {
  let more = 0;
  let last = '';
  const edit = editRows('pages', (rows) => {
    const [first, ...rest] = rows;
    const before = first?.visits as Visit[];
    const visits = change(before);
    more = visits.length - before.length;
    const pages = [{ ...first, visits }, ...rest];
    last =
      pages
        .map((page) => (page as { visits: Visit[] }).visits.at(-1)?.at ?? '')
        .sort()
        .at(-1) ?? '';
    return pages;
  });
  const manifest: Manifest = (said) => ({
    ...said,
    visits: said.visits + more,
    lastVisitAt: last,
  });
  return read(edit, 'pages', (said) => manifest(said));
}

const visitsOf = (rows: readonly object[]) =>
  rows.flatMap((page) => (page as { visits: Visit[] }).visits);

test('a copy with nothing wrong in it has nothing to report', async () => {
  const { notes } = await read(() => {}, 'pages');
  expect(notes).toEqual([]);
});

test('notes about nobody are left out and counted', async () => {
  const toNobody = editRows('facts', (rows) =>
    rows.map((row, at) => (at < 3 ? { ...row, regularId: 'nobody' } : row)),
  );
  const { notes, rows } = await read(toNobody, 'facts');
  expect(notes).toEqual([{ what: 'of-nobody', table: 'facts', count: 3 }]);
  expect(rows).toHaveLength(1);
});

test('a visit that stands there twice counts once', async () => {
  const { notes, rows } = await withVisits((visits) => [...visits, ...visits.slice(-1)]);
  expect(notes).toContainEqual({ what: 'visit-twice', count: 1 });
  const ids = visitsOf(rows).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('visits out of order, and pages out of order, are put in order', async () => {
  const turned = await withVisits((visits) => visits.toReversed());
  expect(turned.notes).toContainEqual({ what: 'visits-unsorted', count: 1 });
  const swapped = await read(
    editRows('pages', (rows) => {
      const many = rows.filter(({ regularId }) => regularId === rows.at(-1)?.regularId);
      const [first, second] = many;
      return rows.map((row) => {
        if (row === first) return { ...row, visits: second?.visits };
        return row === second ? { ...row, visits: first?.visits } : row;
      });
    }),
    'pages',
  );
  expect(swapped.notes).toEqual([{ what: 'visits-unsorted', count: 1 }]);
  for (const { rows } of [turned, swapped]) {
    for (const page of rows) {
      const times = visitsOf([page]).map(({ at }) => at);
      expect(times).toEqual(times.toSorted());
    }
  }
});

test('a visit of the year 9999, or of the year 1, stands on the day it was written', async () => {
  const { notes, rows } = await withVisits(([first, ...rest]) => [
    ...(first ? [{ ...first, at: '0001-01-01T00:00:00' }] : []),
    ...rest.slice(0, -1),
    ...rest.slice(-1).map((visit) => ({ ...visit, at: '9999-12-31T23:59:59' })),
  ]);
  expect(notes).toContainEqual({ what: 'visit-moved', count: 2 });
  for (const { at } of visitsOf(rows)) expect(at > '2000' && at < '2100').toBe(true);
});

test('such a visit that a file brought is left out: its day is not known', async () => {
  const { notes } = await withVisits((visits) =>
    visits.map((visit, at) =>
      at === visits.length - 1 ? { ...visit, at: '9999-12-31T23:59:59', importId: 'i' } : visit,
    ),
  );
  expect(notes).toContainEqual({ what: 'visit-left-out', count: 1 });
});

test.each([1e308, 0, -3])('an order of %d of a thing becomes one', async (quantity) => {
  const { notes, rows } = await withVisits((visits) =>
    visits.map((visit, at) =>
      at === 0 ? { ...visit, had: visit.had.map((line) => ({ ...line, quantity })) } : visit,
    ),
  );
  expect(notes).toEqual([{ what: 'quantity', count: 1 }]);
  expect(visitsOf(rows)[0]?.had[0]?.quantity).toBe(1);
});

test('an order of no number of things is refused', async () => {
  const noNumber = editRows('pages', (rows) => {
    const [first, ...rest] = rows;
    const visits = ((first?.visits ?? []) as Visit[]).map((visit) => ({
      ...visit,
      had: visit.had.map((line) => ({ ...line, quantity: { $: 'number', is: 'NaN' } })),
    }));
    return [{ ...first, visits }, ...rest];
  });
  const checked = await checkCopy(new Blob([await forged(copy, noNumber)]));
  expect(checked).toMatchObject({ failure: { kind: 'not-valid-row', table: 'pages' } });
});

test('changes that are missing from the list of changes are counted', async () => {
  const gap = editRows('ledger', (rows) => rows.filter((_, at) => at !== 3 && at !== 7));
  const { notes } = await read(gap, 'ledger', (said) => ({
    ...said,
    rows: { ...said.rows, ledger: said.rows.ledger - 2 },
  }));
  expect(notes).toEqual([{ what: 'ledger-gaps', count: 2 }]);
});
