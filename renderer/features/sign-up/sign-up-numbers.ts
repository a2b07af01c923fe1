import { useState } from 'react';
import type { CardRun } from '../../../shared/domain/sign-up.ts';
import { paddedNumber } from '../../../shared/print/card-number.ts';
import {
  MOST_SHEETS,
  nextNumbers,
  readAgain,
} from '../../../shared/rules/sign-up/sign-up-design.ts';
import { lastNumber } from '../../data/acts/card-runs.ts';
import type { SignUpRoom } from './sign-up-design.ts';

/** A print that is made once more, and which of its numbers, as typed. */
export interface Again {
  readonly run: CardRun;
  readonly from: string;
  readonly to: string;
}

/** Which numbers come out of the printer next, as far as it is said. */
export interface NumbersToPrint {
  /** Number of sheets as typed. */
  readonly sheets: string;
  readonly setSheets: (typed: string) => void;
  readonly again: Again | undefined;
  readonly setAgain: (again: Again | undefined) => void;
  /** Empty while what was typed cannot be printed. */
  readonly numbers: readonly number[];
}

/** Keeps how many sheets are printed next, or which old numbers once more. */
export function useNumbersToPrint({ design, runs }: SignUpRoom): NumbersToPrint {
  const [sheets, setSheets] = useState('1');
  const [again, setAgain] = useState<Again>();
  const count = readSheets(sheets);
  return {
    sheets,
    setSheets,
    again,
    setAgain,
    numbers: again ? numbersAgain(again) : nextNumbers(lastNumber(runs), count * design.onSheet),
  };
}

/** Number of sheets as typed; 0 for anything that is not one. */
export function readSheets(typed: string): number {
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return count <= MOST_SHEETS ? count : 0;
}

/** First and last number as they are printed, to fill sentences in. */
export function spanOf(numbers: readonly number[]) {
  const [from = 0] = numbers;
  return {
    count: numbers.length,
    from: paddedNumber(from),
    to: paddedNumber(numbers.at(-1) ?? from),
  };
}

function numbersAgain({ run, from, to }: Again): number[] {
  const range = readAgain(run, { from, to });
  return range ? nextNumbers(range.from - 1, range.to - range.from + 1) : [];
}
