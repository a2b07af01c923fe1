import { createShop, type Shop } from '../../../shared/domain/shop.ts';
import type { CardRun, SignUpDesign } from '../../../shared/domain/sign-up.ts';
import { createSignUpDesign } from '../../../shared/domain/sign-up.ts';
import { useCardRuns } from '../../data/acts/card-runs.ts';
import { changeShop, changeSignUp } from '../../data/acts/shop.ts';
import { useBook, useShop } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { useTell } from '../../ui/told/tell.tsx';

/** What changes of a design, worked out from the design as the book has it. */
export type DesignChange = (present: SignUpDesign) => Partial<Omit<SignUpDesign, 'wordingVersion'>>;

/** The shop's sign-up card, and how it is changed. */
export interface SignUpRoom {
  readonly shop: Shop;
  readonly design: SignUpDesign;
  /** Everything printed so far, oldest first. */
  readonly runs: readonly CardRun[];
  /** Changes the card and tells; answers with the reason when it was not written. */
  readonly change: (change: DesignChange, words: string) => Promise<string | undefined>;
  readonly changeShop: (
    change: Partial<Pick<Shop, 'name' | 'address'>>,
    words: string,
  ) => Promise<string | undefined>;
}

/** The shop's sign-up card; undefined until it is read. */
export function useSignUpRoom(): SignUpRoom | undefined {
  const book = useBook();
  const shop = useShop();
  const runs = useCardRuns();
  const tell = useTell();
  if (shop === undefined || !runs) return undefined;
  const present = shop ?? createShop();
  return {
    shop: present,
    design: present.signUp ?? createSignUpDesign(),
    runs: runs.toSorted((one, other) => one.from - other.from),
    change: async (change, words) => tell(await changeSignUp(book, change, readClock()), words),
    changeShop: async (change, words) => tell(await changeShop(book, change, readClock()), words),
  };
}
