import { useEffect, useRef, useState } from 'react';
import type { Shop } from '../../../shared/domain/shop.ts';
import { usePeople } from '../../data/people/book-context.tsx';
import { usePlatform } from '../../platform/platform-context.tsx';
import { Printed } from '../../ui/printed.tsx';
import { useNotice } from '../../ui/told/notice.tsx';
import { sayPrintFailure } from '../../wording/book/say-opening.ts';
import { Paper } from './paper.tsx';
import type { KnownOfLikely } from './use-known.ts';
import { type OpeningSheet, onPaper } from './use-today.ts';
import { type Shown, whatFits } from './what-fits.ts';

/** Lays the opening sheet out on one page, and prints it as soon as it fits. */
export function PrintedSheet({
  sheet,
  known,
  shop,
  onDone,
}: {
  readonly sheet: OpeningSheet;
  readonly known: KnownOfLikely;
  readonly shop: Shop;
  readonly onDone: () => void;
}) {
  const people = usePeople();
  const platform = usePlatform();
  const notice = useNotice();
  const [shown, setShown] = useState<Shown>();
  const paper = shop.paper ?? 'A4';
  const print = useRef(async () => {
    const printed = await platform.printPage({ paper });
    const wrong = printed.ok ? undefined : sayPrintFailure(printed.failure);
    if (wrong !== undefined) notice({ words: wrong, wrong: true });
    onDone();
  });
  useEffect(() => {
    if (shown !== undefined) void print.current();
  }, [shown]);
  return (
    <Printed
      sheet={{ paper }}
      onLaidOut={(page) => setShown(whatFits(page))}
      pages={[
        <Paper
          key="sheet"
          sheet={onPaper(sheet, people)}
          known={known}
          shopName={shop.name}
          shown={shown}
        />,
      ]}
    />
  );
}
