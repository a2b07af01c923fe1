import { expect, test } from 'vitest';
import { withListEdit } from '../../../../shared/rules/edits/list-edit.ts';
import { edited, editOf } from '../../../../shared/rules/edits/row-edit.ts';

interface Row {
  readonly text: string;
  readonly layer?: string;
  readonly when?: { readonly day: string; readonly until?: string };
}

test('an edit is what differs, and nothing else', () => {
  const found: Row = { text: 'tea', layer: 'behind', when: { day: '2026-01-01' } };
  expect(editOf<Row>(found, { text: 'tea', when: { day: '2026-01-01' } })).toEqual({
    layer: undefined,
  });
  expect(editOf<Row>(found, { ...found, when: { day: '2026-01-02' } })).toEqual({
    when: { day: '2026-01-02' },
  });
  const turned: Row = { when: { day: '2026-01-01' }, layer: 'behind', text: 'tea' };
  expect(editOf<Row>(found, turned)).toEqual({});
});

test('an edit leaves the fields that others wrote meanwhile as they are', () => {
  const found: Row = { text: 'tea', layer: 'behind' };
  const edit = editOf<Row>(found, { text: 'green tea', layer: 'behind' });
  expect(edited<Row>({ text: 'tea', when: { day: '2026-01-01' } }, edit)).toEqual({
    text: 'green tea',
    when: { day: '2026-01-01' },
  });
});

test('a field handed in as undefined is taken out', () => {
  const changed = edited<Row>({ text: 'tea', layer: 'behind' }, { layer: undefined });
  expect(changed).toStrictEqual({ text: 'tea' });
});

test('an edit may be worked out from the row as it stands', () => {
  expect(edited<Row>({ text: 'tea' }, ({ text }) => ({ text: `green ${text}` }))).toEqual({
    text: 'green tea',
  });
});

test('what two people put into one list is both in it', () => {
  const found = ['one', 'two'];
  const edit = { found, left: ['one', 'mine', 'two'] };
  expect(withListEdit(['one', 'two', 'theirs'], edit)).toEqual(['one', 'mine', 'two', 'theirs']);
  expect(withListEdit(['theirs', 'one', 'two'], edit)).toEqual(['theirs', 'one', 'mine', 'two']);
});

test('what was changed in one place of a list leaves the other places alone', () => {
  const edit = { found: ['one', 'two'], left: ['ONE', 'two'] };
  expect(withListEdit(['one', 'TWO'], edit)).toEqual(['ONE', 'TWO']);
});

test('what either took out of a list is gone', () => {
  const found = ['one', 'two', 'three'];
  expect(withListEdit(['one', 'three'], { found, left: ['one', 'two'] })).toEqual(['one']);
});

test('what both put in is in it once', () => {
  expect(withListEdit(['one', 'new'], { found: ['one'], left: ['new', 'one'] })).toEqual([
    'new',
    'one',
  ]);
});

test('another order stays another order', () => {
  expect(withListEdit(['a', 'b'], { found: ['a', 'b'], left: ['b', 'a'] })).toEqual(['b', 'a']);
});
