import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../../shared/domain/regular.ts';
import { allows, PURPOSES, type Purpose } from '../../../../shared/rules/tact/tact.ts';

function allowed(standing: Standing): Purpose[] {
  return PURPOSES.filter((purpose) => allows(standing, purpose));
}

describe('what the shop may do with somebody', () => {
  it('everything with somebody who comes', () => {
    expect(allowed('here')).toEqual(PURPOSES);
  });

  it('nobody who has died is listed, found, counted, wished, asked, written to or printed', () => {
    expect(allowed('deceased')).toEqual(['remember', 'keep']);
  });

  it('somebody who moved away is found and greeted when they visit, but nobody waits for them', () => {
    expect(allowed('moved-away')).toEqual([
      'list-here',
      'search',
      'suggest-from',
      'wish',
      'ask',
      'show-age',
      'remind',
      'offer',
      'log-visit',
      'remember',
      'keep',
    ]);
  });

  it('somebody who wants no contact is served like anybody, never written to and on nothing that leaves', () => {
    const denied = PURPOSES.filter((purpose) => !allows('do-not-contact', purpose));
    expect(denied).toEqual(['suggest-early', 'surprise', 'contact', 'export']);
  });
});
