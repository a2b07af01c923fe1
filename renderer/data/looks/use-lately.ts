import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { Holdings } from '../../../shared/formats/copies/copy-manifest.ts';
import { importsOf, type KnownImport } from '../bringing-in/bring-in.ts';
import { Tally } from '../copies/copy-holdings.ts';
import { useBook, usePeople, useShop } from '../people/book-context.tsx';
import { readShelf, type Shelf } from '../store/shelf.ts';

const NOTHING: LedgerEntry[] = [];

/** The newest changes, newest first; read again with each change. */
export function useLately(count: number): readonly LedgerEntry[] {
  const book = useBook();
  return useLiveQuery(
    () => book.ledger.orderBy('id').reverse().limit(count).toArray(),
    [book, count],
    NOTHING,
  );
}

/** What is in the book, from the cards in memory. */
export function useHoldings(): Holdings {
  const people = usePeople();
  const shop = useShop();
  return useMemo(() => {
    const tally = new Tally();
    const cards = people.for('keep');
    for (const card of cards) tally.add(card.visitCount, card.lastVisitAt);
    return { shop: shop?.name ?? '', regulars: cards.length, ...tally.figures() };
  }, [people, shop?.name]);
}

/** What stands on the shelf, and how to look again; undefined until it is read. */
export function useShelf(): readonly [Shelf | undefined, () => void] {
  return useLookedUp(readShelf);
}

/** Every import, newest first, and how to look again. */
export function useImports(): readonly [readonly KnownImport[] | undefined, () => void] {
  const book = useBook();
  return useLookedUp(useCallback(() => importsOf(book), [book]));
}

function useLookedUp<Value>(look: () => Promise<Value>): readonly [Value | undefined, () => void] {
  const [found, setFound] = useState<Value>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let left = false;
    // Named, so that every round looks again.
    void round;
    void look().then((value) => {
      if (!left) setFound(value);
    });
    return () => {
      left = true;
    };
  }, [look, round]);
  return [found, useCallback(() => setRound((before) => before + 1), [])];
}
