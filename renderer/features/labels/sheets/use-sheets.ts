import type { LabelSheet, Paper } from '../../../../shared/domain/shop.ts';
import { KNOWN_SHEETS, type KnownSheet } from '../../../../shared/print/label-sheets.ts';
import { changeShop } from '../../../data/acts/shop.ts';
import { useBook, useShop } from '../../../data/people/book-context.tsx';
import { readClock } from '../../../platform/clock.ts';
import { useTell } from '../../../ui/told/tell.tsx';
import { say } from '../../../wording/say.ts';
import { useDeviceChoice } from './use-device-choice.ts';

/** Chosen instead of a sheet: one that is measured now. */
export const ANOTHER = '+';

/** The sheets there are for a paper, and which one lies in the printer. */
export interface Sheets {
  readonly all: readonly KnownSheet[];
  /** Undefined while one is still being measured. */
  readonly sheet: LabelSheet | undefined;
  /** Its name, or ANOTHER. */
  readonly value: string;
  readonly choose: (value: string) => void;
  /** The shop measured it itself, and may forget it. */
  readonly isOwn: boolean;
  readonly keepOwn: (sheet: LabelSheet) => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** The sheets of labels, or those of cards before those of labels. */
export function useSheets(paper: Paper, first: 'labels' | 'cards'): Sheets {
  const own = (useShop()?.labelSheets ?? []).filter((sheet) => sheet.paper === paper);
  const [chosen, choose] = useDeviceChoice(
    first === 'cards' ? `card-sheet-${paper}` : `label-sheet-${paper}`,
  );
  const known = KNOWN_SHEETS.filter(
    (sheet) => sheet.paper === paper && !own.some(({ name }) => name === sheet.name),
  );
  const all = sorted([...own, ...known], first);
  const usual = paper === 'A4' ? 'Avery L7160' : 'Avery 5160';
  const byName = (name: string) => all.find((sheet) => sheet.name === name);
  const sheet =
    chosen === ANOTHER
      ? undefined
      : (byName(chosen) ?? (first === 'labels' ? byName(usual) : undefined) ?? all[0]);
  return {
    all,
    sheet,
    value: sheet?.name ?? ANOTHER,
    choose,
    isOwn: own.some(({ name }) => name === sheet?.name),
    ...useOwnSheets(sheet, choose),
  };
}

function useOwnSheets(sheet: LabelSheet | undefined, choose: (value: string) => void) {
  const book = useBook();
  const tell = useTell();
  const write = async (
    change: (before: readonly LabelSheet[]) => readonly LabelSheet[],
    words: string,
  ) => {
    const result = await changeShop(
      book,
      ({ labelSheets = [] }) => ({ labelSheets: change(labelSheets) }),
      readClock(),
    );
    tell(result, words);
    return result.ok;
  };
  const others = (before: readonly LabelSheet[], than: LabelSheet) =>
    before.filter(({ name, paper }) => name !== than.name || paper !== than.paper);
  return {
    keepOwn: async (own: LabelSheet) => {
      const words = { name: own.name, count: own.columns * own.rows };
      const isKept = await write(
        (before) => [...others(before, own), own],
        say('labels.sheet-kept', words),
      );
      if (isKept) choose(own.name);
    },
    forget: async () => {
      if (!sheet) return;
      await write(
        (before) => others(before, sheet),
        say('labels.sheet-forgotten', { name: sheet.name }),
      );
    },
  };
}

function sorted(sheets: readonly KnownSheet[], first: 'labels' | 'cards'): readonly KnownSheet[] {
  const isFirst = (sheet: KnownSheet) => (sheet.isCards ?? false) === (first === 'cards');
  return [...sheets.filter(isFirst), ...sheets.filter((sheet) => !isFirst(sheet))];
}
