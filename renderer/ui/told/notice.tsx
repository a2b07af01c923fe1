import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { Button } from '../button.tsx';
import styles from './notice.module.css';

/** A line at the foot of the page that says what just happened. */
export interface Notice {
  readonly words: string;
  /** Something went wrong: stays until it is put away. */
  readonly wrong?: boolean;
  /** Nothing went wrong, but it has to be read: stays as well, until something newer is said about the same. */
  readonly staysAbout?: string;
  readonly action?: { readonly words: string; readonly keyName?: string; readonly run: () => void };
}

/** Shows a notice, or puts away the one that is shown unless something went wrong. */
export type ShowNotice = (notice: Notice | undefined) => void;

/** A notice on the page, told apart from the same words said before. */
interface Shown extends Notice {
  readonly place: number;
}

/** What is said now: the last thing that was done, and everything that stays and was not put away. */
interface Said {
  readonly last: Shown | undefined;
  readonly staying: readonly Shown[];
  readonly count: number;
}

const NOTHING: Said = { last: undefined, staying: [], count: 0 };

const NoticeContext = createContext<ShowNotice>(() => {});

/** How long a notice stays, in milliseconds: twice the time it takes to read a sentence. */
const NOTICE_STAYS = 8_000;

/** Shows notices from anything below; what went wrong is never replaced by what went well. */
export function NoticeProvider({
  children,
  putAway,
}: {
  readonly children: ReactNode;
  readonly putAway: string;
}) {
  const [{ last, staying }, setSaid] = useState(NOTHING);
  const show: ShowNotice = useCallback((next) => setSaid((said) => saidWith(said, next)), []);
  useEffect(() => {
    if (last === undefined) return;
    const timer = setTimeout(() => setSaid((said) => without(said, last)), NOTICE_STAYS);
    return () => clearTimeout(timer);
  }, [last]);
  const close = useCallback((one: Shown) => setSaid((said) => without(said, one)), []);
  return (
    <NoticeContext value={show}>
      {children}
      <div className={styles.place}>
        {staying.map((one) => (
          <div key={one.place} role={one.wrong ? 'alert' : 'status'}>
            <Line notice={one} close={close} putAway={putAway} />
          </div>
        ))}
        <div role="status">{last && <Line notice={last} close={close} />}</div>
      </div>
    </NoticeContext>
  );
}

function Line({
  notice,
  close,
  putAway,
}: {
  readonly notice: Shown;
  readonly close: (notice: Shown) => void;
  /** The word on the button that puts it away; it goes by itself without one. */
  readonly putAway?: string;
}) {
  const { words, action, wrong } = notice;
  const act = useMemo(() => {
    const run = notice.action?.run;
    return () => {
      close(notice);
      run?.();
    };
  }, [notice, close]);
  return (
    <div className={wrong ? `${styles.notice} ${styles.wrong}` : styles.notice}>
      <span className={styles.words}>{words}</span>
      {action && (
        <Button
          tone="quiet"
          onPress={act}
          {...(action.keyName !== undefined && { keyName: action.keyName })}
        >
          {action.words}
        </Button>
      )}
      {putAway !== undefined && (
        <Button tone="quiet" onPress={() => close(notice)}>
          {putAway}
        </Button>
      )}
    </div>
  );
}

/** Shows a notice. */
export function useNotice(): ShowNotice {
  return useContext(NoticeContext);
}

function saidWith(said: Said, next: Notice | undefined): Said {
  if (next === undefined) return { ...said, last: undefined };
  const count = said.count + 1;
  const shown = { ...next, place: count };
  if (next.staysAbout !== undefined) {
    const others = said.staying.filter(({ staysAbout }) => staysAbout !== next.staysAbout);
    return { ...said, count, staying: [...others, shown] };
  }
  if (!next.wrong) return { ...said, count, last: shown };
  // The same once more is said anew and stands there once; what went well before it is old news.
  const others = said.staying.filter(({ words }) => words !== next.words);
  return { count, last: undefined, staying: [...others, shown] };
}

function without(said: Said, one: Shown): Said {
  const last = said.last?.place === one.place ? undefined : said.last;
  return { ...said, last, staying: said.staying.filter(({ place }) => place !== one.place) };
}
