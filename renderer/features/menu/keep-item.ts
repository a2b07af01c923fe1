import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import type { EditNow } from '../../../shared/rules/edits/row-edit.ts';

/** Keeps a change of one item; answers with the reason when it was not kept. */
export type KeepItem = (
  change: EditNow<Omit<MenuItem, 'id'>>,
  reasonIsShown?: 'beside the field',
) => Promise<string | undefined>;
