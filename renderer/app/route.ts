import { useSyncExternalStore } from 'react';
import type { RegularId } from '../../shared/domain/regular-id.ts';

/** Where in the app somebody is; kept in the address, so that Back and a reload know it too. */
export type Route =
  | { readonly screen: 'counter'; readonly id?: RegularId }
  | { readonly screen: 'today' }
  | { readonly screen: 'regulars' }
  | { readonly screen: 'regular'; readonly id: RegularId }
  /** A note to somebody, about a life event or a visit. */
  | { readonly screen: 'letter'; readonly id: RegularId; readonly about?: string }
  /** Somebody has died. */
  | { readonly screen: 'farewell'; readonly id: RegularId }
  /** What is coming up, in a month 'yyyy-MM'. */
  | { readonly screen: 'coming-up'; readonly month?: string }
  | { readonly screen: 'surprises' }
  /** One plan. */
  | { readonly screen: 'surprise'; readonly id: string }
  /** What comes out of the printer: all of it, or one thing, about somebody or some plan. */
  | { readonly screen: 'print'; readonly what?: string; readonly of?: string }
  /** Sign-up cards that came back, keyed in from a number on. */
  | { readonly screen: 'key-in'; readonly number?: string }
  | { readonly screen: 'book' }
  /** Bringing the book back to a day and a time. */
  | { readonly screen: 'moments' }
  | { readonly screen: 'bring-in' };

/** The address of a place in the app. */
export function addressOf(route: Route): string {
  return `#/${partsOf(route).join('/')}`;
}

function partsOf(route: Route): string[] {
  switch (route.screen) {
    case 'moments':
      return ['book', 'back'];
    case 'regular':
      return ['regulars', route.id];
    case 'letter':
      return ['regulars', route.id, 'letter', ...(route.about ? [route.about] : [])];
    case 'farewell':
      return ['regulars', route.id, 'farewell'];
    case 'counter':
      return ['counter', ...(route.id ? [route.id] : [])];
    case 'coming-up':
      return ['coming-up', ...(route.month ? [route.month] : [])];
    case 'surprise':
      return ['surprises', route.id];
    case 'print':
      return ['print', ...(route.what ? [route.what] : []), ...(route.of ? [route.of] : [])];
    case 'key-in':
      return ['key-in', ...(route.number ? [route.number] : [])];
    default:
      return [route.screen];
  }
}

/** True while nobody has gone elsewhere from a place. */
export function isStillAt(route: Route): boolean {
  return addressOf(routeAt(window.location.hash)) === addressOf(route);
}

/** The place an address means; anything unknown is the counter. */
function routeAt(address: string): Route {
  const [screen, id, act, about] = address.replace(/^#\//, '').split('/');
  if (screen === 'regulars') return personAt(id, act, about);
  if (screen === 'book' && id === 'back') return { screen: 'moments' };
  if (screen === 'book' || screen === 'bring-in' || screen === 'today') return { screen };
  if (screen === 'surprises') return id ? { screen: 'surprise', id } : { screen };
  if (screen === 'key-in') return id ? { screen, number: id } : { screen };
  if (screen === 'print') return { screen, ...(id && { what: id }), ...(act && { of: act }) };
  if (screen === 'coming-up') {
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(id ?? '') && id ? { screen, month: id } : { screen };
  }
  return id ? { screen: 'counter', id } : { screen: 'counter' };
}

function personAt(
  id: string | undefined,
  act: string | undefined,
  about: string | undefined,
): Route {
  if (!id) return { screen: 'regulars' };
  if (act === 'farewell') return { screen: 'farewell', id };
  if (act === 'letter') return { screen: 'letter', id, ...(about && { about }) };
  return { screen: 'regular', id };
}

/** Whose page is open at a place, when it is about one person. */
export function whoIsOn(route: Route): RegularId | undefined {
  switch (route.screen) {
    case 'counter':
    case 'regular':
    case 'letter':
    case 'farewell':
      return route.id;
    case 'print':
      return route.of;
    default:
      return undefined;
  }
}

/** The present place; follows Back and Forward. */
export function useRoute(): Route {
  const address = useSyncExternalStore(
    (listener) => {
      window.addEventListener('hashchange', listener);
      return () => window.removeEventListener('hashchange', listener);
    },
    () => window.location.hash,
  );
  return routeAt(address);
}

/** Goes somewhere; at the counter the person on screen changes without a step in the history. */
export function go(route: Route): void {
  const address = addressOf(route);
  if (address === window.location.hash) return;
  const isTurning =
    route.screen === routeAt(window.location.hash).screen &&
    (route.screen === 'counter' || route.screen === 'coming-up');
  if (isTurning) {
    window.history.replaceState(null, '', address);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else window.location.hash = address;
}
