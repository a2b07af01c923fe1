import type { PrinterNudge, Shop } from '../../../../shared/domain/shop.ts';
import { nudgeOf } from '../../../../shared/print/ruler.ts';
import { changeShop } from '../../../data/acts/shop.ts';
import { useBook, useShop } from '../../../data/people/book-context.tsx';
import { readClock } from '../../../platform/clock.ts';
import { useTell } from '../../../ui/told/tell.tsx';
import { useDeviceChoice } from './use-device-choice.ts';

/** The shop's printers, and which of them this device prints on. */
export interface Printers {
  readonly all: readonly PrinterNudge[];
  /** Its name; empty for one nobody measured. */
  readonly name: string;
  readonly nudge: Pick<PrinterNudge, 'right' | 'down'>;
  readonly choose: (name: string) => void;
  /** Writes down how a printer is nudged; answers with what went wrong. */
  readonly write: (printer: PrinterNudge, told: string) => Promise<string | undefined>;
}

/** The shop's printers; a nudge belongs to the book, and which printer is beside it to the device. */
export function usePrinters(): Printers {
  const book = useBook();
  const tell = useTell();
  const all = useShop()?.printers ?? [];
  const [name, choose] = useDeviceChoice('printer');
  return {
    all,
    name: all.some((printer) => printer.name === name) ? name : '',
    nudge: nudgeOf(all, name),
    choose,
    write: async (printer, told) => {
      const change = ({ printers = [] }: Pick<Shop, 'printers'>) => ({
        printers: [...printers.filter((other) => other.name !== printer.name), printer],
      });
      const result = await changeShop(book, change, readClock());
      const wrong = tell(result, told);
      if (result.ok) choose(printer.name);
      return wrong;
    },
  };
}
