import { useEffect, useEffectEvent, useRef } from 'react';
import { type CardNumberRead, readCardNumber } from '../../../shared/print/card-number.ts';

/** Letters of a shop and up to six digits. */
const LONGEST_SCAN = 10;
const SHORTEST_SCAN = 8;

/** A card that was scanned. */
export type Scanned = Exclude<CardNumberRead, { readonly kind: 'none' }>;

interface TypedKey<Before> {
  readonly key: string;
  readonly before: Before;
}

/**
 * Hears a scanner, which types a card's number and Enter wherever the keyboard is: what it typed is
 * taken back out of the card, as if it had not been typed.
 */
export function useScan<Before>({
  code,
  before,
  onScanned,
}: {
  readonly code: string;
  /** How things stood before a key, to go back to. */
  readonly before: () => Before;
  readonly onScanned: (card: Scanned, before: Before) => void;
}): void {
  const typed = useRef<TypedKey<Before>[]>([]);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.key === 'Shift') return;
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      typed.current.push({ key: event.key, before: before() });
      return;
    }
    const keys = typed.current;
    typed.current = [];
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    const found = scanAtEnd(keys, code);
    if (!found) return;
    event.preventDefault();
    event.stopPropagation();
    onScanned(found.card, found.before);
  });
  useEffect(() => {
    const forget = () => {
      typed.current = [];
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', forget, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', forget, true);
    };
  }, []);
}

/**
 * Our own number may end whatever stood on a line; another shop's must be all that was typed there,
 * or an address that ends in four letters and a year would be one.
 */
export function scanAtEnd<Before>(
  keys: readonly TypedKey<Before>[],
  code: string,
): { readonly card: Scanned; readonly before: Before } | undefined {
  for (let length = SHORTEST_SCAN; length <= LONGEST_SCAN; length += 1) {
    const last = keys.slice(-length);
    const [first] = last;
    if (last.length < length || !first) return undefined;
    const text = last.map(({ key }) => key).join('');
    if (!/^[a-z]{4}/i.test(text)) continue;
    const card = readCardNumber(text, code);
    if (card.kind === 'none' || (card.kind === 'other-shop' && keys.length > length)) continue;
    return { card, before: first.before };
  }
  return undefined;
}
