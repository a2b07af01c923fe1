import type { RegularId } from '../../../shared/domain/regular.ts';

/** What is coming up: a month and a list. */
export function ComingUp(_props: {
  /** The month shown, 'yyyy-MM'; the present one when undefined. */
  readonly month: string | undefined;
  readonly onMonth: (month: string) => void;
  readonly onOpen: (id: RegularId) => void;
}) {
  return null;
}
