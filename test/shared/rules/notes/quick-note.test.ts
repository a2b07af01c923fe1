import { describe, expect, it } from 'vitest';
import {
  NOTE_KINDS,
  type NoteContext,
  type NoteKind,
} from '../../../../shared/rules/notes/note-reading.ts';
import { fileAs, nextKind, readQuickNote } from '../../../../shared/rules/notes/quick-note.ts';

const SHOP: NoteContext = {
  spots: ['window table', 'bar', 'corner sofa', 'table 4', 'bench outside'],
  today: '2026-05-20',
  southern: false,
};

function read(line: string) {
  return readQuickNote(line, SHOP);
}

function after(kind: NoteKind, steps: number): NoteKind {
  return steps === 0 ? kind : after(nextKind(kind), steps - 1);
}

describe('a taste', () => {
  it.each([
    ['likes crossword', 'crossword'],
    ['likes the crossword page', 'crossword page'],
    ['She likes her latte extra hot', 'latte extra hot'],
    ['he really likes the cardamom bun', 'cardamom bun'],
    ['likes to read the paper', 'read the paper'],
    ['likes it extra hot', 'extra hot'],
    ['loves cinnamon', 'cinnamon'],
    ['prefers the blue cup', 'blue cup'],
    ['prefers a mug', 'a mug'],
    ['enjoys a word about the cricket', 'a word about the cricket'],
    ['fond of rye bread', 'rye bread'],
    ['drinks decaf after noon', 'decaf after noon'],
    ['takes two sugars', 'two sugars'],
    ['always has it with honey', 'honey'],
    ['hates straws', 'no straws'],
    ["doesn't like straw", 'no straw'],
    ['doesn’t like foam', 'no foam'],
    ['does not like ice', 'no ice'],
    ['dislikes cinnamon', 'no cinnamon'],
    ["can't stand coriander", 'no coriander'],
    ['not keen on raisins', 'no raisins'],
    ['never takes sugar', 'no sugar'],
    ["doesn't take milk", 'no milk'],
    ['avoids caffeine', 'no caffeine'],
    ['hates being rushed', 'hates being rushed'],
    ['no straw', 'no straw'],
    ['no lid', 'no lid'],
    ['No sugar', 'no sugar'],
    ['no ice please', 'no ice'],
    ['extra hot please', 'extra hot'],
    ['please extra hot', 'extra hot'],
    ['extra hot', 'extra hot'],
    ['decaf after noon', 'decaf after noon'],
    ['milk first', 'milk first'],
    ['two sugars', 'two sugars'],
    ['oat', 'oat'],
    ['black, two sugars', 'black, two sugars'],
    ['brown sugar on the side', 'brown sugar on the side'],
    ['own cup', 'own cup'],
    ['large latte to go', 'large latte to go'],
    ['half a spoon of honey', 'half a spoon of honey'],
  ])('%s', (line, text) => {
    expect(read(line)).toMatchObject({ kind: 'preference', text, line, layer: 'face-up' });
  });
});

describe('from now on', () => {
  it.each([
    ['oat milk from now on', 'oat milk'],
    ['Oat milk from now on.', 'Oat milk'],
    ['from now on soya', 'soya'],
    ['oat from now on please', 'oat'],
    ['decaf from today', 'decaf'],
    ['no sugar from now on', 'no sugar'],
    ['no more sugar from now on', 'no sugar'],
    ['switched to decaf', 'decaf'],
    ['switching to oat', 'oat'],
    ['usual is now a latte', 'latte'],
    ['change her regular to a chai', 'chai'],
    ['no longer drinks coffee', 'no coffee'],
    ['now has a cortado', 'cortado'],
  ])('%s', (line, text) => {
    expect(read(line)).toMatchObject({ kind: 'usual', text, usual: { order: text } });
  });

  it('what holds only at times is kept, and changes no usual', () => {
    expect(read('decaf after three from now on')).toMatchObject({
      kind: 'usual',
      usual: { order: '' },
    });
  });
});

describe('a diet', () => {
  it.each([
    ["she's vegan now", 'vegan: nothing from animals', false],
    ['vegan', 'vegan: nothing from animals', false],
    ['shes gone vegan', 'vegan: nothing from animals', false],
    ['is a vegetarian', 'vegetarian: no meat, no fish', false],
    ["doesn't eat meat", 'no meat', false],
    ['no pork', 'no pork', true],
    ['keeps kosher', 'kosher only', true],
    ['halal only pls', 'halal only', true],
  ])('%s', (line, text, aboutHealth) => {
    expect(read(line)).toMatchObject({ kind: 'diet', text, layer: 'face-up', aboutHealth });
  });
});

describe('what has a place of its own on their page', () => {
  it.each([
    ['call her Liz, not Elizabeth', 'called', 'Liz'],
    ['prefers to be called Liz', 'called', 'Liz'],
    ['call him Stevo everyone does', 'called', 'Stevo'],
    ['hates being called Bob', 'not-called', 'Bob'],
    ['never call her Maggie', 'not-called', 'Maggie'],
    ['phone 07700 900123', 'phone', '07700 900123'],
    ['best number for her is 01632 960 118', 'phone', '01632 960 118'],
    ['liz@example.org', 'email', 'liz@example.org'],
    ['sent by Ada', 'sent-by', 'Ada'],
    ['Deirdre from the post office sent him in', 'sent-by', 'Deirdre from the post office'],
    ['they, not she', 'pronoun', 'they, not she'],
  ])('%s', (line, about, value) => {
    expect(read(line)).toMatchObject({ kind: 'particular', particular: { about, value } });
  });

  it.each(['call her friday', 'call her when the beans arrive', '12/10/2026', 'table 4 at 0730'])(
    '%s is none of them',
    (line) => {
      expect(read(line).kind).not.toBe('particular');
    },
  );
});

describe('what must not happen', () => {
  it.each([
    ['never nuts', 'no nuts', true],
    ['allergic to nuts', 'no nuts', true],
    ['she is allergic to nuts', 'no nuts', true],
    ["she's severely allergic to peanuts", 'no peanuts', true],
    ['Allergic to nuts, change the tongs', 'no nuts: change the tongs', true],
    ['no nuts, change the tongs', 'no nuts: change the tongs', true],
    ['no nuts: change the tongs', 'no nuts: change the tongs', true],
    ['no nuts', 'no nuts', true],
    ['No gluten', 'no gluten', true],
    ['nut allergy', 'no nuts', true],
    ['peanuts!!! allergic', 'no peanuts', true],
    ['allergy: hazelnut', 'no hazelnuts', true],
    ['has a nut allergy', 'no nuts', true],
    ['severe egg allergy', 'no eggs', true],
    ['sesame allergy', 'no sesame', true],
    ['lactose intolerant', 'no lactose', true],
    ['lactose intolerance', 'no lactose', true],
    ['intolerant to dairy', 'no dairy', true],
    ['gluten free', 'no gluten', true],
    ['gluten-free only', 'no gluten', true],
    ["can't have gluten", 'no gluten', true],
    ['cannot eat shellfish', 'no shellfish', true],
    ["can't drink milk", 'no milk', true],
    ['must not have grapefruit', 'no grapefruit', true],
    ['coeliac', 'no gluten', true],
    ['is celiac, use the clean board', 'no gluten: use the clean board', true],
    ['diabetic', 'diabetic', true],
    ['carries an epipen in the red bag', 'carries an epipen in the red bag', true],
    ['never give him sesame', 'no sesame', true],
    ['never serve her alcohol', 'no alcohol', false],
    ['never eats pork', 'no pork', false],
    ['never plastic cups', 'no plastic cups', false],
    ["don't mention the marathon", "don't mention the marathon", false],
    ['strictly no alcohol', 'no alcohol', false],
  ])('%s', (line, text, aboutHealth) => {
    expect(read(line)).toMatchObject({ kind: 'caution', text, aboutHealth, line });
  });
});

describe('who they come with', () => {
  it.each([
    ['comes with her sister Ada', 'sister Ada'],
    ['comes with her sister ada', 'sister Ada'],
    ['comes with his wife', 'wife'],
    ['comes with her granddaughter Maya on Saturdays', 'granddaughter Maya'],
    ['usually comes with his wife Ann', 'wife Ann'],
    ['comes with Ada', 'Ada'],
    ['comes with Ada and Ben', 'Ada and Ben'],
    ['brings her daughter Mia', 'daughter Mia'],
    ['brings the kids', 'kids'],
    ['daughter Mia', 'daughter Mia'],
    ['wife is called Grace', 'wife Grace'],
    ['kids are called Tom and Ida', 'kids Tom and Ida'],
    ['son named Óscar', 'son Óscar'],
  ])('%s', (line, text) => {
    expect(read(line)).toMatchObject({ kind: 'companion', text, line });
  });
});

describe('the animals of the household', () => {
  it.each([
    ['dog is called Tilly', 'dog Tilly'],
    ['dog is called tilly', 'dog Tilly'],
    ['her dog is called Tilly', 'dog Tilly'],
    ['the dog’s name is Tilly', 'dog Tilly'],
    ['dog called Max', 'dog Max'],
    ['dachshund Tilly', 'dachshund Tilly'],
    ['Dachshund Tilly', 'dachshund Tilly'],
    ['dog tilly', 'dog Tilly'],
    ['Tilly the dachshund', 'dachshund Tilly'],
    ['has a dog called Rex', 'dog Rex'],
    ['has a dog', 'dog'],
    ['has two cats', 'two cats'],
    ['always with her dog', 'dog'],
    ['she comes in with a border collie', 'border collie'],
  ])('%s', (line, text) => {
    expect(read(line)).toMatchObject({ kind: 'pet', text, line });
  });
});

describe('where they sit', () => {
  it.each([
    ['sits at the window', 'window table'],
    ['always sits at the bar', 'bar'],
    ['he sits in the corner', 'corner sofa'],
    ['sits by the radiator', 'radiator'],
    ['sits next to the radiator', 'next to the radiator'],
    ['sits outside', 'bench outside'],
    ['sits upstairs', 'upstairs'],
    ['stands at the bar', 'bar'],
    ['usual spot: bar', 'bar'],
    ['usual spot is the window table', 'window table'],
    ['spot: piano', 'piano'],
    ['her seat is the red chair', 'red chair'],
    ['favourite spot corner sofa', 'corner sofa'],
    ['table 4', 'table 4'],
    ['always table 9', 'table 9'],
    ['window seat', 'window seat'],
    ['likes the window table', 'window table'],
    ['prefers the corner sofa', 'corner sofa'],
    ['at the bar', 'bar'],
    ['Bar', 'bar'],
  ])('%s', (line, text) => {
    expect(read(line)).toMatchObject({ kind: 'spot', text, line });
  });
});

describe('anything else is a note, as typed', () => {
  it.each([
    'How was Whitby?',
    'never been to Whitby',
    'never comes on mondays',
    'never late',
    'no longer works at the bank',
    'no idea what he does',
    'no rush',
    'loves her dog',
    'likes him',
    'hates mondays',
    'daughter started school',
    'dog is old',
    'mum is visiting from Lagos',
    'has a meeting on friday',
    'comes with the 8:05 bus',
    'sits alone',
    'sits in silence',
    'left his umbrella',
    'asked about the beans',
    'plays the cello',
    'grandson got into Durham',
    'signed the card',
    'works in the hospice',
    'can’t have been him',
    'paid for the next in line',
    '…',
    '12',
    '日本へ帰る',
  ])('%s', (line) => {
    expect(read(line)).toMatchObject({ kind: 'note', text: line, line, layer: 'face-up' });
  });
});

describe('what is not for the person to read goes behind', () => {
  it.each([
    ['going through a divorce', 'event'],
    ['owes for two coffees', 'note'],
    ['rude to Sam on Friday', 'note'],
    ['smells of smoke', 'note'],
    ['lost her husband in May', 'event'],
    ['his mother died', 'event'],
    ['lost his job', 'event'],
    ['surprise for Bill on Sunday', 'note'],
  ])('%s', (line, kind) => {
    expect(read(line)).toMatchObject({ kind, layer: 'behind', text: line });
  });

  it('a line that says so is kept behind without the word', () => {
    expect(read('behind: likes Sam')).toMatchObject({
      kind: 'preference',
      text: 'Sam',
      layer: 'behind',
      line: 'behind: likes Sam',
    });
  });

  it('an illness is health, whatever kind of note it is', () => {
    expect(read('has cancer')).toMatchObject({ kind: 'note', layer: 'behind', aboutHealth: true });
    expect(read('plays the cello').aboutHealth).toBe(false);
  });
});

describe('one key changes the kind', () => {
  it('goes through all kinds and comes back', () => {
    const seen = NOTE_KINDS.map((_, index) => after('preference', index));
    expect(seen).toEqual([
      ...['preference', 'usual', 'caution', 'take-back', 'diet', 'event', 'birthday', 'promise'],
      ...['pet', 'companion', 'spot', 'particular', 'theirs', 'note'],
    ]);
    expect(nextKind('note')).toBe('preference');
  });

  it.each([
    ['no straw', 'caution', 'no straw'],
    ['never nuts', 'note', 'never nuts'],
    ['never nuts', 'caution', 'no nuts'],
    ['oat milk from now on', 'companion', 'oat milk from now on'],
    ['Tilly', 'companion', 'Tilly'],
    ['likes the window table', 'preference', 'window table'],
    ['the piano', 'spot', 'the piano'],
  ] as const)('%s as a %s is filed as %s', (line, kind, text) => {
    expect(fileAs(line, kind, SHOP)).toMatchObject({ kind, text, line });
  });

  it('no word of the line is ever lost', () => {
    for (const line of ['  behind: owes 3.20  ', 'never nuts', 'likes   tea']) {
      expect(read(line).line).toBe(line);
    }
  });
});
