import type { ComponentType } from 'react';
import type { RegularId } from '../../shared/domain/ids.ts';

/**
 * Every place of the app by its name, with what its address tells. A place adds itself in the file
 * that describes it, in its own room; the counter stands here because an unknown address is the counter.
 */
export interface Places {
  counter: { readonly id?: RegularId };
}

/** The name of a place. */
export type PlaceName = keyof Places;

/** Somewhere in the app, with what its address tells. */
export type Where = {
  [Name in PlaceName]: { readonly place: Name } & Places[Name];
}[PlaceName];

/** What one place of the app is. */
export interface Place<Name extends PlaceName> {
  readonly name: Name;
  /** What the parts of an address tell, when they are of this place: "regulars", "0198…", "letter". */
  readonly read: (parts: readonly string[]) => Places[Name] | undefined;
  /** The parts of its address; those that are not there are left out, with what follows them. */
  readonly write: (of: Places[Name]) => readonly (string | undefined)[];
  /** What stands at the left of the bar. */
  readonly title: () => string;
  /** Where it stands in the bar, from the left; a place without is reached from another. */
  readonly inBar?: number;
  /** The place of the bar that is lit while somebody is here; its own when it has one. */
  readonly under?: PlaceName;
  /** Whose surprises are hidden here, because the page is about them. */
  readonly about?: (of: Places[Name]) => RegularId | undefined;
  /** Turning from one page of it to another is no step in the history. */
  readonly turns?: true;
  /** It puts something of its own into the bar: its page asks for the frame itself (`useLent`). */
  readonly framesItself?: true;
  /** It can be used before there is a shop. */
  readonly withoutShop?: true;
  readonly Page: ComponentType<Places[Name]>;
}

/** A place, whichever it is. */
export type AnyPlace = { [Name in PlaceName]: Place<Name> }[PlaceName];
