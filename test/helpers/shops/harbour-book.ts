import { bringIn } from '../../../renderer/data/bringing-in/bring-in.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { newId } from '../../../renderer/data/store/new-id.ts';
import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import { createRegular } from '../../../shared/domain/regular.ts';
import type { Visit } from '../../../shared/domain/visit.ts';
import { freshBook, worked } from '../fresh-book.ts';
import { harbourShop } from './harbour-shop.ts';

/** A book of the shop by the harbour (harbour-shop.ts), brought in from its till at this moment. */
export async function harbourBook(now: LocalTime): Promise<Book> {
  const book = await freshBook();
  const importId = newId();
  const visits = new Map<string, Visit[]>();
  const peopleMade = harbourShop(dayOf(now)).map(({ name, times }) => {
    const id = newId();
    visits.set(
      id,
      times.map((at) => ({ id: newId(), at, had: [], importId })),
    );
    return createRegular({ id, addedAt: now, name, importId });
  });
  const none = { menuMade: [], menuChanged: [], peopleChanged: [], factsMade: [] };
  worked(await bringIn(book, { importId, peopleMade, visits, ...none }, { at: now, about: '' }));
  return book;
}
