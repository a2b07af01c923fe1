import type { RegularId } from '../../../shared/domain/regular.ts';

/** One act on one screen when somebody has died. */
export function Farewell(_props: {
  readonly id: RegularId;
  readonly onDone: () => void;
  /** Everything about them was erased. */
  readonly onGone: () => void;
}) {
  return null;
}
