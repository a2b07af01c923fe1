import { createContext, type ReactNode, Suspense, useContext, useEffect } from 'react';
import { useOnScreen } from '../data/looks/on-screen.ts';
import { BookProvider, useShop } from '../data/people/book-context.tsx';
import type { People } from '../data/people/people.ts';
import type { Book } from '../data/store/database.ts';
import { TheBook } from '../features/book/the-book.tsx';
import { BringIn } from '../features/bring-in/bring-in.tsx';
import { ComingUp } from '../features/calendar/coming-up.tsx';
import { AheadToday } from '../features/clock/ahead-today.tsx';
import { DatedAhead } from '../features/clock/dated-ahead.tsx';
import { useClockWatch } from '../features/clock/use-clock-watch.ts';
import { Counter } from '../features/counter/counter.tsx';
import type { CounterDated } from '../features/counter/leaf/leaf.tsx';
import { Farewell } from '../features/farewell/farewell.tsx';
import { FirstRun } from '../features/first-run/first-run.tsx';
import { KeyIn } from '../features/key-in/key-in.tsx';
import { Letter } from '../features/messages/letter.tsx';
import { Today } from '../features/opening/today.tsx';
import { Moments } from '../features/recovery/moments.tsx';
import { RegularsList } from '../features/regulars/regulars-list.tsx';
import { Surprises } from '../features/surprises/list/surprises.tsx';
import { SurprisePlan } from '../features/surprises/plan/surprise-plan.tsx';
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
import { useMakeSafe } from './keeping/use-make-safe.ts';
import { useOwnMark } from './keeping/use-own-mark.ts';
import { PersonScreen } from './person-screen.tsx';
import { PrintScreen } from './print-screen.tsx';
import { addressOf, go, isStillAt, type Route, useRoute, whoIsOn } from './route.ts';
import { TopBar } from './top-bar.tsx';
import { Turning } from './turning.tsx';
import { useHush } from './use-hush.ts';
import { useUndo } from './use-undo.ts';

/** Takes the newest change back; one for the whole page, since it listens to the keys. */
const UndoContext = createContext<() => void>(() => {});

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
  return (
    <TellProvider undo={undo} sayFailure={sayFailure}>
      <UndoContext value={run}>{children}</UndoContext>
    </TellProvider>
  );
}

function Screens({ news }: { readonly news: string | undefined }) {
  const route = useRoute();
  const shop = useShop();
  const undo = useContext(UndoContext);
  useOnScreen(whoIsOn(route));
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
  if (shop === null && route.screen !== 'bring-in') {
    return (
      <FirstRun
        onBringIn={() => go({ screen: 'bring-in' })}
        onBringBack={() => go({ screen: 'book' })}
        onDone={() => {
          // The counter is there before the copy of what came in is made: somebody may have gone on from it.
          if (isStillAt(route)) go({ screen: 'counter' });
        }}
      />
    );
  }
  if (route.screen === 'counter') {
    return (
      <Counter
        openId={route.id}
        onOpen={(id) => go(id === undefined ? { screen: 'counter' } : { screen: 'counter', id })}
        onWholePage={(id) => go({ screen: 'regular', id })}
        onBringIn={() => go({ screen: 'bring-in' })}
        onToday={() => go({ screen: 'today' })}
        onUndo={undo}
        dated={datedOf}
        frame={(box, page) => (
          <Frame route={route} left={box}>
            {page}
          </Frame>
        )}
      />
    );
  }
  return (
    <Frame route={route} left={<h1 className={styles.title}>{say(titleOf(route))}</h1>}>
      <Leaf route={route} />
    </Frame>
  );
}

/** Outside the screens: the leaf at the counter is drawn anew only when what it is given is new. */
const datedOf: CounterDated = (of) => <DatedAhead {...of} />;

function Leaf({ route }: { readonly route: Route }) {
  const open = (id: string) => go({ screen: 'regular', id });
  switch (route.screen) {
    case 'regular':
      return <PersonScreen key={route.id} id={route.id} />;
    case 'letter': {
      const { id, about } = route;
      return <Letter key={`${id} ${about}`} id={id} about={about} onDone={() => open(id)} />;
    }
    case 'farewell': {
      const { id } = route;
      const list = () => go({ screen: 'regulars' });
      return <Farewell key={id} id={id} onDone={() => open(id)} onGone={list} />;
    }
    case 'today':
      return (
        <Today
          onOpen={open}
          onSurprises={() => go({ screen: 'surprises' })}
          onPlan={(id) => go({ screen: 'surprise', id })}
          dated={<AheadToday />}
        />
      );
    case 'coming-up': {
      const turn = (month: string) => go({ screen: 'coming-up', month });
      return <ComingUp month={route.month} onMonth={turn} onOpen={open} />;
    }
    case 'surprises':
      return <Surprises onOpen={(id) => go({ screen: 'surprise', id })} />;
    case 'surprise': {
      const list = () => go({ screen: 'surprises' });
      const print = (what: string) => go({ screen: 'print', what, of: route.id });
      return <SurprisePlan key={route.id} id={route.id} onBack={list} onPrint={print} />;
    }
    case 'print':
      return <PrintScreen what={route.what} of={route.of} />;
    case 'key-in':
      return (
        <KeyIn
          number={route.number}
          onDone={() => go({ screen: 'print', what: 'sign-up' })}
          onOpen={open}
        />
      );
    case 'book':
      return (
        <TheBook
          onBringIn={() => go({ screen: 'bring-in' })}
          onMoments={() => go({ screen: 'moments' })}
        />
      );
    case 'moments':
      return <BackInTime />;
    case 'bring-in':
      return <BringIn onDone={() => go({ screen: 'counter' })} />;
    default:
      return <RegularsList onOpen={open} />;
  }
}

function BackInTime() {
  return <Moments makeSafe={useMakeSafe()} />;
}

function titleOf({ screen }: Route) {
  switch (screen) {
    case 'book':
    case 'moments':
    case 'bring-in':
    case 'today':
    case 'coming-up':
    case 'surprises':
    case 'print':
    case 'key-in':
      return `app.${screen}` as const;
    case 'surprise':
      return 'app.surprises';
    default:
      return 'app.regulars';
  }
}

function Frame({
  route,
  left,
  children,
}: {
  readonly route: Route;
  readonly left: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.frame}>
      <div>
        <NoRoomLine />
        <DaybookLine />
        <TopBar route={route}>{left}</TopBar>
      </div>
      <main className={styles.main}>
        <Mishap at={addressOf(route)}>
          <Suspense fallback={<Turning />}>{children}</Suspense>
        </Mishap>
      </main>
    </div>
  );
}
