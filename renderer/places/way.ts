import { useSyncExternalStore } from 'react';
import type { RegularId } from '../../shared/domain/ids.ts';
import type { AnyPlace, Place, PlaceName, Where } from './place.ts';

let known: readonly AnyPlace[] = [];

/** Tells which places there are; once, before anything is drawn. */
export function knowPlaces(places: readonly AnyPlace[]): void {
  known = places;
}

/** Every place there is. */
export function placesThere(): readonly AnyPlace[] {
  return known;
}

/** The place of a name. */
export function placeOf<Name extends PlaceName>({ place }: { readonly place: Name }): Place<Name> {
  const found = known.find(({ name }) => name === place);
  if (!found) throw new Error(`There is no place ${place}`);
  return found as unknown as Place<Name>;
}

/** The address of somewhere in the app. */
export function addressOf(where: Where): string {
  const parts = placeOf(where).write(where as never);
  const end = parts.indexOf(undefined);
  return `#/${(end === -1 ? parts : parts.slice(0, end)).join('/')}`;
}

/** Where an address leads; anything unknown is the counter. */
function whereAt(address: string): Where {
  const parts = address.replace(/^#\//, '').split('/');
  const read = known.flatMap((place) => {
    const of = place.read(parts);
    return of ? [{ place: place.name, ...of } as Where] : [];
  });
  // "regulars/0198…/letter" is somebody's page, too; what says more of an address is meant.
  const [most] = read.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  return most ?? { place: 'counter' };
}

function lengthOf(where: Where): number {
  return addressOf(where).split('/').length;
}

/** True while nobody has gone elsewhere from there. */
export function isStillAt(where: Where): boolean {
  return addressOf(whereAt(window.location.hash)) === addressOf(where);
}

/** Whose page is open there, when it is about one person. */
export function whoIsOn(where: Where): RegularId | undefined {
  return placeOf(where).about?.(where as never);
}

/** Where somebody is; kept in the address, so that Back, Forward and a reload know it too. */
export function useWhere(): Where {
  const address = useSyncExternalStore(
    (listener) => {
      window.addEventListener('hashchange', listener);
      return () => window.removeEventListener('hashchange', listener);
    },
    () => window.location.hash,
  );
  return whereAt(address);
}

/** Goes somewhere; a place that turns its pages makes no step in the history. */
export function go(where: Where): void {
  const address = addressOf(where);
  if (address === window.location.hash) return;
  const isTurning = placeOf(where).turns && whereAt(window.location.hash).place === where.place;
  if (isTurning) {
    window.history.replaceState(null, '', address);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else window.location.hash = address;
}
