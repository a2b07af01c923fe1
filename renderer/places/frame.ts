import { createContext, type ReactNode, useContext } from 'react';

/** What the app lends to its places. */
export interface Lent {
  /** A page in the app's frame, with something at the left of the bar. */
  readonly frame: (left: ReactNode, page: ReactNode) => ReactNode;
  /** Takes the newest change back. */
  readonly undo: () => void;
}

const LentContext = createContext<Lent>({ frame: (_, page) => page, undo: () => {} });

/** Lends the frame and Undo to whatever is inside. */
export const Lending = LentContext.Provider;

/** The app's frame and its one Undo. */
export function useLent(): Lent {
  return useContext(LentContext);
}
