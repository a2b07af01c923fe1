import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { Button } from './button.tsx';
import styles from './notice.module.css';

/** A line at the foot of the page that says what just happened. */
export interface Notice {
  readonly words: string;
  /** Something went wrong: stays until it is put away. */
  readonly wrong?: boolean;
  readonly action?: { readonly words: string; readonly keyName?: string; readonly run: () => void };
}

/** Shows a notice, or puts away the one that is shown unless something went wrong. */
export type ShowNotice = (notice: Notice | undefined) => void;

const NoticeContext = createContext<ShowNotice>(() => {});

/** How long a notice stays, in milliseconds: twice the time it takes to read a sentence. */
const NOTICE_STAYS = 8_000;

/** Shows notices from anything below. */
export function NoticeProvider({
  children,
  putAway,
}: {
  readonly children: ReactNode;
  readonly putAway: string;
}) {
  const [notice, setNotice] = useState<Notice>();
  const show: ShowNotice = useCallback((next) => {
    setNotice((present) => (next ? { ...next } : present?.wrong ? present : undefined));
  }, []);
  useEffect(() => {
    if (notice === undefined || notice.wrong) return;
    const timer = setTimeout(() => setNotice(undefined), NOTICE_STAYS);
    return () => clearTimeout(timer);
  }, [notice]);
  const act = useMemo(() => {
    const run = notice?.action?.run;
    return () => {
      setNotice(undefined);
      run?.();
    };
  }, [notice]);
  return (
    <NoticeContext value={show}>
      {children}
      <div className={styles.place} role={notice?.wrong ? 'alert' : 'status'}>
        {notice && (
          <div className={notice.wrong ? `${styles.notice} ${styles.wrong}` : styles.notice}>
            <span className={styles.words}>{notice.words}</span>
            {notice.action && (
              <Button
                tone="quiet"
                onPress={act}
                {...(notice.action.keyName !== undefined && { keyName: notice.action.keyName })}
              >
                {notice.action.words}
              </Button>
            )}
            {notice.wrong && (
              <Button tone="quiet" onPress={() => setNotice(undefined)}>
                {putAway}
              </Button>
            )}
          </div>
        )}
      </div>
    </NoticeContext>
  );
}

/** Shows a notice. */
export function useNotice(): ShowNotice {
  return useContext(NoticeContext);
}
