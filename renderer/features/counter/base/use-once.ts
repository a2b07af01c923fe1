import { useRef } from 'react';

/**
 * An act that is not begun again while it is still under way: Enter comes twice from a hurried hand,
 * and from a scanner that ends its line twice.
 */
export function useOnce<Given extends readonly unknown[]>(
  act: (...given: Given) => Promise<unknown>,
): (...given: Given) => Promise<void> {
  const isUnderWay = useRef(false);
  return async (...given) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    try {
      await act(...given);
    } finally {
      isUnderWay.current = false;
    }
  };
}
