import { expect, test } from 'vitest';
import { traceOf } from '../../shared/trace.ts';

test('tells where it was, and nothing that anybody wrote', () => {
  const error = new TypeError('No such regular: Bill Rodgers, allergic to nuts');
  error.stack = [
    'TypeError: No such regular: Bill Rodgers, allergic to nuts',
    '    at useSearch (app://the-usual/assets/index-3fA9.js:12:345)',
    '    at async Book.open (/home/mary/the usual/out/main.js:7:1)',
    '    at http://localhost:4517/assets/index-3fA9.js:1:2',
  ].join('\n');
  expect(traceOf(error)).toBe(
    'TypeError < useSearch index-3fA9.js:12:345 < Book.open main.js:7:1 < index-3fA9.js:1:2',
  );
});

test('an error of a made-up name, and one that is none, are told as what they are', () => {
  const named = new Error('x');
  named.name = 'Bill has left';
  named.stack = '';
  expect(traceOf(named)).toBe('Error');
  expect(traceOf('Bill Rodgers')).toBe('string');
});
