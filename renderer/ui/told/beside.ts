import { useCallback, useEffect, useRef } from 'react';
import { useNotice } from './notice.tsx';

/** Whether whoever asked is still on the page; what they would say beside a field is not seen else. */
export function useIsOnPage(): () => boolean {
  const isOnPage = useRef(true);
  useEffect(() => {
    isOnPage.current = true;
    return () => {
      isOnPage.current = false;
    };
  }, []);
  return useCallback(() => isOnPage.current, []);
}

/** Says at the foot of the page why something was not kept, when its field has gone from the page. */
export function useBeside(): (wrong: string | undefined) => void {
  const notice = useNotice();
  const isOnPage = useIsOnPage();
  return useCallback(
    (wrong) => {
      if (wrong !== undefined && !isOnPage()) notice({ words: wrong, wrong: true });
    },
    [notice, isOnPage],
  );
}
