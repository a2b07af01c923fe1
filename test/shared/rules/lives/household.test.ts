import { describe, expect, it } from 'vitest';
import type { Tie, TieKind } from '../../../../shared/domain/household.ts';
import { householdOf, tieProblem, tiesSeenBy } from '../../../../shared/rules/lives/household.ts';

let made = 0;
const tie = (one: string, kind: TieKind, other: string): Tie => {
  made += 1;
  return { id: `tie-${made}`, people: [one, other], kind, at: '2026-11-01T09:00:00' };
};
const problem = (one: string, kind: TieKind, other: string, known: readonly Tie[] = []) =>
  tieProblem({ people: [one, other], kind }, known)?.kind;

describe('a tie is one row, and each of the two says it in their own way', () => {
  it.each([
    ['partner', 'partner'],
    ['child', 'parent'],
    ['parent', 'child'],
    ['family', 'family'],
    ['friend', 'friend'],
    ['colleague', 'colleague'],
    ['came-with', 'came-with'],
    ['sent-by', 'sent'],
    ['sent', 'sent-by'],
  ] as const)('Ada says %s, Ben says %s', (hers, his) => {
    const ties = [tie('ada', hers, 'ben')];
    expect(tiesSeenBy('ada', ties)).toMatchObject([{ other: 'ben', kind: hers }]);
    expect(tiesSeenBy('ben', ties)).toMatchObject([{ other: 'ada', kind: his }]);
  });

  it('ties of others are nobody else’s', () => {
    expect(tiesSeenBy('cem', [tie('ada', 'friend', 'ben')])).toEqual([]);
  });
});

describe('a household', () => {
  it('is everybody whom partners, children, parents and family lead to', () => {
    const ties = [
      tie('ada', 'partner', 'ben'),
      tie('ben', 'child', 'cem'),
      tie('dora', 'family', 'cem'),
    ];
    for (const self of ['ada', 'ben', 'cem', 'dora']) {
      const others = new Set(['ada', 'ben', 'cem', 'dora']);
      others.delete(self);
      expect(householdOf(self, ties)).toEqual(others);
    }
  });

  it.each(['friend', 'colleague', 'came-with', 'sent-by', 'sent'] as const)(
    'ends where somebody is only %s',
    (kind) => {
      expect(householdOf('ada', [tie('ada', kind, 'ben')])).toEqual(new Set());
    },
  );

  it('may run in a ring', () => {
    const ties = [
      tie('ada', 'partner', 'ben'),
      tie('ada', 'child', 'cem'),
      tie('ben', 'child', 'cem'),
    ];
    expect(householdOf('cem', ties)).toEqual(new Set(['ada', 'ben']));
  });

  it('of nobody is nobody', () => {
    expect(householdOf('ada', [])).toEqual(new Set());
  });
});

describe('two people are not tied', () => {
  it('when they are one and the same', () => {
    expect(problem('ada', 'friend', 'ada')).toBe('oneself');
  });

  it('twice in the same way, whoever says it', () => {
    const known = [tie('ada', 'child', 'ben')];
    expect(problem('ada', 'child', 'ben', known)).toBe('tied-already');
    expect(problem('ben', 'parent', 'ada', known)).toBe('tied-already');
    expect(problem('ada', 'came-with', 'ben', known)).toBeUndefined();
  });

  it('when a child would be its parent’s parent', () => {
    const known = [tie('ada', 'child', 'ben')];
    expect(problem('ben', 'child', 'ada', known)).toBe('goes-round');
    expect(problem('ada', 'parent', 'ben', known)).toBe('goes-round');
  });

  it('when a household would contain itself over generations', () => {
    const known = [
      tie('ada', 'child', 'ben'),
      tie('cem', 'parent', 'ben'),
      tie('cem', 'child', 'dora'),
    ];
    expect(problem('dora', 'child', 'ada', known)).toBe('goes-round');
    expect(problem('ada', 'parent', 'dora', known)).toBe('goes-round');
    expect(problem('ada', 'child', 'dora', known)).toBeUndefined();
  });

  it('when what is known goes round already, the question still has an end', () => {
    const known = [tie('ada', 'child', 'ben'), tie('ben', 'child', 'ada')];
    expect(problem('cem', 'child', 'ada', known)).toBeUndefined();
  });

  it('but are otherwise', () => {
    expect(problem('ada', 'partner', 'ben', [tie('ada', 'child', 'cem')])).toBeUndefined();
  });
});
