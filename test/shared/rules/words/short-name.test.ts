import { describe, expect, it } from 'vitest';
import { shortName } from '../../../../shared/rules/words/short-name.ts';

describe('what somebody is called in a sentence', () => {
  it.each([
    [{ name: 'Joan Rodgers', calledBy: '' }, 'Joan'],
    [{ name: 'Joan Rodgers', calledBy: 'Jo' }, 'Jo'],
    [{ name: 'Mrs Poole', calledBy: '' }, 'Mrs Poole'],
    [{ name: 'Dr. Poole', calledBy: '' }, 'Dr. Poole'],
    [{ name: '', calledBy: 'blue jacket' }, '“blue jacket”'],
    [{ name: '王小明', calledBy: '' }, '王小明'],
  ])('%o: %s', (named, expected) => {
    expect(shortName({ ...named, cardNumber: '' })).toBe(expected);
  });
});
