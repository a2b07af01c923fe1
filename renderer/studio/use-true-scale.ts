import { useState } from 'react';

/** What makes a millimetre of the page a millimetre on this screen. */
export function useTrueScale(): number {
  const [scale] = useState(1);
  return scale;
}
