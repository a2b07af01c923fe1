import { useState } from 'react';
import { useMenu } from '../../data/people/book-context.tsx';
import { PersonBox } from '../../studio/person-box.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { sayAllApart } from '../../wording/people/say-apart.ts';
import { say } from '../../wording/say.ts';
import styles from './choose-people.module.css';
import type { Chosen, Group } from './chosen.ts';
import { type Choosing, NOBODY } from './label-drafts.ts';
import type { ChosenPeople } from './use-chosen.ts';

/** How many are listed at once; more wait behind a button. */
const AT_ONCE = 8;

interface ChooseProps {
  readonly people: ChosenPeople;
  readonly choosing: Choosing;
  readonly onChoose: (choosing: Choosing) => void;
}

/** By spot, by tag or by name: whom something is printed for, and why each of them is on it. */
export function ChoosePeople({ people, choosing, onChoose }: ChooseProps) {
  const bringIn = (of: 'spots' | 'tags', value: string) =>
    onChoose({ ...choosing, [of]: [...choosing[of].filter((one) => one !== value), value] });
  return (
    <div className={styles.choose}>
      <AddGroup of="spot" groups={people.spots} onPick={(spot) => bringIn('spots', spot)} />
      <AddGroup of="tag" groups={people.tags} onPick={(tag) => bringIn('tags', tag)} />
      <PersonBox
        label={say('labels.add-name')}
        cards={people.all}
        onPick={({ id }) =>
          onChoose({
            ...choosing,
            people: [...choosing.people.filter((one) => one !== id), id],
            without: choosing.without.filter((one) => one !== id),
          })
        }
      />
      <TheChosen people={people} choosing={choosing} onChoose={onChoose} />
    </div>
  );
}

/** Brings in everybody of a spot or a tag; nothing at all while the book knows none. */
function AddGroup({
  of,
  groups,
  onPick,
}: {
  readonly of: 'spot' | 'tag';
  readonly groups: readonly Group[];
  readonly onPick: (value: string) => void;
}) {
  if (groups.length === 0) return null;
  const known = groups.map((group) => ({
    value: group.value,
    words: say('labels.with-count', { ...group }),
  }));
  return (
    <Choice
      label={say(`labels.${of}`)}
      hideLabel
      value=""
      options={[{ value: '', words: say(`labels.add-${of}`) }, ...known]}
      onChange={(value) => {
        if (value !== '') onPick(value);
      }}
    />
  );
}

function TheChosen({ people: { chosen }, choosing, onChoose }: ChooseProps) {
  const [all, setAll] = useState(false);
  const menu = useMenu();
  if (chosen.length === 0) return null;
  const shown = all ? chosen : chosen.slice(0, AT_ONCE);
  const apart = sayAllApart(
    shown.map(({ card }) => card),
    menu,
  );
  const leaveOut = (id: string) =>
    onChoose({
      ...choosing,
      people: choosing.people.filter((one) => one !== id),
      without: [...choosing.without, id],
    });
  return (
    <div>
      <div className={styles.head}>
        <p>{say('labels.chosen-count', { count: chosen.length })}</p>
        <Button tone="quiet" onPress={() => onChoose(NOBODY)}>
          {say('labels.nobody-again')}
        </Button>
      </div>
      <ul aria-label={say('labels.chosen')}>
        {shown.map((one) => (
          <ChosenLine
            key={one.card.id}
            chosen={one}
            apart={apart.get(one.card.id) ?? ''}
            onLeaveOut={() => leaveOut(one.card.id)}
          />
        ))}
      </ul>
      {shown.length < chosen.length && (
        <Button tone="quiet" onPress={() => setAll(true)}>
          {say('labels.show-all', { count: chosen.length })}
        </Button>
      )}
    </div>
  );
}

function ChosenLine({
  chosen: { card, because },
  apart,
  onLeaveOut,
}: {
  readonly chosen: Chosen;
  /** What tells them from another of their name; else empty. */
  readonly apart: string;
  readonly onLeaveOut: () => void;
}) {
  return (
    <li className={styles.line}>
      <span className={styles.who}>
        <span className={styles.name} dir="auto">
          {card.name}
        </span>
        <span className={styles.because} dir="auto">
          {[apart, sayBecause(because)].filter(Boolean).join(' · ')}
        </span>
      </span>
      <Button
        tone="quiet"
        label={say('labels.leave-out', { name: card.name })}
        onPress={onLeaveOut}
      >
        {say('labels.leave-out-short')}
      </Button>
    </li>
  );
}

function sayBecause(because: Chosen['because']): string {
  switch (because.kind) {
    case 'name':
      return say('labels.because-name');
    case 'spot':
      return say('labels.because-spot', { spot: because.spot });
    case 'tag':
      return say('labels.because-tag', { tag: because.tag });
  }
}
