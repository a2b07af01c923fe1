import { type ReactNode, useState } from 'react';
import { dayOf } from '../../../shared/calendar-day.ts';
import {
  type SurpriseInView,
  useIsHiding,
  useSurprise,
  useSurprises,
} from '../../data/looks/use-surprises.ts';
import { useNow } from '../../platform/clock.ts';
import { Studio } from '../../studio/studio.tsx';
import { usePaper } from '../../studio/use-paper.ts';
import { Button } from '../../ui/button.tsx';
import { sayHandOver, sayNameOf, sayOccasion } from '../../wording/book/say-surprise.ts';
import { say } from '../../wording/say.ts';
import styles from './options.module.css';

interface ForSurpriseProps {
  /** What is printed here: "Signing card". */
  readonly title: string;
  readonly isTurned?: boolean;
  /** Id of the surprise, when the address named one; else it is chosen here. */
  readonly of: string | undefined;
  readonly onBack: () => void;
  /** The room for one surprise; `whose` says which one it is, above all that can be chosen. */
  readonly children: (view: SurpriseInView, whose: ReactNode) => ReactNode;
}

/** Lets something be printed for a surprise, as long as nobody is around who must not know of it. */
export function ForSurprise(props: ForSurpriseProps) {
  const [chosen, setChosen] = useState<string>();
  const id = props.of ?? chosen;
  if (id === undefined) return <Choose {...props} onChoose={setChosen} />;
  return <One {...props} id={id} onOther={props.of === undefined ? setChosen : undefined} />;
}

function One({
  id,
  onOther,
  children,
  ...room
}: ForSurpriseProps & {
  readonly id: string;
  readonly onOther: ((none: undefined) => void) | undefined;
}) {
  const view = useSurprise(id, useNow(10), false);
  if (view === undefined) return null;
  if (view === 'hidden') return <Nothing {...room} words={say('plan.hidden')} />;
  if (view === null) return <Nothing {...room} words={say('greetings.gone')} />;
  const { surprise, card } = view;
  return children(
    view,
    <div className={styles.whose}>
      <p className={styles.name} dir="auto">
        {sayOccasion(surprise.occasion, sayNameOf(card))}
      </p>
      {onOther && (
        <Button tone="quiet" onPress={() => onOther(undefined)}>
          {say('greetings.other')}
        </Button>
      )}
    </div>,
  );
}

function Choose({
  onChoose,
  ...room
}: ForSurpriseProps & { readonly onChoose: (id: string) => void }) {
  const now = useNow(10);
  const surprises = useSurprises(now);
  const isHiding = useIsHiding(now);
  if (!surprises) return null;
  const planned = surprises.filter(({ surprise }) => surprise.state === 'planned');
  const none = isHiding ? 'plan.hidden' : 'greetings.none-planned';
  return (
    <Nothing {...room} words={say(planned.length === 0 ? none : 'greetings.choose')}>
      {planned.length > 0 && (
        <ul className={styles.plans} aria-label={say('greetings.which')}>
          {planned.map(({ surprise, card }) => (
            <li key={surprise.id}>
              <button type="button" className={styles.plan} onClick={() => onChoose(surprise.id)}>
                <span className={styles.name} dir="auto">
                  {sayOccasion(surprise.occasion, sayNameOf(card))}
                </span>
                <span className={styles.hint}>{sayHandOver(surprise, dayOf(now))}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Nothing>
  );
}

/** The room while there is nothing to print, and why. */
function Nothing({
  title,
  isTurned = false,
  onBack,
  words,
  children,
}: Pick<ForSurpriseProps, 'title' | 'isTurned' | 'onBack'> & {
  readonly words: string;
  readonly children?: ReactNode;
}) {
  const paper = usePaper();
  return (
    <Studio
      title={title}
      sheet={{ paper, isTurned }}
      pages={[]}
      fileName={title}
      empty={words}
      onBack={onBack}
    >
      {children}
    </Studio>
  );
}
