import { useLent } from '../../places/frame.ts';
import { PartsAt } from '../../places/parts.tsx';
import type { Place } from '../../places/place.ts';
import { go } from '../../places/way.ts';
import { say } from '../../wording/say.ts';
import { Counter } from './counter.tsx';
import type { CounterDated } from './leaf/leaf.tsx';

/** The counter, with whoever stands at it. */
export const COUNTER: Place<'counter'> = {
  name: 'counter',
  read: ([place, id]) => (place === 'counter' ? (id ? { id } : {}) : undefined),
  write: ({ id }) => ['counter', id],
  title: () => say('app.counter'),
  inBar: 10,
  about: ({ id }) => id,
  turns: true,
  framesItself: true,
  Page: AtTheCounter,
};

function AtTheCounter({ id }: { readonly id?: string }) {
  const { frame, undo } = useLent();
  return (
    <Counter
      openId={id}
      onOpen={(one) => go(one === undefined ? { place: 'counter' } : { place: 'counter', id: one })}
      onWholePage={(one) => go({ place: 'regular', id: one })}
      onBringIn={() => go({ place: 'bring-in' })}
      onToday={() => go({ place: 'today' })}
      onUndo={undo}
      dated={datedOf}
      frame={frame}
    />
  );
}

/** Outside the page: the leaf at the counter is drawn anew only when what it is given is new. */
const datedOf: CounterDated = (of) => <PartsAt slot="leaf-first" of={of} />;
