import { useRef } from 'react';
import { scannedNumber } from '../../../../shared/print/card-number.ts';
import { looksScanned, ScanHeard } from '../../../../shared/scanner/scan-heard.ts';

/** What a key did for a scanner: it ended a number, or it only ends again what has ended. */
export type ScanKey =
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'again' };

/**
 * Tells what a scanner types into the box from what a hand does: a scanner's line may end in a tab or
 * twice, and must neither leave the box nor log a visit by it.
 */
export function useScan(
  code: string,
): (event: KeyboardEvent, query: string, isInBox: boolean) => ScanKey | undefined {
  const heard = useRef(new ScanHeard());
  return (event, query, isInBox) => {
    if (event.repeat) return undefined;
    const { key, timeStamp: at } = event;
    const chord = event.ctrlKey || event.metaKey;
    const what = heard.current.hear({ key, code: event.code, chord, at }, undefined);
    if (what === 'again') return { kind: 'again' };
    if (what !== 'end' || !isInBox || query.trim() === '') return undefined;
    const fast = heard.current.fastNumber(at);
    const isPlain = (key === 'Enter' || key === 'Tab') && !chord;
    const own = ownAtEnd(query.trim(), code);
    const isSlowScan = isPlain && (own !== undefined || looksScanned(query));
    if (fast === '' && !isSlowScan) return undefined;
    heard.current.wasScan(at);
    return { kind: 'number', number: fast || (own ?? query) };
  };
}

/** The number of a card of this shop with which a line ends, whatever was typed before it. */
function ownAtEnd(line: string, code: string): string | undefined {
  for (let from = 0; from < line.length; from += 1) {
    const own = scannedNumber(line.slice(from), code);
    if (own !== undefined) return own;
  }
  return undefined;
}
