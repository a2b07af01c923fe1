import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { version } from '../package.json';
import './styles/styles.css';
import { lookAfterTheBook } from './app/keeping/look-after-the-book.ts';
import { AfterClosing, NotOpen } from './app/keeping/not-open.tsx';
import { hearOtherScreens } from './data/looks/on-screen.ts';
import { People } from './data/people/people.ts';
import { copyOlderBook } from './data/recovery/older-book.ts';
import { type Start, start } from './data/recovery/start.ts';
import type { Book } from './data/store/database.ts';
import { onShelfChanged } from './data/store/shelf-news.ts';
import { getPagesReady } from './places/when-opened.tsx';
import { readClock } from './platform/clock.ts';
import { choosePlatform } from './platform/platform.ts';
import { PlatformProvider } from './platform/platform-context.tsx';
import { sayLaidOutAnew } from './wording/book/say-copy-failure.ts';
import { say } from './wording/say.ts';

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the app');
const root = createRoot(place);

const platform = choosePlatform();
hearOtherScreens();
// The screens are got ready while the book is being opened.
const screens = import('./app/app.tsx');
const host = { platform, clock: readClock, appVersion: version };
await open(false);

async function open(beginsHere: boolean): Promise<void> {
  let laidOut: string | undefined;
  const beforeOpening = async () => {
    const older = await copyOlderBook(host);
    if (!older.ok) return older.failure;
    laidOut = older.value && sayLaidOutAnew(older.value);
    return undefined;
  };
  const started = await start(platform, { beginsHere, beforeOpening });
  if (started.kind === 'opened') return show(started, laidOut);
  const again = () => window.location.reload();
  const beginHere = () => void open(true);
  put(<NotOpen start={started} host={host} onAgain={again} onBeginHere={beginHere} />);
}

async function show(
  { book, survey, tookIn }: Extract<Start, { kind: 'opened' }>,
  laidOut: string | undefined,
): Promise<void> {
  const [people, { App }] = await Promise.all([People.read(book), screens]);
  const news = laidOut ?? (tookIn > 0 ? say('recover.took-in', { entries: tookIn }) : undefined);
  lookAfterTheBook(book, host, survey);
  put(<App open={{ book, people }} news={news} />);
  hearOfItsEnd(book);
  void getPagesReady();
}

function hearOfItsEnd(book: Book): void {
  book.onClosed((why) => {
    if (why !== 'closed-by-us') put(<AfterClosing why={why} />);
  });
  onShelfChanged(() => {
    book.close();
    window.location.reload();
  });
}

function put(page: React.ReactNode): void {
  root.render(
    <StrictMode>
      <PlatformProvider platform={platform}>{page}</PlatformProvider>
    </StrictMode>,
  );
}
