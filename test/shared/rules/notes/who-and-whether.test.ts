import { describe, expect, it } from 'vitest';
import type { NoteContext } from '../../../../shared/rules/notes/note-reading.ts';
import { readQuickNote } from '../../../../shared/rules/notes/quick-note.ts';

const CAUTIONS = [
  { id: 'nuts', text: 'no nuts: change the tongs', aboutHealth: true },
  { id: 'gluten', text: 'no gluten', aboutHealth: true },
];
const ADA: NoteContext = {
  spots: [],
  today: '2026-11-22',
  southern: false,
  names: ['Ada Lindqvist', 'Addie'],
};

/** What may be said of somebody that must not happen, as it follows "is". */
const CLAIMS = [
  ...['allergic to nuts', 'allergic to shellfish', 'intolerant to lactose', 'coeliac', 'diabetic'],
  ...['allergic to penicillin', 'vegan', 'vegetarian', 'allergic to eggs', 'epileptic'],
];
/** The same as a thing somebody has. */
const THINGS = [
  ...['a nut allergy', 'an egg allergy', 'a sesame allergy', 'a lactose intolerance'],
  ...['a severe peanut allergy', 'a wheat allergy'],
];

/** Ways of saying that it is not so, was so once, is somebody else’s, or that nobody knows. */
const NOT_SO: readonly ((claim: string) => string)[] = [
  (claim) => `not ${claim}`,
  (claim) => `she is not ${claim}`,
  (claim) => `isn't ${claim}`,
  (claim) => `isnt ${claim} any more`,
  (claim) => `no longer ${claim}`,
  (claim) => `is no longer ${claim}`,
  (claim) => `never was ${claim}`,
  (claim) => `not actually ${claim}`,
  (claim) => `turns out she's not ${claim}`,
  (claim) => `used to be ${claim}`,
  (claim) => `was ${claim} as a child`,
  (claim) => `was once ${claim}`,
  (claim) => `formerly ${claim}`,
];
const NOT_HERS: readonly ((claim: string) => string)[] = [
  (claim) => `her husband is ${claim}`,
  (claim) => `his daughter is ${claim}`,
  (claim) => `husband ${claim}`,
  (claim) => `the friend she comes with is ${claim}`,
  (claim) => `her mum's ${claim}`,
  (claim) => `his mums ${claim}`,
  (claim) => `Tom is ${claim}`,
  (claim) => `${claim}: her husband`,
  (claim) => `${claim} (her son)`,
];
const NOT_KNOWN: readonly ((claim: string) => string)[] = [
  (claim) => `might be ${claim}`,
  (claim) => `maybe ${claim}`,
  (claim) => `could be ${claim}`,
  (claim) => `is she ${claim}?`,
  (claim) => `not sure if she's ${claim}`,
  (claim) => `asked if she's ${claim}`,
  (claim) => `check if she is ${claim}`,
  (claim) => `heard she might be ${claim}`,
  (claim) => `thinks she is ${claim}`,
];
const HAS_NOT: readonly ((thing: string) => string)[] = [
  (thing) => `doesn't have ${thing}`,
  (thing) => `does not have ${thing} any more`,
  (thing) => `never had ${thing}`,
  (thing) => `used to have ${thing}`,
  (thing) => `had ${thing} as a kid`,
  (thing) => `grew out of ${thing}`,
  (thing) => `has no ${thing.replace(/^an? /, '')}`,
  (thing) => `no ${thing.replace(/^an? /, '')}`,
  (thing) => `${thing.replace(/^an? /, '')} was wrong`,
  (thing) => `${thing.replace(/^an? /, '')} was a mistake`,
  (thing) => `${thing.replace(/^an? /, '')} has gone`,
  (thing) => `her husband has ${thing}`,
  (thing) => `might have ${thing}`,
  (thing) => `asked about ${thing}`,
];
/** Things to come, as they follow "is" or stand alone. */
const HOPES = [
  ...['getting married', 'moving to Leeds', 'going to Rome on friday', 'starting a new job'],
  ...['having a baby', 'retiring', 'getting engaged'],
];
const NOT_HAPPENING: readonly ((hope: string) => string)[] = [
  (hope) => `not ${hope}`,
  (hope) => `no longer ${hope}`,
  (hope) => `isn't ${hope} after all`,
  (hope) => `might be ${hope}`,
  (hope) => `maybe ${hope}`,
  (hope) => `thinking about ${hope}`,
  (hope) => `asked about ${hope}`,
];

const sweep = (ways: readonly ((words: string) => string)[], all: readonly string[]) =>
  all.flatMap((words) => ways.map((way) => way(words)));

describe('what is not so, not theirs or not known', () => {
  const lines = [
    ...sweep([...NOT_SO, ...NOT_HERS, ...NOT_KNOWN], CLAIMS),
    ...sweep(HAS_NOT, THINGS),
    ...sweep(NOT_HAPPENING, HOPES),
  ];

  it('is swept through four hundred lines and more', () => {
    expect(new Set(lines).size).toBeGreaterThanOrEqual(400);
  });

  it('never becomes a caution or a diet of theirs, nor anything joyful', () => {
    const wrong = lines.filter((line) => {
      const { kind, event } = readQuickNote(line, ADA);
      return kind === 'caution' || kind === 'diet' || event?.mood === 'joyful';
    });
    expect(wrong).toEqual([]);
  });

  it('and said plainly, each of them does', () => {
    const plain = [
      ...CLAIMS.map((claim) => `is ${claim}`),
      ...THINGS.map((thing) => `has ${thing}`),
    ];
    const kinds = plain.map((line) => readQuickNote(line, ADA).kind);
    expect(kinds.filter((kind) => kind !== 'caution' && kind !== 'diet')).toEqual([]);
    const joyful = HOPES.filter((hope) => readQuickNote(hope, ADA).event?.mood === 'joyful');
    expect(joyful.length).toBeGreaterThanOrEqual(HOPES.length - 1);
  });
});

describe('what stands on the card and is not so', () => {
  const known = { ...ADA, cautions: CAUTIONS };

  it.each([
    ['not allergic to nuts', 'nuts'],
    ['no longer allergic to nuts', 'nuts'],
    ['nut allergy was wrong', 'nuts'],
    ['nuts are fine now', 'nuts'],
    ['can eat nuts again', 'nuts'],
    ['not coeliac', 'gluten'],
    ['isnt ceoliac any more', 'gluten'],
  ])('%s offers to take it away', (line, takes) => {
    expect(readQuickNote(line, known)).toMatchObject({
      kind: 'take-back',
      takeBack: { takes },
      aboutHealth: false,
    });
  });

  it('is asked for when it may be more than one', () => {
    const reading = readQuickNote('has no allergies', known);
    expect(reading.takeBack).toMatchObject({ takes: undefined, choices: CAUTIONS });
  });

  it.each(['not allergic to sesame', 'no longer diabetic', "isn't vegan"])(
    '%s is a note where nothing like it stands there',
    (line) => {
      expect(readQuickNote(line, known).kind).toBe('note');
    },
  );

  it.each([
    ['no nuts', 'no nuts'],
    ['never nuts', 'no nuts'],
    ['must not have nuts', 'no nuts'],
    ['Addie is allergic to nuts', 'no nuts'],
    ['her daughter says she’s allergic to nuts', 'no nuts'],
    ['alergic to kiwi', 'no kiwi'],
    ['Hazelnuts make her swell', 'no Hazelnuts'],
    ['cream makes him really ill', 'no cream'],
  ])('%s denies nothing', (line, text) => {
    expect(readQuickNote(line, known)).toMatchObject({ kind: 'caution', text, aboutHealth: true });
  });
});

it('what an animal must not have is the animal’s', () => {
  expect(readQuickNote("dog can't have chocolate", ADA)).toMatchObject({
    kind: 'pet',
    pet: { kind: 'dog', never: 'chocolate' },
  });
});

describe('days and promises as they are said', () => {
  it.each([
    ['the weekend after next in whitby', 'trip', '2026-12-05'],
    ['ten years married on boxing day', 'anniversary', '2026-12-26'],
  ])('%s', (line, kind, day) => {
    expect(readQuickNote(line, ADA).event).toMatchObject({ kind, when: { day } });
  });

  it.each([
    ["I'll put two loaves by for saturday", '2026-11-28'],
    ["told him I'd keep a rye for saturday", '2026-11-28'],
    ['gonna lend him my jump leads tmrw', '2026-11-23'],
    ['ill dig out that recipe for her by friday', '2026-11-27'],
  ])('%s is a promise', (line, by) => {
    const { kind, promise } = readQuickNote(line, ADA);
    expect([kind, promise?.by ?? promise?.choices[0]]).toEqual(['promise', by]);
  });

  it('what they said themselves is no task of the shop’s', () => {
    expect(readQuickNote('ill be back tuesday', ADA).kind).not.toBe('promise');
  });

  it('5 may birthday', () => {
    expect(readQuickNote('5 may birthday', ADA).birthday).toMatchObject({ birthday: '--05-05' });
  });
});
