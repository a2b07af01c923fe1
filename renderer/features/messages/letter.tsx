import type { RegularId } from '../../../shared/domain/regular.ts';

/** A short personal note being written. */
export function Letter(_props: {
  readonly id: RegularId;
  /** Id of the life event or visit it is about. */
  readonly about: string | undefined;
  readonly onDone: () => void;
}) {
  return null;
}
