import { useSyncExternalStore } from 'react';

/** What is chosen on a device: it belongs to the device and its printer, not to the book. */
type OnDevice =
  | 'printer'
  | 'label-sheet-A4'
  | 'label-sheet-Letter'
  | 'card-sheet-A4'
  | 'card-sheet-Letter';

const listeners = new Set<() => void>();

/** Something chosen on this device, the same wherever it is shown; empty until it is chosen. */
export function useDeviceChoice(of: OnDevice): readonly [string, (chosen: string) => void] {
  const value = useSyncExternalStore(listen, () => localStorage.getItem(of) ?? '');
  const keep = (chosen: string) => {
    localStorage.setItem(of, chosen);
    for (const hear of listeners) hear();
  };
  return [value, keep];
}

function listen(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}
