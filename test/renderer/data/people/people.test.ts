import { afterEach, expect, test } from 'vitest';
import { addRegular } from '../../../../renderer/data/acts/regulars.ts';
import { People } from '../../../../renderer/data/people/people.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { PURPOSES } from '../../../../shared/rules/tact/tact.ts';
import { freshBook, worked } from '../../../helpers/fresh-book.ts';

let book: Book;

afterEach(() => book.delete());

test('whoever has died is handed out to those who look for the dead, and to copies, for nothing else', async () => {
  book = await freshBook();
  const at = '2026-11-22T15:02:00';
  const { id } = worked(await addRegular(book, { name: 'Joan', standing: 'deceased' }, at));
  worked(await addRegular(book, { name: 'Peter' }, at));
  const people = await People.read(book);
  const handed = PURPOSES.filter((purpose) =>
    people.for(purpose).some((card) => card.name === 'Joan'),
  );
  expect(handed).toEqual(['remember', 'keep']);
  expect(PURPOSES.filter((purpose) => people.one(id, purpose))).toEqual(handed);
  expect(
    PURPOSES.every((purpose) => people.for(purpose).some(({ name }) => name === 'Peter')),
  ).toBe(true);
  people.close();
});
