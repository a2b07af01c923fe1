import { describe, expect, it } from 'vitest';
import { placeIn, thingIn } from '../../../../shared/rules/letters/letter-words.ts';
import { readQuickNote } from '../../../../shared/rules/notes/quick-note.ts';
import { isTender } from '../../../../shared/rules/notes/tender-words.ts';

const SHOP = { spots: [], today: '2026-05-20', southern: false } as const;

describe('a death is one, whatever it is called', () => {
  it.each([
    'anniversary of his wife’s death 3 june',
    'anniversary of mum’s passing 3 june',
    'one year anniversary of losing his mum 3 june',
    'wife’s anniversary mass 3 june',
    'would have been their 40th anniversary on 3 june',
    'his late wife’s birthday 3 june',
  ])('%s: tender, behind, every year', (line) => {
    const { kind, layer, event } = readQuickNote(line, SHOP);
    expect({ kind, layer, mood: event?.mood, what: event?.kind, yearly: event?.yearly }).toEqual({
      kind: 'event',
      layer: 'behind',
      mood: 'tender',
      what: 'loss',
      yearly: { by: 'date' },
    });
  });

  it.each(['mum’s death 3 june', 'dad’s wake on friday', 'scattering mum’s ashes on saturday'])(
    '%s: tender and behind',
    (line) => {
      expect(readQuickNote(line, SHOP).event).toMatchObject({ kind: 'loss', mood: 'tender' });
    },
  );

  it('a baby in intensive care is no birth', () => {
    const read = readQuickNote('baby in intensive care', SHOP);
    expect(read).toMatchObject({ kind: 'event', layer: 'behind', aboutHealth: true });
    expect(read.event).toMatchObject({ kind: 'illness', mood: 'tender' });
  });

  it.each(['memorial hall quiz on friday', 'daughter’s birthday 3 june', 'phone died'])(
    '%s: no loss',
    (line) => {
      expect(readQuickNote(line, SHOP).event?.kind).not.toBe('loss');
    },
  );
});

describe('words that are not for everybody’s eyes', () => {
  it.each([
    'getting divorced',
    'court hearing',
    'all-clear after chemo',
    'her mother died of cancer',
    'ring about the biopsy results',
    'tell nobody that he owes us 200',
    'lost Joan',
  ])('%s', (words) => {
    expect(isTender(words)).toBe(true);
  });

  it.each([
    'sunny all day',
    'ring when the beans arrive',
    'choir concert',
    'Whitby',
    'moving house',
  ])('but %s is', (words) => {
    expect(isTender(words)).toBe(false);
  });
});

describe('a note names no reason that is nobody’s business', () => {
  it.each(['Leeds for radiotherapy', 'Leeds for a biopsy', 'Harrogate for his mother’s burial'])(
    '%s is no place to write of',
    (text) => {
      expect(placeIn(text)).toBeUndefined();
    },
  );

  it('of a place with a reason only the place is written', () => {
    expect(placeIn('Whitby for her fortieth')).toBe('Whitby');
    expect(placeIn('the Lake District')).toBe('the Lake District');
  });

  it.each([
    'biopsy',
    'hip replacement',
    'operation',
    'parole hearing',
    'weight loss class',
    'starts school',
  ])('%s is no thing to write of', (text) => {
    expect(thingIn(text, false)).toBeUndefined();
  });
});
