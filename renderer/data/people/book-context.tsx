import { useLiveQuery } from 'dexie-react-hooks';
import {
  createContext,
  type ReactNode,
  use,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { Pet, Tie } from '../../../shared/domain/household.ts';
import type { MenuItemId, RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { LifeEvent } from '../../../shared/domain/life-event.ts';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import type { Message } from '../../../shared/domain/message.ts';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import type { Asking } from '../../../shared/domain/question.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import type { Shop } from '../../../shared/domain/shop.ts';
import type { Visit } from '../../../shared/domain/visit.ts';
import type { Purpose } from '../../../shared/rules/tact/tact.ts';
import type { Book } from '../store/database.ts';
import { knownOf } from '../store/known-rows.ts';
import { Looks } from './looks.ts';
import type { People } from './people.ts';
import type { PeopleNear, PeopleNow } from './people-now.ts';

interface OpenBook {
  readonly book: Book;
  readonly people: People;
}

const BookContext = createContext<(OpenBook & { readonly looks: Looks }) | undefined>(undefined);
const MenuContext = createContext<Menu>(new Map());

/** Hands the open book to every screen below; they wait until the menu is read. */
export function BookProvider({ open, children }: { open: OpenBook; children: ReactNode }) {
  const menu = useMenuOf(open.book);
  const { book, people } = open;
  const looks = useMemo(() => new Looks(book), [book]);
  const value = useMemo(() => ({ book, people, looks }), [book, people, looks]);
  useEffect(() => {
    if (menu) people.nameItems(Array.from(menu.values(), ({ id, name }) => [id, name]));
  }, [menu, people]);
  if (!menu) return null;
  return (
    <BookContext value={value}>
      <MenuContext value={menu}>{children}</MenuContext>
    </BookContext>
  );
}

/** The open book. */
export function useBook(): Book {
  return useOpenBook().book;
}

/**
 * Everybody's index card; the view looks again whenever one of them changes. It waits (Suspense) until
 * all of them have been read, which in a book of very many people takes seconds after the start.
 */
export function usePeople(): PeopleNow {
  const { people } = useOpenBook();
  const now = useNowOf(people);
  if (!people.isWhole) use(people.whole());
  return now;
}

/** Who is found, due and here, and single people's cards, without waiting for everybody's. */
export function usePeopleNear(): PeopleNear {
  return useNowOf(useOpenBook().people);
}

/** How much of everybody's cards has been read, from 0 to 1. */
export function usePartRead(): number {
  const { people } = useOpenBook();
  const [part, setPart] = useState(people.partRead);
  useEffect(() => {
    const timer = setInterval(() => setPart(people.partRead), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [people]);
  return part;
}

const LOOK_EVERY_MS = 100;

function useNowOf(people: People): PeopleNow {
  return useSyncExternalStore(
    (listener) => people.subscribe(listener),
    () => people.now,
  );
}

/** One person's index card, when the shop may do this with them. */
export function useCard(id: RegularId | undefined, purpose: Purpose): IndexCard | undefined {
  const { people } = useOpenBook();
  return useSyncExternalStore(
    (listener) => people.subscribe(listener),
    () => (id === undefined ? undefined : people.one(id, purpose)),
  );
}

/** All that a person's page needs; undefined until it is read, null when they are not in the book. */
export interface WholeRegular {
  readonly regular: Regular;
  readonly facts: readonly Fact[];
  /** Oldest first. */
  readonly visits: readonly Visit[];
  readonly events: readonly LifeEvent[];
  readonly askings: readonly Asking[];
  /** In the order they were made. */
  readonly promises: readonly PromiseMade[];
  readonly ties: readonly Tie[];
  readonly pets: readonly Pet[];
  readonly messages: readonly Message[];
}

/** One person with their facts and visits, read again whenever any of it changes; null for nobody. */
export function useRegular(id: RegularId | undefined): WholeRegular | null | undefined {
  const whole = useLook(id && regularLook(id), (book) => readRegular(book, id ?? ''));
  return id === undefined ? null : whole;
}

/** Whoever the eye rests on is read before they are opened. */
export function useReadAhead(id: RegularId | undefined): void {
  const { looks } = useOpenBook();
  useEffect(() => {
    if (id === undefined) return;
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = looks.of(regularLook(id), (book) => readRegular(book, id)).follow(() => {});
    }, EYE_RESTS_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [looks, id]);
}

/** Longer than it takes from one letter to the next. */
const EYE_RESTS_MS = 60;

const regularLook = (id: RegularId) => `regular ${id}`;

/** In one look: nine of them would each wait for the database on its own. */
function readRegular(book: Book, id: RegularId): Promise<WholeRegular | null> {
  return book.transaction('r', tablesOfOne(book), async () => {
    const [regular, known, askings, promises, messages] = await Promise.all([
      book.regulars.get(id),
      knownOf(book, id),
      book.askings.where('regularId').equals(id).toArray(),
      book.promises.where('regularId').equals(id).toArray(),
      book.messages.where('regularId').equals(id).toArray(),
    ]);
    return regular ? { regular, ...known, askings, promises, messages } : null;
  });
}

function tablesOfOne(book: Book) {
  const { regulars, facts, pages, lifeEvents, pets, ties, askings, promises, messages } = book;
  return [regulars, facts, pages, lifeEvents, pets, ties, askings, promises, messages];
}

/** The menu by id. */
export type Menu = ReadonlyMap<MenuItemId, MenuItem>;

/** The menu, read again whenever it changes; empty until it is read. */
export function useMenu(): Menu {
  return useContext(MenuContext);
}

/** The menu as the book has it now. */
export async function readMenu(book: Book): Promise<Menu> {
  return new Map((await book.menu.toArray()).map((item) => [item.id, item]));
}

/** Read once for all screens: a part of a screen that had to wait for it would show orders without names. */
function useMenuOf(book: Book): Menu | undefined {
  return useLiveQuery(() => readMenu(book), [book]);
}

/** The shop's settings; undefined until they are read, null before the first run is over. */
export function useShop(): Shop | null | undefined {
  return useLook('shop', async (book) => (await book.shop.get('shop')) ?? null);
}

/**
 * What a question to the book answers, read again whenever that changes; undefined until it is read.
 * Everybody who asks by the same name shares one look; by no name nothing is asked.
 */
export function useLook<Value>(
  name: string | undefined,
  read: (book: Book) => Promise<Value>,
): Value | undefined {
  const { looks } = useOpenBook();
  const look = name === undefined ? undefined : looks.of(name, read);
  return useSyncExternalStore(look?.follow ?? followNothing, look?.now ?? knowNothing);
}

const followNothing = () => () => {};
const knowNothing = () => undefined;

/** The address of somebody's photo, or undefined. */
export function usePhoto(photoId: string | undefined): string | undefined {
  const book = useBook();
  const photo = useLiveQuery(
    () => (photoId === undefined ? undefined : book.photos.get(photoId)),
    [book, photoId],
  );
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!photo) return;
    const picture = new Blob([new Uint8Array(photo.bytes)], { type: photo.type });
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
      setAddress(undefined);
    };
  }, [photo]);
  return address;
}

function useOpenBook(): OpenBook & { readonly looks: Looks } {
  const open = useContext(BookContext);
  if (!open) throw new Error('No book is open above this component');
  return open;
}
