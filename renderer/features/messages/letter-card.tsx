import type { PrintFailure } from '../../../shared/platform.ts';
import { useShop } from '../../data/people/book-context.tsx';
import { usePlatform } from '../../platform/platform-context.tsx';
import { Printed } from '../../ui/printed.tsx';
import styles from './letter-card.module.css';

/** Sizes of letters on a card, the largest first that takes all the words. */
const SIZES = ['large', 'middle', 'small', 'smallest'] as const;

/**
 * A note on a card of 148 × 105 mm, printed as soon as it is laid out. It lies in its real size in the
 * middle of the sheet, since that is what shop printers hold, with marks to cut along.
 */
export function LetterCard({
  text,
  onPrinted,
}: {
  readonly text: string;
  /** Undefined when it went to the printer. */
  readonly onPrinted: (failure: PrintFailure['kind'] | 'too-long' | undefined) => void;
}) {
  const platform = usePlatform();
  const paper = useShop()?.paper ?? 'A4';
  const print = async (page: HTMLElement) => {
    if (!fits(page)) return onPrinted('too-long');
    const printed = await platform.printPage({ paper });
    onPrinted(printed.ok ? undefined : printed.failure.kind);
  };
  return (
    <Printed
      sheet={{ paper }}
      onLaidOut={(page) => void print(page)}
      pages={[
        <div key="card" className={styles.page}>
          <div className={styles.card}>
            <p className={styles.words} dir="auto" data-card-words data-size="large">
              {text.trim()}
            </p>
            {['start-start', 'start-end', 'end-start', 'end-end'].map((corner) => (
              <span key={corner} className={styles.mark} data-corner={corner} />
            ))}
          </div>
        </div>,
      ]}
    />
  );
}

/** Sets the largest letters that fit the card; false when not even the smallest do. */
function fits(page: HTMLElement): boolean {
  const words = page.querySelector<HTMLElement>('[data-card-words]');
  if (!words) return false;
  return SIZES.some((size) => {
    words.dataset.size = size;
    return words.scrollHeight <= words.clientHeight && words.scrollWidth <= words.clientWidth;
  });
}
