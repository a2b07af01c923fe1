import { useRef, useState } from 'react';
import { dayOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { Surprise, SurpriseStep } from '../../../../shared/domain/surprise.ts';
import { readHand } from '../../../data/looks/hand.ts';
import { useShop } from '../../../data/people/book-context.tsx';
import { newId } from '../../../data/store/new-id.ts';
import { sayDayProblem } from '../../../wording/book/say-plan.ts';
import { writeDay } from '../../../wording/people/say-event-story.ts';
import { say } from '../../../wording/say.ts';
import { readOneDay } from '../read-one-day.ts';
import { useChange } from '../use-change.ts';
import { useDraft } from '../use-draft.ts';

interface Wrong {
  readonly field: 'what' | 'by';
  readonly words: string;
}

/** A step while it is written: one of the plan, or a new one. */
export function useStepDraft(surprise: Surprise, step: SurpriseStep | undefined, now: LocalTime) {
  const { id } = surprise;
  const found = {
    what: step?.what ?? '',
    by: step ? writeDay(step.by) : '',
    owner: step ? step.owner : readHand(),
  };
  // What stood there when somebody began waits with what they typed: only what they changed is theirs.
  const first = {
    ...found,
    picked: '',
    foundWhat: found.what,
    foundBy: found.by,
    foundOwner: found.owner,
  };
  const { draft, isBegun, write, end } = useDraft(`${id} step ${step?.id ?? 'new'}`, first);
  const southern = useShop()?.southern ?? false;
  const change = useChange(id);
  const [wrong, setWrong] = useState<Wrong>();
  const isSettled = useRef(false);
  const close = () => {
    isSettled.current = true;
    setWrong(undefined);
    end();
  };
  const settle = (words: string | undefined) => {
    isSettled.current = false;
    if (words === undefined) return close();
    setWrong({ field: 'what', words });
  };
  const keep = async () => {
    if (isSettled.current) return;
    const isSameDay = step !== undefined && draft.by === draft.foundBy;
    const isSame = draft.by === draft.foundBy && draft.owner === draft.foundOwner;
    if (isSame && draft.what === draft.foundWhat && draft.picked === '') return close();
    const what = draft.what.trim();
    const mayBeEmpty = step !== undefined && step.kind !== 'own';
    if (what === '' && !mayBeEmpty)
      return setWrong({ field: 'what', words: say('plan.step-what-empty') });
    const read = readOneDay(draft.by, draft.picked || undefined, { today: dayOf(now), southern });
    if (!isSameDay && !read.ok)
      return setWrong({ field: 'by', words: sayDayProblem(read.failure) });
    isSettled.current = true;
    const owner = draft.owner.trim();
    const written = {
      ...(what !== draft.foundWhat && { what }),
      ...(owner !== draft.foundOwner && { owner }),
      ...(!isSameDay && read.ok && { by: read.value }),
    };
    const whole = step ?? { id: newId(), kind: 'own' as const, what, by: dayOf(now), owner };
    settle(await change(withStep(whole, written), say('plan.written'), 'beside the field'));
  };
  const remove = async () => {
    if (!step || isSettled.current) return;
    isSettled.current = true;
    const without = (present: Surprise): Surprise => ({
      ...present,
      steps: present.steps.filter((one) => one.id !== step.id),
    });
    settle(await change(without, say('plan.step-was-out'), 'beside the field'));
  };
  return {
    draft,
    isOpen: isBegun,
    isNew: step === undefined,
    wrong,
    write: (given: Partial<typeof draft>) => {
      setWrong(undefined);
      write(given);
    },
    open: () => {
      isSettled.current = false;
      write({});
    },
    keep,
    remove,
    abandon: close,
  };
}

/**
 * The plan with this step as it was written. What another till did to other steps, or ticked, stays; a
 * step it took out comes back with what was written here.
 */
function withStep(
  step: SurpriseStep,
  written: Partial<Pick<SurpriseStep, 'what' | 'by' | 'owner'>>,
): (present: Surprise) => Surprise {
  const made: SurpriseStep = { ...step, ...written };
  return (present) => ({
    ...present,
    steps: present.steps.some(({ id }) => id === made.id)
      ? present.steps.map((one) => (one.id === made.id ? { ...one, ...written } : one))
      : [...present.steps, made],
  });
}
