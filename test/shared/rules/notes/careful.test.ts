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

describe('what is said of somebody', () => {
  it.each([
    ['any pronouns, not fussed', 'pronoun', 'any pronouns'],
    ['he or they, either does', 'pronoun', 'he or they'],
    ['not a she, a he. say sorry if you slip', 'pronoun', 'he'],
    ['prefers Ms Okonjo to her first name', 'called', 'Ms Okonjo'],
    ['NOT Liz. Elizabeth.', 'called', 'Elizabeth'],
    ['doesnt mind being called Bernie after all', 'called', 'Bernie'],
    ["came on Marguerite's say so", 'sent-by', 'Marguerite'],
    ['found us thru the lady at the wool shop', 'sent-by', 'the lady at the wool shop'],
  ])('%s', (line, about, value) => {
    expect(readQuickNote(line, ADA).particular).toMatchObject({ about, value });
  });

  it('what else stands beside a pronoun is kept as a note', () => {
    const { particular } = readQuickNote('not a she, a he. say sorry if you slip', ADA);
    expect(particular?.hasMore).toBe(true);
  });

  it.each([
    'been vegan since her uni days',
    'plant based since the summer',
    'doing keto with her slimming group',
    'fasts of a wednesday, hes greek orthodox',
    'no pork for him, religious',
  ])('%s is a diet', (line) => {
    expect(readQuickNote(line, ADA).kind).toBe('diet');
  });

  it.each([
    ["mum's gone into a home", 'illness'],
    ["dad's on end of life care", 'illness'],
    ['been signed off work with his nerves', 'illness'],
    ['hubby walked out in october', 'other'],
    ['anniversary of the crash on the 6th', 'anniversary'],
  ])('%s is tender', (line, kind) => {
    const reading = readQuickNote(line, ADA);
    expect(reading).toMatchObject({ layer: 'behind', event: { kind, mood: 'tender' } });
  });

  it.each([
    ['changed her order, its a small mocha now no cream', 'usual', 'small mocha now no cream'],
    ['wont be having the scone with it any more', 'usual', 'no scone with it'],
    ['two shots as standard for him going fwd', 'usual', 'two shots'],
    ['swap the croissant for a pain au choc on weekdays', 'usual', 'pain au choc on weekdays'],
    ['gone back to 2 sugars', 'usual', 'gone back to 2 sugars'],
    ['cant abide coriander', 'preference', 'no coriander'],
    ['no small talk, he wants his peace', 'preference', 'no small talk, he wants his peace'],
    ['no milk, she is vegan', 'note', 'no milk, she is vegan'],
    ['phone charger behind till is hers', 'note', 'phone charger behind till is hers'],
  ])('%s is a %s', (line, kind, text) => {
    expect(readQuickNote(line, ADA)).toMatchObject({ kind, text });
  });

  it.each([
    'to ring him once his glasses turn up',
    'i owe her £2.40 change from yday',
    'find out if the rye has caraway and let her know',
    'short changed her a fiver, well make it right next time shes in',
    'gave my word wed not sell the signed copy to anyone else',
    'next haircut half price cos we ran 40 min late',
  ])('%s is promised', (line) => {
    expect(readQuickNote(line, ADA).kind).toBe('promise');
  });

  it('a fall on friday was last friday', () => {
    const { event } = readQuickNote('took a fall on the ice friday, wrist in plaster', ADA);
    expect(event?.when).toMatchObject({ day: '2026-11-20' });
  });

  it.each([
    ['dog is Guinness, black lab', 'Guinness'],
    ['got a whippet pup, Pickle', 'Pickle'],
    ["bunny's called Professor", 'Professor'],
  ])('%s is an animal', (line, name) => {
    expect(readQuickNote(line, ADA).pet?.name).toBe(name);
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

describe('whom they come with, and where they are, in words of their own', () => {
  const read = (line: string) =>
    readQuickNote(line, { spots: [], today: '2026-11-22', southern: false });
  it.each([
    'meets Pauline here for a natter',
    'never in without his sister Breda',
    'knits with Moira and Winnie of a wednesday',
    'him and Desmond are joined at the hip, always in together',
  ])('%s', (line) => {
    expect(read(line)).toMatchObject({ kind: 'companion', text: line });
  });

  it.each([
    ['perches at the counter', 'counter'],
    ['camps in the poetry nook', 'poetry nook'],
    ['back booth if its free', 'back booth'],
  ])('%s', (line, text) => {
    expect(read(line)).toMatchObject({ kind: 'spot', text });
  });

  it.each([
    'works in London',
    'reads in silence',
    'might meet Pauline tuesday',
    'works at the bank',
  ])('%s is none of it', (line) => {
    expect(read(line).kind).not.toMatch(/spot|companion/);
  });
});
