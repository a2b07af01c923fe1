import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../shared/domain/regular.ts';
import { allows, type Purpose } from '../../../shared/rules/tact.ts';

const PURPOSES: readonly Purpose[] = [
  'list-due',
  'list-here',
  'search',
  'suggest-early',
  'count',
  'greet',
  'contact',
  'export',
  'log-visit',
];

function allowed(standing: Standing): Purpose[] {
  return PURPOSES.filter((purpose) => allows(standing, purpose));
}

describe('what the shop may do with somebody', () => {
  it('everything with somebody who comes', () => {
    expect(allowed('here')).toEqual(PURPOSES);
  });

  it('nobody who has died is listed, found, counted, greeted or written to', () => {
    expect(allowed('deceased')).toEqual([]);
  });

  it('somebody who moved away is found when they visit, but nobody waits for them', () => {
    expect(allowed('moved-away')).toEqual(['list-here', 'search', 'greet', 'log-visit']);
  });

  it('somebody who wants no contact is served like anybody, never written to and on no list that leaves', () => {
    expect(allowed('do-not-contact')).toEqual([
      'list-due',
      'list-here',
      'search',
      'count',
      'greet',
      'log-visit',
    ]);
  });
});
