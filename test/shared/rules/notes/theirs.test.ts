import { describe, expect, it } from 'vitest';
import { readQuickNote } from '../../../../shared/rules/notes/quick-note.ts';
import type { TiedPerson } from '../../../../shared/rules/notes/theirs.ts';

const TOM: TiedPerson = { id: 'tom', name: 'Tom Marsh', kind: 'partner' };
const IVY: TiedPerson = { id: 'ivy', name: 'Ivy Marsh', kind: 'child' };
const JO: TiedPerson = { id: 'jo', name: 'Jo Marsh', kind: 'child' };

function read(line: string, tied: readonly TiedPerson[]) {
  return readQuickNote(line, { spots: [], today: '2026-11-22', southern: false, tied });
}

describe('what must not happen to somebody they belong with', () => {
  it.each([
    ['her husband is allergic to nuts', 'tom', 'no nuts', true],
    ['hubbys coeliac', 'tom', 'no gluten', true],
    ['Tom is allergic to kiwi', 'tom', 'no kiwi', true],
    ['daughter can’t have eggs', 'ivy', 'no eggs', true],
    ['her little girl is vegan', 'ivy', 'vegan: nothing from animals', false],
  ])('%s', (line, id, text, aboutHealth) => {
    expect(read(line, [TOM, IVY])).toMatchObject({
      kind: 'theirs',
      theirs: { id, text },
      aboutHealth,
    });
  });

  it.each([
    ['her sister is allergic to nuts', [TOM, IVY]],
    ['daughter can’t have eggs', [IVY, JO]],
    ['her husband might be allergic to nuts', [TOM]],
    ['her husband is no longer allergic to nuts', [TOM]],
    ['her husband likes oat milk', [TOM]],
  ])('%s is filed with nobody else', (line, tied) => {
    const { kind, text } = read(line, tied);
    expect(kind).not.toMatch(/theirs|caution|diet/);
    expect(text).not.toBe('');
  });

  it('theirs is theirs, whoever else is in the book', () => {
    expect(read('allergic to nuts', [TOM])).toMatchObject({ kind: 'caution', text: 'no nuts' });
  });
});

describe('whoever has moved', () => {
  it.each([
    ['moved to Leeds', 'Leeds'],
    ['has moved away', ''],
    ['lives in New York now', 'New York'],
    ['has moved back to Stratford upon Avon', 'Stratford upon Avon'],
  ])('%s', (line, value) => {
    expect(read(line, [])).toMatchObject({
      kind: 'particular',
      particular: { about: 'moved-away', value },
    });
  });

  it.each([
    'moved to the window table',
    'moved to oat',
    'lives in Leeds',
    'moved to a new flat',
    'moved house',
  ])('%s is none of it', (line) => {
    expect(read(line, []).particular).toBeUndefined();
  });
});

describe('only what is plainly said of somebody else, and nothing more, goes onto their card', () => {
  it.each([
    'her husband is allergic to nuts, planning a party for him',
    'her husband is allergic to nuts, he does not know she comes here',
    'allergic to eggs and so is her daughter',
    'coeliac as is her daughter',
    'no caffeine because of the baby',
    'no dairy, breastfeeding - the baby',
    'her boy knows she is allergic to eggs',
    'diabetic and so is her husband',
    'allergic to eggs, confirmed by her husband',
    'her husband and she are allergic to eggs',
    'Tom is her husband, she is allergic to eggs',
    'no eggs for her, no nuts for her husband',
    'her daughter in law is allergic to nuts',
    'comes with her daughter, allergic to eggs',
    'Mrs Marsh is coeliac',
  ])('%s', (line) => {
    const { kind, text } = read(line, [TOM, IVY]);
    expect(kind).not.toBe('theirs');
    expect(text).not.toBe('');
  });

  it.each(['moved to Oatly', 'moved over to Earl Grey', 'moved to Monday', 'moved to Mill Road'])(
    '%s is no moving away',
    (line) => {
      expect(read(line, []).particular).toBeUndefined();
    },
  );

  it.each([
    'parrot, african grey, answers to Winston',
    'prefers Decaf to Regular',
    'prefers Oat to Soya',
  ])('%s is no name', (line) => {
    expect(read(line, []).particular).toBeUndefined();
  });
});

describe('a line that says more of an allergy takes none away', () => {
  const cautions = [{ id: 'nuts', text: 'no nuts', aboutHealth: true }];
  it.each([
    'not just nuts, allergic to eggs too',
    'ok with nuts, allergic to eggs',
    'no nuts allergy is severe',
    'never without nuts',
    'can have nuts now and then',
  ])('%s', (line) => {
    const reading = readQuickNote(line, {
      ...{ spots: [], today: '2026-11-22', southern: false, cautions },
    });
    expect(reading.kind).not.toBe('take-back');
  });
});

describe('what a medicine tells stands on nobody’s card for all to read', () => {
  it.each([
    ['on warfarin so no grapefruit', 'no grapefruit'],
    ['on methadone so no grapefruit', 'no grapefruit'],
    ['on lithium so no caffeine', 'no caffeine'],
    ['pregnant so no brie', 'no brie'],
  ])('%s', (line, text) => {
    expect(read(line, [])).toMatchObject({ kind: 'caution', text, aboutHealth: true });
  });
});
