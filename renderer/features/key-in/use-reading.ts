import { useMemo } from 'react';
import { dayOf } from '../../../shared/calendar-day.ts';
import type { Shop } from '../../../shared/domain/shop.ts';
import { createSignUpDesign, type SignUpDesign } from '../../../shared/domain/sign-up.ts';
import { cardNumberOf } from '../../../shared/print/card-number.ts';
import type { CardAgreed } from '../../../shared/rules/sign-up/merge-card.ts';
import { runOf } from '../../../shared/rules/sign-up/next-card.ts';
import {
  type CardGiven,
  type CardRead,
  lineProblem,
  readCard,
} from '../../../shared/rules/sign-up/sign-up-card.ts';
import { languagesOf } from '../../../shared/rules/sign-up/sign-up-design.ts';
import { useMenu } from '../../data/people/book-context.tsx';
import { useNow } from '../../platform/clock.ts';
import { say } from '../../wording/say.ts';
import { type CardDraft, writtenOn } from './key-in-drafts.ts';
import type { Stop } from './key-in-stops.ts';
import { sayLineProblem } from './say-key-in.ts';
import type { Place } from './use-place.ts';
import type { Stack } from './use-stack.ts';

/** How the card that lies there is read: its design, its words, and what they come to. */
export interface Reading {
  readonly design: SignUpDesign;
  readonly language: string;
  readonly read: CardRead;
  readonly agreed: Omit<CardAgreed, 'at'>;
  readonly readAs: (draft: CardDraft) => CardRead;
  /** Why a line must not be left yet. */
  readonly problemAt: (stop: Stop, draft: CardDraft) => string | undefined;
}

/** Reads the card while it is keyed in. */
export function useReading(shop: Shop, stack: Stack, { number, draft }: Place): Reading {
  const menu = useMenu();
  const today = dayOf(useNow(60));
  const design = useMemo(() => shop.signUp ?? createSignUpDesign(), [shop.signUp]);
  const given = useMemo(
    (): CardGiven => ({ design, menu: [...menu.values()], today }),
    [design, menu, today],
  );
  const read = useMemo(() => readCard(writtenOn(draft), given), [draft, given]);
  const run = runOf(stack.runs, number);
  // A number that was never printed is taken for a card as they look now.
  const language = run?.language ?? languagesOf(design)[0] ?? 'en';
  return {
    design,
    language,
    read,
    agreed: {
      cardNumber: number === undefined ? '' : cardNumberOf(stack.code, number),
      wordingVersion: run?.wordingVersion ?? design.wordingVersion,
      language,
      keep: design.consents.includes('keep'),
    },
    readAs: (on) => readCard(writtenOn(on), given),
    problemAt: (stop, on) => {
      const field = design.fields.find((one) => one === stop);
      const problem = field && lineProblem(field, on.lines[field] ?? '', today);
      return problem && sayLineProblem(problem);
    },
  };
}

/** What is wrong on a card, and where. */
export interface Wrong {
  readonly stop: Stop | 'number';
  readonly words: string;
}

/** What keeps a card from going into the book: a line that cannot be read, or no name at all. */
export function wrongOn(
  { design, problemAt, readAs }: Reading,
  draft: CardDraft,
): Wrong | undefined {
  for (const field of design.fields) {
    const words = problemAt(field, draft);
    if (words !== undefined) return { stop: field, words };
  }
  const { name, calledBy } = readAs(draft);
  if (draft.them !== undefined || name !== '' || calledBy !== '') return undefined;
  const stop = (['called-by', 'name'] as const).find((field) => design.fields.includes(field));
  return stop && { stop, words: say('key-in.no-name') };
}
