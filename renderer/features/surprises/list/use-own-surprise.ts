import { useEffect, useRef, useState } from 'react';
import { dayOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import { toneOf } from '../../../../shared/rules/lives/tone.ts';
import type { PlannedFrom } from '../../../../shared/rules/surprises/surprise-plan.ts';
import { useHushKey } from '../../../data/looks/hush-key.ts';
import { useShop } from '../../../data/people/book-context.tsx';
import { sayDayProblem } from '../../../wording/book/say-plan.ts';
import { say } from '../../../wording/say.ts';
import { readOneDay } from '../read-one-day.ts';
import { useDraft } from '../use-draft.ts';
import { useWhoMayBeSurprised } from '../who-is-offered.ts';

interface Wrong {
  readonly field: 'who' | 'what' | 'day';
  readonly words: string;
}

const NOTHING = { who: '', whoId: '', what: '', day: '', picked: '' };

/** A surprise being thought of, until it is planned. */
export function useOwnSurprise(
  now: LocalTime,
  onPlan: (from: PlannedFrom, reasonIsShown: 'beside the field') => Promise<string | undefined>,
) {
  const { draft, isBegun, write, end } = useDraft('own', NOTHING);
  const find = useWhoMayBeSurprised(now);
  const southern = useShop()?.southern ?? false;
  const [isHushed] = useHushKey();
  const [wrong, setWrong] = useState<Wrong>();
  const [wasPressed, setPressed] = useState(false);
  const isKeeping = useRef(false);
  const whoField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wasPressed) whoField.current?.focus();
  }, [wasPressed]);
  const found = find(draft.who);
  // Somebody who has come in meanwhile is found no more: the name goes from the screen, and waits.
  const taken = draft.whoId === '' ? undefined : found.find(({ id }) => id === draft.whoId);
  const isCovered = draft.whoId !== '' && taken === undefined;
  const today = dayOf(now);

  const keep = async () => {
    if (isKeeping.current) return;
    const read = readOneDay(draft.day, draft.picked || undefined, { today, southern });
    if (!taken) return setWrong({ field: 'who', words: sayWhoProblem(draft.who, found) });
    const what = draft.what.trim();
    if (what === '') return setWrong({ field: 'what', words: say('plan.own-what-empty') });
    if (!read.ok) return setWrong({ field: 'day', words: sayDayProblem(read.failure) });
    isKeeping.current = true;
    const from = ownPlan(taken, what, read.value, { today, southern });
    const failed = await onPlan(from, 'beside the field');
    isKeeping.current = false;
    if (failed !== undefined) return setWrong({ field: 'who', words: failed });
    end();
  };
  return {
    draft,
    isOpen: isBegun,
    /** It would show somebody who is here. */
    isHidden: isHushed || isCovered,
    wrong,
    whoField,
    found: taken ? [] : found,
    keep,
    write: (change: Partial<typeof draft>) => {
      setWrong(undefined);
      write(change);
    },
    typeWho: (who: string) => {
      setWrong(undefined);
      write({ who, whoId: '' });
    },
    take: (card: IndexCard) => write({ who: card.name, whoId: card.id }),
    open: () => {
      write({});
      setPressed(true);
    },
    leave: () => {
      end();
      setWrong(undefined);
      setPressed(false);
    },
  };
}

function ownPlan(
  card: IndexCard,
  what: string,
  day: PlannedFrom['day'],
  { today, southern }: { readonly today: PlannedFrom['day']; readonly southern: boolean },
): PlannedFrom {
  const manner = toneOf(card.events, today, southern) === 'gentle' ? 'quiet' : 'merry';
  return { regularId: card.id, card, occasion: { kind: 'own', what }, day, manner, key: '' };
}

function sayWhoProblem(typed: string, found: readonly IndexCard[]): string {
  if (typed.trim() === '') return say('plan.own-who-empty');
  return say(found.length === 0 ? 'plan.own-who-nobody' : 'plan.own-who-choose');
}
