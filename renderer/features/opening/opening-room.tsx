import { useLayoutEffect, useRef, useState } from 'react';
import { dayOf } from '../../../shared/calendar-day.ts';
import { createShop, type Shop } from '../../../shared/domain/shop.ts';
import { usePeople, useShop } from '../../data/people/book-context.tsx';
import { useNow } from '../../platform/clock.ts';
import { OffScreen } from '../../studio/off-screen.tsx';
import { Studio } from '../../studio/studio.tsx';
import { say } from '../../wording/say.ts';
import { sayDayOnPaper } from '../../wording/say-day.ts';
import { Paper } from './paper.tsx';
import { type KnownOfLikely, useKnown } from './use-known.ts';
import { type OpeningSheet, onPaper, useToday } from './use-today.ts';
import { type Shown, whatFits } from './what-fits.ts';

/** The opening sheet where everything printed is looked at first; Today prints the same one at once. */
export function OpeningRoom({ onBack }: { readonly onBack: () => void }) {
  const today = dayOf(useNow(60));
  const shop = useShop();
  if (shop === undefined) return null;
  return <Read today={today} shop={shop ?? createShop()} onBack={onBack} />;
}

function Read({
  today,
  shop,
  onBack,
}: {
  readonly today: OpeningSheet['today'];
  readonly shop: Shop;
  readonly onBack: () => void;
}) {
  const sheet = useToday(today, shop);
  if (sheet === undefined) return null;
  return <Known sheet={sheet} shop={shop} onBack={onBack} />;
}

function Known(given: {
  readonly sheet: OpeningSheet;
  readonly shop: Shop;
  readonly onBack: () => void;
}) {
  const known = useKnown(given.sheet);
  return known && <Fitted {...given} known={known} />;
}

/** Measured out of sight with everything on it; what of it fits stands on the page. */
function Fitted({
  sheet,
  shop,
  known,
  onBack,
}: {
  readonly sheet: OpeningSheet;
  readonly shop: Shop;
  readonly known: KnownOfLikely;
  readonly onBack: () => void;
}) {
  const people = usePeople();
  const paper = shop.paper ?? 'A4';
  const whole = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>();
  useLayoutEffect(() => {
    let isGone = false;
    const measure = () => {
      if (isGone || !whole.current || whole.current.clientWidth === 0) return;
      const fits = whatFits(whole.current);
      setShown((before) => (JSON.stringify(before) === JSON.stringify(fits) ? before : fits));
    };
    measure();
    void document.fonts.ready.then(measure);
    return () => {
      isGone = true;
    };
  });
  const on = { sheet: onPaper(sheet, people), known, shopName: shop.name };
  return (
    <>
      <OffScreen ref={whole} sheet={{ paper }}>
        <Paper {...on} shown={undefined} />
      </OffScreen>
      <Studio
        title={say('prints.opening-sheet')}
        sheet={{ paper }}
        pages={shown ? [<Paper key="sheet" {...on} shown={shown} />] : []}
        fileName={`${say('prints.opening-sheet')} ${sayDayOnPaper(sheet.today)}`}
        onBack={onBack}
      >
        <p>{say('prints.opening-sheet-why')}</p>
      </Studio>
    </>
  );
}
