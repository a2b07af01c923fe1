import { expect, test } from 'vitest';
import { sizeOf } from '../../../shared/print/sheet.ts';

test('A4 and Letter are as large as those who made them say', () => {
  expect(sizeOf({ paper: 'A4' })).toEqual({ width: 210, height: 297 });
  // Eight and a half by eleven inches.
  expect(sizeOf({ paper: 'Letter' })).toEqual({ width: 215.9, height: 279.4 });
});

test('a turned sheet lies on its long side', () => {
  expect(sizeOf({ paper: 'A4', isTurned: true })).toEqual({ width: 297, height: 210 });
  expect(sizeOf({ paper: 'Letter', isTurned: true })).toEqual({ width: 279.4, height: 215.9 });
  expect(sizeOf({ paper: 'A4', isTurned: false })).toEqual(sizeOf({ paper: 'A4' }));
});
