import { type ReactNode, useState } from 'react';
import type { PdfFailure, PrintFailure } from '../../shared/platform.ts';
import type { Sheet } from '../../shared/print/sheet.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { useNotice } from '../ui/notice.tsx';
import { Printed } from '../ui/printed.tsx';
import { say } from '../wording/say.ts';

/** Where pages go. */
export type Way = 'printer' | 'pdf';

/** Sends pages to the printer or into a PDF file, as soon as they are laid out; `printed` has to be rendered. */
export function useOnPaper({
  sheet,
  pages,
  name,
  onPrinted,
}: {
  readonly sheet: Sheet;
  readonly pages: readonly ReactNode[];
  /** Name of the PDF file. */
  readonly name: string;
  readonly onPrinted?: (() => void) | undefined;
}) {
  const platform = usePlatform();
  const notice = useNotice();
  const [way, setWay] = useState<Way>();
  const go = async () => {
    const result =
      way === 'pdf' ? await platform.savePdf(sheet, name) : await platform.printPage(sheet);
    setWay(undefined);
    if (!result.ok) {
      const wrong = sayFailure(result.failure);
      if (wrong !== undefined) notice({ words: wrong, wrong: true });
      return;
    }
    if (result.value) notice({ words: say('studio.saved', { file: result.value }) });
    onPrinted?.();
  };
  const send = (to: Way) => {
    if (to === 'pdf' && platform.kind === 'browser') notice({ words: say('studio.pdf-hint') });
    setWay(to);
  };
  const printed = way !== undefined && (
    <Printed key={way} sheet={sheet} pages={pages} onLaidOut={() => void go()} />
  );
  return { printed, send, isBusy: way !== undefined };
}

function sayFailure({ kind }: PrintFailure | PdfFailure): string | undefined {
  return kind === 'cancelled' ? undefined : say(`studio.${kind}`);
}
