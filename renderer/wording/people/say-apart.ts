import type { MenuItemId, RegularId } from '../../../shared/domain/ids.ts';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import {
  type ApartBy,
  type OfOneName,
  tellApart,
} from '../../../shared/rules/finding/namesakes.ts';
import { say } from '../say.ts';
import { sayBirthday } from '../say-day.ts';
import { sayOrder } from './say-order.ts';

type Menu = ReadonlyMap<MenuItemId, Pick<MenuItem, 'name'>>;

/** What tells those of some people apart who share a name, said, by id. */
export function sayAllApart(
  people: Iterable<OfOneName>,
  menu: Menu,
): ReadonlyMap<RegularId, string> {
  return new Map(Array.from(tellApart(people), ([id, by]) => [id, sayApart(by, menu)]));
}

/** What tells somebody from another of their name: "birthday 14 March", "phone …0123". */
export function sayApart(by: ApartBy | undefined, menu: Menu): string {
  switch (by?.kind) {
    case undefined:
      return '';
    case 'birthday':
      return say('apart.birthday', { day: sayBirthday(by.day) });
    case 'usual':
      return sayOrder(by.lines, menu);
    case 'phone':
      return say('apart.phone', { digits: by.digits });
    case 'card':
      return say('apart.card', { digits: by.digits });
    case 'called':
      return say('counter.called', { name: by.words });
    case 'with':
      return say('counter.with', { companion: by.words });
    case 'visits':
      return say('regular.visit-count', { visits: by.visits });
    case 'spot':
    case 'tag':
      return by.words;
  }
}
