import { beforeEach, expect, test } from 'vitest';
import { forgetMishaps, mishapsLately, noteMishap } from '../../../renderer/platform/mishaps.ts';

beforeEach(() => forgetMishaps());

test('what went wrong is noted with its place, and without whom it was about', () => {
  window.history.replaceState(null, '', '#/regulars/01a22f71-b3d2-74e1-8ceb-4d887094850b/letter');
  noteMishap('TypeError < useSending use-sending.tsx:1:2');
  window.history.replaceState(null, '', '#/');
  const [noted] = mishapsLately();
  expect(noted).toMatchObject({
    where: 'regulars letter',
    what: 'TypeError < useSending use-sending.tsx:1:2',
  });
});

test('the newest fifty are kept, and all forgotten when asked', () => {
  for (let at = 1; at <= 60; at += 1) noteMishap(`Error < number:${at}:1`);
  expect(mishapsLately()).toHaveLength(50);
  expect(mishapsLately()[0]?.what).toBe('Error < number:60:1');
  forgetMishaps();
  expect(mishapsLately()).toEqual([]);
});

test('what somebody else wrote there is no list', () => {
  localStorage.setItem('mishaps', '{"at": 7}');
  expect(mishapsLately()).toEqual([]);
  localStorage.setItem('mishaps', '[{"at": "never", "where": "", "what": ""}, null]');
  expect(mishapsLately()).toEqual([]);
});
