import { describe, expect, it } from 'vitest';
import { type Heard, looksScanned, ScanHeard } from '../../../shared/scanner/scan-heard.ts';

/** Presses keys so many milliseconds after each other; answers what each was heard as. */
function press(heard: ScanHeard, keys: readonly string[], every: number, from = 0): Heard[] {
  return keys.map((key, at) => {
    const chord = key.startsWith('^');
    const code = `Key${key.at(-1)}`;
    return heard.hear(
      { key: chord ? key.slice(1) : key, code, chord, at: from + at * every },
      undefined,
    );
  });
}

describe('a scanner is told from a hand', () => {
  it.each([
    ['KDRT0147', 5, 'KDRT0147'],
    ['4006381333931', 12, '4006381333931'],
    ['ЛВКЕ0147', 5, 'ЛВКЕ0147'],
    ['KDRTé+čý', 5, 'KDRTé+čý'],
    // A hand, however quick.
    ['KDRT0147', 70, ''],
    // Pressed by a machine, but no number.
    ['william', 1, ''],
    ['0147', 1, ''],
  ])('%s, a key every %d ms', (text, every, number) => {
    const heard = new ScanHeard();
    press(heard, [...text], every);
    expect(heard.fastNumber(text.length * every)).toBe(number);
  });

  it('what a hand typed before it is not of it', () => {
    const heard = new ScanHeard();
    press(heard, [...'bi'], 120);
    press(heard, [...'KDRT0147'], 5, 900);
    expect(heard.fastNumber(945)).toBe('KDRT0147');
  });

  it('by its line where it is slow', () => {
    expect(['KDRT0147', ']Q1 4711', ']C14006381', '*4711*'].map(looksScanned)).toEqual([
      ...[true, false, true, true],
    ]);
    expect(['bill', '0147', '07700900123', 'flat white', ''].map(looksScanned)).toEqual([
      ...[false, false, false, false, false],
    ]);
  });
});

describe('the ends of a scanner’s line', () => {
  it.each([
    ['Enter', 'Enter'],
    ['Enter', '^J'],
    ['Tab', 'Enter'],
    ['Enter', 'Tab'],
    ['^M', '^J'],
    ['Enter', 'ArrowDown'],
  ])('%s and %s are one end', (first, second) => {
    const heard = new ScanHeard();
    press(heard, [...'KDRT0147'], 5);
    expect(press(heard, [first], 0, 45)).toEqual(['end']);
    heard.wasScan(45);
    expect(press(heard, [second, second], 20, 50)).toEqual(['again', 'again']);
  });

  it('a hand’s second Enter is its own', () => {
    const heard = new ScanHeard();
    press(heard, [...'bill'], 120);
    expect(press(heard, ['Enter', 'Enter'], 90, 600)).toEqual(['end', 'end']);
  });

  it('an Enter some time after a scan is a hand’s, and so is one after more was typed', () => {
    const heard = new ScanHeard();
    press(heard, [...'KDRT0147', 'Enter'], 5);
    heard.wasScan(40);
    expect(press(heard, ['Enter'], 0, 700)).toEqual(['end']);
    heard.wasScan(700);
    expect(press(heard, ['b', 'Enter'], 30, 720)).toEqual(['typed', 'end']);
  });

  it('STX and ETX part nothing of what is between them', () => {
    const heard = new ScanHeard();
    const keys = ['Control', '^B', ...'KDRT0147', 'Control', '^C'];
    expect(new Set(press(heard, keys, 5))).toEqual(new Set(['extra', 'typed']));
    expect(heard.keys.map(({ key }) => key).join('')).toBe('KDRT0147');
  });

  it('a key that does something else ends the waiting: the Enter behind it is a hand’s', () => {
    const heard = new ScanHeard();
    press(heard, [...'KDRT0147', 'Enter'], 5);
    heard.wasScan(40);
    expect(press(heard, ['Escape', 'Enter'], 20, 60)).toEqual(['other', 'end']);
  });
});
