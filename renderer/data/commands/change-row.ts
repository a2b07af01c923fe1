import { type EditNow, edited } from '../../../shared/rules/edits/row-edit.ts';
import { Refusal } from './command.ts';

/** The rows of one table, as far as changing one of them needs it. */
interface Rows<Row> {
  get(id: string): PromiseLike<Row | undefined>;
  put(row: Row): PromiseLike<unknown>;
}

/**
 * Changes some fields of a row as it stands now, inside a command; what another window wrote into the
 * others stays. A row that was taken out meanwhile is not brought back.
 */
export async function changeRow<Row extends object>(
  rows: Rows<Row>,
  id: string,
  edit: EditNow<Row>,
): Promise<Row> {
  const present = await rows.get(id);
  if (!present) throw new Refusal({ kind: 'row-gone' });
  const changed = edited(present, edit);
  await rows.put(changed);
  return changed;
}
