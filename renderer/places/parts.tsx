import type { ComponentType } from 'react';
import type { LocalTime } from '../../shared/calendar-day.ts';
import type { RegularId } from '../../shared/domain/ids.ts';
import type { WholeRegular } from '../data/people/book-context.tsx';

/** One person as every part of their page is handed them. */
export interface OneOfTheBook {
  readonly whole: WholeRegular;
  readonly now: LocalTime;
}

/** Where a room may put a part of its own onto another's page, and what it is handed there. */
export interface Slots {
  /** On a person's page: what is out of order about them, at the top. */
  'person-first': OneOfTheBook;
  /** What happens in their life and what was promised. */
  'person-life': OneOfTheBook;
  /** Who belongs to them, and how to reach them. */
  'person-others': OneOfTheBook;
  /** How they stand with the shop, at the foot. */
  'person-standing': OneOfTheBook;
  /** On the counter's leaf. */
  'leaf-first': { readonly id: RegularId; readonly name: string; readonly now: LocalTime };
  /** On Today. */
  'today-first': object;
}

/** A part of somebody else's page. */
export type Part = {
  [Slot in keyof Slots]: {
    readonly slot: Slot;
    readonly name: string;
    /** Its place among the others, from the top. */
    readonly order: number;
    readonly Part: ComponentType<Slots[Slot]>;
  };
}[keyof Slots];

let known: readonly Part[] = [];

/** Tells which parts there are; once, before anything is drawn. */
export function knowParts(parts: readonly Part[]): void {
  known = parts.toSorted((one, other) => one.order - other.order);
}

/** The parts that other rooms put here. */
export function PartsAt<Slot extends keyof Slots>({
  slot,
  of,
}: {
  readonly slot: Slot;
  readonly of: Slots[Slot];
}) {
  const here = known.filter((part) => part.slot === slot);
  return here.map(({ name, Part: One }) => {
    const Known = One as ComponentType<Slots[Slot]>;
    return <Known key={name} {...of} />;
  });
}
