import { describe, expect, it } from 'vitest';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import { backPagesOf } from '../../../../shared/rules/finding/back-pages-of.ts';
import { PeopleIndex } from '../../../../shared/rules/finding/people-index.ts';
import { whyFound } from '../../../../shared/rules/finding/why-found.ts';
import { habitOf } from '../../../../shared/rules/habits/habit.ts';
import { cardOf as emptyCard } from '../../../helpers/card-of.ts';

const NOW: LocalTime = '2026-11-22T15:02:00';
const MENU: Readonly<Record<string, string>> = {
  assam: 'Pot of Assam',
  flat: 'Flat white',
  latte: 'Latte',
  soup: 'Lunch combo',
  rose: 'Rose tea',
};

function cardOf(name: string, given: Partial<IndexCard> = {}): IndexCard {
  return emptyCard(`id of ${name || given.calledBy || given.cardNumber}`, {
    name: name || (given.calledBy ? `“${given.calledBy}”` : `card …${given.cardNumber}`),
    nameless: name === '',
    visitCount: 1,
    ...given,
  });
}

function having(item: string, ...modifiers: string[]): Pick<IndexCard, 'usual'> {
  return { usual: [{ item, quantity: 1, with: modifiers }] };
}

const PEOPLE: readonly IndexCard[] = [
  cardOf('William Rodgers', {
    spot: 'window table',
    tags: ['crossword'],
    phones: ['+44 1632 960123'],
    cardNumber: 'ML-000-0017',
    ...having('assam', 'milk first'),
  }),
  cardOf('Ada Lindqvist', {
    companions: ['dachshund Tilly'],
    phones: ['01632 960 456'],
    ...having('flat', 'oat'),
  }),
  cardOf('', {
    calledBy: 'tall man',
    spot: 'bar',
    companions: ['dachshund'],
    ...having('flat', 'extra hot'),
  }),
  cardOf('', { calledBy: 'blue jacket', ...having('soup') }),
  cardOf('', { cardNumber: 'ANON-0000-0000-0003', visitCount: 90, ...having('latte') }),
  cardOf('Zoë Müller', { ...having('latte', 'extra hot') }),
  cardOf('Анна Петрова', { tags: ['chess'] }),
  cardOf('王小明', { saidLike: 'Wang Xiaoming' }),
  cardOf("Siobhán O'Brien"),
  cardOf('Jean-Luc Moreau', { calledBy: 'the professor' }),
  cardOf('Rosemary Hale', { visitCount: 5 }),
  cardOf('Rose Adeyemi', { visitCount: 1 }),
  cardOf('Hugh Marsh', { ...having('rose') }),
  cardOf('أحمد حسن'),
  cardOf('Elizabeth Tanner', { visitCount: 3 }),
  cardOf('Margaret Poole', { standing: 'deceased' }),
  cardOf('Margaret Pryce', { standing: 'moved-away', visitCount: 400 }),
  cardOf('Margaret Quinn', { visitCount: 1 }),
  cardOf('Benny Okafor', { visitCount: 7, lastVisitAt: '2026-11-20T09:00:00' }),
  cardOf('Benny Oliver', { visitCount: 7, lastVisitAt: '2026-11-21T09:00:00' }),
];

/** Finds among these people, and among those who change. */
function finderOf(cards: readonly IndexCard[]) {
  const index = new PeopleIndex(backPagesOf(cards), Object.entries(MENU));
  return {
    index,
    find: (query: string, now: LocalTime, limit: number) =>
      index.find(query, now, limit).flatMap((found) => {
        const heading = index.heading(found.id);
        return heading ? [{ id: found.id, heading, why: whyFound(heading, found) }] : [];
      }),
    replace: (card: IndexCard) => index.replace(card),
    remove: (id: string) => index.remove(id),
  };
}

const finder = finderOf(PEOPLE);

function namesFor(query: string, limit = 8): string[] {
  return finder.find(query, NOW, limit).map((found) => found.heading.name);
}

describe('somebody is found by anything the shop knows', () => {
  it.each([
    ['will', 'William Rodgers', 'name', 'William Rodgers'],
    ['rodgers will', 'William Rodgers', 'name', 'William Rodgers'],
    ['bill', 'William Rodgers', 'nickname', 'William'],
    ['billy rod', 'William Rodgers', 'nickname', 'William'],
    ['peg', 'Margaret Quinn', 'nickname', 'Margaret'],
    ['window', 'William Rodgers', 'spot', 'window table'],
    ['crossw', 'William Rodgers', 'tag', 'crossword'],
    ['assam', 'William Rodgers', 'order', ''],
    ['milk first', 'William Rodgers', 'order', ''],
    ['0123', 'William Rodgers', 'phone', '+44 1632 960123'],
    ['123', 'William Rodgers', 'phone', '+44 1632 960123'],
    ['01632960123', 'William Rodgers', 'phone', '+44 1632 960123'],
    ['+44 (0) 1632 960-123', 'William Rodgers', 'phone', '+44 1632 960123'],
    ['01632 960 456', 'Ada Lindqvist', 'phone', '01632 960 456'],
    ['+441632960456', 'Ada Lindqvist', 'phone', '01632 960 456'],
    ['0017', 'William Rodgers', 'card', 'ML-000-0017'],
    ['ml-000-0017', 'William Rodgers', 'card', 'ML-000-0017'],
    ['ANON-0000-0000-0003', 'card …ANON-0000-0000-0003', 'card', 'ANON-0000-0000-0003'],
    ['0003', 'card …ANON-0000-0000-0003', 'card', 'ANON-0000-0000-0003'],
    ['tilly', 'Ada Lindqvist', 'companion', 'dachshund Tilly'],
    ['tall dachshund', '“tall man”', 'called-by', 'tall man'],
    ['flat white bar', '“tall man”', 'order', ''],
    ['the tall man, flat white, dachshund', '“tall man”', 'called-by', 'tall man'],
    ['blue jacket, lunch', '“blue jacket”', 'called-by', 'blue jacket'],
    ['lunch', '“blue jacket”', 'order', ''],
    ['professor', 'Jean-Luc Moreau', 'called-by', 'the professor'],
    ['zoe', 'Zoë Müller', 'name', 'Zoë Müller'],
    ['mueller', 'Zoë Müller', 'name', 'Zoë Müller'],
    ['ZOË', 'Zoë Müller', 'name', 'Zoë Müller'],
    ['zoe hot', 'Zoë Müller', 'order', ''],
    ['ann', 'Анна Петрова', 'name', 'Анна Петрова'],
    ['анн', 'Анна Петрова', 'name', 'Анна Петрова'],
    ['petrova', 'Анна Петрова', 'name', 'Анна Петрова'],
    ['小明', '王小明', 'name', '王小明'],
    ['xiao', '王小明', 'name', '王小明'],
    ['احمد', 'أحمد حسن', 'name', 'أحمد حسن'],
    ['obrien', "Siobhán O'Brien", 'name', "Siobhán O'Brien"],
    ['o’brien', "Siobhán O'Brien", 'name', "Siobhán O'Brien"],
    ['siobhan', "Siobhán O'Brien", 'name', "Siobhán O'Brien"],
    ['jeanluc', 'Jean-Luc Moreau', 'name', 'Jean-Luc Moreau'],
    ['luc', 'Jean-Luc Moreau', 'name', 'Jean-Luc Moreau'],
    ['somebody tall with a flat white and a dachshund', '“tall man”', 'called-by', 'tall man'],
  ])('%s finds %s', (query, name, kind, text) => {
    const [first] = finder.find(query, NOW, 8);
    expect(first?.heading.name).toBe(name);
    expect(first?.why).toEqual({ kind, text });
  });

  it.each([
    ['rodegrs', 'William Rodgers'],
    ['rogers', 'William Rodgers'],
    ['roddgers', 'William Rodgers'],
    ['ridgers', 'William Rodgers'],
    ['willaim', 'William Rodgers'],
    ['wiliam rogers', 'William Rodgers'],
    ['moreua', 'Jean-Luc Moreau'],
    ['lindkvist', 'Ada Lindqvist'],
    ['aada', 'Ada Lindqvist'],
    ['benyn', 'Benny Oliver'],
    ['dachsund tilly', 'Ada Lindqvist'],
    ['jugh', 'Hugh Marsh'],
  ])('a slip of the fingers is forgiven: %s finds %s', (query, name) => {
    expect(namesFor(query)[0]).toBe(name);
  });

  it.each(['', '   ', '!?', 'ь', 'xyzzy', 'qda', '99', 'anna smith', 'bill flat'])(
    '%s finds nobody',
    (query) => {
      expect(namesFor(query)).toEqual([]);
    },
  );
});

describe('the order of those who fit', () => {
  it('a whole name comes before the beginning of one, and both before what people drink', () => {
    expect(namesFor('rose')).toEqual(['Rose Adeyemi', 'Rosemary Hale', 'Hugh Marsh']);
  });

  it('a name comes before a nickname', () => {
    const bills = [
      cardOf('William Ash', { visitCount: 900 }),
      cardOf('Bill Ash'),
      cardOf('Billie Ash'),
    ];
    const found = finderOf(bills).find('bill', NOW, 8);
    expect(found.map((one) => one.heading.name)).toEqual(['Bill Ash', 'Billie Ash', 'William Ash']);
  });

  const mornings = habitOf(['2026-11-19T08:00:00', '2026-11-20T08:00:00', '2026-11-21T08:00:00']);
  const afternoons = habitOf(['2026-11-19T15:00:00', '2026-11-20T15:00:00']);

  it('of two who fit equally, whoever usually comes now is first', () => {
    const own = finderOf([
      cardOf('Ann One', { visitCount: 50, habit: mornings }),
      cardOf('Ann Two', { habit: afternoons }),
    ]);
    expect(own.find('ann', NOW, 8).map((one) => one.heading.name)).toEqual(['Ann Two', 'Ann One']);
  });

  it('follows what is likely as time passes and cards change', () => {
    const early = cardOf('Ann Early', { habit: mornings });
    const late = cardOf('Ann Late', { habit: afternoons });
    const own = finderOf([early, late]);
    const firstAt = (now: LocalTime) => own.find('ann', now, 8)[0]?.heading.name;
    expect(firstAt('2026-11-22T08:00:00')).toBe('Ann Early');
    expect(firstAt('2026-11-22T15:00:00')).toBe('Ann Late');
    own.replace({ ...late, habit: habitOf([]) });
    own.replace({ ...early, habit: afternoons });
    expect(firstAt('2026-11-22T15:00:30')).toBe('Ann Early');
  });

  it('then whoever was here last', () => {
    expect(namesFor('benny')).toEqual(['Benny Oliver', 'Benny Okafor']);
  });

  it('who has moved away is found last, who has died not at all', () => {
    expect(namesFor('margaret')).toEqual(['Margaret Quinn', 'Margaret Pryce']);
    expect(namesFor('peggy poole')).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(namesFor('m', 2)).toHaveLength(2);
    expect(namesFor('m', 0)).toEqual([]);
  });

  it('slips come after what was typed', () => {
    const anns = [cardOf('Hanna Ek', { visitCount: 99 }), cardOf('Anna Ek')];
    expect(
      finderOf(anns)
        .find('anna', NOW, 8)
        .map((one) => one.heading.name),
    ).toEqual(['Anna Ek', 'Hanna Ek']);
  });
});

describe('the finder follows the book', () => {
  it('a new name is found, the old one no longer', () => {
    const own = finderOf([
      cardOf('', { calledBy: 'blue jacket', id: 'a' }),
      cardOf('Zed', { id: 'b' }),
    ]);
    own.replace(cardOf('Oskar Blum', { id: 'a' }));
    expect(own.find('oskar', NOW, 8)).toHaveLength(1);
    expect(own.find('jacket', NOW, 8)).toHaveLength(0);
  });

  it('somebody added is found, somebody taken out is not', () => {
    const own = finderOf([cardOf('Zed', { id: 'b' })]);
    own.replace(cardOf('Yann', { id: 'c' }));
    own.remove('b');
    own.replace(cardOf('Xaver', { id: 'd' }));
    own.remove('nobody');
    expect(own.find('yann', NOW, 8)[0]?.id).toBe('c');
    expect(own.find('xav', NOW, 8)[0]?.id).toBe('d');
    expect(own.find('zed', NOW, 8)).toEqual([]);
  });

  it('somebody who has died is forgotten at once', () => {
    const own = finderOf([cardOf('Zed', { id: 'b' })]);
    own.replace(cardOf('Zed', { id: 'b', standing: 'deceased' }));
    expect(own.find('zed', NOW, 8)).toEqual([]);
    own.replace(cardOf('Zed', { id: 'b' }));
    expect(own.find('zed', NOW, 8)).toHaveLength(1);
  });
});

describe('answers worked out before they are asked', () => {
  const MANY = Array.from({ length: 40 }, (_, at) => cardOf(`Ann ${at}`, { visitCount: at }));
  const ready = (cards: readonly IndexCard[]) => {
    const own = finderOf(cards);
    for (const letter of own.index.lettersToReady(NOW)) own.index.readyFor(letter, NOW, 8);
    return own;
  };
  const names = (own: ReturnType<typeof finderOf>, query: string, now = NOW, limit = 8) =>
    own.find(query, now, limit).map((one) => one.heading.name);

  it('every letter that begins a word is worked out, the busiest first', () => {
    const own = finderOf([...PEOPLE, ...MANY]);
    const letters = own.index.lettersToReady(NOW);
    expect(letters[0]).toBe('a');
    expect(letters).toEqual(expect.arrayContaining(['w', 'r', '1', 'п', '王', 'f', 'p']));
    own.index.readyFor('a', NOW, 8);
    expect(own.index.lettersToReady(NOW)).not.toContain('a');
  });

  it('they are the same as those that are not', () => {
    const cards = [...PEOPLE, ...MANY];
    const [own, other] = [ready(cards), finderOf(cards)];
    for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789п') {
      for (const limit of [8, 3, 60]) {
        expect([letter, names(own, letter, NOW, limit)]).toEqual([
          letter,
          names(other, letter, NOW, limit),
        ]);
      }
    }
  });

  it('whoever changes or goes is in none of them as they were', () => {
    const own = ready(MANY);
    expect(names(own, 'a')[0]).toBe('Ann 39');
    own.replace({ ...(MANY[39] as IndexCard), name: 'Zoe 39' });
    own.remove('id of Ann 38');
    expect(names(own, 'a')[0]).toBe('Ann 37');
    expect(names(own, 'z')).toEqual(['Zoe 39']);
  });

  it('a renamed item is found by its new letter', () => {
    const tea = MANY.map((card) => ({ ...card, name: `Bo ${card.visitCount}`, ...having('rose') }));
    const own = ready(tea);
    expect(names(own, 'm')).toEqual([]);
    own.index.nameItems([['rose', 'Mallow tea']]);
    expect(names(own, 'm')).toHaveLength(8);
    expect(names(own, 'r')).toEqual([]);
  });

  it('the next minute has answers of its own', () => {
    const own = ready([
      ...MANY,
      cardOf('Ann Early', { habit: at(10) }),
      cardOf('Ann Late', { habit: at(15) }),
    ]);
    expect(names(own, 'a')[0]).toBe('Ann Late');
    expect(names(own, 'a', '2026-11-23T10:00:00')[0]).toBe('Ann Early');
  });
});

/** The habit of somebody who has come at this hour for six days. */
const at = (hour: number) =>
  habitOf([16, 17, 18, 19, 20, 21].map((day): LocalTime => `2026-11-${day}T${hour}:00:00`));

describe('a number looks like one of a card here', () => {
  const looksLike = (numbers: readonly string[], number: string) =>
    finderOf(
      numbers.map((cardNumber, at) => cardOf(`Ada ${at}`, { cardNumber })),
    ).index.looksLikeCard(number);

  it.each([
    [['KDRT0147'], 'KDRT0001', true],
    [['KDRT9999'], 'kdrt10000', true],
    [['ML-000-0017'], 'ML-000-0018', true],
    [['4006381333931'], '5010123456789', true],
    [['KDRT0147'], '4006381333931', false],
    [['KDRT0147'], 'BLNP0147', false],
    [['4711'], '07700900123', false],
    [['A1B2C3D4'], 'E5F6A7B8', true],
  ])('of %j: %s', (cards, number, is) => {
    expect(looksLike(cards, number)).toBe(is);
  });

  it('which nobody can say where there are none, and which is learned with the first', () => {
    const { index } = finderOf([cardOf('Ada')]);
    expect(index.looksLikeCard('KDRT0147')).toBeUndefined();
    index.replace(cardOf('Ada', { cardNumber: 'KDRT0147' }));
    expect(index.looksLikeCard('KDRT0148')).toBe(true);
    expect(index.looksLikeCard('4711')).toBe(false);
  });
});
