import { describe, expect, it } from 'vitest';
import type { NoteContext } from '../../../../shared/rules/notes/note-reading.ts';
import { readQuickNote } from '../../../../shared/rules/notes/quick-note.ts';

const ADA: NoteContext = {
  spots: [],
  today: '2026-11-22',
  southern: false,
  names: ['Ada Lindqvist', 'Addie'],
};

describe('somebody else’s', () => {
  it.each([
    'grandson Theo is the one with the egg allergy',
    'little ones lactose intollerant (mum has normal milk)',
    'husbands a type 1 diabetic',
    'takes the rye home to her mother who cant do wheat',
    'Tony in the next chair is allergic to the talc, this fellas fine',
    "it's the daughter thats coeliac, not her",
    'not him, his brother has the nut allergy',
    "the nut allergy is her husband's",
    'nut allergy belongs to the son not him',
    'gets soya milk for his lad, dairy makes him ill',
    'oat latte is for the wife, she cant have dairy',
    'little lad: nuts = hospital',
    'the baby cant have honey',
    'their youngest (Max) is allergic to eggs',
    'the bloke he sits with cant have shellfish',
    'colleague Dave allergic to nuts',
    'son Jake cant have dairy',
    'shes fine its her twin thats allergic',
    'Aunt Jo has coeliac',
  ])('%s is a note as it is typed', (line) => {
    expect(readQuickNote(line, ADA)).toMatchObject({ kind: 'note', text: line });
  });
});

describe('what their body does about it', () => {
  it.each([
    "hes not to have caffeine, dr's orders",
    'not to be given sugar, hospital said',
    'shes not meant to have dairy',
    "isn't allowed grapefruit with his tablets",
    'anything with egg = hospital',
    'nuts = epipen time',
    'peanuts could kill him',
    'fine w almonds but peanuts could kill him',
    'no perfumed talc on her neck, comes up in welts',
    'wasp stings put her in hospital so keep the jam lids on',
    'eczema on his scalp no hot towel',
    'psoriasis, no alcohol based tonic',
    'bad knee so no stairs',
    'dairy plays havoc w her tummy',
    'gluten doesnt agree with him',
    'goes blotchy with lanolin',
    'nuts are a no no',
    'must avoid shellfish',
  ])('%s is a caution that asks for consent', (line) => {
    expect(readQuickNote(line, ADA)).toMatchObject({ kind: 'caution', aboutHealth: true });
  });

  it('what is not so may forbid something all the same', () => {
    expect(readQuickNote('NOT pregnant!! do not ask', ADA)).toMatchObject({
      kind: 'caution',
      text: 'NOT pregnant!! do not ask',
      layer: 'behind',
    });
  });
});

describe('what is not so', () => {
  it.each([
    "gluten's fine for her these days",
    'shes fine with nuts these days',
    'no issue with eggs any more',
    'take the wheat warning off',
    'remove gluten warning from her card',
    'cross off the nut thing, tests came back neg',
    'scratch the sesame allergy',
    "we had him down as kosher, he isn't",
    'had her down as vegan but shes not',
    'ignore the note about soya shes grand with it',
    'false alarm on the mustard, she just doesnt like it',
    'put the bee sting thing on the wrong page, shes not allergic',
    'wasnt her who had the shellfish thing',
    'was veggie for years but eats meat again now',
    'wrong about the nuts, shes fine',
    'grown out of the milk thing',
  ])('%s offers to take it away', (line) => {
    expect(readQuickNote(line, ADA)).toMatchObject({ kind: 'take-back', aboutHealth: false });
  });
});

describe('what nobody knows', () => {
  it.each([
    'someone said theyre getting divorced',
    'word is shes pregnant',
    'people say hes allergic to nuts',
    'maybe switching to decaf, hasnt decided',
    'apparently hes allergic to nuts',
    'rumour shes moving to spain',
  ])('%s is a note', (line) => {
    expect(readQuickNote(line, ADA).kind).toBe('note');
  });
});
