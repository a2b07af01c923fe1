import { useSyncExternalStore } from 'react';
import type { RegularId } from '../../shared/domain/regular.ts';

/** Where in the app somebody is; kept in the address, so that Back and a reload know it too. */
export type Route =
  | { readonly screen: 'counter'; readonly id?: RegularId }
  | { readonly screen: 'regulars' }
  | { readonly screen: 'regular'; readonly id: RegularId }
  | { readonly screen: 'book' }
  | { readonly screen: 'bring-in' };

/** The address of a place in the app. */
export function addressOf(route: Route): string {
  if (route.screen === 'regular') return `#/regulars/${route.id}`;
  if (route.screen === 'counter') return route.id ? `#/counter/${route.id}` : '#/counter';
  return `#/${route.screen}`;
}

/** The place an address means; anything unknown is the counter. */
function routeAt(address: string): Route {
  const [screen, id] = address.replace(/^#\//, '').split('/');
  if (screen === 'regulars') return id ? { screen: 'regular', id } : { screen };
  if (screen === 'book' || screen === 'bring-in') return { screen };
  return id ? { screen: 'counter', id } : { screen: 'counter' };
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
  if (route.screen === 'counter' && routeAt(window.location.hash).screen === 'counter') {
    window.history.replaceState(null, '', address);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else window.location.hash = address;
}
