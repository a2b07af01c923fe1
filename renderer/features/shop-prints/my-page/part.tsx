import type { Part } from '../../../places/parts.tsx';
import { go } from '../../../places/way.ts';
import { MyPageLink } from './my-page-link.tsx';

/** The way to somebody's own copy of what is known of them, on their page. */
export const THEIR_OWN_PAGE: Part = {
  slot: 'person-standing',
  name: 'own-page',
  order: 10,
  Part: ({ whole: { regular } }) => (
    <MyPageLink
      standing={regular.standing}
      onPrint={() => go({ place: 'print', what: 'my-page', of: regular.id })}
    />
  ),
};
