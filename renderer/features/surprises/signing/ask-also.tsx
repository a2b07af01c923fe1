import { useState } from 'react';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { useMenu, usePeople } from '../../../data/people/book-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { NameBox } from '../../../ui/fields/name-box.tsx';
import { useFocusBack } from '../../../ui/focus-back.ts';
import { Fold } from '../../../ui/fold.tsx';
import { sayAllApart } from '../../../wording/people/say-apart.ts';
import { say } from '../../../wording/say.ts';
import { useChange } from '../use-change.ts';
import { useDraft } from '../use-draft.ts';
import type { WhoSigns } from '../who-is-offered.ts';
import styles from './ask-also.module.css';
import { withOnce } from './not-yet.tsx';

interface AskProps {
  readonly view: SurpriseInView;
  readonly who: WhoSigns;
}

/** Asks somebody the book would not have thought of, and those after all who were not to be asked. */
export function AskAlso({ view, who }: AskProps) {
  const { surprise } = view;
  const people = usePeople();
  const change = useChange(surprise.id);
  const ask = (id: RegularId) =>
    change(
      (present) => ({
        ...present,
        alsoAsk: withOnce(present.alsoAsk, id),
        notAsk: present.notAsk.filter((other) => other !== id),
      }),
      say('plan.was-ask'),
    );
  const left = surprise.notAsk.flatMap((id) => people.one(id, 'ask') ?? []);
  return (
    <div>
      <Asking view={view} who={who} onAsk={ask} />
      {left.length > 0 && (
        <Fold words={say('plan.not-asked', { count: left.length })}>
          <ul className={styles.left}>
            {left.map((card) => (
              <li key={card.id} className={styles.one}>
                <span className={styles.name} dir="auto">
                  {card.name}
                </span>
                <Button
                  tone="quiet"
                  label={say('plan.about', { act: say('plan.ask-after-all'), what: card.name })}
                  onPress={() => void ask(card.id)}
                >
                  {say('plan.ask-after-all')}
                </Button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

function Asking({
  view,
  who,
  onAsk,
}: AskProps & { readonly onAsk: (id: RegularId) => Promise<string | undefined> }) {
  const { draft, isBegun, write, end } = useDraft(`${view.surprise.id} ask`, { who: '' });
  const [problem, setProblem] = useState<string>();
  const menu = useMenu();
  const found = who.find(draft.who);
  const opener = useFocusBack(isBegun);
  if (!isBegun) {
    return (
      <div className={styles.opener}>
        <Button ref={opener} tone="quiet" onPress={() => write({})}>
          {say('plan.ask-also')}
        </Button>
      </div>
    );
  }
  const close = () => {
    setProblem(undefined);
    end();
  };
  const take = async (card: IndexCard) => {
    const wrong = await onAsk(card.id);
    if (wrong === undefined) close();
  };
  return (
    <fieldset
      className={styles.asking}
      aria-label={say('plan.ask-also')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        close();
      }}
    >
      <NameBox
        foundLabel={say('plan.people-found')}
        label={say('plan.ask-who')}
        placeholder={say('plan.own-who-hint')}
        typed={draft.who}
        onType={(words) => {
          setProblem(undefined);
          write({ who: words });
        }}
        found={found}
        apart={sayAllApart(found, menu)}
        onTake={(card) => void take(card)}
        onEnter={() => (draft.who.trim() === '' ? close() : setProblem(say('plan.ask-nobody')))}
        onlyTheBook
        problem={problem}
        field={takeFocus}
      />
      <div>
        <Button keyName="Esc" onPress={close}>
          {say('plan.back')}
        </Button>
      </div>
    </fieldset>
  );
}

/** Outside the component: the focus is taken once, not with every letter. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
}
