import type { CautionsOfOne } from '../../../data/looks/cautions.ts';
import { say } from '../../../wording/say.ts';

/** Somebody's cautions in a few words each: "no nuts", "no chocolate: for Tilly". */
export function cautionsToSay(cautions: CautionsOfOne | undefined): string[] {
  if (cautions === undefined) return [];
  const { facts, pets } = cautions;
  return [
    ...facts.map(({ text }) => text.split(':')[0]?.trim() || text),
    ...pets.map(({ never, name, kind }) =>
      say('counter.pet-never', { never, pet: name === '' ? kind : name }),
    ),
  ];
}
