import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { MenuItemId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';

/** A search library over the same people, set up as its own documentation does for names with typos. */
export interface OtherSearch {
  readonly name: 'MiniSearch' | 'uFuzzy' | 'Fuse.js';
  /** Ids of the first five it finds. */
  readonly find: (typed: string) => readonly string[];
  /** Asked only every so many queries, because it is slow. */
  readonly every: number;
}

/** What all of them get to search in. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly calledBy: string;
  readonly spot: string;
  readonly tags: string;
  readonly order: string;
  readonly phone: string;
  readonly card: string;
}

const FIELDS = ['name', 'calledBy', 'spot', 'tags', 'order', 'phone', 'card'] as const;
const FIRST = 5;

/** Lower case without accents, which each of them is helped with. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Builds every other search over these people. */
export function otherSearches(
  cards: readonly IndexCard[],
  itemName: (id: MenuItemId) => string,
): OtherSearch[] {
  const entries = cards.map((card): Entry => {
    const order = card.usual.map(({ item }) => itemName(item)).join(' ');
    return {
      id: card.id,
      name: plain(card.name),
      calledBy: plain(card.calledBy),
      spot: plain(card.spot),
      tags: plain(card.tags.join(' ')),
      order: plain(order),
      // The last four as a word of their own, since words are only found by how they begin.
      phone: card.phones
        .map((phone) => `${phone.replaceAll(' ', '')} ${phone.slice(-4)}`)
        .join(' '),
      card: plain(card.cardNumber),
    };
  });
  return [miniSearch(entries), uFuzzy(entries), fuse(entries)];
}

function miniSearch(entries: readonly Entry[]): OtherSearch {
  const index = new MiniSearch<Entry>({ fields: [...FIELDS], storeFields: [] });
  index.addAll(entries);
  const how = { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 2 } } as const;
  return {
    name: 'MiniSearch',
    every: 4,
    find: (typed) =>
      index
        .search(plain(typed), how)
        .slice(0, FIRST)
        .map(({ id }) => String(id)),
  };
}

function uFuzzy(entries: readonly Entry[]): OtherSearch {
  const search = new UFuzzy({
    intraMode: 1,
    intraIns: 1,
    intraSub: 1,
    intraTrn: 1,
    intraDel: 1,
    unicode: true,
  });
  const haystack = entries.map((entry) => FIELDS.map((field) => entry[field]).join(' '));
  return {
    name: 'uFuzzy',
    every: 4,
    find: (typed) => {
      const [found, info, order] = search.search(haystack, plain(typed), 1);
      const places = info && order ? order.map((place) => info.idx[place] ?? -1) : (found ?? []);
      return places.slice(0, FIRST).flatMap((place) => entries[place]?.id ?? []);
    },
  };
}

function fuse(entries: readonly Entry[]): OtherSearch {
  const search = new Fuse(entries, { keys: [...FIELDS], ignoreLocation: true, threshold: 0.3 });
  return {
    name: 'Fuse.js',
    every: 50,
    find: (typed) => search.search(plain(typed), { limit: FIRST }).map(({ item }) => item.id),
  };
}
