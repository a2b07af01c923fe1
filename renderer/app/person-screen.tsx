import { displayName } from '../../shared/domain/regular.ts';
import type { RegularId } from '../../shared/domain/regular-id.ts';
import { DatedAhead } from '../features/clock/dated-ahead.tsx';
import { TheirStanding } from '../features/farewell/their-standing.tsx';
import { TheirHousehold } from '../features/household/their-household.tsx';
import { TheirEvents } from '../features/life-events/their-events.tsx';
import { TheirMessages } from '../features/messages/their-messages.tsx';
import { RegularPage } from '../features/person/regular-page.tsx';
import { TheirPromises } from '../features/promises/their-promises.tsx';
import { MyPageLink } from '../features/shop-prints/my-page/my-page-link.tsx';
import { go } from './route.ts';

/** One person's page, put together from the rooms that each know a part of them. */
export function PersonScreen({ id }: { readonly id: RegularId }) {
  const list = () => go({ screen: 'regulars' });
  const write = (about?: string) => go({ screen: 'letter', id, ...(about && { about }) });
  const open = (other: RegularId) => go({ screen: 'regular', id: other });
  return (
    <RegularPage
      id={id}
      onBack={list}
      dated={({ whole, now }) => <DatedAhead id={id} name={displayName(whole.regular)} now={now} />}
      life={(of) => (
        <>
          <TheirEvents {...of} onWrite={write} />
          <TheirPromises {...of} />
        </>
      )}
      others={(of) => (
        <>
          <TheirHousehold {...of} onOpen={open} />
          <TheirMessages {...of} onWrite={write} />
        </>
      )}
      standing={(of) => (
        <>
          <MyPageLink
            standing={of.whole.regular.standing}
            onPrint={() => go({ screen: 'print', what: 'my-page', of: id })}
          />
          <TheirStanding {...of} onFarewell={() => go({ screen: 'farewell', id })} onGone={list} />
        </>
      )}
    />
  );
}
