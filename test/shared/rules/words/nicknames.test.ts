import { describe, expect, it } from 'vitest';
import { fold } from '../../../../shared/rules/words/fold.ts';
import { NICKNAME_GROUPS } from '../../../../shared/rules/words/nickname-list.ts';
import {
  mayBeTheSameName,
  namesMeantBy,
  nicknamesOf,
} from '../../../../shared/rules/words/nicknames.ts';

describe('short forms of given names', () => {
  it.each([
    ['Bill', 'William'],
    ['Will', 'Bill'],
    ['Billy', 'William'],
    ['Peggy', 'Margaret'],
    ['Bob', 'Robert'],
    ['Liz', 'Elizabeth'],
    ['Betty', 'Elizabeth'],
    ['Beth', 'Elisabeth'],
    ['Jack', 'John'],
    ['Sasha', 'Aleksandr'],
    ['Sasha', 'Alexandra'],
    ['Toni', 'Antonia'],
    ['Kate', 'Kathryn'],
    ['Paco', 'Francisco'],
    ['Pepe', 'José'],
    ['Wim', 'Willem'],
    ['Kees', 'Cornelis'],
    ['Gosia', 'Małgorzata'],
    ['Asia', 'Joanna'],
    ['Vanya', 'Ivan'],
    ['Lasse', 'Lars'],
    ['Laci', 'László'],
    ['Zé', 'José'],
    ['Heidi', 'Adelheid'],
    ['ANNA', 'anna'],
  ])('%s may be %s, and the other way round', (short, long) => {
    expect(mayBeTheSameName(short, long)).toBe(true);
    expect(mayBeTheSameName(long, short)).toBe(true);
  });

  it.each([
    ['Alexander', 'Alexandra'],
    ['Bill', 'Bob'],
    ['Ada', 'Adam'],
    ['', 'Bill'],
  ])('%s is not %s', (name, other) => {
    expect(mayBeTheSameName(name, other)).toBe(false);
  });

  it('an unknown name has no other forms', () => {
    expect(nicknamesOf('Xylander').size).toBe(0);
  });

  it('the beginning of a nickname is enough from the third letter on', () => {
    expect(namesMeantBy('peg')).toContain('margaret');
    expect(namesMeantBy('bil')).toContain('william');
    expect(namesMeantBy('pe').has('margaret')).toBe(false);
    expect(namesMeantBy('ed')).toContain('edward');
  });

  it('every line of the list is folded and holds no name twice', () => {
    for (const line of NICKNAME_GROUPS) {
      const forms = line.split(' ');
      expect(line).toBe(fold(line));
      expect(forms.length).toBeGreaterThan(1);
      expect(new Set(forms).size, line).toBe(forms.length);
    }
  });

  it('every pair works both ways', () => {
    for (const line of NICKNAME_GROUPS) {
      const [first = '', ...others] = line.split(' ');
      for (const other of others) expect(mayBeTheSameName(other, first), other).toBe(true);
    }
  });
});
