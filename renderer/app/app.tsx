import { type ReactNode, useEffect } from 'react';
import { BookProvider, useShop } from '../data/book-context.tsx';
import type { Book } from '../data/database.ts';
import type { People } from '../data/people.ts';
import { TheBook } from '../features/book/the-book.tsx';
import { BringIn } from '../features/bring-in/bring-in.tsx';
import { Counter } from '../features/counter/counter.tsx';
import { FirstRun } from '../features/first-run/first-run.tsx';
import { RegularPage } from '../features/regulars/regular-page.tsx';
import { RegularsList } from '../features/regulars/regulars-list.tsx';
import { NoticeProvider } from '../ui/notice.tsx';
import { PeekProvider } from '../ui/peek.tsx';
import { say } from '../wording/say.ts';
import styles from './app.module.css';
import { go, type Route, useRoute } from './route.ts';
import { TopBar } from './top-bar.tsx';
import { useUndo } from './use-undo.ts';

/** The whole page over an open book. */
export function App({ open }: { readonly open: { readonly book: Book; readonly people: People } }) {
  return (
    <BookProvider open={open}>
      <NoticeProvider putAway={say('app.put-away')}>
        <PeekProvider>
          <Screens />
        </PeekProvider>
      </NoticeProvider>
    </BookProvider>
  );
}

function Screens() {
  const route = useRoute();
  const shop = useShop();
  const undo = useUndo();
  useEffect(() => {
    document.title = shop?.name ? `${shop.name} · The Usual` : 'The Usual';
  }, [shop?.name]);
  if (shop === undefined) return null;
  if (shop === null && route.screen !== 'bring-in') {
    return (
      <FirstRun
        onBringIn={() => go({ screen: 'bring-in' })}
        onBringBack={() => go({ screen: 'book' })}
        onDone={() => go({ screen: 'counter' })}
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
        onUndo={undo}
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

function Leaf({ route }: { readonly route: Route }) {
  const open = (id: string) => go({ screen: 'regular', id });
  const list = () => go({ screen: 'regulars' });
  switch (route.screen) {
    case 'regular':
      return <RegularPage key={route.id} id={route.id} onBack={list} onGone={list} />;
    case 'book':
      return <TheBook onBringIn={() => go({ screen: 'bring-in' })} />;
    case 'bring-in':
      return <BringIn onDone={() => go({ screen: 'counter' })} />;
    default:
      return <RegularsList onOpen={open} />;
  }
}

function titleOf(route: Route) {
  if (route.screen === 'book') return 'app.book';
  return route.screen === 'bring-in' ? 'app.bring-in' : 'app.regulars';
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
      <TopBar route={route}>{left}</TopBar>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
