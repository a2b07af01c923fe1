import { crossOff, lastNumber, printCards } from '../../../renderer/data/acts/card-runs.ts';
import { keyInCard } from '../../../renderer/data/acts/keyed-card.ts';
import { addMenuItem, changeMenuItem } from '../../../renderer/data/acts/menu.ts';
import { changeShop, changeShopPicture, changeSignUp } from '../../../renderer/data/acts/shop.ts';
import {
  callOff,
  changeSurprise,
  endSurprise,
  planSurprise,
  putAside,
} from '../../../renderer/data/acts/surprises.ts';
import { changeWish, removeWish, sign } from '../../../renderer/data/acts/wishes.ts';
import { redoLast } from '../../../renderer/data/undo/redo.ts';
import { nextToUndo, undoLast } from '../../../renderer/data/undo/undo.ts';
import { dayOf } from '../../../shared/calendar-day.ts';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import type { Surprise, Wish } from '../../../shared/domain/surprise.ts';
import { somebody } from './people-writes.ts';
import { type Done, type Given, OURS, oneOf, type Write, wholeWord } from './write.ts';

const LANGUAGE = { language: 'en', wordingVersion: 1 } as const;

async function plannedOne(given: Given): Promise<Surprise | undefined> {
  const all = await given.book.surprises.filter(({ state }) => state === 'planned').toArray();
  return all[Math.floor(given.chance.next() * all.length)];
}

/** Nothing to take back is nothing done. */
function onlyIfSomething(done: Done): Done {
  return done?.ok && done.value === undefined ? undefined : done;
}

async function planned(given: Given): Promise<Done> {
  const { id: regularId } = await somebody(given);
  const day = dayOf(given.at);
  return planSurprise(
    given.book,
    {
      regularId,
      occasion: { kind: 'own', what: wholeWord(given) },
      key: '',
      day,
      handOver: day,
      planB: 'Mia takes it round',
      spot: 'window table',
      manner: 'merry',
      steps: [{ id: given.at, kind: 'hand-over', what: '', by: day, owner: '' }],
      target: 70,
      spent: [],
      alsoAsk: [],
      notAsk: [],
      who: 'Jo',
    },
    given.at,
  );
}

async function keyedIn(given: Given): Promise<Done> {
  const nothing = { calledBy: '', spot: '', phones: [], email: '', usual: [], usualWords: '' };
  const notes = [{ kind: 'preference', text: given.at, aboutHealth: false }] as const;
  const rest = { notes, pets: [], ways: [], notKept: { contact: [], health: [] } };
  const read = { name: `${OURS} ${given.at}`, ...nothing, ...rest };
  const number = Math.floor(given.chance.next() * 9_000) + 1;
  const agreed = { cardNumber: `ABCD${number}`, keep: true, ...LANGUAGE };
  return keyInCard(given.book, { number, read, agreed }, given.at);
}

/** The shop and its menu, surprises and their cards, sign-up cards, and taking back. */
export const SHOP_WRITES: Readonly<Record<string, Write>> = {
  'a menu item': ({ book, at }) => addMenuItem(book, { name: `bun of ${at}`, price: 320 }, at),
  'a menu item changed': async (given) => {
    const item = await oneOf<MenuItem>(given, given.book.menu);
    const category = `of ${given.at}`;
    return item && changeMenuItem(given.book, item.id, { category }, given.at);
  },
  'the shop changed': ({ book, at }) => changeShop(book, { address: `14 Mill Lane, ${at}` }, at),
  'the sign-up card changed': ({ book, at, chance }) =>
    changeSignUp(book, () => ({ keepMonths: 1 + Math.floor(chance.next() * 10_000) }), at),
  "the shop's picture": ({ book, at }) => {
    const bytes = crypto.getRandomValues(new Uint8Array(2_000));
    return changeShopPicture(book, { type: 'image/png', bytes }, at);
  },
  'a surprise': planned,
  'a surprise changed': async (given) => {
    const plan = await plannedOne(given);
    const spent = { id: given.at, what: 'balloons', amount: 500, at: given.at };
    const change = (present: Surprise) => ({ ...present, spent: [...present.spent, spent] });
    return plan && changeSurprise(given.book, plan.id, change, given.at);
  },
  'a surprise done': async (given) => {
    const plan = await plannedOne(given);
    const bytes = crypto.getRandomValues(new Uint8Array(2_000));
    const photo = { type: 'image/jpeg', bytes } as const;
    return plan && endSurprise(given.book, { id: plan.id, line: given.at, photo }, given.at);
  },
  'a surprise called off': async (given) => {
    const plan = await plannedOne(given);
    return plan && callOff(given.book, { id: plan.id, line: given.at }, given.at);
  },
  'a proposal put aside': async (given) => {
    const { id: regularId } = await somebody(given);
    return putAside(given.book, { key: `${regularId} ${given.at}`, regularId }, given.at);
  },
  'a wish': async (given) => {
    const plan = await plannedOne(given);
    const wish = { name: 'Ada', words: wholeWord(given), who: 'Jo' };
    return plan && sign(given.book, { surpriseId: plan.id, ...wish }, given.at);
  },
  'a wish changed': async (given) => {
    const wish = await oneOf<Wish>(given, given.book.wishes);
    const change = { name: 'Ada L.', words: wholeWord(given) };
    return wish && changeWish(given.book, wish.id, change, given.at);
  },
  'a wish taken out': async (given) => {
    const wish = await oneOf<Wish>(given, given.book.wishes);
    return wish && removeWish(given.book, wish.id, given.at);
  },
  'cards printed': ({ book, at }) => printCards(book, { count: 8, ...LANGUAGE }, at),
  'a card crossed off': async (given) => {
    const last = lastNumber(await given.book.cardRuns.toArray());
    const number = 1 + Math.floor(given.chance.next() * last);
    return last === 0 ? undefined : crossOff(given.book, { number, why: 'spoiled' }, given.at);
  },
  'a card keyed in': keyedIn,
  undo: async ({ book, at }) => {
    const next = await nextToUndo(book);
    // What was brought in is taken out by name only.
    if (!next || next.importId !== undefined) return undefined;
    return onlyIfSomething(await undoLast(book, at));
  },
  redo: async ({ book, at }) => onlyIfSomething(await redoLast(book, at)),
};
