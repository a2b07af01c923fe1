import { describe, expect, test } from 'vitest';
import { type Around, mayShow } from '../../../../shared/rules/tact/hush.ts';

const BILLS = { regularId: 'bill', household: ['peggy', 'tom'] };

function around(given: { onScreen?: string[]; here?: string[]; hushed?: boolean } = {}): Around {
  const { onScreen = [], here = [], hushed = false } = given;
  return { onScreen: new Set(onScreen), here: new Set(here), hushed };
}

describe('Bill’s surprise shows', () => {
  test.each<[string, Around]>([
    ['when nobody is around', around()],
    ['when others are', around({ onScreen: ['ada'], here: ['ada', 'benny'] })],
  ])('%s', (_, given) => {
    expect(mayShow(BILLS, given)).toBe(true);
  });
});

describe('no trace of it', () => {
  test.each<[string, Around]>([
    ['while his page is on a screen', around({ onScreen: ['bill'] })],
    ['while he is here', around({ here: ['ada', 'bill'] })],
    ['while one of his household is on a screen', around({ onScreen: ['ada', 'tom'] })],
    ['while one of his household is here', around({ here: ['peggy'] })],
    ['while everything is hushed', around({ hushed: true })],
  ])('%s', (_, given) => {
    expect(mayShow(BILLS, given)).toBe(false);
  });

  test('of one who lives alone, only while they are around', () => {
    const adas = { regularId: 'ada', household: new Set<string>() };
    expect(mayShow(adas, around({ here: ['bill'] }))).toBe(true);
    expect(mayShow(adas, around({ here: ['ada'] }))).toBe(false);
  });
});
