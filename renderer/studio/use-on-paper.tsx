import { type ReactNode, useRef, useState } from 'react';
import type { PdfFailure, Platform, PrintFailure } from '../../shared/platform.ts';
import type { Sheet } from '../../shared/print/sheet.ts';
import { type Result, succeed } from '../../shared/result.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { Printed } from '../ui/printed.tsx';
import { useNotice } from '../ui/told/notice.tsx';
import { say } from '../wording/say.ts';

/** Where pages go. */
export type Way = 'printer' | 'pdf';

interface ToPaper {
  readonly sheet: Sheet;
  readonly pages: readonly ReactNode[];
  /** Name of the PDF file. */
  readonly name: string;
  readonly onPrinted?: (() => void) | undefined;
}

/**
 * Sends pages to the printer or into a PDF file, as soon as they are laid out; `printed` has to be
 * rendered. A second press while the first is under way does nothing.
 */
export function useOnPaper({ sheet, pages, name, onPrinted }: ToPaper) {
  const platform = usePlatform();
  const notice = useNotice();
  const [way, setWay] = useState<Way>();
  const isUnderWay = useRef(false);
  const go = async (to: Way) => {
    const end = () => {
      isUnderWay.current = false;
      setWay(undefined);
    };
    const result = await named(name, () => sendTo(platform, to, sheet, name)).finally(end);
    if (!result.ok) {
      const wrong = sayFailure(result.failure);
      if (wrong !== undefined) notice({ words: wrong, wrong: true });
      return;
    }
    if (result.value !== '') notice({ words: say('studio.saved', { file: result.value }) });
    onPrinted?.();
  };
  const send = (to: Way) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setWay(to);
  };
  const printed = way !== undefined && (
    <Printed sheet={sheet} pages={pages} onLaidOut={() => void go(way)} />
  );
  return { printed, send, isBusy: way !== undefined };
}

/** The value tells where a file went; it is empty for whatever went to the printer. */
async function sendTo(
  platform: Platform,
  to: Way,
  sheet: Sheet,
  name: string,
): Promise<Result<string, PrintFailure | PdfFailure>> {
  if (to === 'pdf') return platform.savePdf(sheet, name);
  const printed = await platform.printPage(sheet);
  return printed.ok ? succeed('') : printed;
}

/** A print job is called what the page is called, and so is the file that a browser offers to save. */
async function named<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const before = document.title;
  const meanwhile = name.replace(/\.pdf$/, '');
  document.title = meanwhile;
  try {
    return await work();
  } finally {
    if (document.title === meanwhile) document.title = before;
  }
}

function sayFailure({ kind }: PrintFailure | PdfFailure): string | undefined {
  return kind === 'cancelled' ? undefined : say(`studio.${kind}`);
}
