import { addFact, changeFact } from '../../renderer/data/acts/facts.ts';
import { addMenuItem, changeMenuItem } from '../../renderer/data/acts/menu.ts';
import { changePhoto } from '../../renderer/data/acts/photos.ts';
import { addRegular, changeRegular, removeRegular } from '../../renderer/data/acts/regulars.ts';
import { changeShop } from '../../renderer/data/acts/shop.ts';
import { logVisit, removeVisit } from '../../renderer/data/acts/visits.ts';
import { bulkCommand } from '../../renderer/data/commands/bulk-command.ts';
import type { Book } from '../../renderer/data/store/database.ts';
import { newId } from '../../renderer/data/store/new-id.ts';
import { undoLast } from '../../renderer/data/undo/undo.ts';
import { addDays } from '../../shared/calendar-day.ts';
import { createRegular } from '../../shared/domain/regular.ts';
import { pagesOf, type Visit } from '../../shared/domain/visit.ts';
import { worked } from './fresh-book.ts';

const AT = '2026-11-22T15:02:00';

/** A book with everything in it: all fields, facts of all kinds, photos, years of visits, undone changes. */
export async function fillBook(book: Book): Promise<void> {
  worked(await changeShop(book, { name: 'Corner Café', currency: 'GBP', weekStartsOn: 0 }, AT));
  const open = { from: '09:00', to: '16:00' };
  worked(await changeShop(book, { hours: [null, open, open, open, open, open, null] }, AT));
  const tea = worked(await addMenuItem(book, { name: 'Pot of Assam', price: 380 }, AT));
  worked(await addMenuItem(book, { name: 'Bun', category: 'baked', outsideId: '17' }, AT));
  worked(await changeMenuItem(book, tea.id, { retired: true }, AT));
  const bill = await writeBill(book, tea.id);
  await visitsOverYears(book, bill, tea.id);
  await writePhotos(book, bill);
  await oddPeople(book);
  await broughtIn(book);
}

async function writeBill(book: Book, tea: string): Promise<string> {
  const bill = worked(
    await addRegular(
      book,
      {
        name: 'Bill Rodgers',
        calledBy: 'Bill',
        saidLike: 'ROJ-ers',
        phones: ['+44 20 7946 0123', '07700 900123'],
        email: 'bill@example.org',
        birthday: '--12-14',
        regularSince: '2005-03-06',
        spot: 'the window table',
        tags: ['crossword', 'war stories'],
        cardNumber: '0042',
        pinnedUsual: [{ item: tea, quantity: 1, with: ['two cups'] }],
        outsideId: 'C-7',
      },
      AT,
    ),
  );
  const about = { regularId: bill.id, layer: 'face-up', origin: 'told us' } as const;
  const health = { givenAt: AT, how: 'said at the counter', wordingVersion: 1 } as const;
  const facts = [
    { ...about, kind: 'preference', text: 'milk first' },
    { ...about, kind: 'caution', text: 'no nuts: change the tongs', health },
    { ...about, kind: 'companion', text: 'dachshund Tilly' },
    { ...about, kind: 'note', text: 'hums when sad', layer: 'behind', origin: 'noticed' },
  ] as const;
  for (const fact of facts) {
    const made = worked(await addFact(book, fact, 'Bill Rodgers', AT));
    worked(await changeFact(book, made.id, { text: `${made.text}, always` }, 'Bill Rodgers', AT));
  }
  worked(await undoLast(book, AT));
  worked(await changeRegular(book, bill.id, { birthday: undefined }, AT));
  worked(await undoLast(book, AT));
  return bill.id;
}

async function visitsOverYears(book: Book, regularId: string, item: string): Promise<void> {
  const had = [{ item, quantity: 1, with: ['two cups', 'extra hot'] }];
  let last: Visit | undefined;
  for (let week = 0; week < 30; week += 1) {
    const at = `${addDays('2023-01-01', week * 49)}T15:00:00` as const;
    last = worked(await logVisit(book, { regularId, about: 'Bill Rodgers', had, at }));
  }
  if (!last) return;
  const removal = { regularId, about: 'Bill Rodgers', visit: last, at: AT } as const;
  worked(await removeVisit(book, removal));
  worked(await undoLast(book, AT));
}

async function writePhotos(book: Book, regularId: string): Promise<void> {
  const first = Uint8Array.from({ length: 70_000 }, (_, index) => (index * index) % 251);
  worked(await changePhoto(book, regularId, { type: 'image/jpeg', bytes: first }, AT));
  const second = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0]);
  worked(await changePhoto(book, regularId, { type: 'image/png', bytes: second }, AT));
}

async function oddPeople(book: Book): Promise<void> {
  const names = [
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x")',
    'ا'.repeat(10_000),
    'Zoë \u0301 🧁 \u2028 \u0000 \ud83d',
    '',
  ];
  for (const name of names) worked(await addRegular(book, { name, calledBy: 'blue jacket' }, AT));
  const gone = worked(await addRegular(book, { name: 'Gone', standing: 'moved-away' }, AT));
  worked(await removeRegular(book, gone.id, AT));
}

/** One bulk import: rows that carry its id, one ledger entry without rows. */
async function broughtIn(book: Book): Promise<void> {
  const importId = newId();
  const person = createRegular({ id: newId(), addedAt: AT, name: 'Ada', importId });
  const visits = Array.from({ length: 400 }, (_, index) => ({
    id: newId(),
    at: `${addDays('2024-01-01', index * 2)}T08:05:00` as const,
    had: [],
    paid: 250 + index,
    importId,
  }));
  const act = { kind: 'brought-in', about: 'people.csv' } as const;
  const note = { at: AT, act, importId, device: 'till' } as const;
  worked(
    await bulkCommand(book, note, async () => {
      await book.regulars.add(person);
      await book.pages.bulkAdd(pagesOf(person.id, visits));
      return { value: undefined, changes: [] };
    }),
  );
  // The bulk import writes its index cards itself; a named change does it here.
  worked(await changeRegular(book, person.id, { spot: 'bar' }, AT));
}
