import type { RegularId } from '../../../shared/domain/regular.ts';

/** The opening sheet: who is likely today, what was promised, whom to be gentle with. */
export function Today(_props: { readonly onOpen: (id: RegularId) => void }) {
  return null;
}
