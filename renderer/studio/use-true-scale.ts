import { useState } from 'react';

/** Beside the book, since a screen belongs to the device. */
const KEY = 'true-scale';

/** Screens between a poor projector and a telephone, as what a CSS pixel may be off by. */
export const TRUE_SCALES = { least: 0.5, most: 2 } as const;

/** What makes a millimetre of the page a millimetre on this screen; 1 until somebody measured it. */
export function useTrueScale(): readonly [number, (scale: number) => void] {
  const [scale, setScale] = useState(readTrueScale);
  const keep = (measured: number) => {
    localStorage.setItem(KEY, String(measured));
    setScale(measured);
  };
  return [scale, keep];
}

function readTrueScale(): number {
  const kept = Number(localStorage.getItem(KEY));
  return kept >= TRUE_SCALES.least && kept <= TRUE_SCALES.most ? kept : 1;
}
