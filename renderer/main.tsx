import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/styles.css';
import { App } from './app/app.tsx';
import { StartupFailure } from './app/startup-failure.tsx';
import { openTheBook } from './data/open-the-book.ts';
import { People } from './data/people.ts';
import { onShelfChanged } from './data/shelf-news.ts';
import { choosePlatform } from './platform/platform.ts';
import { PlatformProvider } from './platform/platform-context.tsx';

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the app');
const root = createRoot(place);

const opened = await openTheBook();
if (opened.ok) {
  const platform = choosePlatform();
  const people = await People.read(opened.value);
  root.render(
    <StrictMode>
      <PlatformProvider platform={platform}>
        <App open={{ book: opened.value, people }} />
      </PlatformProvider>
    </StrictMode>,
  );
  void platform.protectBook();
  onShelfChanged(() => {
    opened.value.close();
    window.location.reload();
  });
} else root.render(<StartupFailure failure={opened.failure} />);
