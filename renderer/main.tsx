import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { version } from '../package.json';
import './styles/styles.css';
import { StartupFailure } from './app/startup-failure.tsx';
import { copyDaily } from './data/copies/copies-around.ts';
import { CopyKeeper, keepCopies } from './data/copies/keep-copies.ts';
import { copyOlderBook } from './data/older-book.ts';
import { hearOtherScreens } from './data/on-screen.ts';
import { openTheBook } from './data/open-the-book.ts';
import { People } from './data/people.ts';
import { onShelfChanged } from './data/shelf-news.ts';
import { readClock } from './platform/clock.ts';
import { choosePlatform } from './platform/platform.ts';
import { PlatformProvider } from './platform/platform-context.tsx';
import { sayLaidOutAnew } from './wording/say-copy-failure.ts';

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the app');
const root = createRoot(place);

const platform = choosePlatform();
hearOtherScreens();
// The screens are got ready while the book is being opened.
const screens = import('./app/app.tsx');
const host = { platform, clock: readClock, appVersion: version };
const older = await copyOlderBook(host);
const opened = older.ok ? await openTheBook() : older;
if (opened.ok) {
  const keeper = new CopyKeeper(opened.value, host);
  keepCopies(opened.value, keeper);
  const [people, { App }] = await Promise.all([People.read(opened.value), screens]);
  root.render(
    <StrictMode>
      <PlatformProvider platform={platform}>
        <App
          open={{ book: opened.value, people }}
          news={older.ok && older.value ? sayLaidOutAnew(older.value) : undefined}
        />
      </PlatformProvider>
    </StrictMode>,
  );
  void platform.protectBook();
  copyDaily(keeper);
  onShelfChanged(() => {
    opened.value.close();
    window.location.reload();
  });
} else root.render(<StartupFailure failure={opened.failure} />);
