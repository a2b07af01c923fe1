import { useEffect, useEffectEvent, useRef } from 'react';
import {
  type CardNumberRead,
  readCardNumber,
  scannedNumber,
} from '../../../shared/print/card-number.ts';
import { ScanHeard, type TypedKey } from '../../../shared/scanner/scan-heard.ts';

/** A number on any keyboard, with what a scanner puts around it. */
const LONGEST_SCAN = 24;
const SHORTEST_SCAN = 8;

/** A card that was scanned. */
export type Scanned = Exclude<CardNumberRead, { readonly kind: 'none' }>;

/**
 * Hears a scanner, which types a card's number and the end of a line wherever the keyboard is: what it
 * typed is taken back out of the card, as if it had not been typed, and a second end goes nowhere.
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
  const heard = useRef(new ScanHeard<Before>());
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.repeat) return;
    const { timeStamp: at } = event;
    const chord = event.ctrlKey || event.metaKey;
    const what = heard.current.hear({ key: event.key, code: event.code, chord, at }, before());
    const found = what === 'end' ? scanAtEnd(heard.current.keys, code) : undefined;
    if (!found && what !== 'again') return;
    event.preventDefault();
    event.stopPropagation();
    if (!found) return;
    heard.current.wasScan(at);
    onScanned(found.card, found.before);
  });
  useEffect(() => {
    const forget = () => heard.current.forget();
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
  const textFrom = (from: number) =>
    keys
      .slice(from)
      .map(({ key }) => key)
      .join('');
  const longest = Math.max(0, keys.length - LONGEST_SCAN);
  for (let from = longest; from <= keys.length - SHORTEST_SCAN; from += 1) {
    const [first] = keys.slice(from, from + 1);
    const own = scannedNumber(textFrom(from), code);
    if (!first || own === undefined) continue;
    const card = readCardNumber(own, code);
    if (card.kind !== 'none') return { card, before: first.before };
  }
  const [first] = keys;
  const whole = textFrom(0);
  if (!first || keys.length < SHORTEST_SCAN || longest > 0 || /\s/.test(whole)) return undefined;
  const card = readCardNumber(whole, code);
  return card.kind === 'other-shop' ? { card, before: first.before } : undefined;
}
