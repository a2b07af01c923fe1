import { textAt, textsOf } from '../../domain/texts.ts';
import { fold } from './fold.ts';
import { NICKNAME_GROUPS } from './nickname-list.ts';
import { beginningWith } from './words-in-order.ts';

const groups = NICKNAME_GROUPS.map((line) => line.split(' '));
const relatives = relativesOf(groups);
const allForms = textsOf([...relatives.keys()].sort());

/** All the forms a given name may stand for, folded, without itself: bill gives william, will, liam. */
export function nicknamesOf(name: string): ReadonlySet<string> {
  return relatives.get(fold(name)) ?? new Set();
}

/** True when one name is a short or pet form of the other, or both are of the same third. */
export function mayBeTheSameName(name: string, other: string): boolean {
  return fold(name) === fold(other) || nicknamesOf(name).has(fold(other));
}

/**
 * The names somebody may mean who has typed the beginning of a nickname, folded: pegg gives margaret.
 * The first two letters say too little, so they must be the whole nickname.
 */
export function namesMeantBy(typed: string): ReadonlySet<string> {
  const folded = fold(typed);
  if (folded.length < 3) return nicknamesOf(folded);
  const meant = new Set<string>();
  const { from, to } = beginningWith(allForms, folded);
  for (let at = from; at < to; at += 1) {
    for (const name of nicknamesOf(textAt(allForms, at))) meant.add(name);
  }
  return meant;
}

function relativesOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const forms of lists) {
    for (const form of forms) {
      const known = found.get(form) ?? new Set<string>();
      for (const other of forms) if (other !== form) known.add(other);
      found.set(form, known);
    }
  }
  return found;
}
