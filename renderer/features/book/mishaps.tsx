import { useState } from 'react';
import { placesThere } from '../../places/way.ts';
import { useNow } from '../../platform/clock.ts';
import { forgetMishaps, mishapsLately, type Noted } from '../../platform/mishaps.ts';
import { Button } from '../../ui/button.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { useNotice } from '../../ui/told/notice.tsx';
import { say } from '../../wording/say.ts';
import { sayTimeFrom } from '../../wording/say-day.ts';
import styles from './the-book.module.css';

/** So many are listed; the others are copied with them. */
const LISTED = 5;

/** What went wrong in the app itself, when anything did: for whoever mends it. */
export function Mishaps() {
  const now = useNow(60);
  const notice = useNotice();
  const [noted, setNoted] = useState(mishapsLately);
  if (noted.length === 0) return null;
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(noted.map(lineOf).join('\n')).then(
      () => true,
      () => false,
    );
    if (isCopied) notice({ words: say('book.mishaps-copied') });
    else notice({ words: say('book.mishaps-not-copied'), wrong: true });
  };
  const forget = () => {
    forgetMishaps();
    setNoted([]);
  };
  return (
    <section aria-labelledby="book-mishaps" className={styles.part}>
      <Rubric id="book-mishaps">{say('book.mishaps')}</Rubric>
      <p className={styles.words}>{say('book.mishaps-why')}</p>
      <ol>
        {noted.slice(0, LISTED).map((one) => (
          <li key={`${one.at} ${one.what}`} className={styles.act}>
            <time dateTime={one.at} className={styles.when}>
              {sayTimeFrom(one.at, now)}
            </time>
            <span>{placeIn(one)}</span>
          </li>
        ))}
      </ol>
      <details>
        <summary className={styles.summary}>{say('book.mishaps-lines')}</summary>
        <pre className={styles.traces}>{noted.map(lineOf).join('\n')}</pre>
      </details>
      <div>
        <Button onPress={() => void copy()}>{say('book.mishaps-copy')}</Button>
        <Button tone="quiet" onPress={forget}>
          {say('book.mishaps-forget')}
        </Button>
      </div>
    </section>
  );
}

/** Where it was, as the bar calls it; what went wrong before anything was open was at the start. */
function placeIn({ where }: Noted): string {
  const [name] = where.split(' ');
  const place = placesThere().find((one) => one.name === name);
  return place ? say('book.mishaps-on', { place: place.title() }) : say('book.mishaps-start');
}

function lineOf({ at, where, what }: Noted): string {
  return `${at} ${where}: ${what}`;
}
