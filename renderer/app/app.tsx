import { type ComponentType, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import type { BookFailure } from '../../shared/failure.ts';
import { useOnScreen } from '../data/looks/on-screen.ts';
import { BookProvider, useShop } from '../data/people/book-context.tsx';
import type { People } from '../data/people/people.ts';
import type { Book } from '../data/store/database.ts';
import { useClockWatch } from '../features/clock/use-clock-watch.ts';
import { FirstRun } from '../features/first-run/first-run.tsx';
import { Lending } from '../places/frame.ts';
import { knowParts } from '../places/parts.tsx';
import { knowPrinted } from '../places/printed.ts';
import { addressOf, go, isStillAt, knowPlaces, placeOf, useWhere, whoIsOn } from '../places/way.ts';
import { noteMishap } from '../platform/mishaps.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { PeekProvider } from '../ui/peek.tsx';
import { NoticeProvider, useNotice } from '../ui/told/notice.tsx';
import { TellProvider } from '../ui/told/tell.tsx';
import { sayFailure } from '../wording/book/say-failure.ts';
import { say } from '../wording/say.ts';
import { keyOfUndo } from '../wording/say-key.ts';
import styles from './app.module.css';
import { DaybookLine } from './keeping/daybook-line.tsx';
import { Mishap, useLastNet } from './keeping/last-net.tsx';
import { NoRoomLine } from './keeping/no-room-line.tsx';
import { useCopyTrouble } from './keeping/use-copy-trouble.ts';
import { useOwnMark } from './keeping/use-own-mark.ts';
import { PARTS } from './parts.ts';
import { PLACES } from './places.ts';
import { PRINTED_THINGS } from './printed-things.ts';
import { TopBar } from './top-bar.tsx';
import { Turning } from './turning.tsx';
import { useHush } from './use-hush.ts';
import { useUndo } from './use-undo.ts';

knowPlaces(PLACES);
knowParts(PARTS);
knowPrinted(PRINTED_THINGS);

/** The whole page over an open book. */
export function App({
  open,
  news,
}: {
  readonly open: { readonly book: Book; readonly people: People };
  /** Something to say as soon as the page is there. */
  readonly news?: string | undefined;
}) {
  return (
    <Mishap>
      <BookProvider open={open}>
        <NoticeProvider putAway={say('app.put-away')}>
          <PeekProvider>
            <Telling>
              <Screens news={news} />
            </Telling>
          </PeekProvider>
        </NoticeProvider>
      </BookProvider>
    </Mishap>
  );
}

/** Every screen tells what it wrote with the one Undo of the app. */
function Telling({ children }: { readonly children: ReactNode }) {
  const run = useUndo();
  const { keyboard } = usePlatform();
  const undo = { words: say('app.undo'), keyName: keyOfUndo(keyboard), run };
  const lent = useMemo(() => ({ frame, undo: run }), [run]);
  return (
    <TellProvider undo={undo} sayFailure={sayAndNote}>
      <Lending value={lent}>{children}</Lending>
    </TellProvider>
  );
}

/** A failure that nobody had foreseen is noted as it is told. */
function sayAndNote(failure: BookFailure): string {
  if (failure.kind === 'unknown') noteMishap(failure.trace ?? 'unknown');
  return sayFailure(failure);
}

function Screens({ news }: { readonly news: string | undefined }) {
  const where = useWhere();
  const shop = useShop();
  useOnScreen(whoIsOn(where));
  useHush();
  useOwnMark();
  useClockWatch();
  useLastNet();
  useCopyTrouble();
  useEffect(() => {
    document.title = shop?.name ? `${shop.name} · The Usual` : 'The Usual';
  }, [shop?.name]);
  const notice = useNotice();
  useEffect(() => {
    if (news !== undefined) notice({ words: news });
  }, [news, notice]);
  if (shop === undefined) return null;
  const place = placeOf(where);
  if (shop === null && !place.withoutShop) {
    return (
      <FirstRun
        onBringIn={() => go({ place: 'bring-in' })}
        onBringBack={() => go({ place: 'book' })}
        onDone={() => {
          // The counter is there before the copy of what came in is made: somebody may have gone on from it.
          if (isStillAt(where)) go({ place: 'counter' });
        }}
      />
    );
  }
  const { place: _, ...of } = where;
  const Page = place.Page as ComponentType<object>;
  const page = <Page {...of} />;
  if (place.framesItself) return page;
  return frame(<h1 className={styles.title}>{place.title()}</h1>, page);
}

/** A page in the frame; handed to a place that puts something of its own into the bar. */
function frame(left: ReactNode, page: ReactNode): ReactNode {
  return <Frame left={left}>{page}</Frame>;
}

function Frame({ left, children }: { readonly left: ReactNode; readonly children: ReactNode }) {
  const where = useWhere();
  return (
    <div className={styles.frame}>
      <div>
        <NoRoomLine />
        <DaybookLine />
        <TopBar where={where}>{left}</TopBar>
      </div>
      <main className={styles.main}>
        <Mishap at={addressOf(where)}>
          <Suspense fallback={<Turning />}>{children}</Suspense>
        </Mishap>
      </main>
    </div>
  );
}
